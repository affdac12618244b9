//! The assessment file: what is read, what is refused and how, what comes back.

use ready42_catalogue::catalogue;
use ready42_core::{assessment::Given, question::Level};
use ready42_exchange::assessment::{limit, read, write};
use serde_json::{Value, json};

/// A small file that is right.
fn good() -> Value {
    json!({
        "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001",
        "content": "2026.11", "policy": "2026.11",
        "profile": { "organisation": "Example", "facts": { "uses-ai": true, "size": "small" } },
        "answers": {
            "4.1-1": { "level": 3, "note": "Seen.", "evidence": ["E1"], "by": "AIMS lead", "at": "2026-11-01" },
            "4.2-1": { "unknown": true },
            "A.6.2.2-1": { "notApplicable": "Nothing is built here." }
        },
        "evidence": { "E1": { "kind": "context-analysis", "title": "Context 2026", "validUntil": "2027-01-31" } },
        "soa": { "A.2.2": { "applicability": "included", "reason": "Policy is needed.", "drivers": ["risk"] } }
    })
}

/// The problems of a file, one a line.
fn problems(file: &Value) -> String {
    read(&file.to_string(), catalogue()).expect_err("the file is wrong").to_string()
}

/// The good file with one place changed.
fn with(pointer: &str, value: Value) -> Value {
    let mut file = good();
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer has a last step");
    match file.pointer_mut(parent).expect("the parent is there") {
        Value::Array(list) => list[name.parse::<usize>().expect("a place")] = value,
        parent => parent[name] = value,
    }
    file
}

#[test]
fn a_good_file_is_read() {
    let opened = read(&good().to_string(), catalogue()).expect("the file is right");
    assert!(opened.notices.is_empty());
    let answer = &opened.assessment.answers["4.1-1"];
    assert_eq!(answer.given, Some(Given::Level(Level::Operating)));
    assert_eq!(answer.at.map(|at| at.to_string()).as_deref(), Some("2026-11-01"));
}

#[test]
fn what_is_written_reads_the_same_and_writes_the_same() {
    let mut file = good();
    file["systems"] = json!([{ "id": "S1", "name": "Assistant", "colour": "red" }]);
    file["answers"]["4.1-1"]["reviewer"] = json!("Auditor");
    let opened = read(&file.to_string(), catalogue()).expect("the file is right");
    let text = write(&opened.assessment);
    let again = read(&text, catalogue()).expect("what is written is right");
    assert_eq!(again.assessment, opened.assessment);
    assert_eq!(write(&again.assessment), text);
    let value: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value["systems"], file["systems"]);
    assert_eq!(value["answers"]["4.1-1"]["reviewer"], "Auditor");
}

#[test]
fn a_question_that_is_gone_is_named_and_its_answer_kept() {
    let file = with("/answers/4.1-99", json!({ "level": 2 }));
    let opened = read(&file.to_string(), catalogue()).expect("the file is right");
    assert_eq!(
        opened.notices[0].to_string(),
        "/answers/4.1-99: '4.1-99' is no question of this content; kept, never scored"
    );
    assert!(write(&opened.assessment).contains("4.1-99"));
}

