//! What does not fit together: only what somebody said can contradict, and nothing rests on it.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{assessment::Given, contradiction::Named, id::ContradictionId, report::Report};

use crate::support::{case::Case, dice::Dice};

pub(crate) fn only_what_was_said_contradicts(case: &Case, _: &mut Dice) -> TestCaseResult {
    let said = &case.assessment;
    for named in case.report().contradictions.iter().flat_map(|it| &it.names) {
        match named {
            Named::Answer { question, level } => {
                let given = said.answers.get(question).and_then(|it| it.given.clone());
                match level {
                    Some(level) => prop_assert_eq!(given, Some(Given::Level(*level))),
                    None => prop_assert!(matches!(given, Some(Given::NotApplicable(_)))),
                }
                prop_assert!(case.questions().any(|it| it.id == *question), "it is asked");
            }
            Named::Control { control, applicability } => {
                let decision = said.statement.get(control).expect("it is decided");
                prop_assert!(decision.is_reasoned());
                prop_assert_eq!(decision.applicability, *applicability);
            }
            Named::Fact { fact, value } => {
                prop_assert_eq!(said.profile.flag(fact.as_str()), Some(*value));
            }
            Named::Record { record, title, date } => {
                let kept = said.evidence.get(record).expect("it is kept");
                prop_assert_eq!((title, date), (&kept.title, &kept.date));
            }
        }
    }
    Ok(())
}

pub(crate) fn contradictions_stand_in_the_order_of_the_rules(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let rules = &case.instrument.catalogue().content().contradictions;
    let report = case.report();
    let place = |id: &ContradictionId| rules.iter().position(|rule| rule.id == *id);
    let places: Vec<_> = report.contradictions.iter().map(|it| place(&it.rule)).collect();
    prop_assert!(places.iter().all(Option::is_some));
    prop_assert!(places.is_sorted_by(|a, b| a < b), "{:?}", places);
    for found in &report.contradictions {
        prop_assert!(!found.names.is_empty());
        for (index, named) in found.names.iter().enumerate() {
            prop_assert!(!found.names[..index].contains(named), "{:?} twice", named);
        }
    }
    Ok(())
}

pub(crate) fn saying_nothing_contradicts_nothing(case: &Case, _: &mut Dice) -> TestCaseResult {
    let silent = case.but(|it| {
        it.answers.clear();
        it.evidence.clear();
        it.statement.clear();
        it.profile.facts.clear();
    });
    prop_assert_eq!(silent.report().contradictions, vec![]);
    Ok(())
}

pub(crate) fn no_number_rests_on_a_contradiction(case: &Case, _: &mut Dice) -> TestCaseResult {
    let mut content = case.instrument.catalogue().content().clone();
    content.contradictions.clear();
    let catalogue = std::sync::Arc::new(ready42_core::catalogue::Catalogue::new(content));
    let silent = Report::for_assessment(&catalogue, &case.assessment, crate::support::case::TODAY);
    let silent = silent.expect("the questionnaire is there");
    prop_assert_eq!(Report { contradictions: vec![], ..case.report() }, silent);
    Ok(())
}
