//! Checks of roles, records, facts, sources, questionnaires and policies.

use super::{
    Issues, Placed, Rule,
    bank::{Known, known, unique},
};
use crate::{
    policy::Policy,
    questionnaire::{Questionnaire, Selection},
    vocabulary::FactKind,
};

pub(super) fn check(all: &Known<'_>, issues: &mut Issues) {
    let bank = all.bank;
    unique(&bank.roles, |role| &role.id, issues);
    unique(&bank.evidence, |kind| &kind.id, issues);
    unique(&bank.facts, |fact| &fact.id, issues);
    unique(&bank.sources, |source| &source.id, issues);
    unique(&bank.questionnaires, |questionnaire| &questionnaire.id, issues);
    unique(&bank.policies, |policy| &policy.id, issues);
    for Placed { place, value } in &bank.roles {
        issues.text(&place.at("title"), &value.title);
        issues.text(&place.at("summary"), &value.summary);
    }
    for Placed { place, value } in &bank.evidence {
        issues.text(&place.at("title"), &value.title);
        issues.text(&place.at("good"), &value.good);
    }
    for Placed { place, value } in &bank.facts {
        issues.text(&place.at("text"), &value.text);
        let choice = value.kind == FactKind::Choice;
        if choice == value.options.is_empty() {
            let expected = if choice { "options to choose from" } else { "no options for a flag" };
            let found = format_args!("{} options", value.options.len());
            issues.report(&place.at("options"), Rule::Length, found, expected);
        }
    }
    for Placed { place, value } in &bank.sources {
        issues.text(&place.at("title"), &value.title);
        if !value.address.starts_with("https://") {
            let found = format_args!("'{}'", value.address);
            issues.report(&place.at("address"), Rule::Shape, found, "an https address");
        }
    }
    for Placed { place, value } in &bank.questionnaires {
        questionnaire(all, place, value, issues);
    }
    for Placed { place, value } in &bank.policies {
        policy(all, place, value, issues);
    }
}

fn questionnaire(all: &Known<'_>, place: &super::Place, it: &Questionnaire, issues: &mut Issues) {
    issues.text(&place.at("title"), &it.title);
    issues.text(&place.at("summary"), &it.summary);
    let Selection::Questions(chosen) = &it.asks else { return };
    for (index, id) in chosen.iter().enumerate() {
        let exists = all.bank.questions.iter().any(|question| question.value.id == *id);
        known(exists, &place.at("asks/questions").at(index), id, "a question of the bank", issues);
    }
}

fn policy(all: &Known<'_>, place: &super::Place, it: &Policy, issues: &mut Issues) {
    for (index, entry) in it.unit_weights.iter().enumerate() {
        let place = place.at("unitWeights").at(index);
        known(all.units.contains(&entry.unit), &place.at("unit"), &entry.unit, "a unit", issues);
        if !(2..=3).contains(&entry.weight) {
            issues.report(&place.at("weight"), Rule::Weight, entry.weight, "2 or 3");
        }
        issues.text(&place.at("reason"), &entry.reason);
    }
    for (index, unit) in it.stage1.units.iter().enumerate() {
        known(
            all.units.contains(unit),
            &place.at("stage1/units").at(index),
            unit,
            "a unit",
            issues,
        );
    }
    for (index, rule) in it.risk.iter().enumerate() {
        let place = place.at("risk").at(index);
        let flag = |fact: &Placed<crate::vocabulary::Fact>| {
            fact.value.id == rule.fact && fact.value.kind == FactKind::Flag
        };
        let exists = all.bank.facts.iter().any(flag);
        known(exists, &place.at("fact"), &rule.fact, "a flag of the profile", issues);
        issues.text(&place.at("reason"), &rule.reason);
    }
}
