//! Law 6: the verdict is a rule over blockers, never a score above a line.

use std::collections::BTreeSet;

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::verdict::{BlockerKind, Stage};

use crate::support::{case::Case, dice::Dice};

pub(crate) fn the_verdict_follows_from_the_rules_over_answers_alone(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let verdict = case.report().verdict;
    prop_assert_eq!(verdict.as_ref().map(|verdict| verdict.stage), case.stage());
    let Some(verdict) = verdict else { return Ok(()) };
    let count = |stage| {
        let (questions, statement) = case.in_the_way(stage);
        questions.len() + usize::from(statement) + case.unassessed(stage).len()
    };
    prop_assert_eq!(verdict.counts, [count(1), count(2)]);
    prop_assert!(!verdict.disclaimer.is_empty());
    Ok(())
}

pub(crate) fn every_blocker_names_what_blocks(case: &Case, _: &mut Dice) -> TestCaseResult {
    let Some(verdict) = case.report().verdict else { return Ok(()) };
    let stage = match verdict.stage {
        Stage::NotReady => 1,
        Stage::Stage1Ready => 2,
        Stage::Stage2Ready => {
            prop_assert!(verdict.blockers.is_empty());
            return Ok(());
        }
    };
    let (questions, statement) = case.in_the_way(stage);
    let named: Vec<_> = verdict.blockers.iter().filter_map(|it| it.question.as_ref()).collect();
    prop_assert_eq!(named, questions.iter().map(|question| &question.id).collect::<Vec<_>>());
    for blocker in &verdict.blockers {
        prop_assert_eq!(blocker.stage, stage);
        prop_assert!(!blocker.missing.is_empty() && !blocker.record.as_str().is_empty());
        let Some(id) = &blocker.question else {
            if blocker.kind == BlockerKind::Unassessed {
                prop_assert!(case.unassessed(stage).contains(&&blocker.unit));
                continue;
            }
            prop_assert_eq!(blocker.kind, BlockerKind::Statement);
            let undecided = case.units().filter(|unit| case.is_control(&unit.id));
            let undecided = undecided.filter(|unit| case.decided(&unit.id).is_none());
            prop_assert!(undecided.map(|unit| &unit.id).eq(&blocker.controls));
            continue;
        };
        let question = questions.iter().find(|question| question.id == *id).expect("it is named");
        let found = case.position(question).flatten();
        prop_assert_eq!(blocker.found, found);
        prop_assert_eq!(blocker.kind == BlockerKind::NotKnown, found.is_none());
        prop_assert_eq!(&blocker.unit, &question.unit);
        prop_assert!(question.evidence.contains(&blocker.record));
        let needed = blocker.needed.expect("a question needs a level");
        prop_assert!(found.is_none_or(|level| level < needed));
        let said = found.map(|level| &question.levels[usize::from(level.number())]);
        prop_assert_eq!(&blocker.missing, said.unwrap_or(&question.text));
    }
    let by_statement =
        verdict.blockers.iter().filter(|it| it.kind == BlockerKind::Statement).count();
    prop_assert_eq!(by_statement, usize::from(statement));
    let silent = verdict.blockers.iter().filter(|it| it.kind == BlockerKind::Unassessed).count();
    prop_assert_eq!(silent, case.unassessed(stage).len());
    Ok(())
}

pub(crate) fn stage_2_needs_all_that_stage_1_does(case: &Case, _: &mut Dice) -> TestCaseResult {
    let (first, _) = case.in_the_way(1);
    let (second, _) = case.in_the_way(2);
    let first: BTreeSet<_> = first.iter().map(|question| &question.id).collect();
    let second: BTreeSet<_> = second.iter().map(|question| &question.id).collect();
    prop_assert!(first.is_subset(&second));
    let Some(verdict) = case.report().verdict else { return Ok(()) };
    let [first, second] = verdict.counts;
    prop_assert!(first <= second);
    Ok(())
}

pub(crate) fn without_a_verdict_nothing_waits_for_a_gate(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let report = case.report();
    prop_assert_eq!(report.verdict.is_some(), case.is_judged());
    prop_assert_eq!(case.judged().stage().is_some(), case.is_judged());
    if report.verdict.is_none() {
        prop_assert!(report.plan.iter().all(|entry| entry.terms.gate == 0));
        prop_assert!(report.plan.iter().all(|it| it.ahead_of.is_some() || !it.closes.is_empty()));
    }
    Ok(())
}
