//! Checks of roles, records, facts and sources.

use super::{
    Issues, Place, Placed, Rule,
    bank::{Known, unique},
};
use crate::vocabulary::{Fact, FactKind};

/// How many flags there may be: an instrument keeps one bit for each.
const FLAGS: usize = u64::BITS as usize;

pub(super) fn check(all: &Known<'_>, issues: &mut Issues) {
    let bank = all.bank;
    unique(&bank.roles, |role| &role.id, issues);
    unique(&bank.evidence, |kind| &kind.id, issues);
    unique(&bank.facts, |fact| &fact.id, issues);
    unique(&bank.sources, |source| &source.id, issues);
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
            ("item", &value.item),
            ("read/how", &value.read.how),
        ];
        for (name, text) in texts {
            issues.text(&place.at(name), text);
        }
        if !value.address.starts_with("https://") {
            let found = format_args!("'{}'", value.address);
            issues.report(&place.at("address"), Rule::Shape, found, "an https address");
        }
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
