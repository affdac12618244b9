//! `score` and `explain`: every format, gates, and the day.

use std::{fs, io::Read as _};

use ready42_core::questionnaire::Conclusion;

use crate::support::{Folder, Ran, sample, sample_word};

const DAY: [&str; 2] = ["--as-of", "2026-11-21"];

#[test]
fn every_format_is_written_to_standard_output_and_to_a_file() {
    let folder = Folder::new();
    let sample = sample_word();
    for (format, start) in [
        ("text", "ISO/IEC 42001"),
        ("json", "{\n  \"format\": \"ready42/report\""),
        ("markdown", "# "),
        ("html", "<!DOCTYPE html>"),
    ] {
        let printed = folder.run(&["score", &sample, "--format", format, DAY[0], DAY[1]]);
        assert_eq!((printed.status, printed.errors.len()), (0, 0), "{printed:?}");
        assert!(printed.out.starts_with(start), "{format}");
        let words = ["score", &sample, "--format", format, DAY[0], DAY[1], "--out", "report"];
        assert_eq!(folder.run(&words).out, "");
        assert_eq!(fs::read_to_string(folder.at("report")).expect("a report"), printed.out);
        assert_eq!(folder.names(), ["report"], "nothing else is left behind");
    }
}

#[test]
fn standard_input_is_read() {
    let folder = Folder::new();
    let bytes = fs::read(sample()).expect("the sample");
    let piped = folder.run_with(&["score", "-", "--format", "json", DAY[0], DAY[1]], &bytes);
    let named = folder.run(&["score", &sample_word(), "--format=json", DAY[0], DAY[1]]);
    assert_eq!((piped.status, &piped.out), (0, &named.out));
    let empty = folder.run(&["score", "-"]);
    assert!(empty.refusal().starts_with("-: /: found EOF"), "{empty:?}");
}

#[test]
fn the_day_decides_which_records_count() {
    let folder = Folder::new();
    let score =
        |day| folder.run(&["score", &sample_word(), "--format", "json", "--as-of", day]).out;
    assert!(score("2026-11-21").contains("\"asOf\": \"2026-11-21\""));
    assert_ne!(score("2026-11-21"), score("2040-01-01").replace("2040-01-01", "2026-11-21"));
}

#[test]
fn a_gate_that_is_not_met_gives_one_and_still_the_report() {
    let folder = Folder::new();
    let run = |gates: &[&str]| {
        let sample = sample_word();
        let mut words = vec!["score", &sample];
        words.extend(gates);
        folder.run(&words)
    };
    for met in [&["--fail-under", "0.5"][..], &["--fail-under", "50%"], &["--fail-under", "50"]] {
        assert_eq!((run(met).status, run(met).errors.len()), (0, 0), "{met:?}");
    }
    let missed = run(&["--fail-under", "0.999", "--require", "stage2"]);
    assert_eq!(missed.status, 1);
    assert!(missed.out.starts_with("ISO/IEC 42001"));
    assert_eq!(missed.errors.len(), 2, "{:?}", missed.errors);
    assert!(missed.errors[0].contains(": /readiness/low: found "), "{:?}", missed.errors);
    assert!(missed.errors[1].contains(": /verdict/stage: found "), "{:?}", missed.errors);
}

#[test]
fn a_questionnaire_without_a_verdict_meets_no_stage_and_speaks_of_none() {
    let folder = Folder::new();
    let questionnaires = ready42_catalogue::catalogue().content().questionnaires.iter();
    for it in questionnaires.filter(|it| it.result != Conclusion::Verdict) {
        let new = ["new", "--questionnaire", it.id.as_str(), "--out", "b.json", "--force"];
        assert_eq!(folder.run(&new).status, 0, "{}", it.id);
        let scored = folder.run(&["score", "b.json", "--require", "stage1"]);
        assert_eq!(scored.status, 1, "{}", it.id);
        assert!(scored.errors[0].contains(": /verdict: found no verdict, "), "{:?}", scored.errors);
        assert!(!scored.out.contains("eady for Stage"), "{}", scored.out);
        let german = folder.run(&["score", "b.json", "--lang", "de"]).out;
        let german = german.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            german.contains("gibt deshalb kein Urteil über Stufe 1 oder Stufe 2 ab."),
            "{german}"
        );
        let band = it.result == Conclusion::Band;
        assert_eq!(german.contains("Dies ist eine Einordnung und kein Messwert"), band, "{german}");
        let report = folder.run(&["score", "b.json", "--format", "json"]).out;
        let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
        assert!(report["verdict"].is_null(), "{}", it.id);
        assert_eq!(report["band"].is_null(), it.result != Conclusion::Band, "{}", it.id);
    }
}

#[test]
fn the_gate_is_compared_with_what_is_certain() {
    let folder = Folder::new();
    folder.run(&["new", "--questionnaire", "iso-42001", "--out", "a.json"]);
    let gate = |share| folder.run(&["score", "a.json", "--fail-under", share]).status;
    assert_eq!((gate("0"), gate("0.000000000001"), gate("1")), (0, 1, 1));
}

#[test]
fn the_assessment_is_never_overwritten_by_its_report() {
    let folder = Folder::new();
    let before = fs::read(sample()).expect("the sample");
    folder.file("a.json", &before);
    let ran = folder.run(&["score", "a.json", "--out", "./a.json"]);
    assert!(ran.refusal().contains("--out"), "{ran:?}");
    assert_eq!(fs::read(folder.at("a.json")).expect("still there"), before);
}

