//! No text of any file may be blank.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::bank::Bank;

/// Every text of a file with its pointer.
fn texts(value: &Value, pointer: &str, into: &mut Vec<String>) {
    match value {
        Value::String(_) => into.push(pointer.to_owned()),
        Value::Array(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                texts(entry, &format!("{pointer}/{index}"), into);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                texts(field, &format!("{pointer}/{name}"), into);
            }
        }
        _ => {}
    }
}

/// A pointer without the places in lists.
fn shape(pointer: &str) -> String {
    let step =
        |step: &str| if step.parse::<usize>().is_ok() { "*".into() } else { step.to_owned() };
    pointer.split('/').map(step).collect::<Vec<_>>().join("/")
}

#[test]
fn a_blank_in_place_of_any_text_is_refused() {
    let bank = Bank::whole();
    let mut shapes: BTreeMap<(String, String), (String, String)> = BTreeMap::new();
    for path in bank.files.keys() {
        let file = bank.json(path);
        let mut found = vec![];
        texts(&file, "", &mut found);
        for pointer in found {
            let kind = (file["format"].to_string(), shape(&pointer));
            shapes.entry(kind).or_insert((path.clone(), pointer));
        }
    }
    assert!(shapes.len() > 60, "{} sorts of text", shapes.len());
    for (path, pointer) in shapes.into_values() {
        let changed = bank.clone().set(&path, &pointer, " ");
        assert!(changed.load().is_err(), "{path}: {pointer} may be blank");
    }
}
