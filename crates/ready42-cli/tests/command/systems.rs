//! `systems`: the register shown in every format, and a table taken in.

use std::fs;

use crate::support::Folder;

const FILE: &str = r#"{ "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001",
  "profile": { "facts": { "ai-agents": false } },
  "systems": [ { "id": "S1", "name": "Ledra", "owner": "=Board", "uses": ["credit"],
    "agents": true, "supplier": "Orvex" } ] }"#;

const DAY: [&str; 2] = ["--as-of", "2026-11-21"];

fn folder() -> Folder {
    let folder = Folder::new();
    folder.file("a.json", FILE);
    folder
}

#[test]
fn the_register_is_shown_in_every_format() {
    let folder = folder();
    for (format, said) in [
        ("text", "Annex III(5)(b)"),
        ("json", "\"likely\": \"high-risk\""),
        ("markdown", "| S1 Ledra |"),
        ("csv", "S1,Ledra,,'=Board,"),
    ] {
        let ran = folder.run(&["systems", "a.json", "--format", format, DAY[0], DAY[1]]);
        assert_eq!((ran.status, ran.errors.len()), (0, 0), "{ran:?}");
        assert!(ran.out.contains(said), "{format}: {}", ran.out);
    }
    let text = folder.run(&["systems", "a.json", DAY[0], DAY[1]]).out;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("check with counsel"), "{text}");
    assert!(text.contains("The profile says no to “AI agents”, and the register shows it: Ledra."));
    assert!(text.contains("agreement with the supplier, identity that the agent acts with"));
    let german = folder.run(&["systems", "a.json", "--lang", "de", DAY[0], DAY[1]]).out;
    assert!(german.contains("Hochrisiko"), "{german}");
    let checked = folder.run(&["check", "a.json"]);
    assert!(checked.out.contains("1 AI systems"), "{checked:?}");
}

#[test]
fn every_report_has_the_systems_in_scope() {
    let folder = folder();
    for (format, said) in [
        ("text", "AI SYSTEMS IN SCOPE"),
        ("markdown", "## AI systems in scope"),
        ("html", "<h2 id=\"systems\">AI systems in scope</h2>"),
        ("json", "\"highImpact\": 1"),
    ] {
        let ran = folder.run(&["score", "a.json", "--format", format, DAY[0], DAY[1]]);
        assert!(ran.out.contains(said), "{format}");
    }
    folder.run(&["new", "--questionnaire", "iso-42001", "--out", "empty.json"]);
    let empty = folder.run(&["score", "empty.json"]);
    assert!(!empty.out.contains("AI SYSTEMS"), "no register, no section");
}

#[test]
fn a_table_is_taken_in_and_comes_out_again() {
    let folder = folder();
    folder.file("t.csv", "name;owner;colour\r\nLedra;Head of risk;red\r\nFilter;IT;\r\n");
    let ran = folder.run(&["systems", "a.json", "--take", "t.csv", "--out", "b.json"]);
    assert_eq!((ran.status, &*ran.out), (0, ""), "{ran:?}");
    assert!(ran.errors[0].contains("column 'colour'"), "{ran:?}");
    assert_eq!(ran.errors[1], "t.csv: 1 added, 1 changed, 0 as they were");
    let written = fs::read_to_string(folder.at("b.json")).expect("the assessment");
    assert!(written.contains("Head of risk") && written.contains("\"S2\""), "{written}");
    assert!(written.contains("Orvex"), "what has no column stays");
    let out = folder.run(&["systems", "b.json", "--format", "csv"]).out;
    folder.file("u.csv", out);
    let again = folder.run(&["systems", "b.json", "--take", "u.csv", "--out", "c.json"]);
    assert_eq!(again.errors, ["u.csv: 0 added, 0 changed, 2 as they were"]);
    let same = fs::read_to_string(folder.at("c.json")).expect("the assessment");
    assert_eq!(same, written);
}

#[test]
fn a_table_with_anything_wrong_writes_nothing() {
    let folder = folder();
    folder.file("t.csv", "name,agents,reviewed\nLedra,perhaps,soon\nFilter,yes,\n,,\n,no,\n");
    let ran = folder.run(&["systems", "a.json", "--take", "t.csv", "--out", "b.json"]);
    assert_eq!((ran.status, &*ran.out), (2, ""));
    assert_eq!(
        ran.errors,
        [
            "t.csv: line 2, agents: found \"perhaps\", expected yes, no or nothing",
            "t.csv: line 2, reviewed: found \"soon\", expected a calendar day as YYYY-MM-DD",
            "t.csv: line 5, name: found nothing, expected the name of the system",
        ]
    );
    assert_eq!(folder.names(), ["a.json", "t.csv"]);
    folder.file("t.csv", "title\nLedra\n");
    let ran = folder.run(&["systems", "a.json", "--take", "t.csv", "--out", "b.json"]);
    assert!(ran.refusal().starts_with("t.csv: /: found no column 'name'"), "{ran:?}");
}

#[test]
fn bad_usage_is_told() {
    let folder = folder();
    for words in [
        &["systems"][..],
        &["systems", "a.json", "b.json"],
        &["systems", "a.json", "--take", "t.csv"],
        &["systems", "a.json", "--take", "t.csv", "--out", "b.json", "--format", "csv"],
        &["systems", "a.json", "--format", "xlsx"],
        &["systems", "a.json", "--all"],
        &["systems", "a.json", "--out", "./a.json"],
    ] {
        assert!(folder.run(words).refusal().starts_with("ready42 systems: "), "{words:?}");
    }
    assert_eq!(folder.names(), ["a.json"]);
}