#[test]
fn a_place_that_cannot_be_written_is_told() {
    let folder = Folder::new();
    fs::create_dir(folder.at("folder")).expect("a folder");
    for out in ["folder", "nowhere/report.md"] {
        let ran = folder.run(&["score", &sample_word(), "--out", out]);
        assert!(ran.refusal().starts_with(&format!("{out}: /: found ")), "{ran:?}");
    }
    assert_eq!(folder.names(), ["folder"]);
}

#[test]
fn a_reader_that_leaves_early_does_no_harm() {
    let folder = Folder::new();
    let sample = sample_word();
    let words = ["score", &sample, "--format", "html", "--require", "stage2"];
    let mut child = folder.command(&words).spawn().expect("it starts");
    let mut first = [0; 10];
    let mut out = child.stdout.take().expect("standard output");
    out.read_exact(&mut first).expect("it writes");
    drop(out);
    let ran = Ran::of(child.wait_with_output().expect("it ends"));
    assert_eq!(ran.status, 1, "the gate still counts");
}

#[test]
fn every_term_is_explained() {
    let folder = Folder::new();
    let sample = sample_word();
    for subject in [
        None,
        Some("6.1.2"),
        Some("A.6.2.8"),
        Some("GOVERN 1.6"),
        Some("GV.OC-01"),
        Some("coverage"),
        Some("assurance/A.6"),
        Some("maturity"),
        Some("4"),
        Some("6.1.2-1"),
        Some("verdict"),
        Some("nist-csf-2.0"),
        Some("GV"),
        Some("set-impact-assessment-process"),
    ] {
        let mut words = vec!["explain", &sample, DAY[0], DAY[1]];
        words.extend(subject);
        let text = folder.run(&words);
        assert_eq!(text.status, 0, "{text:?}");
        assert!(text.out.contains("Sum "), "{}", text.out);
        words.extend(["--format", "json"]);
        let json: serde_json::Value = serde_json::from_str(&folder.run(&words).out).expect("JSON");
        let terms = json["terms"].as_array().expect("terms");
        let part = |value: &serde_json::Value| value.as_u64().expect("a whole number");
        let sum: u64 = terms.iter().map(|term| part(&term["contribution"])).sum();
        assert_eq!(sum, part(&json["certain"]), "{subject:?}");
        let parts = json["parts"].as_array().expect("further sums");
        for part in parts {
            let terms = part["terms"].as_array().expect("terms").iter();
            let sum: u64 = terms.filter_map(|term| term["contribution"].as_u64()).sum();
            assert_eq!(Some(sum), part["certain"].as_u64(), "{subject:?}");
        }
        for (format, start) in [("markdown", "# "), ("html", "<!DOCTYPE html>")] {
            let last = words.len() - 1;
            words[last] = format;
            assert!(folder.run(&words).out.starts_with(start), "{subject:?} {format}");
        }
    }
    let unknown = folder.run(&["explain", &sample, "A.10.5"]);
    assert!(unknown.refusal().contains("'A.10.5'"), "{unknown:?}");
}

#[test]
fn a_language_is_spoken_in_every_format_and_changes_no_figure() {
    let folder = Folder::new();
    let sample = sample_word();
    let run = |words: &[&str]| {
        let mut all = vec!["score", &sample, DAY[0], DAY[1]];
        all.extend(words);
        folder.run(&all)
    };
    for format in ["text", "markdown", "html"] {
        let ran = run(&["--format", format, "--lang", "de"]);
        assert_eq!((ran.status, ran.errors.len()), (0, 0), "{format}");
        assert!(ran.out.contains("81,9–83,4\u{202f}%"), "{format}");
        assert!(ran.out.to_lowercase().contains("anwendbarkeitserklärung"), "{format}");
    }
    let figures = |text: &str| {
        let report: serde_json::Value = serde_json::from_str(text).expect("JSON");
        (report["readiness"].clone(), report["verdict"]["counts"].clone())
    };
    let german = run(&["--format", "json", "--lang", "de"]).out;
    assert_eq!(figures(&german), figures(&run(&["--format", "json"]).out));
    folder.file("report.json", &german);
    assert_eq!(folder.run(&["check", "report.json"]).status, 0);
    assert_eq!(run(&["--lang", "en"]).out, run(&[]).out);
    assert!(run(&["--lang", "tlh"]).refusal().contains("found 'tlh', expected en or de"));
    let explained = folder.run(&["explain", &sample, "4.3", DAY[0], DAY[1], "--lang", "de"]);
    assert!(explained.out.contains("Festlegen des Anwendungsbereichs"), "{explained:?}");
    let overview = folder.run(&["catalogue", "--lang", "de"]);
    let questions = ready42_catalogue::catalogue().content().questions.len();
    assert!(overview.out.contains(&format!("{questions} Fragen\n")), "{overview:?}");
}

#[test]
fn what_does_not_fit_together_is_told_in_every_format() {
    let folder = Folder::new();
    folder.file(
        "a.json",
        r#"{ "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001",
             "content": "2026.11", "policy": "2026.11",
             "answers": { "9.3.1-1": { "level": 3 }, "9.2.1-1": { "level": 0 } } }"#,
    );
    for format in ["text", "json", "markdown", "html"] {
        let ran = folder.run(&["score", "a.json", "--format", format, DAY[0], DAY[1]]);
        let said = "A management review without an internal audit";
        assert_eq!((ran.status, ran.out.matches(said).count()), (0, 1), "{format}");
    }
}
