//! `soa`: every format, drafts, reviews, and what it refuses.

use std::fs;

use crate::support::{Folder, sample_word};

const DAY: [&str; 2] = ["--as-of", "2026-11-21"];

#[test]
fn every_format_is_written_to_standard_output_and_to_a_file() {
    let folder = Folder::new();
    let sample = sample_word();
    for (format, start) in [
        ("text", "Statement of Applicability"),
        ("json", "{\n  \"format\": \"ready42/statement\""),
        ("markdown", "# Statement of Applicability"),
        ("html", "<!DOCTYPE html>"),
        ("csv", "\u{feff}Control,Title,Decision"),
    ] {
        let printed = folder.run(&["soa", &sample, "--format", format, DAY[0], DAY[1]]);
        assert_eq!((printed.status, printed.errors.len()), (0, 0), "{printed:?}");
        assert!(printed.out.starts_with(start), "{format}: {}", &printed.out[..60]);
        for control in ["A.2.2", "A.6.2.8", "A.10.4"] {
            assert!(printed.out.contains(control), "{format}: {control}");
        }
        let words = ["soa", &sample, "--format", format, DAY[0], DAY[1], "--out", "soa"];
        assert_eq!(folder.run(&words).out, "");
        assert_eq!(fs::read_to_string(folder.at("soa")).expect("a file"), printed.out);
    }
}

#[test]
fn a_statement_that_is_not_complete_is_a_draft_and_says_why() {
    let folder = Folder::new();
    let decided = r#"{ "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001",
        "content": "2026.11", "soa": {
        "A.2.2": { "applicability": "included", "reason": "Risk 7.", "review": "2026-11-20" },
        "A.2.3": { "applicability": "excluded", "reason": " " } } }"#;
    folder.file("a.json", decided);
    for format in ["text", "markdown", "html", "csv"] {
        let words = ["soa", "a.json", "--format", format, DAY[0], DAY[1]];
        let out = folder.run(&words).out;
        assert!(out.contains("DRAFT: 37 of 38 controls"), "{format}: {out}");
        assert!(out.contains("overdue"), "{format}: {out}");
        let german = folder.run(&[&words[..], &["--lang", "de"]].concat()).out;
        assert!(german.contains("ENTWURF") && german.contains("überfällig"), "{german}");
    }
    let text = folder.run(&["soa", "a.json", DAY[0], DAY[1]]).out;
    assert!(text.contains("Decided without a reason: A.2.3."), "{text}");
    assert!(text.contains("Not decided: A.2.4, A.3.2"), "{text}");
    let due = folder.run(&["soa", "a.json", "--as-of", "2026-11-20"]).out;
    assert!(!due.contains("overdue"), "the day itself is in time: {due}");
}

#[test]
fn what_it_cannot_do_is_told_by_place() {
    let folder = Folder::new();
    let sample = sample_word();
    for (words, told) in [
        (&["soa"][..], "FILE: found nothing"),
        (&["soa", &sample, "--format", "xlsx"], "--format: found 'xlsx'"),
        (&["soa", &sample, "--out", &sample], "--out: found the assessment itself"),
        (&["explain", &sample, "--out", &sample], "--out: found the assessment itself"),
        (&["soa", &sample, "two"], "arguments: found 'two'"),
    ] {
        let ran = folder.run(words);
        assert!(ran.refusal().contains(told), "{words:?}: {ran:?}");
    }
}
