//! No words of a report outside the message files.

use std::collections::BTreeMap;

use ready42_catalogue::{Language, catalogue, english};
use ready42_core::{report::Report, translation::Translation};
use ready42_exchange::{assessment::read, html, markdown, text};
use ready42_messages::{
    Messages,
    compile::{accented, pseudo},
};

use crate::source::packed;

/// English as the pseudo-locale says it, the content with accents as well.
fn pseudo_language() -> Language {
    let messages = Messages::read(pseudo(&packed("en")).leak(), Some(english()));
    let content = catalogue().content().clone();
    let value = serde_json::to_value(&content).expect("content is plain data");
    let accented = accent("", value);
    let content = serde_json::from_value(accented).expect("the shape is kept");
    Language {
        messages: messages.expect("it was packed"),
        catalogue: std::sync::Arc::new(Translation::default().of(content)),
    }
}

/// What of the content is said, with accents; what names or cites stays.
fn accent(field: &str, value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    let said = [
        "title",
        "text",
        "summary",
        "why",
        "levels",
        "steps",
        "whyNow",
        "hint",
        "good",
        "reason",
        "scope",
        "doubt",
        "meaning",
        "pitfall",
        "weightReason",
        "effortAssumes",
    ];
    match value {
        Value::String(text) if said.contains(&field) => accented(&text).into(),
        Value::Array(all) => all.into_iter().map(|it| accent(field, it)).collect(),
        Value::Object(all) => {
            all.into_iter().map(|(name, it)| (name.clone(), accent(&name, it))).collect()
        }
        other => other,
    }
}

/// The words of a page that a person reads, without what is said to be English.
fn words(page: &str) -> BTreeMap<String, usize> {
    let mut words = BTreeMap::new();
    let body = page.split("</style>").nth(1).unwrap_or(page);
    let mut rest = body;
    let mut text = String::new();
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        let foreign = after.starts_with("span lang=\"en\"") || after.starts_with("bdi");
        let end = if after.starts_with("bdi") { "</bdi>" } else { "</span>" };
        let passed = after.split_once(if foreign { end } else { ">" });
        rest = passed.map_or("", |(_, rest)| rest);
    }
    text.push_str(rest);
    let plain = |word: &&str| {
        word.len() > 3
            && word.bytes().all(|byte| byte.is_ascii_alphabetic())
            && word.bytes().any(|byte| byte.is_ascii_lowercase())
            && word.bytes().any(|byte| b"aeiouAEIOUcnsyCNSY".contains(&byte))
    };
    for word in text.split(|it: char| !it.is_alphanumeric() && it != '-' && it != '#').filter(plain)
    {
        *words.entry(word.to_owned()).or_default() += 1;
    }
    words
}

#[test]
fn no_word_of_a_report_is_outside_the_message_files() {
    let Language { messages, catalogue } = pseudo_language();
    let sample = include_str!("../suite/credit-model-vendor.json");
    let opened = read(sample, &catalogue).unwrap_or_else(|refused| panic!("{refused}"));
    let day = "2026-11-21".parse().expect("a day");
    let report = Report::for_assessment(&catalogue, &opened.assessment, day);
    let mut report = report.expect("it can be judged");
    // What the publications and the vendor say stays as it is.
    report.sources.clear();
    report.attributions.clear();
    report.plan.iter_mut().for_each(|entry| entry.citations.clear());
    report.findings.iter_mut().for_each(|finding| finding.citations.clear());
    for row in &mut report.statement.rows {
        (row.reason, row.owner) = ("".into(), "".into());
    }
    // Names, editions and identifiers, as they are printed.
    let names =
        ["First", "edition", "December", "vendor", "Bremholt", "Decisioning", "Chapter", "Section"];
    let page = html::report(&report, &catalogue, messages);
    assert!(page.contains("<html lang=\"qps\" dir=\"rtl\">"));
    let found: Vec<String> =
        words(&page).into_keys().filter(|word| !names.contains(&word.as_str())).collect();
    assert!(found.is_empty(), "{found:?}");
    for written in [
        text::report(&report, &catalogue, messages),
        markdown::report(&report, &catalogue, messages),
    ] {
        let plain = ["Three numbers", "Readiness", "Stage 1", "Severity", "Findings"];
        assert!(!plain.iter().any(|it| written.contains(it)), "an English word got through");
    }
}
