//! Bad input and bad usage: exit status 2, one line each, nothing written.

use crate::support::{Folder, sample_word};

#[test]
fn what_cannot_be_read_is_told_with_file_and_place() {
    let folder = Folder::new();
    folder.file("latin.json", b"{\"format\": \"\xe9\"}");
    folder.file("large.json", vec![b' '; 3 * 1024 * 1024]);
    folder.file("huge.json", vec![b' '; 17 * 1024 * 1024]);
    folder.file("deep.json", "[".repeat(100_000));
    folder.file("text.json", "hello");
    folder.file("twice.json", r#"{"format": "ready42/assessment", "format": "x"}"#);
    std::fs::create_dir(folder.at("folder.json")).expect("a folder");
    let files = [
        "latin.json",
        "large.json",
        "huge.json",
        "deep.json",
        "text.json",
        "twice.json",
        "folder.json",
        "missing.json",
    ];
    for file in files {
        for command in ["score", "explain", "check"] {
            let ran = folder.run(&[command, file]);
            assert!(ran.refusal().starts_with(&format!("{file}: /: found ")), "{command}: {ran:?}");
        }
    }
    let large = folder.run(&["score", "large.json"]);
    assert!(large.refusal().contains("found 3145728 bytes, expected 2097152"), "{large:?}");
}

#[test]
fn every_problem_of_a_file_has_its_line() {
    let folder = Folder::new();
    folder.file(
        "a.json",
        r#"{ "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001",
             "answers": { "4.1-1": { "level": 9 }, "4.1-2": { "level": "x" } },
             "soa": { "A.10.5": { "applicability": "included" } } }"#,
    );
    let ran = folder.run(&["score", "a.json"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.errors.len() >= 3, "{:?}", ran.errors);
    for line in &ran.errors {
        assert!(line.starts_with("a.json: /") && line.contains(": found "), "{line}");
        assert!(line.contains(", expected "), "{line}");
    }
}

#[test]
fn a_newer_file_is_refused_by_name() {
    let folder = Folder::new();
    for format in ["assessment", "report"] {
        folder.file("a.json", format!(r#"{{"format": "ready42/{format}", "version": 7}}"#));
        let ran = folder.run(&["check", "a.json"]);
        assert!(ran.refusal().starts_with("a.json: /version: found version 7"), "{ran:?}");
    }
}

#[test]
fn bad_usage_is_told() {
    let folder = Folder::new();
    let sample = sample_word();
    let cases: &[&[&str]] = &[
        &[],
        &["scroe"],
        &["--verbose"],
        &["score"],
        &["score", &sample, "second.json"],
        &["score", &sample, "--colour"],
        &["score", &sample, "-x"],
        &["score", &sample, "--format"],
        &["score", &sample, "--format", "pdf"],
        &["score", &sample, "--as-of", "2026-02-30"],
        &["score", &sample, "--as-of", "today"],
        &["score", &sample, "--fail-under", "150"],
        &["score", &sample, "--fail-under", "high"],
        &["score", &sample, "--require", "stage3"],
        &["explain"],
        &["explain", &sample, "4.1", "4.2"],
        &["catalogue", "iso-27001"],
        &["catalogue", "questions", "remedies"],
        &["new"],
        &["new", "--questionnaire", "iso-42001"],
        &["new", "--questionnaire", "soc-2", "--out", "a.json"],
        &["new", "--questionnaire", "iso-42001", "--out", "a.json", "--force=yes"],
        &["new", "a.json"],
        &["check"],
        &["check", "--all"],
    ];
    for words in cases {
        let line = folder.run(words).refusal().to_owned();
        assert!(line.starts_with("ready42"), "{words:?}: {line}");
    }
    assert!(folder.names().is_empty(), "nothing is written");
}

#[test]
fn foreign_names_cannot_write_to_the_terminal() {
    let folder = Folder::new();
    let ran = folder.run(&["score", "a\u{1b}[31m\nb: \u{202e}c.json"]);
    let line = ran.refusal();
    assert!(!line.contains(['\u{1b}', '\u{202e}']), "{line}");
}

#[cfg(unix)]
#[test]
fn words_that_are_no_text_are_refused() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt as _};

    let folder = Folder::new();
    let strange = OsStr::from_bytes(b"a\xff.json");
    for words in [vec!["score"], vec!["catalogue"], vec!["check"], vec![]] {
        let output = folder.command(&words).arg(strange).output().expect("it runs");
        crate::support::Ran::of(output).refusal();
    }
}
