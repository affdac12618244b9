//! The search against trying every choice, over programmes of every shape.

mod support;

use std::cmp::Reverse;

use ready42_solver::{Goal, LIMIT, Programme, Solution, solve};
use support::{Dice, programme};

/// How many programmes are tried.
const CASES: u64 = 10_000;

/// Cost and value of the best choice, found by trying each.
fn brute_force(programme: &Programme, goal: Goal) -> Option<(u64, u128)> {
    let count = programme.costs.len();
    let choices =
        (0..1_u32 << count).map(|bits| (0..count).map(|it| bits >> it & 1 == 1).collect());
    let standing = choices.filter(|chosen: &Vec<bool>| programme.stands(chosen));
    let figures = standing.map(|chosen| (programme.cost(&chosen), programme.value(&chosen)));
    match goal {
        Goal::Reach(worth) => {
            figures.filter(|(_, value)| *value >= worth).min_by_key(|it| (it.0, Reverse(it.1)))
        }
        Goal::Within(most) => {
            figures.filter(|(cost, _)| *cost <= most).min_by_key(|it| (Reverse(it.1), it.0))
        }
    }
}

/// A part of everything, all of it, more than it, or the whole of a few.
fn goal(programme: &Programme, dice: &mut Dice) -> Goal {
    let most = programme.most();
    let all: u64 = programme.costs.iter().sum();
    match dice.below(8) {
        0 => Goal::Reach(most),
        1 => Goal::Reach(most + 1),
        2..5 => Goal::Reach(most * u128::from(dice.below(101)) / 100),
        _ => Goal::Within(all * dice.below(111) / 100),
    }
}

fn figures(solution: &Solution) -> (u64, u128) {
    (solution.cost, solution.value)
}

#[test]
fn the_answer_is_that_of_trying_every_choice() {
    let (mut reached, mut within, mut beyond) = (0, 0, 0);
    for seed in 0..CASES {
        let mut dice = Dice::of(seed);
        let programme = programme(&mut dice, 12);
        let goal = goal(&programme, &mut dice);
        let best = brute_force(&programme, goal);
        let found = solve(&programme, goal, LIMIT);
        assert_eq!(found.as_ref().map(figures), best, "{seed}: {goal:?} {programme:?}");
        let Some(found) = found else {
            beyond += 1;
            continue;
        };
        assert!(found.proven, "{seed}");
        assert!(programme.stands(&found.chosen), "{seed}: {found:?} {programme:?}");
        assert_eq!(programme.cost(&found.chosen), found.cost, "{seed}");
        assert_eq!(programme.value(&found.chosen), found.value, "{seed}");
        match goal {
            Goal::Reach(_) => {
                assert_eq!(found.bound, found.cost.into(), "{seed}");
                reached += 1;
            }
            Goal::Within(_) => {
                assert_eq!(found.bound, found.value, "{seed}");
                within += 1;
            }
        }
    }
    assert!(reached > 4_000 && within > 3_000 && beyond > 500, "{reached} {within} {beyond}");
}

#[test]
fn without_the_work_for_a_proof_the_bound_still_holds() {
    let mut open = 0;
    for seed in 0..2_000 {
        let mut dice = Dice::of(seed);
        let programme = programme(&mut dice, 12);
        let goal = goal(&programme, &mut dice);
        let best = brute_force(&programme, goal);
        let found = solve(&programme, goal, 1);
        assert_eq!(found.is_some(), best.is_some(), "{seed}");
        let (Some(found), Some((cost, value))) = (found, best) else { continue };
        assert!(programme.stands(&found.chosen), "{seed}");
        open += usize::from(!found.proven);
        match goal {
            Goal::Reach(worth) => {
                assert!(found.value >= worth && found.cost >= cost, "{seed}");
                assert!(found.bound <= cost.into(), "{seed}");
                assert!(!found.proven || found.cost == cost, "{seed}");
            }
            Goal::Within(most) => {
                assert!(found.cost <= most && found.value <= value, "{seed}");
                assert!(found.bound >= value, "{seed}");
                assert!(!found.proven || found.value == value, "{seed}");
            }
        }
    }
    assert!(open > 100, "{open} left open");
}

#[test]
fn the_same_programme_gives_the_same_choice() {
    for seed in 0..500 {
        let mut dice = Dice::of(seed);
        let programme = programme(&mut dice, 30);
        let goal = goal(&programme, &mut dice);
        assert_eq!(solve(&programme, goal, LIMIT), solve(&programme, goal, LIMIT), "{seed}");
    }
}

#[test]
fn values_beyond_a_table_of_64_bits_are_compared_exactly() {
    let wide = |value: u128| value * (1 << 70) + 1;
    for seed in 0..500 {
        let mut dice = Dice::of(seed);
        let mut programme = programme(&mut dice, 8);
        for (_, value) in programme.aims.iter_mut().flatten() {
            *value = wide(*value * 7_919);
        }
        let goal = goal(&programme, &mut dice);
        let found = solve(&programme, goal, LIMIT);
        assert_eq!(found.as_ref().map(figures), brute_force(&programme, goal), "{seed}");
    }
}

#[test]
fn costs_beyond_one_table_are_compared_exactly() {
    for seed in 0..200 {
        let mut dice = Dice::of(seed);
        let mut programme = programme(&mut dice, 8);
        for cost in &mut programme.costs {
            *cost = *cost * 100_003 + dice.below(7);
        }
        let goal = goal(&programme, &mut dice);
        let found = solve(&programme, goal, 20 * LIMIT);
        assert_eq!(found.as_ref().map(figures), brute_force(&programme, goal), "{seed}");
    }
}

#[test]
fn items_that_need_each_other_are_chosen_together_or_not_at_all() {
    let programme = Programme {
        costs: vec![2, 3, 4],
        needs: vec![vec![1], vec![0], vec![]],
        aims: vec![vec![(0, 5)], vec![(2, 5)]],
    };
    let found = solve(&programme, Goal::Reach(5), LIMIT).expect("there is one");
    assert_eq!((found.chosen, found.cost), (vec![false, false, true], 4));
    let found = solve(&programme, Goal::Reach(10), LIMIT).expect("there is one");
    assert_eq!((found.chosen, found.cost), (vec![true; 3], 9));
}

#[test]
fn nothing_to_choose_from_reaches_nothing_and_costs_nothing() {
    let empty = Programme::default();
    assert_eq!(solve(&empty, Goal::Reach(1), LIMIT), None);
    for goal in [Goal::Reach(0), Goal::Within(0), Goal::Within(9)] {
        let found = solve(&empty, goal, LIMIT).expect("nothing is enough");
        assert_eq!((found.cost, found.value, found.proven), (0, 0, true), "{goal:?}");
    }
}
