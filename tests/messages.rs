//! The message files against the code that says what they hold, and against each other.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use ready42_catalogue::{Language, catalogue, english, languages};
use ready42_core::{report::Report, translation::Translation};
use ready42_exchange::{assessment::read, html, markdown, text};
use ready42_messages::{
    Messages,
    compile::{self, accented, pack, pseudo, variables},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The message file of a language, packed.
fn packed(language: &str) -> String {
    let path = root().join("questionnaires/i18n").join(language).join("interface.ftl");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{language}: {error}"));
    pack(language, &text).unwrap_or_else(|error| panic!("{language}:\n{error}"))
}

/// Every source file of the faces, with its text but for its tests.
fn sources() -> Vec<(String, String)> {
    let mut open = vec![root().join("web/src")];
    for face in ["exchange", "ui", "cli", "catalogue", "messages"] {
        open.push(root().join(format!("crates/ready42-{face}/src")));
    }
    let mut sources = vec![];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = fs::read_to_string(&path).expect("a source is text");
                let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
                sources.push((path.display().to_string(), text));
            }
        }
    }
    let build = root().join("crates/ready42-catalogue/build.rs");
    sources
        .push((build.display().to_string(), fs::read_to_string(&build).expect("a source is text")));
    assert!(sources.len() > 100, "{} sources", sources.len());
    sources
}

/// The first string literal of a text.
fn literal(text: &str) -> Option<&str> {
    text.split('"').nth(1)
}

/// What stands between a parenthesis that is open and the one that closes it.
fn inside(text: &str) -> &str {
    let mut deep = 1;
    for (at, found) in text.char_indices() {
        match found {
            '(' | '[' | '{' => deep += 1,
            ')' | ']' | '}' => deep -= 1,
            _ => {}
        }
        if deep == 0 {
            return &text[..at];
        }
    }
    text
}

/// The names that a call of `say!` gives values to.
fn given(call: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let (mut deep, mut quoted, mut part) = (0, false, String::new());
    for found in call.chars().chain([',']) {
        match found {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => deep += 1,
            ')' | ']' | '}' if !quoted => deep -= 1,
            ',' if deep == 0 && !quoted => {
                if let Some((name, _)) = part.split_once(" = ") {
                    names.insert(name.trim().to_owned());
                }
                part.clear();
                continue;
            }
            _ => {}
        }
        part.push(found);
    }
    names
}

#[test]
fn every_call_names_a_message_and_fills_all_of_its_places() {
    let pack = packed("en");
    let known = variables(&pack);
    let mut wrong = vec![];
    let mut calls = 0;
    for (file, text) in sources() {
        for (at, _) in text.match_indices("say!(") {
            let call = inside(&text[at + 5..]);
            let Some(id) = literal(call).filter(|_| call.contains(", \"") || call.contains('\n'))
            else {
                continue;
            };
            if file.ends_with("messages/src/lib.rs") {
                continue;
            }
            calls += 1;
            let given = given(call);
            match known.get(id) {
                None => wrong.push(format!("{file}: '{id}' is no message")),
                Some(places) if places.iter().any(|it| !given.contains(*it)) => {
                    wrong.push(format!("{file}: '{id}' needs {places:?}, given {given:?}"));
                }
                Some(places) if given.len() != places.len() => {
                    wrong.push(format!("{file}: '{id}' has no place for some of {given:?}"));
                }
                Some(_) => {}
            }
        }
        for (at, _) in text.match_indices(".say(") {
            let call = inside(&text[at + 5..]);
            // A choice among messages names each; what chooses is in the words before an arrow.
            let arms = call.split("=>").skip(1).filter(|arm| arm.trim_start().starts_with('"'));
            let ids: Vec<&str> = if call.trim_start().starts_with('"') {
                literal(call).into_iter().collect()
            } else {
                arms.filter_map(literal).collect()
            };
            for id in ids {
                calls += 1;
                match known.get(id) {
                    None => wrong.push(format!("{file}: '{id}' is no message")),
                    Some(places) if !places.is_empty() => {
                        wrong.push(format!("{file}: '{id}' needs {places:?}"));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    assert!(calls > 400, "{calls} calls found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_message_is_said_somewhere() {
    let sources: String = sources().into_iter().map(|(_, text)| text).collect();
    let pack = packed("en");
    let named = |id: &str| {
        sources.contains(&format!("\"{id}\"")) || sources.contains(&format!("\"{id}:\""))
    };
    let idle: Vec<&str> = variables(&pack).into_keys().filter(|id| !named(id)).collect();
    assert!(idle.is_empty(), "nothing says {idle:?}");
}

#[test]
fn every_language_says_the_same_with_the_same_places() {
    let english = packed("en");
    let english = variables(&english);
    let mut others = 0;
    for (code, name) in languages().filter(|(code, _)| *code != "en") {
        others += 1;
        let pack = packed(code);
        let said = variables(&pack);
        let missing: Vec<_> = english.keys().filter(|id| !said.contains_key(*id)).collect();
        let stray: Vec<_> = said.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && stray.is_empty(), "{name}: {missing:?} {stray:?}");
        let differ: Vec<_> = said.iter().filter(|(id, places)| english[*id] != **places).collect();
        assert!(differ.is_empty(), "{name} has other places: {differ:?}");
    }
    assert!(others > 0, "there is a translation");
}

/// A text of the page that is written into its source.
fn written(line: &str) -> Option<&str> {
    let name = |found: char| found.is_ascii_lowercase() || matches!(found, '0'..='9' | '-' | '_');
    let wordy = |text: &str| {
        text.chars().filter(|it| it.is_alphabetic()).count() > 1 && !text.chars().all(name)
    };
    for (before, after) in [
        ("{ \"", "\" }"),
        ("aria-label=\"", "\""),
        (" title=\"", "\""),
        ("placeholder=\"", "\""),
        (" label=\"", "\""),
        ("heading=\"", "\""),
    ] {
        let pieces = line.split(before).skip(1).filter_map(|it| it.split_once(after));
        if let Some((text, _)) = pieces.into_iter().find(|(text, _)| wordy(text)) {
            return Some(text);
        }
    }
    None
}

#[test]
fn no_word_of_the_page_is_written_into_its_source() {
    let mut found = vec![];
    for (file, text) in sources()
        .into_iter()
        .filter(|(file, _)| file.contains("ready42-ui") || file.contains("web/src"))
    {
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            // The name is the name.
            if let Some(text) = written(line).filter(|text| *text != "Ready42") {
                found.push(format!("{file}: {text}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert_eq!(written("<p>{ \"Hello there\" }</p>"), Some("Hello there"));
}

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
    let sample = include_str!("suite/credit-model-vendor.json");
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
    // Names and editions of frameworks, as they are printed.
    let names = ["First", "edition", "December", "vendor", "Bremholt", "Decisioning"];
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

#[test]
fn a_fault_in_a_message_file_is_told_with_its_place() {
    let error = compile::pack("de", "a = { $b\nc =\n").expect_err("neither is a message");
    assert!(error.to_string().contains("line 2: "), "{error}");
}
