//! The register of systems presses remedies and judges nothing.

use std::sync::Arc;

use proptest::{prelude::*, test_runner::TestCaseError};
use ready42_core::{
    assessment::FactValue,
    catalogue::Catalogue,
    instrument::Instrument,
    system::{DataKind, System, SystemState, UseArea},
};

use crate::support::{case::Case, dice::Dice};

/// The fact that the systems of these cases show.
const FACT: &str = "ai-agents";

/// A system that shows every fact that a rule might ask for.
fn system(number: usize) -> System {
    let id = format!("S{number}");
    System {
        agents: Some(true),
        generative: Some(true),
        data: vec![DataKind::Personal],
        uses: vec![UseArea::Credit],
        ..System::new(id.as_str().into(), "A system".into())
    }
}

pub(crate) fn the_register_moves_the_risk_term_and_nothing_that_is_judged(
    case: &Case,
    dice: &mut Dice,
) -> Result<(), TestCaseError> {
    let systems: Vec<System> = (1..=dice.between(1, 3)).map(system).collect();
    let (before, after) = (case.report(), case.but(|it| it.systems = systems).report());
    prop_assert_eq!(before.readiness, after.readiness);
    prop_assert_eq!(before.coverage, after.coverage);
    prop_assert_eq!(before.tally, after.tally);
    prop_assert_eq!(&before.verdict, &after.verdict);
    prop_assert_eq!(&before.findings, &after.findings);
    prop_assert_eq!(before.units, after.units);
    for entry in &after.plan {
        if let Some(other) = before.plan.iter().find(|it| it.remedy == entry.remedy) {
            prop_assert!(other.terms.risk <= entry.terms.risk);
            prop_assert_eq!(other.terms.gain, entry.terms.gain);
        }
    }
    Ok(())
}

pub(crate) fn a_fact_that_only_a_system_shows_presses_and_says_so(
    case: &Case,
    _: &mut Dice,
) -> Result<(), TestCaseError> {
    let mut content = case.instrument.catalogue().content().clone();
    for rule in &mut content.policies[0].risk {
        rule.fact = FACT.into();
        rule.points = 1_000;
    }
    let instrument =
        Instrument::for_assessment(&Arc::new(Catalogue::new(content)), &case.assessment);
    let instrument = Arc::new(instrument.expect("as before"));
    let case = Case { instrument, assessment: case.assessment.clone() };
    let with = |profile: Option<bool>, systems: Vec<System>| {
        let case = case.but(|it| {
            it.profile.facts.remove(FACT);
            if let Some(holds) = profile {
                it.profile.facts.insert(FACT.into(), FactValue::Flag(holds));
            }
            it.systems = systems;
        });
        case.report()
    };
    let said = with(Some(true), vec![]);
    for profile in [None, Some(false)] {
        prop_assert!(with(profile, vec![]).plan.iter().all(|it| it.terms.risk == 0));
        let shown = with(profile, vec![system(1)]);
        for entry in &shown.plan {
            let by = &entry.terms.pressed_by_systems;
            prop_assert_eq!(entry.terms.pressed_by.len(), by.len());
            prop_assert!(by.iter().all(|it| it.systems == ["S1".into()]));
            if let Some(other) = said.plan.iter().find(|it| it.remedy == entry.remedy) {
                // Questions that need the fact count only where the profile does not deny it.
                prop_assert!(entry.terms.risk <= other.terms.risk);
                if profile.is_none() {
                    prop_assert_eq!(entry.terms.risk, other.terms.risk);
                }
            }
        }
        let denied = shown.register_checks.iter().any(|it| it.fact.as_str() == FACT);
        prop_assert_eq!(denied, profile == Some(false));
        let retired = System { state: Some(SystemState::Retired), ..system(1) };
        let retired = with(profile, vec![retired]);
        prop_assert!(retired.plan.iter().all(|it| it.terms.risk == 0));
        prop_assert!(retired.register_checks.is_empty());
    }
    let both = with(Some(true), vec![system(1)]);
    prop_assert!(both.plan.iter().all(|it| it.terms.pressed_by_systems.is_empty()));
    Ok(())
}
