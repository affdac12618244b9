//! The terms of a plan are what doing it really brings.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{plan::PlanEntry, ratio::Ratio, remedy::Remedy, verdict::Stage};

use crate::support::{case::Case, dice::Dice};

/// At most this many entries of a plan are done one by one; the dice choose which.
const TRIED: usize = 12;

fn remedy<'a>(case: &'a Case, entry: &PlanEntry) -> &'a Remedy {
    case.instrument.catalogue().remedy(&entry.remedy).expect("the remedy is there")
}

fn tried(plan: Vec<PlanEntry>, dice: &mut Dice) -> Vec<PlanEntry> {
    let skip = dice.below(plan.len().saturating_sub(TRIED) + 1);
    plan.into_iter().skip(skip).take(TRIED).collect()
}

/// Parts per million of what was added, to the nearest, ties upwards.
fn millionths(before: u128, after: u128, possible: u128) -> u64 {
    let added = after.checked_sub(before).expect("a remedy lowers nothing");
    u64::try_from((added * 2_000_000 + possible) / (2 * possible)).expect("a million at most")
}

pub(crate) fn the_gain_of_a_remedy_is_what_scoring_again_gives(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let judged = case.judged();
    let was = &judged.scores().total;
    for entry in tried(case.report().plan, dice) {
        let done = case.raised(remedy(case, &entry)).judged();
        let is = &done.scores().total;
        prop_assert_eq!(was.possible, is.possible);
        let gain = if was.possible == 0 { 0 } else { millionths(was.low, is.low, was.possible) };
        prop_assert_eq!(entry.terms.gain, gain, "{}", entry.remedy);
    }
    Ok(())
}

pub(crate) fn the_reach_of_a_remedy_is_what_projecting_again_gives(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let judged = case.judged();
    let report = case.report();
    for entry in tried(report.plan, dice) {
        let done = case.raised(remedy(case, &entry)).judged();
        let pairs = judged.projections().iter().zip(done.projections());
        for (framework, (was, is)) in report.frameworks.iter().zip(pairs) {
            let gain = if was.total.possible == 0 {
                0
            } else {
                millionths(was.total.low, is.total.low, was.total.possible)
            };
            let told = entry.terms.frameworks.iter().find(|it| it.framework == framework.id);
            prop_assert_eq!(told.map_or(0, |it| it.gain), gain, "{}", entry.remedy);
            let Some(told) = told else { continue };
            let outcomes = framework.items.iter().filter(|item| item.kind.is_outcome());
            let raised = outcomes.zip(was.outcomes.iter().zip(&is.outcomes));
            let raised = raised
                .filter(|(_, (was, is))| was.zip(**is).is_some_and(|(was, is)| was.low < is.low));
            prop_assert!(raised.map(|(item, _)| &item.id).eq(&told.items), "{}", entry.remedy);
        }
    }
    Ok(())
}

pub(crate) fn the_gate_of_a_remedy_is_how_many_blockers_go(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let report = case.report();
    let Some(verdict) = report.verdict else { return Ok(()) };
    let counts = verdict.counts;
    let gate = match verdict.stage {
        Stage::NotReady => 0,
        Stage::Stage1Ready => 1,
        Stage::Stage2Ready => {
            prop_assert!(report.plan.is_empty());
            return Ok(());
        }
    };
    for entry in tried(report.plan, dice) {
        let done = case.raised(remedy(case, &entry)).report();
        let gone = counts[gate] - done.verdict.expect("it is judged").counts[gate];
        prop_assert_eq!(entry.terms.gate, gone, "{}", entry.remedy);
    }
    Ok(())
}

pub(crate) fn readiness_after_each_remedy_is_what_scoring_again_gives(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let plan = case.report().plan;
    let mut done = case.clone();
    for entry in &plan {
        done = done.raised(remedy(case, entry));
        if entry.rank.is_multiple_of(8) || entry.rank == plan.len() {
            let judged = done.judged();
            let total = &judged.scores().total;
            let certain = Ratio::of(total.low, total.possible).unwrap_or_default();
            prop_assert_eq!(entry.readiness_after, certain, "{}", entry.remedy);
        }
    }
    Ok(())
}

pub(crate) fn the_whole_plan_closes_every_question_and_every_gate(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let mut done = case.clone();
    for entry in &case.report().plan {
        done = done.raised(remedy(case, entry));
    }
    let report = done.report();
    // No remedy makes someone answer about a control that they included and will not speak of.
    let spoken = done.unassessed(2).is_empty();
    let stage = if spoken { Stage::Stage2Ready } else { Stage::Stage1Ready };
    let verdict = report.verdict.map(|verdict| verdict.stage);
    prop_assert_eq!(verdict, case.is_judged().then_some(stage));
    prop_assert!(report.plan.is_empty());
    prop_assert!(report.readiness.is_none_or(|range| range.low == Ratio::ALL));
    Ok(())
}
