//! The plan: its order, and what may stand in it.

use std::{cmp::Reverse, collections::BTreeMap};

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{
    id::RemedyId,
    plan::{PlanEntry, Terms},
    question::Level,
};

use crate::support::{case::Case, dice::Dice};

fn ranks(plan: &[PlanEntry]) -> BTreeMap<&RemedyId, usize> {
    plan.iter().map(|entry| (&entry.remedy, entry.rank)).collect()
}

pub(crate) fn nothing_stands_before_what_it_needs(case: &Case, _: &mut Dice) -> TestCaseResult {
    let plan = case.report().plan;
    let ranks = ranks(&plan);
    for entry in &plan {
        let remedy = case.instrument.catalogue().remedy(&entry.remedy).expect("it is there");
        let needs = remedy.prerequisites.iter().filter(|id| ranks.contains_key(id));
        let needs: Vec<_> = needs.collect();
        prop_assert!(needs.iter().all(|id| ranks[*id] < entry.rank), "{}", entry.remedy);
        prop_assert_eq!(needs, entry.after.iter().collect::<Vec<_>>());
        if let Some(waits) = &entry.ahead_of {
            let waits = case.instrument.catalogue().remedy(waits).expect("it is there");
            prop_assert!(waits.prerequisites.contains(&entry.remedy));
            prop_assert!(ranks.get(&waits.id).is_some_and(|rank| *rank > entry.rank));
        }
    }
    Ok(())
}

pub(crate) fn every_remedy_stands_once_and_ranks_count_up(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let plan = case.report().plan;
    prop_assert!(plan.iter().map(|entry| entry.rank).eq(1..=plan.len()));
    prop_assert_eq!(ranks(&plan).len(), plan.len());
    prop_assert_eq!(case.judged().plan(&case.instrument, &case.assessment), plan);
    Ok(())
}

/// Only what stands ahead of something that needs it may break the order.
pub(crate) fn the_order_is_by_gate_and_then_by_value_a_day(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let report = case.report();
    let assessed = report.frameworks.iter().filter(|it| it.assessed > 0).count() as u64;
    let plan = report.plan;
    let weights = case.instrument.policy().priority;
    for entry in &plan {
        let terms = &entry.terms;
        let sum = terms.gain * u64::from(weights.gain)
            + terms.reach * u64::from(weights.reach)
            + terms.risk * u64::from(weights.risk);
        prop_assert_eq!(terms.value, sum / 100);
        prop_assert!(!entry.moves || entry.rank <= 10);
        let gains = terms.frameworks.iter().map(|it| it.gain).sum::<u64>();
        prop_assert_eq!(terms.reach, gains.checked_div(assessed).unwrap_or_default());
    }
    let ranked: Vec<_> = plan.iter().filter(|entry| entry.ahead_of.is_none()).collect();
    for pair in ranked.windows(2) {
        let (first, second) = (&pair[0].terms, &pair[1].terms);
        let sum = |terms: &Terms| {
            terms.gain * u64::from(weights.gain)
                + terms.reach * u64::from(weights.reach)
                + terms.risk * u64::from(weights.risk)
        };
        let key = |of: &PlanEntry, days: u16| {
            (Reverse(of.terms.gate), Reverse(sum(&of.terms) * u64::from(days)), of.remedy.clone())
        };
        prop_assert!(key(pair[0], second.effort.1) < key(pair[1], first.effort.1));
    }
    Ok(())
}

pub(crate) fn every_remedy_of_the_plan_is_of_use(case: &Case, _: &mut Dice) -> TestCaseResult {
    let report = case.report();
    let mut before = case.clone();
    for entry in &report.plan {
        let remedy = case.instrument.catalogue().remedy(&entry.remedy).expect("it is there");
        let counting = before.counting();
        let mut closes = remedy.raises.iter().filter(|raise| raise.level == Level::TARGET);
        let of_use = closes.any(|raise| {
            let found = counting.iter().find(|(question, _)| question.id == raise.question);
            found.is_some_and(|(_, level)| level.is_none_or(|level| level < Level::TARGET))
        });
        let waits = before.is_judged() && before.in_the_way(2).1;
        let completes = remedy.completes_statement && waits;
        let needed = entry.ahead_of.is_some();
        prop_assert!(of_use || completes || needed, "{} has nothing left to do", entry.remedy);
        before = before.raised(remedy);
    }
    Ok(())
}
