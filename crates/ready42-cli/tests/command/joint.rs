//! `diff`, `merge`, `hand-over` and `take-back`.

use std::fs;

use serde_json::{Value, json};

use crate::support::{Folder, sample, sample_word};

/// The sample with something changed, as a file.
fn variant(folder: &Folder, name: &str, change: impl FnOnce(&mut Value)) {
    let text = fs::read_to_string(sample()).expect("the sample");
    let mut file: Value = serde_json::from_str(&text).expect("JSON");
    change(&mut file);
    folder.file(name, file.to_string());
}

fn read(folder: &Folder, name: &str) -> Value {
    let text = fs::read_to_string(folder.at(name)).expect("it was written");
    serde_json::from_str(&text).expect("JSON")
}

/// Three files in which both sides changed an answer, and each something of its own.
fn three(folder: &Folder) {
    variant(folder, "base.json", |it| it["answers"]["4.1-1"] = json!({ "level": 1 }));
    variant(folder, "a.json", |it| {
        it["answers"]["4.1-1"] = json!({ "level": 3, "by": "Ada" });
        it["answers"]["4.1-2"] = json!({ "level": 4 });
    });
    variant(folder, "b.json", |it| {
        it["answers"]["4.1-1"] = json!({ "level": 2, "by": "Ben", "note": "Seen." });
        it["profile"]["ticket"] = "X-1".into();
    });
}

#[test]
fn every_format_tells_what_changed_and_the_parts_add_up() {
    let folder = Folder::new();
    three(&folder);
    let diff = |words: &[&str]| {
        let mut all = vec!["diff", "base.json", "a.json", "--as-of", "2026-11-21"];
        all.extend(words);
        let ran = folder.run(&all);
        assert_eq!(ran.status, 0, "{ran:?}");
        ran.out
    };
    let json: Value = serde_json::from_str(&diff(&["--format", "json"])).expect("JSON");
    assert_eq!(json["format"], "ready42/comparison");
    let told = &json["attribution"];
    let part = |value: &Value| value.as_i64().expect("a whole number");
    let terms = told["terms"].as_array().expect("terms");
    let sum: i64 = terms.iter().map(|it| part(&it["answer"]) + part(&it["counted"])).sum();
    assert_eq!(sum, part(&told["change"]));
    let answers = json["answers"].as_array().expect("answers");
    assert!(answers.iter().any(|it| it["question"] == "4.1-1" && it["kind"] == "improved"));
    for (format, improved) in
        [("text", "Improved"), ("markdown", "| Improved |"), ("html", "Improved</bdi>")]
    {
        assert!(diff(&["--format", format]).contains(improved), "{format}");
    }
    assert!(diff(&["--lang", "de"]).contains("Verbessert"));
    for line in diff(&[]).lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
    let same = folder.run(&["diff", "a.json", "a.json"]);
    assert!(same.out.contains("Certain readiness is what it was."), "{same:?}");
}

#[test]
fn other_questionnaires_are_not_compared_and_other_organisations_are_told() {
    let folder = Folder::new();
    folder.run(&["new", "--questionnaire", "snapshot", "--out", "snapshot.json"]);
    variant(&folder, "a.json", |it| it["profile"]["organisation"] = "Another".into());
    for words in [["diff", "a.json", "snapshot.json"], ["merge", "--no-base", "a.json"]] {
        let mut words = words.to_vec();
        if words[0] == "merge" {
            words.extend(["snapshot.json", "--out", "c.json"]);
        }
        let ran = folder.run(&words);
        assert!(
            ran.refusal().starts_with("snapshot.json: /questionnaire: found answers to"),
            "{ran:?}"
        );
    }
    let ran = folder.run(&["diff", &sample_word(), "a.json"]);
    assert!(ran.out.contains("different organisations"), "{ran:?}");
}

