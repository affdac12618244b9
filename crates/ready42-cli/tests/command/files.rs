//! `new`, `check`, `catalogue` and help.

use std::{fs, path::Path};

use crate::support::{Folder, sample_word};

#[test]
fn a_new_assessment_opens_and_knows_nothing() {
    let folder = Folder::new();
    let made = folder.run(&["new", "--questionnaire", "iso-42001", "--out", "a.json"]);
    assert_eq!((made.status, made.out.as_str(), made.errors.len()), (0, "", 0));
    let ran = folder.run(&["score", "a.json", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(report["readiness"], serde_json::json!({ "low": 0, "high": 10_000 }));
    assert_eq!(report["coverage"], 0);
    assert!(folder.run(&["score", "a.json"]).out.contains("Nothing is answered yet"));
}

#[test]
fn a_file_that_is_there_stays_unless_forced() {
    let folder = Folder::new();
    folder.file("a.json", "mine");
    let words = ["new", "--questionnaire", "iso-42001", "--out", "a.json"];
    let refused = folder.run(&words);
    assert!(refused.refusal().starts_with("a.json: /: found a file that is there"), "{refused:?}");
    assert_eq!(fs::read(folder.at("a.json")).expect("still there"), b"mine");
    let forced = folder.run(&[&words[..], &["--force"]].concat());
    assert_eq!(forced.status, 0);
    assert_ne!(fs::read(folder.at("a.json")).expect("written"), b"mine");
    assert_eq!(folder.names(), ["a.json"]);
}

#[test]
fn a_profile_comes_from_its_own_file_or_from_an_assessment() {
    let folder = Folder::new();
    let new = |profile: &str| {
        folder.run(&["new", "--questionnaire", "iso-42001", "--profile", profile, "--out", "-"])
    };
    folder.file("p.json", r#"{ "organisation": "Acme", "facts": { "uses-ai": true } }"#);
    let made = new("p.json");
    assert!(made.out.contains("\"organisation\": \"Acme\""), "{made:?}");
    assert!(new(&sample_word()).out.contains("Bremholt Decisioning"));
    folder.file("bad.json", r#"{ "facts": { "uses-ai": "yes" } }"#);
    let refused = new("bad.json");
    assert!(refused.refusal().starts_with("bad.json: /facts/uses-ai: found "), "{refused:?}");
    folder.file("list.json", "[]");
    assert!(new("list.json").refusal().starts_with("list.json: /: found "));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_a_device_a_device() {
    let folder = Folder::new();
    folder.file("real.md", "old");
    std::os::unix::fs::symlink("real.md", folder.at("link.md")).expect("a link");
    let words = ["score", &sample_word(), "--format", "markdown", "--out"];
    folder.run(&[&words[..], &["link.md"]].concat());
    assert!(fs::symlink_metadata(folder.at("link.md")).expect("there").is_symlink());
    assert!(fs::read_to_string(folder.at("real.md")).expect("written").starts_with("# "));
    assert_eq!(folder.run(&[&words[..], &["/dev/null"]].concat()).status, 0);
    assert!(!Path::new("/dev/null").is_file());
}

#[test]
fn check_says_what_a_file_is() {
    let folder = Folder::new();
    let sample = sample_word();
    folder.run(&["score", &sample, "--format", "json", "--out", "report.json"]);
    let bank = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../questionnaires/roles.json");
    let bank = bank.to_string_lossy();
    let ran = folder.run(&["check", &sample, "report.json", &bank]);
    assert_eq!((ran.status, ran.errors.len()), (0, 0), "{ran:?}");
    let lines: Vec<&str> = ran.out.lines().collect();
    assert!(lines[0].contains("holds: an assessment of iso-42001"), "{lines:?}");
    let report = "report.json: has the shape of a report; its figures were not recomputed: ";
    assert!(lines[1].starts_with(report) && !lines[1].contains("holds"), "{lines:?}");
    assert!(lines[2].contains("holds: ready42/roles"), "{lines:?}");
}

#[test]
fn a_forged_report_is_refused_with_each_contradiction() {
    let folder = Folder::new();
    let report = folder.run(&["score", &sample_word(), "--format", "json"]).out;
    let forge = |changes: &[(&str, serde_json::Value)]| {
        let mut forged: serde_json::Value = serde_json::from_str(&report).expect("JSON");
        for (place, value) in changes {
            *forged.pointer_mut(place).expect(place) = value.clone();
        }
        folder.file("forged.json", forged.to_string());
        folder.run(&["check", "forged.json"])
    };
    assert_eq!(forge(&[]).status, 0);
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    let half = |list: &str| {
        let list = report.pointer(list).and_then(|it| it.as_array()).expect("a list");
        serde_json::Value::from(list[..list.len() / 2].to_vec())
    };
    let cases = [
        ("/readiness", serde_json::json!({ "low": 9000, "high": 100 }), "/readiness"),
        ("/coverage", 10_001.into(), "/coverage"),
        ("/units/3/readiness", serde_json::json!({ "low": 2, "high": 1 }), "/units/3/readiness"),
        ("/verdict/stage", "stage-2".into(), "/verdict/stage"),
        ("/verdict/blockers", serde_json::json!([]), "/verdict/blockers"),
        ("/tally/answered", 1.into(), "/tally/answered"),
        ("/plan/1/rank", 1.into(), "/plan/1/rank"),
        ("/units", half("/units"), "/units"),
        ("/units/1/id", "4.1".into(), "/units/1/id"),
        ("/statement/rows", half("/statement/rows"), "/statement/rows"),
    ];
    for (place, value, told) in &cases {
        let ran = forge(&[(place, value.clone())]);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{place}: {ran:?}");
        let start = format!("forged.json: {told}: found ");
        assert!(ran.errors.iter().any(|line| line.starts_with(&start)), "{place}: {ran:?}");
    }
    let ready = forge(&[
        ("/verdict/stage", "stage-2".into()),
        ("/verdict/blockers", serde_json::json!([])),
        ("/plan/0/rank", 7.into()),
    ]);
    assert_eq!(ready.errors.len(), 3, "every contradiction is told: {ready:?}");
}

#[test]
fn a_byte_order_mark_is_no_part_of_any_file() {
    let folder = Folder::new();
    let marked = |name: &str, text: &str| {
        folder.file(name, format!("\u{feff}{text}"));
    };
    marked("a.json", &fs::read_to_string(sample_word()).expect("the sample"));
    marked("r.json", &folder.run(&["score", "a.json", "--format", "json"]).out);
    let bank = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../questionnaires/roles.json");
    marked("b.json", &fs::read_to_string(bank).expect("a file of the bank"));
    marked("p.json", r#"{ "organisation": "Acme" }"#);
    let new = ["new", "--questionnaire", "iso-42001", "--out", "-", "--profile"];
    for words in [
        &["score", "a.json"][..],
        &["explain", "a.json"],
        &["check", "a.json", "r.json", "b.json"],
        &[&new[..], &["p.json"]].concat(),
        &[&new[..], &["a.json"]].concat(),
    ] {
        let ran = folder.run(words);
        assert_eq!((ran.status, ran.errors.len()), (0, 0), "{words:?}: {ran:?}");
        assert!(!ran.out.is_empty());
    }
}

#[test]
fn check_tells_what_is_wrong_in_every_file_and_what_holds() {
    let folder = Folder::new();
    folder.file("a.json", r#"{ "format": "ready42/roles", "version": 1, "roles": [{ "id": 1 }] }"#);
    folder.file("b.json", r#"{ "format": "ready42/roles", "version": 2, "roles": [] }"#);
    folder.file("c.json", r#"{ "format": "other/thing", "version": 1 }"#);
    let ran = folder.run(&["check", "a.json", "b.json", "c.json", &sample_word()]);
    assert_eq!(ran.status, 2);
    assert_eq!(ran.errors.len(), 3, "{:?}", ran.errors);
    for place in
        ["a.json: /roles/0: found ", "b.json: /version: found 2", "c.json: /format: found "]
    {
        assert!(ran.errors.iter().any(|line| line.starts_with(place)), "{place}: {:?}", ran.errors);
    }
    assert_eq!(ran.out.lines().count(), 1, "the sample still holds");
}

#[test]
fn the_catalogue_is_arrays_and_text() {
    let folder = Folder::new();
    for (part, least) in [
        ("questions", 70),
        ("remedies", 20),
        ("crosswalks", 2),
        ("contradictions", 25),
        ("policy", 1),
        ("iso-42001-2023", 92),
        ("nist-ai-rmf-1.0", 95),
        ("nist-csf-2.0", 134),
    ] {
        let json = folder.run(&["catalogue", part, "--format", "json"]).out;
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        assert!(json.as_array().expect("an array").len() >= least, "{part}");
        let text = folder.run(&["catalogue", part]);
        assert_eq!((text.status, text.errors.len()), (0, 0), "{part}");
        assert!(text.out.lines().count() > 10, "{part}");
    }
    let overview = folder.run(&["catalogue", "--format", "json"]).out;
    let overview: serde_json::Value = serde_json::from_str(&overview).expect("JSON");
    let frameworks = ready42_catalogue::catalogue().content().frameworks.len();
    assert_eq!(overview["frameworks"].as_array().map(Vec::len), Some(frameworks));
    let question = folder.run(&["catalogue", "questions", "--format", "json"]).out;
    let questions: serde_json::Value = serde_json::from_str(&question).expect("JSON");
    for field in ["id", "unit", "text", "levels", "why", "evidence", "ask", "weight"] {
        assert!(!questions[0][field].is_null(), "{field}");
    }
}

#[test]
fn the_rules_over_answers_are_listed_with_their_conditions_in_either_language() {
    let folder = Folder::new();
    let json = folder.run(&["catalogue", "contradictions", "--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json[0]["id"], "review-without-audit");
    assert_eq!(json[0]["conditions"][1]["atMost"]["question"], "9.2.1-1");
    let rules = json.as_array().expect("an array");
    for (language, level, conditions) in [
        ("en", "9.2.1-1 at level 0\n", "It fires where all of this holds"),
        ("de", "9.2.1-1 auf Niveau 0\n", "Sie greift, wo all das zutrifft"),
    ] {
        let text = folder.run(&["catalogue", "contradictions", "--lang", language]).out;
        assert!(text.contains(level), "{text}");
        assert_eq!(text.matches(conditions).count(), rules.len());
        for rule in rules {
            assert!(text.contains(&format!("\n{}:", rule["id"].as_str().expect("an id"))));
        }
    }
}

#[test]
fn a_file_of_rules_over_answers_is_checked() {
    let folder = Folder::new();
    let rule =
        r#"{ "id": "a", "title": "b", "says": "c", "check": "d", "conditions": [CONDITION] }"#;
    let file = r#"{ "format": "ready42/contradictions", "version": 1, "contradictions": [RULE] }"#;
    let good = r#"{ "atMost": { "question": "4.1-1", "level": 0 } }"#;
    for (condition, status) in [(good, 0), (r#"{ "atMost": { "question": "4.1-1" } }"#, 2)] {
        let text = file.replace("RULE", &rule.replace("CONDITION", condition));
        folder.file("contradictions.json", &text);
        let ran = folder.run(&["check", "contradictions.json"]);
        assert_eq!(ran.status, status, "{ran:?}");
    }
}

#[test]
fn help_and_versions_are_told() {
    let folder = Folder::new();
    let whole = folder.run(&["--help"]);
    assert_eq!(whole.status, 0);
    for command in ["catalogue", "new", "score", "explain", "soa", "check"] {
        assert!(whole.out.contains(command));
        for words in [[command, "--help"], [command, "-h"]] {
            let help = folder.run(&words);
            assert_eq!((help.status, help.errors.len()), (0, 0));
            assert!(help.out.contains(&format!("Usage: ready42 {command}")), "{}", help.out);
        }
    }
    let version = folder.run(&["--version"]);
    assert!(version.out.starts_with("ready42 ") && version.out.contains("policy "), "{version:?}");
}

#[test]
fn a_translation_is_checked_against_the_content() {
    let folder = Folder::new();
    let good = r#"{ "format": "ready42/translation", "version": 1, "language": "de",
        "roles": { "aims-lead": { "title": "KIMS-Beauftragte", "summary": "Betreibt es." } } }"#;
    folder.file("good.json", good);
    let ran = folder.run(&["check", "good.json"]);
    assert_eq!(ran.out, "good.json: holds: ready42/translation into 'de', 1 part(s)\n", "{ran:?}");
    folder.file("bad.json", good.replace("aims-lead", "nobody"));
    let ran = folder.run(&["check", "bad.json"]);
    assert!(ran.refusal().starts_with("bad.json: /roles/nobody: found 'roles/nobody'"), "{ran:?}");
}
