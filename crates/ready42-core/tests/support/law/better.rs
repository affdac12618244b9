//! Law 1: a better answer never lowers readiness, verdict, or any framework's projection.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{assessment::Given, question::Level, score::Total};

use crate::support::{case::Case, dice::Dice};

/// Raises one answer: a level to a higher one, or what is not known to the target or beyond,
/// which is all that the range took for possible.
pub(crate) fn a_better_answer_lowers_neither_readiness_nor_verdict_nor_projection(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let mut counting = case.counting();
    counting.retain(|(_, found)| *found != Some(Level::Proven));
    let Some((question, found)) = dice.pick(&counting) else { return Ok(()) };
    let least = found.map_or(3, |found| usize::from(found.number()) + 1);
    let better = case.with(&question.id, Some(Given::Level(Level::ALL[dice.between(least, 4)])));

    let (before, after) = (case.judged(), better.judged());
    let (was, is) = (before.scores(), after.scores());
    not_lower(&was.total, &is.total)?;
    for (was, is) in was.groups.iter().zip(&is.groups) {
        not_lower(was, is)?;
    }
    for (was, is) in was.units.iter().zip(&is.units) {
        prop_assert_eq!(was.weights, is.weights);
        prop_assert!(was.low <= is.low && was.high <= is.high);
    }
    for (was, is) in before.projections().iter().zip(after.projections()) {
        prop_assert_eq!(was.total.possible, is.total.possible);
        prop_assert!(was.total.low <= is.total.low && was.total.high <= is.total.high);
        for (was, is) in was.outcomes.iter().zip(&is.outcomes) {
            prop_assert_eq!(was.is_some(), is.is_some());
            let (Some(was), Some(is)) = (was, is) else { continue };
            prop_assert_eq!(was.strengths, is.strengths);
            prop_assert!(was.low <= is.low && was.high <= is.high);
        }
    }
    prop_assert!(before.stage() <= after.stage());
    Ok(())
}

fn not_lower(was: &Total, is: &Total) -> TestCaseResult {
    prop_assert_eq!(was.possible, is.possible);
    prop_assert!(was.low <= is.low && was.high <= is.high);
    Ok(())
}
