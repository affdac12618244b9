//! Law 8: the same file, content and policy give the same bytes.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{instrument::Instrument, report::Report, table::Table};

use crate::support::{
    case::{Case, TODAY},
    dice::Dice,
};

/// The same entries, put in from the last to the first.
fn backwards<K: Ord + Clone, V: Clone>(map: &Table<K, V>) -> Table<K, V> {
    map.iter().rev().map(|(key, value)| (key.clone(), value.clone())).collect()
}

fn bytes(report: &Report) -> Vec<u8> {
    serde_json::to_vec(report).expect("a report can be written")
}

pub(crate) fn the_same_assessment_gives_the_same_bytes(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let permuted = case.but(|it| {
        it.answers = backwards(&it.answers);
        it.evidence = backwards(&it.evidence);
        it.statement = backwards(&it.statement);
        it.profile.facts = backwards(&it.profile.facts);
    });
    let report = case.report();
    let once = bytes(&report);
    prop_assert_eq!(&once, &bytes(&report));
    prop_assert_eq!(&once, &bytes(&permuted.report()));
    let catalogue = case.instrument.catalogue();
    let anew = Instrument::for_assessment(catalogue, &case.assessment).expect("it was prepared");
    prop_assert_eq!(&once, &bytes(&Report::of(&anew, &case.assessment, TODAY)));
    Ok(())
}

pub(crate) fn a_report_survives_being_written_and_read(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let report = case.report();
    let read: Report = serde_json::from_slice(&bytes(&report)).expect("a report can be read");
    prop_assert_eq!(read, report);
    Ok(())
}
