//! Runs every case of the suite and compares what it gives, byte for byte, with what is kept in
//! `ref/`.
//!
//! `READY42_BLESS=1 cargo test -p ready42-tests` writes what is given into `ref/`; the diff is then
//! read by a person.

mod support;

use ready42_catalogue::{Language, catalogue, english};
use ready42_core::{date::Date, report::Report};
use ready42_exchange::{assessment::read, html, markdown, report_json, text};

use support::{Golden, cases, fixed};

/// The day on which evidence has to be current in every case.
fn day() -> Date {
    "2026-11-21".parse().expect("a day")
}

#[test]
fn every_sample_gives_the_report_that_is_kept() {
    let mut golden = Golden::default();
    let samples = cases("suite");
    for (name, content) in &samples {
        let opened = read(content, catalogue()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(opened.notices.is_empty(), "{name}: {:?}", opened.notices);
        let report = Report::for_assessment(catalogue(), &opened.assessment, day())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        golden.compare(&format!("{name}.report.json"), &report_json(&report));
        golden.compare(&format!("{name}.txt"), &text::report(&report, catalogue(), english()));
        golden.compare(&format!("{name}.md"), &markdown::report(&report, catalogue(), english()));
        golden.compare(&format!("{name}.html"), &html::report(&report, catalogue(), english()));
    }
    golden.finish("samples", samples.len(), 3);
}

#[test]
fn a_sample_gives_the_report_in_german_that_is_kept() {
    let mut golden = Golden::default();
    let Language { messages, catalogue } = Language::of("de").expect("there is German");
    let opened = read(include_str!("suite/credit-model-vendor.json"), &catalogue);
    let opened = opened.unwrap_or_else(|error| panic!("{error}"));
    let report = Report::for_assessment(&catalogue, &opened.assessment, day());
    let report = report.unwrap_or_else(|error| panic!("{error}"));
    golden.compare("de/credit-model-vendor.txt", &text::report(&report, &catalogue, messages));
    golden.compare("de/credit-model-vendor.html", &html::report(&report, &catalogue, messages));
    golden.finish("reports in German", 2, 2);
}

#[test]
fn every_fixed_point_of_the_method_gives_the_report_that_is_kept() {
    let mut golden = Golden::default();
    let points = fixed::points(catalogue());
    for (name, assessment) in &points {
        let report = Report::for_assessment(catalogue(), assessment, day())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        golden
            .compare(&format!("fixed/{name}.txt"), &text::report(&report, catalogue(), english()));
    }
    golden.finish("fixed points", points.len(), 6);
}

#[test]
fn every_wrong_file_is_refused_with_the_words_that_are_kept() {
    let mut golden = Golden::default();
    let wrong = cases("suite/refused");
    for (name, content) in &wrong {
        let refused = read(content, catalogue()).expect_err(name);
        golden.compare(&format!("refused/{name}.txt"), &format!("{refused}\n"));
    }
    golden.finish("wrong files", wrong.len(), 8);
}
