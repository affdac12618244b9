//! A path in every format: whole, and deaf to what foreign text says.

use ready42_catalogue::{catalogue, english};
use ready42_core::{
    date::Date,
    instrument::Instrument,
    path::{Path, PathTarget},
};
use ready42_exchange::{assessment::read, csv, html, markdown, path_json, text};
use unicode_width::UnicodeWidthStr as _;

const TARGETS: [&str; 5] = ["stage1", "stage2", "0.5", "nist-csf-2.0:0.7", "100%"];

/// The paths of an organisation that has answered one question, to each target and for a budget.
fn paths(organisation: &str) -> Vec<Path> {
    let written = serde_json::json!({
        "format": "ready42/assessment",
        "version": 1,
        "questionnaire": "iso-42001",
        "profile": { "organisation": organisation },
        "answers": { "4.1-1": { "level": 1, "note": organisation } },
    });
    let opened = read(&written.to_string(), catalogue()).expect("it is an assessment");
    let instrument = Instrument::for_assessment(catalogue(), &opened.assessment);
    let instrument = instrument.expect("the questionnaire is there");
    let day: Date = "2026-11-21".parse().expect("a day");
    let targets = TARGETS.map(|it| PathTarget::read(it).expect("it is a target"));
    let targets = targets.into_iter().chain([PathTarget::Budget { days: 60 }]);
    let find = |target| Path::find(&instrument, &opened.assessment, day, &target);
    targets.map(|target| find(target).expect("the questionnaire has it")).collect()
}

#[test]
fn a_path_survives_being_written_and_read() {
    for path in paths("Ex & <b>mple</b>") {
        let written = path_json(&path);
        let again: Path = serde_json::from_str(&written).expect("it is a path");
        assert_eq!(again, path);
        assert!(written.ends_with("}\n"));
    }
}

#[test]
fn every_format_names_every_step_with_its_reason() {
    for path in paths("Northwind") {
        assert!(path.met && path.proof.proven && !path.steps.is_empty(), "{:?}", path.target);
        let texts = [
            text::path(&path, catalogue(), english()).replace('\n', " "),
            markdown::path(&path, catalogue(), english()),
            html::path(&path, catalogue(), english()),
            csv::path(&path, catalogue(), english()),
        ];
        for step in &path.steps {
            let first = step.title.split(' ').next().expect("a word");
            assert!(texts.iter().all(|it| it.contains(first)), "{}", step.title);
            let words = ready42_exchange::words::path_why(english(), &path, step, catalogue());
            assert!(!words.is_empty(), "{} in {:?}", step.remedy, path.target);
        }
        let rows = csv::path(&path, catalogue(), english()).matches("\r\n").count();
        assert_eq!(rows, path.steps.len() + 1);
        assert!(texts[..3].iter().all(|it| it.to_lowercase().contains("one day less gives up")));
    }
}

#[test]
fn no_line_of_a_terminal_is_too_long() {
    for path in paths("A long name of an organisation, and then some more of it, and more again") {
        let text = text::path(&path, catalogue(), english());
        assert!(text.lines().all(|line| line.width() <= text::WIDTH), "{text}");
    }
}

#[test]
fn what_an_organisation_calls_itself_is_neither_markup_nor_a_command() {
    for name in ["<script>alert(1)</script>", "[x](y)", "\u{1b}[2J\u{202e}x"] {
        let path = &paths(name)[0];
        let page = html::path(path, catalogue(), english());
        assert!(!page.contains("<script") && !page.contains('\u{202e}'), "{name}");
        let page = markdown::path(path, catalogue(), english());
        assert!(!page.contains("<script") && !page.contains("[x](y)"), "{name}");
        let page = text::path(path, catalogue(), english());
        assert!(!page.contains('\u{1b}') && !page.contains('\u{202e}'), "{name}");
    }
}
