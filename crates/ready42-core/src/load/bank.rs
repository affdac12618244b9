//! What holds across files.

use super::{Bank, Issues, Place, Placed, Rule};
use crate::{
    catalogue::{ASSESSED, Content},
    id::{ItemId, OWN},
    set::Set,
};

/// What may be named, gathered once for all checks.
pub(super) struct Known<'a> {
    pub(super) bank: &'a Bank,
    /// The units of the assessed framework.
    pub(super) units: Set<&'a ItemId>,
}

impl Bank {
    /// The content without what is one's own, to be checked against; its places are nowhere.
    pub(super) fn of(content: &Content) -> Self {
        let Content {
            version,
            frameworks,
            crosswalks,
            mut questions,
            mut remedies,
            contradictions,
            mut questionnaires,
            policies,
            roles,
            evidence,
            facts,
            sources,
            history,
        } = content.clone();
        questions.retain(|it| !it.is_own());
        remedies.retain(|it| !it.id.is_own());
        questionnaires.retain(|it| !it.id.is_own());
        Self {
            versions: placed(vec![version]),
            frameworks: placed(frameworks),
            crosswalks: placed(crosswalks),
            questions: placed(questions),
            remedies: placed(remedies),
            contradictions: placed(contradictions),
            questionnaires: placed(questionnaires),
            policies: placed(policies),
            roles: placed(roles),
            evidence: placed(evidence),
            facts: placed(facts),
            sources: placed(sources),
            history: placed(history),
        }
    }

    /// Checks every rule over all files.
    pub(super) fn check(&self, issues: &mut Issues) {
        self.check_files(issues);
        let assessed = self.frameworks.iter().find(|it| it.value.id.as_str() == ASSESSED);
        let Some(assessed) = assessed else { return };
        let units = assessed.value.units().map(|item| &item.id).collect();
        let known = Known { bank: self, units };
        super::vocabulary::check(&known, issues);
        super::questionnaire::check(&known, issues);
        super::framework::check(&known, issues);
        super::question::check(&known, issues);
        super::remedy::check(&known, issues);
        super::crosswalk::check(&known, issues);
        super::history::check(&known, issues);
        super::contradiction::check(&known, issues);
    }

    fn check_files(&self, issues: &mut Issues) {
        let whole = Place { file: "questionnaires".to_owned(), pointer: String::new() };
        let mut count = |what: &str, found: usize, enough: bool| {
            if !enough {
                issues.report(&whole, Rule::File, format_args!("{found} {what}"), what);
            }
        };
        count("content version, exactly one", self.versions.len(), self.versions.len() == 1);
        count("policy, one at least", self.policies.len(), !self.policies.is_empty());
        count("history, one release at least", self.history.len(), !self.history.is_empty());
        let assessed = self.frameworks.iter().filter(|it| it.value.id.as_str() == ASSESSED).count();
        count("framework iso-42001-2023, exactly one", assessed, assessed == 1);
        count(
            "questionnaire, one at least",
            self.questionnaires.len(),
            !self.questionnaires.is_empty(),
        );
    }
}

/// Things without a place of their own.
fn placed<T>(values: Vec<T>) -> Vec<Placed<T>> {
    let nowhere = || Place { file: String::new(), pointer: String::new() };
    values.into_iter().map(|value| Placed { place: nowhere(), value }).collect()
}

/// Checks that no identifier stands twice.
pub(super) fn unique<'a, T: 'a, K: Ord + std::fmt::Display>(
    entries: impl IntoIterator<Item = &'a Placed<T>>,
    key: impl Fn(&'a T) -> K,
    issues: &mut Issues,
) {
    let mut seen = Set::new();
    for Placed { place, value } in entries {
        let key = key(value);
        if seen.contains(&key) {
            issues.report(
                &place.at("id"),
                Rule::DuplicateId,
                format_args!("'{key}' again"),
                "a new identifier",
            );
        }
        seen.insert(key);
    }
}

/// Refuses an identifier of the bank that is left to what is one's own.
pub(super) fn refuse_own(place: &Place, id: &str, issues: &mut Issues) {
    if id.starts_with(OWN) {
        let expected = format_args!("no '{OWN}' at its beginning, which is left to one's own");
        issues.report(&place.at("id"), Rule::Own, format_args!("'{id}'"), expected);
    }
}

/// Checks that something named exists.
pub(super) fn known(
    exists: bool,
    place: &Place,
    name: impl std::fmt::Display,
    what: &str,
    issues: &mut Issues,
) {
    if !exists {
        issues.report(place, Rule::UnknownId, format_args!("'{name}'"), what);
    }
}

/// Checks that a list has a length between two bounds.
pub(super) fn length(len: usize, least: usize, most: usize, place: &Place, issues: &mut Issues) {
    if len < least || len > most {
        issues.report(
            place,
            Rule::Length,
            format_args!("{len} entries"),
            format_args!("{least} to {most}"),
        );
    }
}
