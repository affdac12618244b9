//! Every sentence of the content is our own, and stands there once.

mod gather;
mod likeness;
mod run;

use std::{fs, path::Path};

use gather::{Sentence, sentences};
use likeness::{Likeness, alike, words};
use serde_json::Value;

/// From this share of common phrases on, two sentences say the same.
const ALIKE_PERCENT: usize = 40;

/// So many words in a row, found in somebody else's text, are taken from it.
const BORROWED: usize = 8;

#[test]
fn no_two_sentences_are_nearly_the_same() {
    let sentences = sentences();
    assert!(sentences.len() > 3_000, "{} sentences", sentences.len());
    let found: Vec<String> = alike(&sentences, ALIKE_PERCENT)
        .iter()
        .map(|Likeness { percent, first, second }| {
            format!(
                "{percent} %\n  {}: {}\n  {}: {}",
                first.place, first.text, second.place, second.text
            )
        })
        .collect();
    assert!(found.is_empty(), "{} pairs:\n{}", found.len(), found.join("\n"));
}

#[test]
fn no_sentence_is_borrowed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/reference");
    let Ok(entries) = fs::read_dir(&folder) else { return };
    let mut theirs = vec![];
    for entry in entries {
        let path = entry.expect("the folder can be read").path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let text = fs::read_to_string(&path).expect("a file can be read");
            strings(&serde_json::from_str(&text).expect("a reference is JSON"), &mut theirs);
        }
    }
    let theirs: Vec<Vec<String>> = theirs.iter().map(|text| words(text)).collect();
    let rows = run::index(&theirs, BORROWED);
    let sentences = sentences();
    let borrowed: Vec<String> = sentences
        .iter()
        .filter_map(|Sentence { place, text }| {
            let taken = run::common(&words(text), &rows, BORROWED)?;
            Some(format!("{place}: '{taken}'"))
        })
        .collect();
    assert!(borrowed.is_empty(), "{}", borrowed.join("\n"));
}

#[test]
fn likeness_is_found_where_it_is() {
    let sentence = |place: &str, text: &str| Sentence { place: place.into(), text: text.into() };
    let said = [
        sentence("a", "The register names an owner for every AI system in the scope."),
        sentence("b", "The register names an owner for each AI system in the scope."),
        sentence("c", "Nobody has looked at a log since the service was put in place."),
    ];
    let found = alike(&said, ALIKE_PERCENT);
    assert_eq!(found.len(), 1);
    assert_eq!((&*found[0].first.place, &*found[0].second.place), ("a", "b"));
    let theirs = [words("One two three four five six seven eight nine ten.")];
    let rows = run::index(&theirs, BORROWED);
    let taken =
        run::common(&words("So, two three four five six seven eight nine!"), &rows, BORROWED);
    assert_eq!(taken.as_deref(), Some("two three four five six seven eight nine"));
    assert_eq!(
        run::common(&words("two three four five six seven eight ten"), &rows, BORROWED),
        None
    );
}

/// Every text of a document.
fn strings(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|it| strings(it, into)),
        Value::Object(members) => members.values().for_each(|it| strings(it, into)),
        _ => {}
    }
}
