//! Checks of the history.

use std::collections::BTreeSet;

use super::{Issues, Placed, Rule, bank::Known};
use crate::id::QuestionId;

pub(super) fn check(all: &Known<'_>, issues: &mut Issues) {
    let bank = all.bank;
    let mut asked: BTreeSet<&QuestionId> = BTreeSet::new();
    let mut withdrawn: BTreeSet<&QuestionId> = BTreeSet::new();
    for (number, Placed { place, value }) in bank.history.iter().enumerate() {
        issues.text(&place.at("content"), &value.content);
        if bank.history[..number].iter().any(|it| it.value.content == value.content) {
            let found = format_args!("'{}' again", value.content);
            issues.report(&place.at("content"), Rule::History, found, "a new version");
        }
        for (index, id) in value.added.iter().enumerate() {
            if !asked.insert(id) || withdrawn.contains(id) {
                let place = place.at("added").at(index);
                issues.report(
                    &place,
                    Rule::History,
                    format_args!("'{id}' again"),
                    "a new question",
                );
            }
        }
        for (index, id) in value.reworded.iter().enumerate() {
            if !asked.contains(id) || withdrawn.contains(id) || value.added.contains(id) {
                let place = place.at("reworded").at(index);
                let expected = "a question that was asked before";
                issues.report(&place, Rule::History, format_args!("'{id}'"), expected);
            }
        }
        for (index, id) in value.withdrawn.iter().enumerate() {
            if !asked.contains(id) || !withdrawn.insert(id) {
                let place = place.at("withdrawn").at(index);
                let expected = "a question that was asked until then";
                issues.report(&place, Rule::History, format_args!("'{id}'"), expected);
            }
        }
    }
    let Some(last) = bank.history.last() else { return };
    if let Some(version) = bank.versions.first().filter(|it| it.value != last.value.content) {
        let expected = format_args!("'{}', the version of the content", version.value);
        let found = format_args!("'{}' as the last release", last.value.content);
        issues.report(&last.place.at("content"), Rule::History, found, expected);
    }
    let present: BTreeSet<&QuestionId> = bank.questions.iter().map(|it| &it.value.id).collect();
    for Placed { place, value } in bank.questions.iter().filter(|it| !it.value.is_own()) {
        if !asked.contains(&value.id) || withdrawn.contains(&value.id) {
            let found = format_args!("'{}', which no release has added", value.id);
            issues.report(&place.at("id"), Rule::History, found, "a question of the history");
        }
    }
    for id in asked.difference(&withdrawn).filter(|id| !present.contains(**id)) {
        let expected = "a question of the bank, or one that is withdrawn";
        issues.report(&last.place, Rule::History, format_args!("'{id}'"), expected);
    }
}
