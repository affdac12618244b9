//! How long the engine takes, as JSON: microseconds for one assessment, median of seven rounds.
//!
//! `cargo bench -p ready42-tests` prints it; `cargo xtask bench` shows it beside the browser's.

use std::{hint::black_box, sync::Arc, time::Instant};

use ready42_catalogue::catalogue;
use ready42_core::{
    catalogue::Catalogue,
    date::Date,
    instrument::Instrument,
    report::{Judged, Report},
};
use ready42_exchange::{assessment::read, report_json};
use serde_json::json;

/// A complete assessment of the full bank.
const SAMPLE: &str = include_str!("../suite/credit-model-vendor.json");

/// The median over seven rounds of what one turn takes, in microseconds, to a tenth.
fn micros(turns: u32, mut turn: impl FnMut()) -> f64 {
    let mut rounds: Vec<f64> = (0..7)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..turns {
                turn();
            }
            start.elapsed().as_secs_f64() * 1e6 / f64::from(turns)
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    (rounds[3] * 10.0).round() / 10.0
}

fn main() {
    let catalogue = catalogue();
    let day: Date = "2026-11-21".parse().expect("a day");
    let assessment = read(SAMPLE, catalogue).expect("the sample is right").assessment;
    let instrument = Instrument::for_assessment(catalogue, &assessment).expect("known names");
    let judged = Judged::of(&instrument, &assessment, day);
    let judge = micros(2_000, || {
        black_box(Judged::of(&instrument, black_box(&assessment), day));
    });
    let plan = micros(500, || {
        black_box(judged.plan(&instrument, black_box(&assessment)));
    });
    let report = micros(200, || {
        black_box(Report::of(&instrument, black_box(&assessment), day));
    });
    let file = micros(100, || {
        let opened = read(black_box(SAMPLE), catalogue).expect("the sample is right");
        black_box(report_json(&Report::of(&instrument, &opened.assessment, day)));
    });
    let prepare = micros(100, || {
        black_box(Instrument::for_assessment(black_box(catalogue), &assessment).expect("known"));
    });
    let content = catalogue.content().clone();
    let index = micros(20, || {
        black_box(Arc::new(Catalogue::new(black_box(content.clone()))));
    });
    let figures = json!({
        "questions": catalogue.content().questions.len(),
        "judgeMicros": judge,
        "planMicros": plan,
        "reportMicros": report,
        "fileToReportJsonMicros": file,
        "prepareInstrumentMicros": prepare,
        "indexCatalogueMicros": index,
        "judgedPerSecond": (1e6 / judge).round(),
        "reportsPerSecond": (1e6 / report).round(),
    });
    println!("{figures:#}");
}
