//! Small catalogues of every shape that the loader lets through, the counts aside.

mod change;
mod contradiction;
mod framework;
mod remedy;

use std::sync::Arc;

use proptest::prelude::*;
use ready42_core::{
    catalogue::{Catalogue, Content},
    crosswalk::{Crosswalk, Purpose},
    framework::ItemKind,
    id::{FactId, ItemId, QuestionId},
    instrument::Instrument,
    policy::{Band, Policy, PriorityWeights, RiskRule, Stage1, UnitWeight},
    question::{Concern, Level, Question},
    questionnaire::{Conclusion, Measured, Questionnaire, Selection},
    ratio::Ratio,
    vocabulary::{Fact, FactKind, FactOption},
};

use crate::support::{
    answers,
    case::Case,
    dice::{Dice, dice},
};

const CONCERNS: [Concern; 3] = [Concern::People, Concern::Agents, Concern::Security];

/// A case over a generated catalogue, with dice for what the law chooses.
pub(crate) fn case() -> impl Strategy<Value = (Case, Dice)> {
    (dice(1_500), dice(200), dice(8)).prop_map(|(mut shape, mut said, choice)| {
        let catalogue = Arc::new(Catalogue::new(content(&mut shape)));
        let content = catalogue.content();
        let chosen = shape.pick(&content.questionnaires).expect("there are two");
        let policy = &content.policies[0].id;
        let instrument = Instrument::new(&catalogue, &chosen.id, policy).expect("both are there");
        let assessment = answers::assessment(&catalogue, &chosen.id, &mut said);
        (Case { instrument: Arc::new(instrument), assessment }, choice)
    })
}

fn content(dice: &mut Dice) -> Content {
    let assessed = framework::assessed(dice);
    let others = [
        framework::other("a-other", dice),
        framework::flat("b-other", ItemKind::Risk, dice),
        framework::other("c-other", dice),
    ];
    let others = &others[..dice.between(1, 3)];
    let held = framework::flat("d-held", ItemKind::Requirement, dice);
    let facts = facts();
    let questions: Vec<Question> = assessed
        .units()
        .flat_map(|unit| {
            let documented = unit.documented.is_some_and(|it| it.required);
            let numbers = 1..=dice.between(1, 3);
            numbers.map(|number| question(&unit.id, number, documented, dice)).collect::<Vec<_>>()
        })
        .collect();
    let crosswalks = others.iter().map(|to| framework::crosswalk(&assessed, to, &questions, dice));
    let mut crosswalks: Vec<Crosswalk> = crosswalks.collect();
    crosswalks.push(Crosswalk {
        purpose: Purpose::Reuse,
        when: Some("f0".into()),
        ..framework::crosswalk(&assessed, &held, &questions, dice)
    });
    let remedies = remedy::remedies(&questions, dice);
    let questionnaires = questionnaires(&questions, dice);
    let units: Vec<ItemId> = assessed.units().map(|it| it.id.clone()).collect();
    let policies = vec![policy(&units, dice)];
    let contradictions = contradiction::rules(&questions, dice);
    Content {
        version: "2026.11".into(),
        crosswalks,
        remedies,
        questionnaires,
        policies,
        frameworks: [&[assessed], others, &[held]].concat(),
        questions,
        roles: vec![],
        evidence: vec![],
        facts,
        sources: vec![],
        history: vec![],
        contradictions,
    }
}

fn facts() -> Vec<Fact> {
    let fact = |id: &str, options: &[&str]| Fact {
        id: id.into(),
        kind: if options.is_empty() { FactKind::Flag } else { FactKind::Choice },
        group: "group".into(),
        text: format!("Is it {id}?").into(),
        hint: None,
        options: options
            .iter()
            .map(|id| FactOption { id: (*id).into(), title: (*id).into() })
            .collect(),
    };
    vec![
        fact("f0", &[]),
        fact("size", &["small", "medium", "large"]),
        fact("f1", &[]),
        fact("f2", &[]),
    ]
}

fn question(unit: &ItemId, number: usize, documented: bool, dice: &mut Dice) -> Question {
    let flags = ["f0", "f1", "f2"].map(FactId::from);
    let conditional = dice.one_in(3);
    Question {
        id: format!("{unit}-{number}").as_str().into(),
        unit: unit.clone(),
        text: format!("Is {unit} done ({number})?").into(),
        why: "It matters.".into(),
        levels: Level::ALL.map(|level| format!("{unit}-{number} {}", level.word()).into()),
        evidence: vec!["record".into()],
        ask: "role".into(),
        weight: u8::try_from(dice.between(1, 3)).expect("three at most"),
        weight_reason: None,
        documented,
        applies_when: flags.into_iter().filter(|_| conditional && dice.one_in(2)).collect(),
        concerns: CONCERNS.into_iter().filter(|_| dice.one_in(3)).collect(),
        pitfall: None,
    }
}

fn questionnaires(questions: &[Question], dice: &mut Dice) -> Vec<Questionnaire> {
    let some: Vec<QuestionId> =
        questions.iter().filter(|_| !dice.one_in(3)).map(|it| it.id.clone()).collect();
    let share = |points| Ratio::from_basis_points(points).expect("a share");
    let measured = Measured { wrong_bands: share(800), within: share(650) };
    let of = |id: &str, result, asks| Questionnaire {
        id: id.into(),
        title: id.into(),
        summary: id.into(),
        result,
        measured: (result == Conclusion::Band).then_some(measured),
        asks,
    };
    let little = if dice.one_in(2) { Conclusion::Readiness } else { Conclusion::Band };
    vec![
        of("all", Conclusion::Verdict, Selection::Whole),
        of("some", little, Selection::Questions(some)),
    ]
}

/// Up to four bands, the first from 0.
fn bands(dice: &mut Dice) -> Vec<Band> {
    let mut from = 0;
    let mut bands = vec![];
    for number in 1..=dice.between(1, 4) {
        bands.push(Band {
            id: format!("band-{number}").into(),
            title: format!("Band {number}").into(),
            from: Ratio::from_basis_points(from).expect("10_000 at most"),
            meaning: "So far.".into(),
        });
        from += u16::try_from(dice.between(1, 3_333)).expect("3333 at most");
    }
    bands
}

fn policy(units: &[ItemId], dice: &mut Dice) -> Policy {
    let mut unit_weights = vec![];
    for unit in units {
        if dice.one_in(3) {
            let weight = u8::try_from(dice.between(2, 3)).expect("three at most");
            unit_weights.push(UnitWeight {
                unit: unit.clone(),
                weight,
                reason: "It counts.".into(),
            });
        }
    }
    let mut percent = || u32::try_from(dice.below(200)).expect("below 200");
    let priority = PriorityWeights { gain: percent(), reach: percent(), risk: percent() };
    let mut risk = vec![];
    for fact in ["f0", "f1", "f2"] {
        if let Some(concern) = dice.pick(&CONCERNS) {
            let points = u32::try_from(dice.below(9_000)).expect("below 9000");
            risk.push(RiskRule {
                fact: fact.into(),
                concern: *concern,
                points,
                reason: "It presses.".into(),
            });
        }
    }
    Policy {
        id: "2026.11".into(),
        unit_weights,
        stage1: Stage1 {
            level: Level::Defined,
            units: units.iter().filter(|_| dice.one_in(4)).cloned().collect(),
        },
        stage2_level: Level::Operating,
        bands: bands(dice),
        risk,
        priority,
    }
}
