//! The search against a solver that works another way, where there are too many choices to try.

mod support;

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome};
use ready42_solver::{Goal, LIMIT, Programme, solve};
use support::{Dice, programme};

#[expect(clippy::cast_precision_loss, reason = "all of them are small")]
fn number(value: u128) -> f64 {
    value as f64
}

/// The cost or the value of the best choice, by linear relaxations and the simplex method.
fn peer(programme: &Programme, goal: Goal) -> f64 {
    let (direction, reach) = match goal {
        Goal::Reach(_) => (OptimizationDirection::Minimize, 1.0),
        Goal::Within(_) => (OptimizationDirection::Maximize, 0.0),
    };
    let mut problem = Problem::new(direction);
    let costs: Vec<f64> = programme.costs.iter().map(|it| number((*it).into())).collect();
    let items: Vec<_> = costs.iter().map(|cost| problem.add_binary_var(reach * cost)).collect();
    for (item, needs) in programme.needs.iter().enumerate() {
        for need in needs {
            let tie = [(items[item], 1.0), (items[*need], -1.0)];
            problem.add_constraint(tie, ComparisonOp::Le, 0.0);
        }
    }
    let mut worth = vec![];
    for aim in &programme.aims {
        let mut shares = vec![];
        for (item, value) in aim {
            let value = number(*value);
            let share = problem.add_var((1.0 - reach) * value, (0.0, 1.0));
            problem.add_constraint([(share, 1.0), (items[*item], -1.0)], ComparisonOp::Le, 0.0);
            shares.push((share, 1.0));
            worth.push((share, value));
        }
        problem.add_constraint(shares, ComparisonOp::Le, 1.0);
    }
    match goal {
        Goal::Reach(least) => problem.add_constraint(worth, ComparisonOp::Ge, number(least) - 1e-6),
        Goal::Within(most) => {
            let costs = items.iter().copied().zip(costs);
            problem.add_constraint(costs, ComparisonOp::Le, number(most.into()));
        }
    }
    match problem.solve() {
        Ok(SolveOutcome::Solution(solution)) => solution.objective(),
        other => panic!("no answer: {other:?}"),
    }
}

#[test]
fn the_answer_is_that_of_a_solver_of_another_kind() {
    let mut large = 0;
    for seed in 0..40 {
        let mut dice = Dice::of(seed);
        let programme = programme(&mut dice, 50);
        large += usize::from(programme.costs.len() > 20);
        let worth = programme.most() * u128::from(10 * (1 + dice.below(9))) / 100;
        let cost = programme.costs.iter().sum::<u64>() * (1 + dice.below(9)) / 10;
        let found = solve(&programme, Goal::Reach(worth), LIMIT).expect("it can be reached");
        let other = peer(&programme, Goal::Reach(worth));
        assert!(
            found.proven && (number(found.cost.into()) - other).abs() < 1e-3,
            "{seed}: {other}"
        );
        let found = solve(&programme, Goal::Within(cost), LIMIT).expect("nothing is enough");
        let other = peer(&programme, Goal::Within(cost));
        assert!(found.proven && (number(found.value) - other).abs() < 1e-3, "{seed}: {other}");
    }
    assert!(large > 15, "{large} with more than 20 items");
}
