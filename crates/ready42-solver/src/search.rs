//! Branch and bound: decides about one item after the other, the most promising case first.

use std::cmp::Reverse;

use crate::{
    case::Case,
    programme::{Goal, Programme, Solution},
    relaxation::{Frame, Relaxed},
};

/// How much work a search may do, in cells of tables, before it gives the best found so far.
///
/// It is counted and not timed, so that the same programme gives the same answer on every machine.
pub const LIMIT: u64 = 60_000_000;

/// Finds the choice that a goal asks for; `None` if nothing reaches it.
///
/// Of choices that are equally good by both numbers of the goal, the search gives the one that it
/// meets first; it goes the same way every time.
///
/// # Panics
///
/// If an item is named that the programme does not have.
pub fn solve(programme: &Programme, goal: Goal, limit: u64) -> Option<Solution> {
    let mut search = Search { frame: Frame::of(programme), best: None, limit, cases: 0 };
    let bound = search.run(goal)?;
    let first = search.best.clone()?;
    let proven = goal.key(first.cost, first.value) <= bound;
    if proven {
        // The other number, the first one held.
        search.run(match goal {
            Goal::Reach(_) => Goal::Within(first.cost),
            Goal::Within(_) => Goal::Reach(first.value),
        });
    }
    let Search { frame, best, cases, .. } = search;
    let Best { chosen, cost, value } = best?;
    let bound = match goal {
        Goal::Reach(_) => bound.unsigned_abs().min(cost.into()),
        Goal::Within(_) => bound.unsigned_abs().max(value),
    };
    Some(Solution { chosen, cost, value, proven, bound, work: frame.work, cases })
}

/// A choice that stands.
#[derive(Clone)]
struct Best {
    chosen: Vec<bool>,
    cost: u64,
    value: u128,
}

struct Search<'a> {
    frame: Frame<'a>,
    best: Option<Best>,
    limit: u64,
    cases: u64,
}

/// Puts a case where its turn is: the most promising last, of equal ones the newest.
///
/// A list in order, since few cases are ever open: a `BTreeMap` of them is 10 kB of a module.
fn put(open: &mut Vec<(i128, Case)>, key: i128, case: Case) {
    let place = open.partition_point(|(it, _)| *it >= key);
    open.insert(place, (key, case));
}

impl Search<'_> {
    /// Looks at case after case until none can be better than the best found, or the work is done
    /// that may be done; gives what no choice betters, as a key.
    fn run(&mut self, goal: Goal) -> Option<i128> {
        let mut open = vec![(i128::MIN, Case::open(self.frame.programme.costs.len()))];
        let mut bound = None;
        while let Some((key, mut case)) = open.pop() {
            let done = self.best_key(goal).is_some_and(|best| key >= best);
            if done || self.frame.work >= self.limit && self.best.is_some() {
                bound = Some(key);
                break;
            }
            self.cases += 1;
            if !self.settle(goal, &mut case) {
                continue;
            }
            let Some(relaxed) = self.relax(goal, &case) else { continue };
            self.offer(goal, &case, &relaxed);
            let key = key.max(goal.key(relaxed.cost, relaxed.value));
            if self.best_key(goal).is_some_and(|best| key >= best) {
                continue;
            }
            let Some(item) = self.frame.at_fault(&case, &relaxed.chosen) else { continue };
            let (mut with, mut without) = (case.clone(), case);
            if without.leave(item, &self.frame.ties) {
                put(&mut open, key, without);
            }
            if with.choose(item, self.frame.programme, &self.frame.ties) {
                put(&mut open, key, with);
            }
        }
        let best = self.best_key(goal)?;
        Some(bound.map_or(best, |bound| bound.min(best)))
    }

    fn best_key(&self, goal: Goal) -> Option<i128> {
        self.best.as_ref().map(|best| goal.key(best.cost, best.value))
    }

    /// The most that a choice of interest costs.
    fn most(&self, goal: Goal) -> Option<u64> {
        match goal {
            Goal::Within(most) => Some(most),
            Goal::Reach(_) => match &self.best {
                Some(best) => best.cost.checked_sub(1),
                None => Some(self.frame.programme.costs.iter().sum()),
            },
        }
    }

    /// Decides what follows from what is decided; `false` if nothing of interest is left.
    fn settle(&self, goal: Goal, case: &mut Case) -> bool {
        let Frame { programme, ties, .. } = &self.frame;
        let Some(most) = self.most(goal) else { return false };
        loop {
            let before =
                case.decided.iter().filter(|it| **it == crate::case::Decided::Open).count();
            if case.cost > most {
                return false;
            }
            for item in 0..programme.costs.len() {
                let dear = case.is_open(item) && case.cost + self.frame.due(case, item) > most;
                if dear && !case.leave(item, ties) {
                    return false;
                }
            }
            if let Goal::Reach(worth) = goal {
                let possible = case.possible();
                if programme.value(&possible) < worth {
                    return false;
                }
                for item in 0..programme.costs.len() {
                    if case.is_open(item) && self.is_missed(item, case, worth) {
                        case.choose(item, programme, ties);
                    }
                }
            }
            if before == case.count_open() {
                return true;
            }
        }
    }

    /// Whether so much cannot be reached without an item.
    fn is_missed(&self, item: usize, case: &Case, worth: u128) -> bool {
        let mut possible = case.possible();
        possible[item] = false;
        self.frame.ties.below[item].iter().for_each(|it| possible[*it] = false);
        self.frame.programme.value(&possible) < worth
    }

    fn relax(&mut self, goal: Goal, case: &Case) -> Option<Relaxed> {
        let most = self.most(goal)?;
        match goal {
            Goal::Reach(worth) => self.frame.cheapest(case, worth, most),
            Goal::Within(_) => self.frame.worthiest(case, most),
        }
    }

    /// Makes the relaxation's choice stand, and keeps it if it is better than the best found.
    fn offer(&mut self, goal: Goal, case: &Case, relaxed: &Relaxed) {
        let mut chosen = relaxed.chosen.clone();
        let stands = match goal {
            Goal::Reach(worth) => self.frame.complete(case, &mut chosen, worth),
            Goal::Within(most) => self.frame.cut_back(case, &mut chosen, most),
        };
        if !stands {
            return;
        }
        let (cost, value) =
            (self.frame.programme.cost(&chosen), self.frame.programme.value(&chosen));
        let better = self.best.as_ref().is_none_or(|best| match goal {
            Goal::Reach(_) => (cost, Reverse(value)) < (best.cost, Reverse(best.value)),
            Goal::Within(_) => (Reverse(value), cost) < (Reverse(best.value), best.cost),
        });
        if better {
            self.best = Some(Best { chosen, cost, value });
        }
    }
}

impl Goal {
    /// What is compared: the lower the better.
    fn key(self, cost: u64, value: u128) -> i128 {
        match self {
            Self::Reach(_) => cost.into(),
            Self::Within(_) => i128::try_from(value).map_or(i128::MIN, |value| -value),
        }
    }
}
