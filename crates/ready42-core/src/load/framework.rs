//! Checks of the frameworks: their shape, their counts, and identifiers nobody issued.

use std::collections::BTreeSet;

use super::{
    Issues, Place, Placed, Rule,
    bank::{Known, known, unique},
};
use crate::framework::{Framework, Item, ItemKind};

/// How many items of each kind a document has.
const COUNTS: &[(&str, ItemKind, usize)] = &[
    ("iso-42001-2023", ItemKind::Clause, 7),
    ("iso-42001-2023", ItemKind::Heading, 4),
    ("iso-42001-2023", ItemKind::SubClause, 32),
    ("iso-42001-2023", ItemKind::Objective, 9),
    ("iso-42001-2023", ItemKind::SubObjective, 2),
    ("iso-42001-2023", ItemKind::Control, 38),
    ("nist-ai-rmf-1.0", ItemKind::Function, 4),
    ("nist-ai-rmf-1.0", ItemKind::Category, 19),
    ("nist-ai-rmf-1.0", ItemKind::Subcategory, 72),
    ("nist-csf-2.0", ItemKind::Function, 6),
    ("nist-csf-2.0", ItemKind::Category, 22),
    ("nist-csf-2.0", ItemKind::Subcategory, 106),
    ("nist-ai-600-1", ItemKind::Risk, 12),
    ("owasp-llm-2025", ItemKind::Risk, 10),
    ("owasp-llm-2026", ItemKind::Risk, 10),
    ("owasp-asi-2026", ItemKind::Risk, 10),
    ("owasp-nhi-2025", ItemKind::Risk, 10),
    ("eu-ai-act", ItemKind::Article, 34),
];

/// Identifiers that circulate although the documents do not have them.
const WRONG: &[(&str, &[&str])] = &[
    (
        "iso-42001-2023",
        &["A.2.1", "A.2.6", "A.6.1.4", "A.8.1", "A.9.1", "A.10.1", "A.10.5", "5.4", "8.5"],
    ),
    ("nist-ai-rmf-1.0", &["MANAGE 3.3", "MANAGE 4.4"]),
];

/// Beginnings of identifiers that the documents do not have.
const WRONG_BEGINNINGS: &[(&str, &[&str])] = &[
    ("iso-42001-2023", &["A.11"]),
    // Categories of CSF 1.1 that are sold as 2.0.
    (
        "nist-csf-2.0",
        &[
            "ID.BE", "ID.GV", "ID.RM", "ID.SC", "PR.AC", "PR.IP", "PR.MA", "PR.PT", "DE.DP",
            "RS.RP", "RS.IM", "RC.IM",
        ],
    ),
];

/// Whether an identifier is one of those that circulate although the document lacks it.
pub(super) fn is_known_wrong(framework: &str, id: &str) -> bool {
    let of = |table: &'static [(&str, &'static [&'static str])]| {
        table.iter().filter(|(name, _)| *name == framework).flat_map(|(_, ids)| *ids)
    };
    of(WRONG).any(|wrong| *wrong == id)
        || of(WRONG_BEGINNINGS).any(|wrong| {
            id.strip_prefix(wrong)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']))
        })
}

/// Reports an identifier that is known to be wrong; gives whether it is.
pub(super) fn refuse_known_wrong(
    framework: &str,
    id: &str,
    place: &Place,
    issues: &mut Issues,
) -> bool {
    let wrong = is_known_wrong(framework, id);
    if wrong {
        let found = format_args!("'{id}'");
        issues.report(
            place,
            Rule::KnownWrongId,
            found,
            format_args!("an identifier that {framework} has"),
        );
    }
    wrong
}

pub(super) fn check(all: &Known<'_>, issues: &mut Issues) {
    unique(&all.bank.frameworks, |framework| &framework.id, issues);
    for Placed { place, value } in &all.bank.frameworks {
        framework(all, place, value, issues);
    }
}

fn framework(all: &Known<'_>, place: &Place, it: &Framework, issues: &mut Issues) {
    let texts = [
        ("title", &it.title),
        ("short", &it.short),
        ("edition", &it.edition),
        ("publisher", &it.publisher),
        ("address", &it.address),
        ("licence", &it.licence),
        ("attribution", &it.attribution),
    ];
    for (name, text) in texts {
        issues.text(&place.at(name), text);
    }
    for (_, kind, expected) in COUNTS.iter().filter(|(id, _, _)| *id == it.id.as_str()) {
        let found = it.items.iter().filter(|item| item.kind == *kind).count();
        if found != *expected {
            let what = format_args!("{found} items of kind {kind:?}");
            issues.report(&place.at("items"), Rule::Count, what, expected);
        }
    }
    let mut seen = BTreeSet::new();
    for (index, item) in it.items.iter().enumerate() {
        let place = place.at("items").at(index);
        refuse_known_wrong(it.id.as_str(), item.id.as_str(), &place.at("id"), issues);
        self::item(&place, item, issues);
        applies_from(all, &place, item, issues);
        if let Some(parent) = &item.parent
            && !seen.contains(parent)
        {
            let found = format_args!("'{parent}'");
            issues.report(&place.at("parent"), Rule::Parent, found, "an item that stands before");
        }
        if !seen.insert(item.id.clone()) {
            let found = format_args!("'{}' again", item.id);
            issues.report(&place.at("id"), Rule::DuplicateId, found, "a new identifier");
        }
    }
}

fn item(place: &Place, it: &Item, issues: &mut Issues) {
    issues.text(&place.at("title"), &it.title);
    issues.text(&place.at("summary"), &it.summary);
    if it.documented.is_some() != (it.kind == ItemKind::SubClause) {
        let found = if it.documented.is_some() { "'documented'" } else { "nothing" };
        issues.report(
            &place.at("documented"),
            Rule::Documented,
            found,
            "'documented' on sub-clauses and nowhere else",
        );
    }
}

fn applies_from(all: &Known<'_>, place: &Place, it: &Item, issues: &mut Issues) {
    let place = place.at("appliesFrom");
    if it.applies_from.is_empty() == (it.kind == ItemKind::Article) {
        let found = format_args!("{} days", it.applies_from.len());
        let expected = "one day at least for an article, and none for anything else";
        issues.report(&place, Rule::AppliesFrom, found, expected);
    }
    for (index, it) in it.applies_from.iter().enumerate() {
        let place = place.at(index);
        issues.text(&place.at("scope"), &it.scope);
        let exists = all.bank.sources.iter().any(|source| source.value.id == it.source);
        known(exists, &place.at("source"), &it.source, "a source", issues);
        if let Some(doubt) = &it.doubt {
            issues.text(&place.at("doubt"), doubt);
        }
    }
}
