//! The eight laws of the method, and those of findings and plan, over generated catalogues.

mod generated;
mod support;

use std::{collections::BTreeSet, sync::Arc};

use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use ready42_core::{
    assessment::Given,
    catalogue::{Catalogue, Content},
    crosswalk::Origin,
    instrument::Instrument,
    question::Level,
    verdict::Stage,
};

use support::case::Case;

support::laws!(192, crate::generated::case());

/// The same case over a catalogue with something changed.
fn over(case: &Case, change: impl FnOnce(&mut Content)) -> Case {
    let mut content = case.instrument.catalogue().content().clone();
    change(&mut content);
    let instrument =
        Instrument::for_assessment(&Arc::new(Catalogue::new(content)), &case.assessment);
    let instrument = Arc::new(instrument.expect("the questionnaire is there"));
    Case { instrument, assessment: case.assessment.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn weights_move_readiness_and_never_the_verdict((case, mut dice) in generated::case()) {
        let others = over(&case, |content| {
            content.policies[0].unit_weights.clear();
            for question in &mut content.questions {
                question.weight = u8::try_from(dice.between(1, 3)).expect("three at most");
            }
        });
        prop_assert_eq!(others.report().verdict, case.report().verdict);
    }

    #[test]
    fn a_question_of_weight_0_is_worth_0((case, mut dice) in generated::case()) {
        let counting = case.counting();
        let Some((question, _)) = dice.pick(&counting) else { return Ok(()) };
        let place = case.instrument.catalogue().question_index(&question.id).expect("it is there");
        let weightless = over(&case, |content| content.questions[place].weight = 0);
        let at = |level| weightless.with(&question.id, Some(Given::Level(level))).judged();
        let (least, most) = (at(Level::Absent), at(Level::Proven));
        prop_assert_eq!(least.scores(), most.scores());
        prop_assert_eq!(least.projections(), most.projections());
    }

    #[test]
    fn a_term_of_priority_0_orders_nothing((case, _) in generated::case()) {
        let ignored = over(&case, |content| {
            content.policies[0].priority.gain = 0;
            content.policies[0].priority.reach = 0;
            content.policies[0].priority.risk = 0;
        });
        prop_assert!(ignored.report().plan.iter().all(|entry| entry.terms.value == 0));
    }
}

/// Laws that hold because their cases never arise would prove nothing.
#[test]
fn cases_reach_every_stage_with_and_without_gaps() {
    let mut runner = TestRunner::deterministic();
    let (mut stages, mut excluded, mut ahead, mut empty) = (BTreeSet::new(), 0, 0, 0);
    let (mut alone, mut reused, mut bands, mut doubts) = (0, 0, 0, 0);
    for _ in 0..300 {
        let (case, _) = generated::case().new_tree(&mut runner).expect("a case").current();
        let report = case.report();
        stages.insert(report.verdict.map(|verdict| verdict.stage));
        let mut edges = report.frameworks.iter().flat_map(|it| &it.items).flat_map(|it| &it.edges);
        alone += usize::from(edges.any(|it| matches!(it.from, Origin::Question(_))));
        reused += usize::from(report.findings.iter().any(|it| !it.reuse.is_empty()));
        bands += usize::from(report.band.is_some_and(|band| band.low != band.high));
        doubts += usize::from(!report.contradictions.is_empty());
        excluded += usize::from(report.tally.excluded > 0);
        ahead += usize::from(report.plan.iter().any(|entry| entry.ahead_of.is_some()));
        empty += usize::from(report.readiness.is_none());
    }
    let all = [Stage::NotReady, Stage::Stage1Ready, Stage::Stage2Ready].map(Some);
    assert_eq!(stages, all.into_iter().chain([None]).collect());
    assert!(excluded > 50 && ahead > 50, "{excluded} with exclusions, {ahead} out of order");
    assert!(empty < 50, "{empty} in which nothing counts");
    assert!(alone > 100 && reused > 50, "{alone} with edges from questions, {reused} with reuse");
    assert!(doubts > 50, "{doubts} in which something does not fit");
    assert!(bands > 5, "{bands} between two bands");
}
