//! Law 3: what is not answered is a range, never a silent 0 and never a silent skip.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{assessment::Given, question::Level, ratio::WHOLE, report::StandingWord};

use crate::support::{case::Case, dice::Dice};

pub(crate) fn unknown_is_worth_what_no_answer_is(case: &Case, dice: &mut Dice) -> TestCaseResult {
    let questions: Vec<_> = case.questions().collect();
    let Some(question) = dice.pick(&questions) else { return Ok(()) };
    let unknown = case.with(&question.id, Some(Given::Unknown)).judged();
    let unanswered = case.with(&question.id, None).judged();
    prop_assert_eq!(unknown.scores(), unanswered.scores());
    prop_assert_eq!(unknown.projections(), unanswered.projections());
    prop_assert_eq!(unknown.stage(), unanswered.stage());
    Ok(())
}

pub(crate) fn the_width_of_every_range_is_what_is_not_covered(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let judged = case.judged();
    let scores = judged.scores();
    for total in scores.groups.iter().chain([&scores.total]) {
        prop_assert_eq!(total.high - total.low, total.possible - total.answered);
    }
    for unit in scores.units.iter().filter(|unit| unit.weights > 0) {
        prop_assert_eq!(unit.high - unit.low, WHOLE - unit.answered);
    }
    Ok(())
}

pub(crate) fn an_answer_narrows_the_range_and_stays_within_it(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let mut open = case.counting();
    open.retain(|(_, found)| found.is_none());
    let Some((question, _)) = dice.pick(&open) else { return Ok(()) };
    let level = Level::ALL[dice.below(5)];
    let answered = case.with(&question.id, Some(Given::Level(level))).judged();
    let before = case.judged();
    let (was, is) = (&before.scores().total, &answered.scores().total);
    prop_assert_eq!(was.possible, is.possible);
    prop_assert!(was.low <= is.low && is.low <= is.high && is.high <= was.high);
    prop_assert!(was.answered < is.answered);
    for (was, is) in before.projections().iter().zip(answered.projections()) {
        prop_assert!(was.total.low <= is.total.low && is.total.high <= was.total.high);
    }
    Ok(())
}

pub(crate) fn every_range_is_ordered(case: &Case, _: &mut Dice) -> TestCaseResult {
    let judged = case.judged();
    let scores = judged.scores();
    for total in scores.groups.iter().chain([&scores.total]) {
        prop_assert!(total.low <= total.high && total.high <= total.possible);
        prop_assert!(total.evidenced <= total.low && total.answered <= total.possible);
    }
    let report = case.report();
    let items = report.frameworks.iter().flat_map(|it| &it.items).map(|it| it.readiness);
    let ranges = items
        .chain(report.frameworks.iter().map(|it| it.readiness))
        .chain(report.groups.iter().map(|it| it.readiness))
        .chain(report.units.iter().map(|it| it.readiness))
        .chain(report.statement.rows.iter().map(|it| it.readiness))
        .chain([report.readiness]);
    for range in ranges.flatten() {
        prop_assert!(range.low <= range.high, "{range:?}");
    }
    Ok(())
}

pub(crate) fn every_question_is_told_once(case: &Case, _: &mut Dice) -> TestCaseResult {
    let report = case.report();
    let told = report.units.iter().flat_map(|unit| &unit.questions);
    prop_assert!(told.clone().map(|it| &it.id).eq(case.questions().map(|it| &it.id)));
    for (question, told) in case.questions().zip(told) {
        let position = case.position(question);
        prop_assert_eq!(told.level, position.flatten());
        let out = matches!(told.standing, StandingWord::OutOfProfile | StandingWord::NotApplicable);
        prop_assert_eq!(out, position.is_none());
    }
    let tally = report.tally;
    prop_assert_eq!(tally.applicable, tally.answered + tally.unknown + tally.unanswered);
    let all = tally.applicable + tally.excluded + tally.out_of_profile;
    prop_assert_eq!(all, case.questions().count());
    Ok(())
}