#[test]
fn a_merge_takes_what_one_side_changed_and_gates_on_what_both_did() {
    let folder = Folder::new();
    three(&folder);
    let ran = folder.run(&["merge", "base.json", "a.json", "b.json", "--out", "c.json"]);
    assert_eq!(ran.status, 1, "{ran:?}");
    let line = &ran.errors[0];
    assert!(line.starts_with("c.json: /answers/4.1-1: found "), "{line}");
    assert!(
        line.contains("\"Ada\"") && line.find("Ada") < line.find("Ben"),
        "a comes first: {line}"
    );
    let merged = read(&folder, "c.json");
    assert_eq!(merged["answers"]["4.1-1"], json!({ "level": 1, "note": "Seen." }));
    assert_eq!(
        (&merged["answers"]["4.1-2"]["level"], &merged["profile"]["ticket"]),
        (&json!(4), &json!("X-1"))
    );
    assert_eq!(merged["conflicts"].as_array().map(Vec::len), Some(1));
    assert_eq!(folder.run(&["score", "c.json"]).status, 0, "it is an assessment like any");
    folder.run(&["merge", "base.json", "b.json", "a.json", "--out", "d.json"]);
    assert_eq!(read(&folder, "d.json"), merged, "the order does not matter");
    for (side, level) in [("a", 3), ("b", 2), ("base", 1), ("keep", 1)] {
        let decide = format!("/answers/4.1-1={side}");
        let words =
            ["merge", "base.json", "a.json", "b.json", "--decide", &decide, "--out", "e.json"];
        let ran = folder.run(&words);
        assert_eq!((ran.status, ran.errors.len()), (0, 0), "{ran:?}");
        let decided = read(&folder, "e.json");
        assert_eq!(decided["answers"]["4.1-1"]["level"], level, "{side}");
        assert_eq!(decided["answers"]["4.1-1"]["note"], "Seen.");
        assert!(decided.get("conflicts").is_none());
    }
    let words = [
        "merge",
        "c.json",
        "c.json",
        "c.json",
        "--decide",
        "/answers/4.1-1=base",
        "--out",
        "f.json",
    ];
    assert_eq!(folder.run(&words).status, 0, "what was left is decided later");
    let words = ["merge", "base.json", "a.json", "b.json", "--out", "g.json", "--format", "json"];
    let told: Value = serde_json::from_str(&folder.run(&words).out).expect("JSON");
    assert_eq!(told["conflicts"][0]["a"], json!({ "level": 3, "by": "Ada" }));
}

#[test]
fn a_section_is_handed_over_and_taken_back() {
    let folder = Folder::new();
    let sample = sample_word();
    let words = [
        "hand-over",
        &sample,
        "--section",
        "A.6",
        "--from",
        "Ada",
        "--on",
        "2026-11-01",
        "--out",
        "s.json",
    ];
    assert_eq!(folder.run(&words).status, 0);
    let mut section = read(&folder, "s.json");
    assert_eq!(
        (&section["section"]["from"], &section["section"]["on"]),
        (&json!("Ada"), &json!("2026-11-01"))
    );
    let answers = section["answers"].as_object().expect("answers");
    assert!(!answers.is_empty() && answers.keys().all(|it| it.starts_with("A.6.")));
    assert_eq!(folder.run(&["check", "s.json"]).status, 0);
    section["answers"]["A.6.2.2-1"] = json!({ "level": 4, "by": "Ben" });
    folder.file("s.json", section.to_string());
    let back = folder.run(&["take-back", &sample, "s.json", "--out", "back.json"]);
    assert_eq!((back.status, back.errors.len()), (0, 0), "{back:?}");
    let merged = read(&folder, "back.json");
    assert_eq!(merged["answers"]["A.6.2.2-1"]["level"], 4);
    assert!(merged.get("section").is_none());
    let whole = fs::read_to_string(&sample).expect("the sample");
    let whole: Value = serde_json::from_str(&whole).expect("JSON");
    assert_eq!(merged["answers"]["4.1-1"], whole["answers"]["4.1-1"]);
    folder.run(&["merge", &sample, "s.json", "--out", "merged.json"]);
    assert_eq!(read(&folder, "merged.json"), merged, "merge knows a section by itself");
    variant(&folder, "other.json", |it| it["profile"]["organisation"] = "Another".into());
    let ran = folder.run(&["take-back", "other.json", "s.json", "--out", "x.json"]);
    assert!(
        ran.refusal().starts_with("s.json: /section/base/profile/organisation: found "),
        "{ran:?}"
    );
    let ran = folder.run(&["take-back", "other.json", &sample, "--out", "x.json"]);
    assert!(ran.refusal().contains(": /section: found nothing"), "{ran:?}");
}

