//! The message files and the sources that name what they hold.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use ready42_messages::compile::pack;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The message file of a language, packed.
pub(crate) fn packed(language: &str) -> String {
    let path = root().join("questionnaires/i18n").join(language).join("interface.ftl");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{language}: {error}"));
    pack(language, &text).unwrap_or_else(|error| panic!("{language}:\n{error}"))
}

/// Every source file of the faces, with its text but for its tests.
pub(crate) fn sources() -> Vec<(String, String)> {
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
pub(crate) fn literal(text: &str) -> Option<&str> {
    text.split('"').nth(1)
}

/// What stands between a parenthesis that is open and the one that closes it.
pub(crate) fn inside(text: &str) -> &str {
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
pub(crate) fn given(call: &str) -> BTreeSet<String> {
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
