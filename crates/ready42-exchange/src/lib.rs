//! Bytes in and out: the assessment file, a questionnaire of one's own, and reports in every format.
//!
//! Faces and formats hold no rule of judgement. What is written here is a
//! [`Report`] put into another shape, and what is read is checked
//! whole before any of it is used.

pub mod assessment;
pub mod calendar;
pub mod csv;
pub mod foreign;
pub mod html;
pub mod markdown;
pub mod problem;
pub mod questionnaire;
pub mod statement;
pub mod text;
pub mod words;

use ready42_core::{explain::Explanation, path::Path, report::Report, what_if::WhatIf};
use serde::Serialize;

/// A report as the JSON file that every face gives: indented, fields in the order of the format,
/// one line feed at the end.
///
/// # Panics
///
/// Never: a report holds text keys and finite numbers only.
pub fn report_json(report: &Report) -> String {
    json(report)
}

/// What would follow as the JSON file that every face gives, in the same manner.
///
/// # Panics
///
/// Never: it holds text keys and finite numbers only.
pub fn what_if_json(what_if: &WhatIf) -> String {
    json(&File { format: "ready42/what-if", version: 1, held: what_if })
}

/// An explanation as the JSON file that every face gives, in the same manner.
///
/// # Panics
///
/// Never: an explanation holds text keys and finite numbers only.
pub fn explanation_json(explanation: &Explanation) -> String {
    json(&File { format: "ready42/explanation", version: 1, held: explanation })
}

/// A path as the JSON file that every face gives, in the same manner.
///
/// # Panics
///
/// Never: a path holds text keys and finite numbers only.
pub fn path_json(path: &Path) -> String {
    json(path)
}

/// What does not say by itself which format it is of.
#[derive(Serialize)]
struct File<'a, T> {
    format: &'static str,
    version: u32,
    #[serde(flatten)]
    held: &'a T,
}

/// Plain data as a file.
fn json(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("it is plain data");
    text.push('\n');
    text
}
