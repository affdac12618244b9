//! A short questionnaire gives a band, and no other does.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::questionnaire::Conclusion;

use crate::support::{case::Case, dice::Dice, oracle::End};

pub(crate) fn a_band_is_where_both_ends_of_readiness_lie(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let questionnaire = case.instrument.questionnaire();
    let ends = [End::Low, End::High].map(|end| {
        let units: Vec<_> = case.units().map(|unit| &unit.id).collect();
        case.readiness(units, end)
    });
    let report = case.report();
    let [Some(low), Some(high)] = ends else {
        prop_assert_eq!(report.band, None);
        return Ok(());
    };
    if questionnaire.result != Conclusion::Band {
        prop_assert_eq!(report.band, None);
        return Ok(());
    }
    let band = report.band.expect("the questionnaire gives a band");
    for (end, readiness) in [(&band.low, low), (&band.high, high)] {
        let expected = case.band(readiness);
        prop_assert_eq!((&end.id, &end.title), (&expected.id, &expected.title));
        prop_assert_eq!(&end.meaning, &expected.meaning);
    }
    let measured = questionnaire.measured.expect("a band is measured");
    prop_assert_eq!((band.wrong_bands, band.within), (measured.wrong_bands, measured.within));
    Ok(())
}
