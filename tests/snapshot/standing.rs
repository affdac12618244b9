//! The story of an organisation that has a general standing.

use ready42_core::{catalogue::Catalogue, question::Question};

use super::{group, organisation::Dice};

/// A level for each question: where the organisation stands in general, how it does in this clause,
/// in this unit, and in this matter; in hundredths until the end.
pub(crate) fn levels(catalogue: &Catalogue, questions: &[&Question], dice: &mut Dice) -> Vec<i32> {
    let general = i32::try_from(dice.below(421)).expect("small");
    let mut clause = ("", 0);
    let mut unit = ("", 0);
    questions
        .iter()
        .map(|question| {
            let group = group(catalogue, question);
            if clause.0 != group {
                clause = (group, dice.around(110));
            }
            if unit.0 != question.unit.as_str() {
                unit = (question.unit.as_str(), dice.around(90));
            }
            // What only has to be written is there sooner than what has to be done.
            let written = if question.documented { 25 } else { 0 };
            (general + clause.1 + unit.1 + written + dice.around(120)).div_euclid(100)
        })
        .collect()
}
