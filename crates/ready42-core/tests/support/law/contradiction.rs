//! What does not fit together: only what somebody said can contradict, and nothing rests on it.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{
    assessment::Given,
    contradiction::Named,
    id::ContradictionId,
    report::Report,
    system::{DataKind, ImpactReason, System, SystemState},
};

use crate::support::{case::Case, dice::Dice};

/// The case with a register, whose entries say more or less.
fn registered(case: &Case, dice: &mut Dice) -> Case {
    let systems = (1..=dice.below(4)).map(|number| System {
        owner: ["", "Ada"][dice.below(2)].into(),
        supplier: ["", "Example Ltd"][dice.below(2)].into(),
        state: [None, Some(SystemState::Planned), Some(SystemState::Retired)][dice.below(3)],
        agents: [None, Some(false), Some(true)][dice.below(3)],
        data: [vec![], vec![DataKind::Personal]][dice.below(2)].clone(),
        impact: [vec![], vec![ImpactReason::None], vec![ImpactReason::Money]][dice.below(3)]
            .clone(),
        ..System::new(format!("S{number}").as_str().into(), format!("System {number}").into())
    });
    let systems = systems.collect();
    case.but(|it| it.systems = systems)
}

pub(crate) fn only_what_was_said_contradicts(case: &Case, dice: &mut Dice) -> TestCaseResult {
    let case = &registered(case, dice);
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
            Named::System { system, name } => {
                let kept = said.systems.iter().find(|it| it.id == *system).expect("it is kept");
                prop_assert_eq!(name, &kept.name);
                prop_assert!(!kept.is_retired());
            }
        }
    }
    Ok(())
}

pub(crate) fn a_system_that_is_retired_contradicts_nothing(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let case = registered(case, dice);
    let retired = case.but(|it| {
        for system in &mut it.systems {
            system.state = Some(SystemState::Retired);
        }
    });
    let without = case.but(|it| it.systems.clear());
    prop_assert_eq!(retired.report().contradictions, without.report().contradictions);
    Ok(())
}

pub(crate) fn a_check_of_the_register_is_told_once(case: &Case, dice: &mut Dice) -> TestCaseResult {
    let report = registered(case, dice).report();
    for check in &report.register_checks {
        let repeated = report.contradictions.iter().any(|it| it.says_as_well(check));
        prop_assert_eq!(report.other_checks().any(|it| it == check), !repeated);
    }
    Ok(())
}

pub(crate) fn contradictions_stand_in_the_order_of_the_rules(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let case = registered(case, dice);
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
        it.systems.clear();
    });
    prop_assert_eq!(silent.report().contradictions, vec![]);
    Ok(())
}

pub(crate) fn no_number_rests_on_a_contradiction(case: &Case, dice: &mut Dice) -> TestCaseResult {
    let case = registered(case, dice);
    let mut content = case.instrument.catalogue().content().clone();
    content.contradictions.clear();
    let catalogue = std::sync::Arc::new(ready42_core::catalogue::Catalogue::new(content));
    let silent = Report::for_assessment(&catalogue, &case.assessment, crate::support::case::TODAY);
    let silent = silent.expect("the questionnaire is there");
    prop_assert_eq!(Report { contradictions: vec![], ..case.report() }, silent);
    Ok(())
}
