//! Law 7: the explained contributions of a score add up to it.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{explain::Explanation, id::ItemId, ratio::Range};

use crate::support::{
    case::{Case, TODAY},
    dice::Dice,
};

/// A billionth, in the parts per 10^12 that contributions come in.
const BILLIONTH: u64 = 1_000;

fn adds_up(case: &Case, subject: Option<&ItemId>, readiness: Option<Range>) -> TestCaseResult {
    let explained = Explanation::of(&case.instrument, &case.assessment, TODAY, subject);
    let explained = explained.expect("the subject is there");
    prop_assert_eq!(explained.readiness, readiness);
    let sum: u64 = explained.terms.iter().map(|term| term.contribution).sum();
    let off = sum.abs_diff(explained.certain);
    prop_assert!(off <= explained.terms.len() as u64 && off <= BILLIONTH, "off by {off}");
    let weights: u64 = explained.terms.iter().map(|term| term.weight).sum();
    prop_assert!(explained.terms.iter().all(|term| term.of_weight == weights));
    let open = readiness.is_some_and(|range| !range.is_settled());
    prop_assert!(!open || explained.terms.iter().any(|term| term.open));
    Ok(())
}

pub(crate) fn contributions_add_up_to_the_score(case: &Case, dice: &mut Dice) -> TestCaseResult {
    let report = case.report();
    adds_up(case, None, report.readiness)?;
    if let Some(unit) = dice.pick(&report.units) {
        adds_up(case, Some(&unit.id), unit.readiness)?;
    }
    for framework in &report.frameworks {
        let mut items: Vec<_> = framework.items.iter().collect();
        items.retain(|item| item.kind.is_outcome());
        if let Some(item) = dice.pick(&items) {
            adds_up(case, Some(&item.id), item.readiness)?;
        }
    }
    let stranger = ItemId::from("Z.99");
    let explained = Explanation::of(&case.instrument, &case.assessment, TODAY, Some(&stranger));
    prop_assert!(explained.is_none());
    Ok(())
}
