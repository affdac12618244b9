//! Law 4: a zero stays in the mean, and nothing is truncated before display.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{
    assessment::Given, crosswalk::Purpose, framework::ItemKind, question::Level, ratio::WHOLE,
};

use crate::support::{
    case::Case,
    dice::Dice,
    fraction::{Fraction, mean},
    oracle::End,
};

fn exactly(earned: u128, possible: u128) -> Option<Fraction> {
    (possible > 0).then(|| Fraction::of(earned, possible))
}

pub(crate) fn readiness_is_the_mean_that_the_method_states(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let judged = case.judged();
    let scores = judged.scores();
    let units: Vec<_> = case.units().collect();
    for (unit, score) in units.iter().zip(&scores.units) {
        let whole = if score.weights == 0 { 0 } else { WHOLE };
        prop_assert_eq!(exactly(score.low, whole), case.unit_readiness(&unit.id, End::Low));
        prop_assert_eq!(exactly(score.high, whole), case.unit_readiness(&unit.id, End::High));
    }
    let all = || units.iter().map(|unit| &unit.id);
    let total = &scores.total;
    prop_assert_eq!(exactly(total.low, total.possible), case.readiness(all(), End::Low));
    prop_assert_eq!(exactly(total.high, total.possible), case.readiness(all(), End::High));

    let assessed = case.instrument.catalogue().assessed();
    let groups = assessed.items.iter();
    let groups = groups.filter(|it| matches!(it.kind, ItemKind::Clause | ItemKind::Objective));
    for (group, total) in groups.zip(&scores.groups) {
        let within = |id: &str| id.starts_with(&format!("{}.", group.id));
        let units = || all().filter(|id| within(id.as_str()));
        prop_assert_eq!(exactly(total.low, total.possible), case.readiness(units(), End::Low));
        prop_assert_eq!(exactly(total.high, total.possible), case.readiness(units(), End::High));
    }
    Ok(())
}

pub(crate) fn projections_are_the_means_that_the_method_states(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let judged = case.judged();
    let catalogue = case.instrument.catalogue();
    let projections = judged.projections();
    let crosswalks = catalogue.content().crosswalks.iter();
    let projected: Vec<_> = crosswalks.filter(|it| it.purpose == Purpose::Projection).collect();
    prop_assert_eq!(projections.len(), projected.len());
    for (crosswalk, projection) in projected.into_iter().zip(projections) {
        let framework = catalogue.framework(&crosswalk.to).expect("the framework is there");
        let outcomes = framework.items.iter().filter(|item| item.kind.is_outcome());
        for end in [End::Low, End::High] {
            let items: Vec<Option<Fraction>> = outcomes
                .clone()
                .map(|item| {
                    let edges = crosswalk.edges.iter().filter(|edge| edge.to == item.id);
                    mean(edges.filter_map(|edge| {
                        Some((edge.strength.into(), case.carried(&edge.from, end)?))
                    }))
                })
                .collect();
            let side = |low, high| if end == End::Low { low } else { high };
            let found = projection.outcomes.iter().map(|outcome| {
                let span = outcome.as_ref()?.span();
                exactly(side(span.low, span.high), span.possible)
            });
            prop_assert!(found.eq(items.iter().copied()));
            let total = projection.total;
            let whole = mean(items.into_iter().flatten().map(|item| (1, item)));
            prop_assert_eq!(exactly(side(total.low, total.high), total.possible), whole);
        }
    }
    Ok(())
}

pub(crate) fn a_zero_stays_in_the_mean(case: &Case, dice: &mut Dice) -> TestCaseResult {
    let counting = case.counting();
    let Some((question, _)) = dice.pick(&counting) else { return Ok(()) };
    let at = |given| case.with(&question.id, given).judged();
    let (none, zero) = (at(None), at(Some(Given::Level(Level::Absent))));
    let (none, zero) = (&none.scores().total, &zero.scores().total);
    prop_assert_eq!(zero.possible, none.possible);
    prop_assert_eq!(zero.low, none.low);
    prop_assert!(zero.high < none.high);
    Ok(())
}
