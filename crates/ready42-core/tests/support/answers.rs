//! Random profiles, answers, records and decisions.

use ready42_core::{
    assessment::{
        Answer, Applicability, Assessment, Decision, Driver, Evidence, FactValue, Given, Other,
    },
    catalogue::Catalogue,
    date::Date,
    framework::ItemKind,
    id::{EvidenceId, ItemId, QuestionnaireId},
    question::Level,
    vocabulary::FactKind,
};

use super::{
    case::{Case, TODAY},
    dice::Dice,
};

/// The last days on which records count: before, on and after the day of the judgement.
const LAST_DAYS: [Option<Date>; 4] =
    [None, Date::new(2026, 11, 20), Some(TODAY), Date::new(2026, 11, 22)];

/// An assessment of any sort, from an empty one to one that passes every gate.
pub(crate) fn assessment(
    catalogue: &Catalogue,
    questionnaire: &QuestionnaireId,
    dice: &mut Dice,
) -> Assessment {
    let mut it = Assessment::blank(catalogue, questionnaire.clone());
    let content = catalogue.content();
    let (floor, settled) = (dice.below(5), dice.one_in(3));
    for fact in &content.facts {
        let value = match (fact.kind, dice.below(4)) {
            (_, 0) => continue,
            (FactKind::Flag, throw) => FactValue::Flag(throw < 3),
            (FactKind::Choice, _) => match dice.pick(&fact.options) {
                Some(option) if !dice.one_in(8) => FactValue::Choice(option.id.clone()),
                _ => FactValue::Choice("of no option".into()),
            },
        };
        it.profile.facts.insert(fact.id.clone(), value);
    }
    for (number, last) in LAST_DAYS.into_iter().enumerate() {
        it.evidence.insert(record(number), evidence(last));
    }
    for question in &content.questions {
        if settled || !dice.one_in(8) {
            it.answers.insert(question.id.clone(), answer(floor, settled, dice));
        }
    }
    for unit in catalogue.assessed().units() {
        if settled || dice.one_in(2) {
            let reason = if settled { "Decided." } else { ["Why.", " ", ""][dice.below(3)] };
            it.statement.insert(unit.id.clone(), decision(dice.one_in(4), reason));
        }
    }
    it
}

fn record(number: usize) -> EvidenceId {
    format!("E{number}").as_str().into()
}

fn evidence(valid_until: Option<Date>) -> Evidence {
    Evidence {
        kind: "record".into(),
        title: "A record".into(),
        location: "".into(),
        owner: "".into(),
        date: None,
        valid_until,
        other: Other::new(),
    }
}

fn answer(floor: usize, settled: bool, dice: &mut Dice) -> Answer {
    let level = Level::ALL[dice.between(floor, 4)];
    let given = match dice.below(10) {
        throw if settled || throw < 6 => Some(Given::Level(level)),
        6 => Some(Given::Unknown),
        7 => Some(Given::NotApplicable("It does not arise.".into())),
        8 => Some(Given::NotApplicable(" ".into())),
        _ => None,
    };
    // The record after the last one is named and not there.
    let evidence = (0..dice.below(3)).map(|_| record(dice.below(LAST_DAYS.len() + 1))).collect();
    Answer { given, evidence, ..Answer::default() }
}

/// A row of the statement.
pub(crate) fn decision(excluded: bool, reason: &str) -> Decision {
    Decision {
        applicability: if excluded { Applicability::Excluded } else { Applicability::Included },
        reason: reason.into(),
        drivers: vec![Driver::Practice, Driver::Risk],
        owner: "".into(),
        review: None,
        other: Other::new(),
    }
}

/// Includes every control that is not decided yet, as the remedy for the statement does.
pub(crate) fn decide_all(case: &Case) -> impl FnOnce(&mut Assessment) + use<> {
    let controls = case.units().filter(|unit| unit.kind == ItemKind::Control);
    let controls: Vec<ItemId> = controls.map(|unit| unit.id.clone()).collect();
    move |it| {
        for control in controls {
            if !it.statement.get(&control).is_some_and(Decision::is_reasoned) {
                it.statement.insert(control, decision(false, "It treats a risk."));
            }
        }
    }
}
