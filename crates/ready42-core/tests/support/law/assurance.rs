//! Law 5: claim and assurance are separate.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{assessment::Given, date::Date, question::Level};

use crate::support::{case::Case, dice::Dice};

fn without_records(case: &Case) -> Case {
    case.but(|it| it.evidence.clear())
}

pub(crate) fn evidence_moves_assurance_and_nothing_else(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let (with, without) = (case.report(), without_records(case).report());
    prop_assert_eq!(with.readiness, without.readiness);
    prop_assert_eq!(with.coverage, without.coverage);
    prop_assert_eq!(with.maturity, without.maturity);
    prop_assert_eq!(with.verdict, without.verdict);
    prop_assert_eq!(with.frameworks, without.frameworks);
    prop_assert_eq!(with.plan, without.plan);
    prop_assert!(without.assurance.is_none_or(|share| share.basis_points() == 0));
    prop_assert_eq!(with.assurance.is_some(), without.assurance.is_some());
    Ok(())
}

pub(crate) fn a_record_out_of_date_is_worth_what_none_is(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let expired = case.but(|it| {
        for record in it.evidence.values_mut() {
            record.valid_until = Date::new(2026, 11, 20);
        }
    });
    prop_assert_eq!(expired.judged(), without_records(case).judged());
    Ok(())
}

pub(crate) fn a_claim_without_a_record_adds_no_assurance(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let mut bare = case.counting();
    bare.retain(|(question, _)| !case.is_evidenced(question));
    let Some((question, _)) = dice.pick(&bare) else { return Ok(()) };
    let claimed = case.with(&question.id, Some(Given::Level(Level::Proven))).judged();
    prop_assert_eq!(claimed.scores().total.evidenced, case.judged().scores().total.evidenced);
    Ok(())
}
