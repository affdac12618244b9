//! What the profile asks and spares: every condition in both directions, over the real bank.

use std::collections::BTreeSet;

use ready42_catalogue::catalogue;
use ready42_core::{
    assessment::{FactValue, Profile},
    instrument::Instrument,
    question::Question,
};

fn instrument(questionnaire: &str) -> Instrument {
    let policy = &catalogue().newest_policy().id;
    Instrument::new(catalogue(), &questionnaire.into(), policy).expect("the catalogue has both")
}

/// A profile in which these flags hold and every other does not.
fn only(holding: &[&str]) -> Profile {
    let mut profile = Profile::default();
    for fact in catalogue().content().facts.iter().filter(|fact| fact.options.is_empty()) {
        let holds = holding.contains(&fact.id.as_str());
        profile.facts.insert(fact.id.clone(), FactValue::Flag(holds));
    }
    for flag in holding {
        assert!(profile.flag(flag).is_some(), "{flag} is a flag of the profile");
    }
    profile
}

fn asked(instrument: &Instrument, profile: &Profile) -> BTreeSet<String> {
    instrument.applicable(profile).map(|question| question.id.to_string()).collect()
}

fn conditional() -> Vec<&'static Question> {
    let questions = &catalogue().content().questions;
    questions.iter().filter(|question| !question.applies_when.is_empty()).collect()
}

#[test]
fn every_condition_asks_when_it_holds_and_spares_when_it_does_not() {
    let mut tried = 0;
    for questionnaire in &catalogue().content().questionnaires {
        let instrument = instrument(questionnaire.id.as_str());
        let unknown = asked(&instrument, &Profile::default());
        let none = asked(&instrument, &only(&[]));
        for question in conditional() {
            let id = question.id.as_str();
            if !unknown.contains(id) {
                continue;
            }
            assert!(!none.contains(id), "{id} is asked although nothing calls for it");
            for fact in &question.applies_when {
                let one = asked(&instrument, &only(&[fact.as_str()]));
                assert!(one.contains(id), "{id} is not asked although {fact} holds");
                tried += 1;
            }
            // All known to fail but one, which nobody knows.
            let mut open = only(&[]);
            open.facts.remove(&question.applies_when[0]);
            assert!(
                asked(&instrument, &open).contains(id),
                "{id} is not asked although nobody knows"
            );
        }
    }
    assert!(tried > 60, "{tried} conditions tried");
}

#[test]
fn a_question_without_a_condition_is_asked_of_everyone() {
    for questionnaire in &catalogue().content().questionnaires {
        let instrument = instrument(questionnaire.id.as_str());
        let none = asked(&instrument, &only(&[]));
        let always = instrument.applicable(&Profile::default());
        for question in always.filter(|question| question.applies_when.is_empty()) {
            assert!(none.contains(question.id.as_str()), "{}", question.id);
        }
    }
}

#[test]
fn who_only_uses_ai_is_not_asked_what_a_producer_is() {
    let instrument = instrument("iso-42001");
    let user = asked(&instrument, &only(&["uses-ai", "buys-ai"]));
    let producer = asked(&instrument, &only(&["produces-ai"]));
    let spared: Vec<&String> = producer.difference(&user).collect();
    assert!(spared.len() >= 12, "{spared:?}");
    for question in conditional().iter().filter(|it| user.contains(it.id.as_str())) {
        let called =
            question.applies_when.iter().any(|it| matches!(it.as_str(), "uses-ai" | "buys-ai"));
        assert!(called, "{}", question.id);
    }
}

#[test]
fn who_runs_agents_is_asked_about_agents() {
    let instrument = instrument("iso-42001");
    let without = asked(&instrument, &only(&["uses-ai"]));
    let with = asked(&instrument, &only(&["uses-ai", "ai-agents"]));
    assert!(with.is_superset(&without));
    assert!(with.difference(&without).count() >= 5, "{:?}", with.difference(&without));
}
