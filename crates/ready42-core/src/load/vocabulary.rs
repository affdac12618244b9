//! Checks of roles, records, facts, sources, questionnaires and policies.

use super::{
    Issues, Place, Placed, Rule,
    bank::{Known, known, unique},
};
use crate::{
    policy::Policy,
    questionnaire::{Questionnaire, Selection},
    vocabulary::{Fact, FactKind},
};

/// How many flags there may be: an instrument keeps one bit for each.
const FLAGS: usize = u64::BITS as usize;

pub(super) fn check(all: &Known<'_>, issues: &mut Issues) {
    let bank = all.bank;
    unique(&bank.roles, |role| &role.id, issues);
    unique(&bank.evidence, |kind| &kind.id, issues);
    unique(&bank.facts, |fact| &fact.id, issues);
    unique(&bank.sources, |source| &source.id, issues);
    unique(&bank.questionnaires, |questionnaire| &questionnaire.id, issues);
    unique(&bank.policies, |policy| &policy.id, issues);
    for Placed { place, value } in &bank.versions {
        issues.text(place, value);
    }
    for Placed { place, value } in &bank.roles {
        issues.text(&place.at("title"), &value.title);
        issues.text(&place.at("summary"), &value.summary);
    }
    for Placed { place, value } in &bank.evidence {
        issues.text(&place.at("title"), &value.title);
        issues.text(&place.at("good"), &value.good);
    }
    for Placed { place, value } in &bank.facts {
        fact(place, value, issues);
    }
    if let Some(extra) = bank.facts.iter().filter(|it| it.value.kind == FactKind::Flag).nth(FLAGS) {
        let expected = format_args!("{FLAGS} flags at most");
        issues.report(&extra.place, Rule::Length, "one flag more", expected);
    }
    for Placed { place, value } in &bank.sources {
        let texts = [
            ("publisher", &value.publisher),
            ("title", &value.title),
            ("edition", &value.edition),
            ("terms", &value.terms),
        ];
        for (name, text) in texts {
            issues.text(&place.at(name), text);
        }
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

fn fact(place: &Place, it: &Fact, issues: &mut Issues) {
    issues.text(&place.at("group"), &it.group);
    issues.text(&place.at("text"), &it.text);
    if let Some(hint) = &it.hint {
        issues.text(&place.at("hint"), hint);
    }
    let choice = it.kind == FactKind::Choice;
    if choice == it.options.is_empty() {
        let expected = if choice { "options to choose from" } else { "no options for a flag" };
        let found = format_args!("{} options", it.options.len());
        issues.report(&place.at("options"), Rule::Length, found, expected);
    }
    for (index, option) in it.options.iter().enumerate() {
        let place = place.at("options").at(index);
        issues.text(&place.at("id"), &option.id);
        issues.text(&place.at("title"), &option.title);
        if it.options[..index].iter().any(|before| before.id == option.id) {
            let found = format_args!("'{}' again", option.id);
            issues.report(&place.at("id"), Rule::DuplicateId, found, "a new identifier");
        }
    }
}

fn questionnaire(all: &Known<'_>, place: &Place, it: &Questionnaire, issues: &mut Issues) {
    issues.text(&place.at("id"), it.id.as_str());
    issues.text(&place.at("title"), &it.title);
    issues.text(&place.at("summary"), &it.summary);
    let Selection::Questions(chosen) = &it.asks else { return };
    for (index, id) in chosen.iter().enumerate() {
        let exists = all.bank.questions.iter().any(|question| question.value.id == *id);
        known(exists, &place.at("asks/questions").at(index), id, "a question of the bank", issues);
    }
}

fn policy(all: &Known<'_>, place: &Place, it: &Policy, issues: &mut Issues) {
    issues.text(&place.at("id"), it.id.as_str());
    for (index, entry) in it.unit_weights.iter().enumerate() {
        let place = place.at("unitWeights").at(index);
        if it.unit_weights[..index].iter().any(|before| before.unit == entry.unit) {
            let found = format_args!("'{}' again", entry.unit);
            issues.report(&place.at("unit"), Rule::DuplicateId, found, "each unit once");
        }
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
