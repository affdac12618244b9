//! Findings: every gap, and nothing else.

use std::cmp::Reverse;

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{
    crosswalk::{Edge, Purpose},
    finding::Severity,
    question::{Level, Question},
};

use crate::support::{case::Case, dice::Dice};

fn severity(case: &Case, question: &Question, found: Option<Level>) -> Option<Severity> {
    let clause = !case.is_control(&question.unit);
    match found.map(Level::number) {
        None => Some(Severity::NotKnown),
        Some(0) => Some(Severity::Major),
        Some(1) if clause => Some(Severity::Major),
        Some(1 | 2) => Some(Severity::Minor),
        Some(_) => (!case.is_evidenced(question)).then_some(Severity::Observation),
    }
}

pub(crate) fn findings_are_the_open_questions_and_the_unproven_claims(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let expected: Vec<_> = case
        .counting()
        .into_iter()
        .filter_map(|(question, found)| {
            Some((question.id.clone(), found, severity(case, question, found)?))
        })
        .collect();
    let findings = case.report().findings.into_iter();
    let findings: Vec<_> = findings.map(|it| (it.question, it.found, it.severity)).collect();
    prop_assert_eq!(findings, expected);
    Ok(())
}

pub(crate) fn every_gap_has_a_remedy_that_closes_it(case: &Case, _: &mut Dice) -> TestCaseResult {
    for finding in case.report().findings {
        let gap = finding.severity != Severity::Observation;
        prop_assert_eq!(gap, !finding.remedies.is_empty(), "{}", finding.question);
        for id in &finding.remedies {
            let remedy = case.instrument.catalogue().remedy(id).expect("the remedy is there");
            let mut raises = remedy.raises.iter().filter(|it| it.question == finding.question);
            prop_assert!(raises.any(|raise| raise.level >= Level::TARGET));
        }
        prop_assert!(!finding.citations.is_empty() && !finding.target.is_empty());
    }
    Ok(())
}

pub(crate) fn only_what_is_held_is_said_to_be_reusable(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let content = case.instrument.catalogue().content();
    for finding in case.report().findings {
        let mut expected = vec![];
        for crosswalk in content.crosswalks.iter().filter(|it| it.purpose == Purpose::Reuse) {
            let fact = crosswalk.when.as_ref().expect("reuse says when");
            if case.assessment.profile.flag(fact.as_str()) != Some(true) {
                continue;
            }
            let mut edges: Vec<_> = crosswalk.edges.iter().collect();
            edges.retain(|edge| {
                let from = edge.from.as_str();
                from == finding.unit.as_str() || from == finding.question.as_str()
            });
            edges.sort_by_key(|edge| Reverse(edge.strength));
            let said = |it: &&Edge| (crosswalk.to.clone(), it.to.clone(), it.rationale.clone());
            expected.extend(edges.iter().map(said));
        }
        let reuse = finding.reuse.into_iter().map(|it| (it.framework, it.item, it.rationale));
        prop_assert_eq!(reuse.collect::<Vec<_>>(), expected);
    }
    Ok(())
}
