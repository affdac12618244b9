//! What the answers come to: a verdict, and what is said where a questionnaire asks too little for
//! one.

use ready42_core::{
    ratio::{Range, Ratio},
    report::{BandReport, Report},
};
use ready42_messages::{Arg, Messages, say};

use super::{percent, range, readiness, stage_words, verdict};

/// What the answers come to: a verdict, a band, or readiness alone.
pub fn outcome_name(m: Messages, report: &Report) -> &'static str {
    m.say(match (&report.verdict, &report.band) {
        (Some(_), _) => "verdict",
        (None, Some(_)) => "band",
        (None, None) => "result",
    })
}

/// The verdict, the band or the readiness itself, in a few words.
pub fn outcome(m: Messages, report: &Report) -> String {
    match (&report.verdict, &report.band) {
        (Some(verdict), _) => stage_words(m, verdict.stage).to_owned(),
        (None, Some(band)) => bands(m, band),
        (None, None) => readiness(m, report.readiness),
    }
}

/// What the outcome rests on and how far it can be trusted, a paragraph each.
pub fn outcome_means(m: Messages, report: &Report) -> Vec<String> {
    let no_verdict = || no_verdict(m).to_owned();
    match (&report.verdict, &report.band) {
        (Some(verdict), _) => vec![self::verdict(m, verdict)],
        (None, Some(band)) => vec![meaning(m, band), error(m, band), no_verdict()],
        (None, None) => vec![sentence(m, report), no_verdict()],
    }
}

/// Why no verdict is given.
pub fn no_verdict(m: Messages) -> &'static str {
    m.say("no-verdict")
}

/// What is said beside every outcome.
pub fn disclaimer(m: Messages) -> &'static str {
    m.say("disclaimer")
}

/// The band or the readiness in a sentence.
pub(super) fn sentence(m: Messages, report: &Report) -> String {
    match (&report.band, report.readiness) {
        (Some(band), _) => say!(m, "band-no-score", band = &bands(m, band)),
        (None, None) => m.say("outcome-none").to_owned(),
        (None, Some(range)) => reached(m, range, report),
    }
}

fn reached(m: Messages, found: Range, report: &Report) -> String {
    let reached = range(m, found);
    match report.tally.unanswered + report.tally.unknown {
        0 => say!(m, "outcome-reached", readiness = &reached),
        open => say!(m, "outcome-reached-open", readiness = &reached, open = open),
    }
}

/// One band, or the two between which what is open leaves it.
pub(super) fn bands(m: Messages, band: &BandReport) -> String {
    if band.low.id == band.high.id {
        return band.low.title.to_string();
    }
    say!(m, "band-between", low = &*band.low.title, high = &*band.high.title)
}

fn meaning(m: Messages, band: &BandReport) -> String {
    let low = format!("{}: {}", band.low.title, band.low.meaning);
    if band.low.id == band.high.id {
        return low;
    }
    let high = format!("{}: {}", band.high.title, band.high.meaning);
    say!(m, "band-open-between", low = &low, high = &high)
}

/// How far the band was measured to be off.
fn error(m: Messages, band: &BandReport) -> String {
    let wrong = percent(m, band.wrong_bands);
    say!(m, "band-error", wrong = &wrong, points = points(band.within))
}

/// A share as percentage points with one decimal, the tenth rounded, ties upwards.
fn points(share: Ratio) -> Arg<'static> {
    Arg::decimal(share.tenths().into(), 1)
}
