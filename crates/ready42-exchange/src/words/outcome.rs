//! What the answers come to where a questionnaire asks too little for a verdict.

use ready42_core::{
    ratio::{Range, Ratio},
    report::{BandReport, Report},
    verdict::DISCLAIMER,
};

use super::{count, readiness, verdict};

/// What the answers come to: a verdict, a band, or readiness alone.
pub const fn outcome_name(report: &Report) -> &'static str {
    match (&report.verdict, &report.band) {
        (Some(_), _) => "Verdict",
        (None, Some(_)) => "Band",
        (None, None) => "Result",
    }
}

/// The verdict, the band or the readiness itself, in a few words.
pub fn outcome(report: &Report) -> String {
    match (&report.verdict, &report.band) {
        (Some(verdict), _) => verdict.stage.words().to_owned(),
        (None, Some(band)) => bands(band),
        (None, None) => readiness(report.readiness),
    }
}

/// What the outcome rests on and how far it can be trusted, a paragraph each.
pub fn outcome_means(report: &Report) -> Vec<String> {
    match (&report.verdict, &report.band) {
        (Some(verdict), _) => vec![self::verdict(verdict)],
        (None, Some(band)) => vec![meaning(band), error(band), NO_VERDICT.to_owned()],
        (None, None) => vec![sentence(report), NO_VERDICT.to_owned()],
    }
}

/// What is said beside every outcome.
pub fn disclaimer(report: &Report) -> &str {
    report.verdict.as_ref().map_or(DISCLAIMER, |verdict| &verdict.disclaimer)
}

/// Said where no verdict is given.
pub const NO_VERDICT: &str = "This questionnaire asks about a part of ISO/IEC 42001 only, so it gives \
                              no verdict on Stage 1 or Stage 2.";

/// The band or the readiness in a sentence.
pub(super) fn sentence(report: &Report) -> String {
    match (&report.band, report.readiness) {
        (Some(band), _) => format!("{}: a band, not a score.", bands(band)),
        (None, None) => "No question counts, so nothing can be said.".to_owned(),
        (None, Some(range)) => reached(range, report),
    }
}

fn reached(range: Range, report: &Report) -> String {
    let reached = format!("{range} of the target is reached in what is asked here");
    let open = report.tally.unanswered + report.tally.unknown;
    match open {
        0 => format!("{reached}."),
        _ => format!("{reached}: {} open.", count(open, "question is", "questions are")),
    }
}

/// One band, or the two between which what is open leaves it.
fn bands(band: &BandReport) -> String {
    if band.low.id == band.high.id {
        return band.low.title.to_string();
    }
    format!("Between {} and {}", band.low.title, band.high.title)
}

fn meaning(band: &BandReport) -> String {
    if band.low.id == band.high.id {
        return format!("{}: {}", band.low.title, band.low.meaning);
    }
    format!(
        "What is open decides between them. {}: {} {}: {}",
        band.low.title, band.low.meaning, band.high.title, band.high.meaning
    )
}

/// How far the band was measured to be off.
fn error(band: &BandReport) -> String {
    format!(
        "It is a band and not a score: of simulated organisations, {} end in another band once \
         they answer everything, and nine in ten end within {} points of the readiness found here.",
        band.wrong_bands,
        points(band.within)
    )
}

/// A share as percentage points with one decimal, the tenth rounded, ties upwards.
fn points(share: Ratio) -> String {
    let tenths = (u32::from(share.basis_points()) + 5) / 10;
    format!("{}.{}", tenths / 10, tenths % 10)
}