#[test]
fn bad_usage_is_told_and_nothing_is_written() {
    let folder = Folder::new();
    three(&folder);
    let before = folder.names();
    let cases: &[&[&str]] = &[
        &["diff"],
        &["diff", "a.json"],
        &["diff", "a.json", "b.json", "c.json"],
        &["diff", "a.json", "b.json", "--out", "a.json"],
        &["merge", "base.json", "a.json", "b.json"],
        &["merge", "a.json", "b.json", "--out", "c.json"],
        &["merge", "a.json", "--no-base", "--out", "c.json"],
        &["merge", "base.json", "a.json", "b.json", "--out", "a.json"],
        &["merge", "base.json", "a.json", "b.json", "--out", "c.json", "--decide", "4.1-1=a"],
        &[
            "merge",
            "base.json",
            "a.json",
            "b.json",
            "--out",
            "c.json",
            "--decide",
            "/answers/4.1-1=c",
        ],
        &[
            "merge",
            "base.json",
            "a.json",
            "b.json",
            "--out",
            "c.json",
            "--decide",
            "/answers/4.1-9=a",
        ],
        &["hand-over", "a.json", "--section", "4.1", "--out", "c.json"],
        &["hand-over", "a.json", "--out", "c.json"],
        &["take-back", "a.json", "--out", "c.json"],
    ];
    for words in cases {
        let line = folder.run(words).refusal().to_owned();
        assert!(line.starts_with("ready42 "), "{words:?}: {line}");
    }
    assert_eq!(folder.names(), before);
}

#[test]
fn registers_are_merged_decided_and_compared_by_the_identifiers_of_their_systems() {
    let folder = Folder::new();
    let system =
        |id: &str, name: &str, owner: &str| json!({ "id": id, "name": name, "owner": owner });
    let with = |name: &str, systems: Value, state: &str| {
        variant(&folder, name, |it| {
            it["systems"] = systems;
            it["plan"] = json!({ "remedies": { "define-scope": { "state": state } } });
        });
    };
    with("base.json", json!([system("S1", "Chat", "Eve")]), "doing");
    with("a.json", json!([system("S1", "Chat", "Ada"), system("S2", "Ads", "Ada")]), "doing");
    with("b.json", json!([system("S1", "Chat", "Ben"), system("S2", "Scan", "Ben")]), "done");
    let merge = |words: &[&str]| {
        let mut all = vec!["merge", "base.json", "a.json", "b.json", "--out", "mine.json"];
        all.extend(words);
        folder.run(&all)
    };
    let ran = merge(&[]);
    assert_eq!(ran.status, 1, "{ran:?}");
    assert!(
        ran.errors.join("\n").contains("/systems/S1/owner: found \"Ada\" in A and \"Ben\" in B"),
        "{ran:?}"
    );
    assert!(ran.errors.join("\n").contains("one of two systems 'S2' is 'S3' now"), "{ran:?}");
    let ran = merge(&["--decide", "/systems/S1/owner=b"]);
    assert_eq!(ran.status, 0, "{ran:?}");
    let mine = read(&folder, "mine.json");
    assert_eq!(mine["systems"].as_array().map(Vec::len), Some(3));
    assert_eq!(mine["systems"][0]["owner"], "Ben");
    let ran =
        folder.run(&["diff", "base.json", "mine.json", "--as-of", "2026-11-21", "--lang", "de"]);
    assert_eq!(ran.status, 0, "{ran:?}");
    for said in ["S1 Chat", "Zuständigkeit", "In Arbeit", "Erledigt"] {
        assert!(ran.out.contains(said), "{said} in {}", ran.out);
    }
}