#[test]
fn every_refusal_says_place_found_and_expected() {
    let known: Vec<&str> =
        catalogue().content().questionnaires.iter().map(|it| it.id.as_str()).collect();
    let cases = [
        ("/format", json!("other"), r#"/format: found "other", expected "ready42/assessment""#),
        (
            "/version",
            json!(2),
            "/version: found version 2, written by a newer release, expected version 1",
        ),
        ("/version", json!("1"), r#"/version: found "1", expected version 1"#),
        (
            "/questionnaire",
            json!("x"),
            &format!(
                r#"/questionnaire: found "x", expected a questionnaire: {}"#,
                known.join(", ")
            ),
        ),
        (
            "/policy",
            json!("2030.01"),
            r#"/policy: found "2030.01", expected a policy that this release knows: 2026.11"#,
        ),
        ("/profile", json!([]), "/profile: found a list, expected an object"),
        (
            "/profile/facts/uses-ai",
            json!("yes"),
            r#"/profile/facts/uses-ai: found "yes", expected true or false"#,
        ),
        (
            "/profile/facts/size",
            json!("tiny"),
            r#"/profile/facts/size: found "tiny", expected small, medium, large"#,
        ),
        (
            "/answers/4.1-1/level",
            json!(5),
            "/answers/4.1-1/level: found 5, expected 0, 1, 2, 3 or 4",
        ),
        (
            "/answers/4.1-1/level",
            json!(2.5),
            "/answers/4.1-1/level: found 2.5, expected 0, 1, 2, 3 or 4",
        ),
        (
            "/answers/4.1-1/at",
            json!("2026-02-30"),
            r#"/answers/4.1-1/at: found "2026-02-30", expected a calendar day as YYYY-MM-DD"#,
        ),
        (
            "/answers/4.1-1/evidence/0",
            json!("E9"),
            r#"/answers/4.1-1/evidence/0: found "E9", expected a record that stands under 'evidence'"#,
        ),
        (
            "/answers/4.1-1/unknown",
            json!(true),
            "/answers/4.1-1/unknown: found level and unknown, expected one of 'level', 'unknown' and 'notApplicable'",
        ),
        (
            "/answers/4.2-1/notApplicable",
            json!("no"),
            "/answers/4.2-1/notApplicable: found 'not applicable', expected a level or 'unknown', as clauses cannot be excluded",
        ),
        (
            "/answers/A.6.2.2-1/notApplicable",
            json!(" "),
            "/answers/A.6.2.2-1/notApplicable: found no reason, expected a reason",
        ),
        ("/answers/4.1-1", json!(3), "/answers/4.1-1: found a number, expected an object"),
        (
            "/answers/<b>",
            json!({}),
            "/answers/<b>: found an identifier with '<', expected an identifier",
        ),
        (
            "/evidence/E1/kind",
            json!(null),
            "/evidence/E1/kind: found nothing, expected a kind of record",
        ),
        (
            "/soa/A.2.2/applicability",
            json!("maybe"),
            r#"/soa/A.2.2/applicability: found "maybe", expected included or excluded"#,
        ),
        (
            "/soa/A.2.2/drivers/0",
            json!("fear"),
            r#"/soa/A.2.2/drivers/0: found "fear", expected risk, impact, law, contract or practice"#,
        ),
    ];
    for (pointer, value, expected) in cases {
        assert_eq!(problems(&with(pointer, value)), expected);
    }
}

#[test]
fn controls_that_the_standard_lacks_are_refused() {
    let wrong = [
        "A.2.1", "A.2.6", "A.6.1.4", "A.8.1", "A.9.1", "A.10.1", "A.10.5", "A.11.2", "5.4", "8.5",
        "6.1.3",
    ];
    for id in wrong {
        let row = json!({ "applicability": "included", "reason": "We think so." });
        let expected =
            format!("/soa/{id}: found '{id}', expected one of the 38 controls of Annex A");
        assert_eq!(problems(&with(&format!("/soa/{id}"), row)), expected);
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let mut file = good();
    file["answers"]["4.1-1"]["level"] = json!(9);
    file["answers"]["4.1-1"]["at"] = json!("soon");
    file["profile"]["facts"]["size"] = json!(7);
    file["soa"]["A.99"] = json!({});
    assert_eq!(problems(&file).lines().count(), 5);
}

#[test]
fn limits_are_held() {
    let large = format!("{}{}", " ".repeat(limit::BYTES), good());
    let refused = read(&large, catalogue()).expect_err("too large");
    assert_eq!(refused.problems[0].code, "too-large");
    let long = with("/answers/4.1-1/note", json!("x".repeat(limit::TEXT + 1)));
    assert_eq!(
        problems(&long),
        "/answers/4.1-1/note: found 4001 characters, expected 4000 at most"
    );
    let mut deep = json!(1);
    for _ in 0..limit::DEPTH {
        deep = json!([deep]);
    }
    assert!(problems(&with("/systems", deep)).contains("nested too deeply"));
}

#[test]
fn a_field_that_stands_twice_is_refused() {
    let text = good().to_string().replacen("\"version\":1", "\"version\":1,\"version\":1", 1);
    let refused = read(&text, catalogue()).expect_err("twice");
    assert!(refused.to_string().contains("'version' stands twice"), "{refused}");
}
