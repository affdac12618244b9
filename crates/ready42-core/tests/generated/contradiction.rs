//! Rules over answers, each of one condition or two of any sort.

use ready42_core::{
    assessment::Applicability,
    contradiction::{Condition, ContradictionRule},
    id::{FactId, ItemId, QuestionId},
    question::{Level, Question},
    system::{SHOWN, SystemGap},
};

use crate::support::dice::Dice;

/// The rules; some can never fire.
pub(crate) fn rules(questions: &[Question], dice: &mut Dice) -> Vec<ContradictionRule> {
    let rule = |number: usize, dice: &mut Dice| ContradictionRule {
        id: format!("rule-{number}").as_str().into(),
        title: "A title".into(),
        says: "It does not fit.".into(),
        check: "Look.".into(),
        conditions: (0..dice.between(1, 2)).map(|_| condition(questions, dice)).collect(),
    };
    (0..dice.below(9)).map(|number| rule(number, dice)).collect()
}

fn condition(questions: &[Question], dice: &mut Dice) -> Condition {
    let asked = dice.pick(questions).expect("there are questions");
    let (question, unit): (QuestionId, ItemId) = (asked.id.clone(), asked.unit.clone());
    let fact = FactId::from(["f0", "f1", "f2"][dice.below(3)]);
    let level = Level::ALL[dice.below(5)];
    let at_least = u32::try_from(dice.between(1, 3)).expect("three at most");
    let is = [Applicability::Included, Applicability::Excluded][dice.below(2)];
    match dice.below(20) {
        0 => Condition::AtLeast { question, level },
        1 => Condition::AtMost { question, level },
        2 => Condition::EveryAtMost { unit, level },
        3 => Condition::WithoutEvidence { question },
        4 => Condition::Control { control: unit, is },
        5 => Condition::Fact { fact, is: dice.one_in(2) },
        6 => Condition::OlderThan { kind: "record".into(), days: at_least },
        7 => Condition::AgainstFact { fact, level },
        8 => Condition::SameReason { at_least },
        9 => Condition::ExcludedButAnswered { level },
        10 => Condition::IncludedButNotApplicable { at_least },
        11 => Condition::ProvenWithoutEvidence { at_least },
        12 => Condition::ExpiredEvidence { level, at_least },
        13 => Condition::EvidenceAfterAnswer { level, at_least },
        14 => Condition::EvidenceAhead { at_least },
        15 => Condition::OneHandOneDay { level, at_least },
        16 => Condition::ReviewPassed { at_least },
        17 => Condition::SystemGap { gap: *dice.pick(&SystemGap::ALL).expect("there are gaps") },
        18 => Condition::SystemShows { fact: SHOWN[dice.below(SHOWN.len())].into() },
        _ => Condition::SystemImpact { high: dice.one_in(2) },
    }
}
