//! `plan` and `what-if`: every format, what is laid over time, and what is refused.

use std::fs;

use serde_json::{Value, json};

use crate::support::{Folder, sample, sample_word};

const DAY: [&str; 2] = ["--as-of", "2026-11-21"];

fn run(folder: &Folder, command: &str, words: &[&str]) -> crate::support::Ran {
    let sample = sample_word();
    let mut all = vec![command, &sample, DAY[0], DAY[1]];
    all.extend(words);
    folder.run(&all)
}

fn json(folder: &Folder, command: &str, words: &[&str]) -> Value {
    let mut all = words.to_vec();
    all.extend(["--format", "json"]);
    let ran = run(folder, command, &all);
    assert_eq!((ran.status, ran.errors.len()), (0, 0), "{ran:?}");
    serde_json::from_str(&ran.out).expect("JSON")
}

#[test]
fn the_plan_is_written_in_every_format_and_language() {
    let folder = Folder::new();
    let starts = [
        ("text", "ISO/IEC 42001 readiness: Bremholt"),
        ("json", "[\n  {\n    \"rank\": 1,"),
        ("markdown", "# ISO/IEC 42001 readiness"),
        ("html", "<!DOCTYPE html>"),
        ("csv", "\u{feff}Summary,Description,Assignee,Role,Start date,Due date,Priority,"),
        ("ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
    ];
    for (format, start) in starts {
        for language in ["en", "de"] {
            let words = ["--format", format, "--lang", language, "--capacity", "5"];
            let words = match format {
                "ics" => &words[..],
                _ => &words[..4],
            };
            let ran = run(&folder, "plan", words);
            assert_eq!((ran.status, ran.errors.len()), (0, 0), "{format}: {ran:?}");
            if language == "en" {
                assert!(ran.out.starts_with(start), "{format}: {}", &ran.out[..200]);
            }
        }
    }
    let report = json(&folder, "score", &[]);
    assert_eq!(json(&folder, "plan", &[]), report["plan"]);
}

#[test]
fn a_capacity_lays_the_plan_over_time() {
    let folder = Folder::new();
    let timetable = json(&folder, "plan", &["--capacity", "12.5", "--start", "2026-12-01"]);
    assert_eq!(timetable["capacity"], 125);
    assert_eq!(timetable["start"], "2026-12-01");
    let plan = json(&folder, "plan", &[]);
    let rows = timetable["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), plan.as_array().expect("a plan").len());
    let text = run(&folder, "plan", &["--capacity", "12.5", "--start", "2026-12-01"]).out;
    assert!(text.contains("with 12.5 person-days a week") && text.contains("Days 31 to 60"));
    let german = run(&folder, "plan", &["--capacity", "12.5", "--lang", "de"]).out;
    assert!(german.contains("mit 12,5 Personentagen pro Woche"), "{german}");
    for format in ["markdown", "html", "csv", "ics"] {
        let ran = run(&folder, "plan", &["--capacity", "12.5", "--format", format, "--out", "p"]);
        assert_eq!((ran.status, &*ran.out), (0, ""), "{format}");
        let written = fs::read_to_string(folder.at("p")).expect("it is written");
        let first = rows[0]["title"].as_str().expect("a title");
        assert!(written.contains(first), "{format}");
    }
}

#[test]
fn a_day_to_be_done_by_gets_a_capacity_or_a_reason() {
    let folder = Folder::new();
    let target = |by: &str| json(&folder, "plan", &["--by", by])["target"].clone();
    let reached = target("2027-12-31");
    assert_eq!(reached["met"], true);
    let needed = reached["needed"].as_u64().expect("a capacity") / 10;
    let less = (needed - 1).to_string();
    let missed = json(&folder, "plan", &["--by", "2027-12-31", "--capacity", &less]);
    assert_eq!(
        (&missed["target"]["met"], &missed["target"]["needed"]),
        (&json!(false), &reached["needed"])
    );
    let impossible = target("2026-12-01");
    assert_eq!(impossible["met"], false);
    assert!(impossible["chain"].as_array().is_some_and(|chain| chain.len() > 1));
}

#[test]
fn the_file_says_when_and_who() {
    let folder = Folder::new();
    let mut file: Value =
        serde_json::from_slice(&fs::read(sample()).expect("the sample")).expect("JSON");
    let plan = json(&folder, "plan", &[]);
    let (first, second) = (&plan[0]["remedy"], &plan[1]["remedy"]);
    file["plan"] = json!({
        "start": "2027-01-04", "capacity": 50,
        "remedies": {
            first.as_str().expect("an id"): { "owner": "=Ada; \"x\", y", "due": "2027-01-05" },
            second.as_str().expect("an id"): { "state": "dropped" }
        }
    });
    let path = folder.file("a.json", file.to_string());
    let path = path.to_string_lossy();
    let waves = |format: &str| folder.run(&["plan", &path, "--waves", "--format", format]).out;
    let timetable: Value = serde_json::from_str(&waves("json")).expect("JSON");
    assert_eq!(timetable["start"], "2027-01-04");
    assert_eq!(
        (&timetable["rows"][0]["remedy"], &timetable["rows"][0]["late"]),
        (first, &json!(true))
    );
    assert_eq!(timetable["leftOut"][0]["remedy"], *second);
    let csv = waves("csv");
    assert!(csv.contains(",\"'=Ada; \"\"x\"\", y\","), "{csv}");
    assert!(!csv.contains(second.as_str().expect("an id").to_owned().as_str()), "{csv}");
    let unfolded = waves("ics").replace("\r\n ", "");
    assert!(unfolded.contains("DESCRIPTION:=Ada\\; \"x\"\\, y ("), "{unfolded}");
    let report = folder.run(&["score", &path, "--format", "json"]).out;
    let report: Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!(report["timetable"], timetable);
    folder.file("r.json", report.to_string());
    assert_eq!(folder.run(&["check", "r.json"]).status, 0);
    let text = folder.run(&["score", &path]).out;
    assert!(text.contains("TIMETABLE"), "{text}");
}

#[test]
fn what_cannot_be_laid_over_time_is_refused() {
    let folder = Folder::new();
    for (words, expected) in [
        (&["--waves"][..], "--capacity: found nothing"),
        (&["--format", "ics"], "--capacity: found nothing"),
        (&["--capacity", "0"], "--capacity: found '0'"),
        (&["--capacity", "2.55"], "--capacity: found '2.55'"),
        (&["--capacity", "501"], "--capacity: found '501'"),
        (&["--by", "tomorrow"], "--by: found 'tomorrow'"),
        (&["--capacity", "5", "--start", "9999-12-01"], "a plan that takes more than a century"),
    ] {
        assert!(run(&folder, "plan", words).refusal().contains(expected), "{words:?}");
    }
}

#[test]
fn what_would_follow_stands_beside_what_is() {
    let folder = Folder::new();
    let plan = json(&folder, "plan", &[]);
    let last = plan.as_array().and_then(|all| all.iter().find(|it| it["after"] != json!([])));
    let last = last.expect("one waits for another")["remedy"].as_str().expect("an id");
    let what_if = json(&folder, "what-if", &["--do", last]);
    assert_eq!(what_if["format"], "ready42/what-if");
    let low = |when: &str| what_if[when]["readiness"]["low"].as_u64().expect("a share");
    assert!(low("after") > low("before"));
    let report = json(&folder, "score", &[]);
    assert_eq!(what_if["before"]["readiness"], report["readiness"]);
    assert_eq!(what_if["before"]["blockers"], report["verdict"]["counts"]);
    let done = what_if["done"].as_array().expect("remedies");
    assert!(done.iter().any(|it| it["neededBy"] == *last), "what it needs is pulled in");
    for (format, said) in [("text", "WHAT IF"), ("markdown", "| Figure | Now | Then | Change |")] {
        let ran = run(&folder, "what-if", &["--do", last, "--set", "4.1-1=0", "--format", format]);
        assert!(ran.out.contains(said) && ran.out.contains("needed first by"), "{}", ran.out);
        assert!(ran.out.contains("0 Absent"), "{}", ran.out);
    }
    let german = run(&folder, "what-if", &["--set", "4.1-1=unknown", "--lang", "de"]).out;
    assert!(german.contains("Die Bereitschaft änderte sich von"), "{german}");
}

#[test]
fn what_cannot_be_supposed_is_refused_line_by_line() {
    let folder = Folder::new();
    for (words, expected) in [
        (&["--do", "x"][..], "--do: found 'x', expected a remedy of"),
        (&["--set", "4.1-99=3"], "--set: found '4.1-99', expected a question of"),
        (&["--set", "4.1-1=5"], "--set: found '4.1-1=5', expected QUESTION=LEVEL"),
        (&["--set", "4.1-1=not-applicable:x"], "as clauses cannot be excluded"),
        (&[], "--do: found nothing"),
    ] {
        assert!(run(&folder, "what-if", words).refusal().contains(expected), "{words:?}");
    }
    let both = run(&folder, "what-if", &["--do", "x,y", "--set", "4.1-99=3"]);
    assert_eq!((both.status, both.errors.len()), (2, 3), "{both:?}");
}
