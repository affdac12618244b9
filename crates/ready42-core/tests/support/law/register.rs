//! The register of records follows the calendar, and says what each record carries.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{
    date::Date,
    ratio::Portion,
    register::{RecordState, SOON},
    report::Report,
};

use crate::support::{
    case::{Case, TODAY},
    dice::Dice,
};

/// Days around the ends of the records: before, on and after them, and two months ahead.
const DAYS: [&str; 6] =
    ["2026-09-21", "2026-09-22", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"];

pub(crate) fn a_record_carries_what_assurance_loses_without_it(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let report = case.report();
    let Some(record) = dice.pick(&report.evidence) else { return Ok(()) };
    let without = case.but(|it| {
        it.evidence.remove(&record.id);
    });
    let (with, without) = (case.judged(), without.judged());
    let (with, without) = (with.scores().total, without.scores().total);
    prop_assert_eq!(with.low, without.low);
    let lost = Portion { earned: with.evidenced - without.evidenced, possible: with.low };
    prop_assert_eq!(record.carries, lost.per(1_000_000));
    let counts = matches!(record.state, RecordState::Current | RecordState::ExpiresSoon);
    prop_assert!(counts || record.carries == 0, "{:?}", record);
    Ok(())
}

pub(crate) fn the_register_names_every_record_and_every_answer_that_rests_on_it(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let report = case.report();
    prop_assert_eq!(report.evidence.len(), case.assessment.evidence.len());
    for record in &report.evidence {
        prop_assert!(case.assessment.evidence.contains_key(&record.id));
        let answers = case.assessment.answers.iter();
        let mut named: Vec<_> = answers
            .filter(|(_, answer)| answer.evidence.contains(&record.id))
            .map(|(question, _)| question.clone())
            .collect();
        let mut found = record.questions.clone();
        named.sort();
        found.sort();
        prop_assert_eq!(found, named);
    }
    let order =
        report.evidence.iter().map(|it| (it.state, it.valid_until.is_none(), it.valid_until));
    prop_assert!(order.is_sorted());
    Ok(())
}

pub(crate) fn the_state_of_a_record_follows_the_day(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let day: Date = DAYS[dice.below(DAYS.len())].parse().expect("a day");
    let dated = case.but(|it| {
        for (number, record) in it.evidence.values_mut().enumerate() {
            record.date = [None, Some(TODAY)][number % 2];
        }
    });
    for record in Report::of(&dated.instrument, &dated.assessment, day).evidence {
        let held = dated.assessment.evidence.get(&record.id).expect("it is there");
        let counts = matches!(record.state, RecordState::Current | RecordState::ExpiresSoon);
        prop_assert_eq!(counts, held.is_current(day));
        let left = held.valid_until.and_then(|last| last.days_after(day));
        prop_assert_eq!(record.days_left, left);
        let soon = counts && left.is_some_and(|days| days <= SOON);
        prop_assert_eq!(record.state == RecordState::ExpiresSoon, soon);
    }
    Ok(())
}
