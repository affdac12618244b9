//! `plan` with a target or a budget: every format, every target, and what is refused.

use std::fs;

use ready42_core::path::{Path, PathTarget};

use crate::support::{Folder, sample_word};

const DAY: [&str; 2] = ["--as-of", "2026-11-21"];

fn found(folder: &Folder, option: &str, value: &str) -> Path {
    let ran = folder.run(&["plan", &sample_word(), option, value, "--format=json", DAY[0], DAY[1]]);
    assert_eq!((ran.status, ran.errors.len()), (0, 0), "{ran:?}");
    serde_json::from_str(&ran.out).expect("it is a path")
}

#[test]
fn every_format_is_written_to_standard_output_and_to_a_file() {
    let folder = Folder::new();
    let sample = sample_word();
    for (format, start) in [
        ("text", "ISO/IEC 42001"),
        ("json", "{\n  \"format\": \"ready42/path\""),
        ("markdown", "# "),
        ("html", "<!DOCTYPE html>"),
        ("csv", "\u{feff}Step,Remedy,Title,Why,"),
    ] {
        let words = ["plan", &sample, "--target", "stage1", "--format", format, DAY[0], DAY[1]];
        let printed = folder.run(&words);
        assert_eq!((printed.status, printed.errors.len()), (0, 0), "{printed:?}");
        assert!(printed.out.starts_with(start), "{format}: {}", printed.out);
        assert_eq!(folder.run(&[&words[..], &["--out", "path"]].concat()).out, "");
        assert_eq!(fs::read_to_string(folder.at("path")).expect("a path"), printed.out);
        let german = folder.run(&[&words[..], &["--lang", "de"]].concat());
        assert!(german.status == 0 && german.out != printed.out, "{format}");
    }
}

#[test]
fn every_kind_of_target_is_reached() {
    let folder = Folder::new();
    let stage = found(&folder, "--target", "stage1");
    assert!(stage.met && stage.proof.proven);
    assert_eq!(stage.after.blockers, Some(0));
    assert!(found(&folder, "--target", "stage2").effort.likely >= stage.effort.likely);
    let share = found(&folder, "--target", "0.9");
    assert!(share.after.readiness.is_some_and(|it| it.low.basis_points() >= 9_000));
    let framework = found(&folder, "--target=nist-csf-2.0:90%", "--lang=en");
    assert!(framework.after.framework.is_some_and(|it| it.low.basis_points() >= 9_000));
    let budget = found(&folder, "--budget", "30");
    assert!(budget.effort.likely <= 30 && !budget.steps.is_empty());
    assert_eq!(budget.target, PathTarget::Budget { days: 30 });
    assert_eq!(found(&folder, "--budget", "0").steps, []);
}

#[test]
fn a_target_that_no_questionnaire_has_is_refused() {
    let folder = Folder::new();
    let sample = sample_word();
    for (words, says) in [
        (&["--target", "stage3"][..], "--target: found 'stage3', expected stage1"),
        (&["--target", "iso-9001:0.5"], "found framework 'iso-9001', expected nist-ai-rmf-1.0"),
        (&["--budget", "1.5"], "--budget: found '1.5', expected whole person-days"),
        (&["--budget", "100001"], "expected whole person-days, 0 to 100000"),
        (&["--budget", "5", "--target", "stage1"], "--target: found a second target"),
        (&["--target"], "--target: found nothing, expected a value"),
        (&["--target", "1", "--format", "pdf"], "--format: found 'pdf'"),
        (&["--target", "1", "--out", &sample], "--out: found the assessment itself"),
        (&["--target", "1", "--capacity", "3"], "--capacity: found an unknown option"),
        (&["--target", "1", "more"], "found 'more', expected no more"),
    ] {
        let words = [&["plan", &*sample][..], words].concat();
        let refused = folder.run(&words);
        assert!(refused.refusal().contains(says), "{words:?}: {refused:?}");
    }
    let refused = folder.run(&["plan", "--target", "stage1"]);
    assert!(refused.refusal().contains("FILE: found nothing"), "{refused:?}");
}

#[test]
fn a_questionnaire_without_a_verdict_has_no_way_to_a_stage() {
    let folder = Folder::new();
    let new = ["new", "--questionnaire", "snapshot", "--out", "a.json"];
    assert_eq!(folder.run(&new).status, 0);
    let refused = folder.run(&["plan", "a.json", "--target", "stage1"]);
    assert!(refused.refusal().contains("gives no verdict, expected a readiness"), "{refused:?}");
    assert_eq!(folder.run(&["plan", "a.json", "--target", "0.5"]).status, 0);
}
