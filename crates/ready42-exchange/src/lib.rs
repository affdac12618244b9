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
    let mut text = serde_json::to_string_pretty(report).expect("a report is plain data");
    text.push('\n');
    text
}

/// What would follow as the JSON file that every face gives, in the same manner.
///
/// # Panics
///
/// Never: it holds text keys and finite numbers only.
pub fn what_if_json(what_if: &WhatIf) -> String {
    #[derive(Serialize)]
    struct File<'a> {
        format: &'static str,
        version: u32,
        #[serde(flatten)]
        what_if: &'a WhatIf,
    }
    let file = File { format: "ready42/what-if", version: 1, what_if };
    let mut text = serde_json::to_string_pretty(&file).expect("it is plain data");
    text.push('\n');
    text
}

/// An explanation as the JSON file that every face gives, in the same manner.
///
/// # Panics
///
/// Never: an explanation holds text keys and finite numbers only.
pub fn explanation_json(explanation: &Explanation) -> String {
    #[derive(Serialize)]
    struct File<'a> {
        format: &'static str,
        version: u32,
        #[serde(flatten)]
        explanation: &'a Explanation,
    }
    let file = File { format: "ready42/explanation", version: 1, explanation };
    let mut text = serde_json::to_string_pretty(&file).expect("it is plain data");
    text.push('\n');
    text
}

/// A path as the JSON file that every face gives, in the same manner.
///
/// # Panics
///
/// Never: a path holds text keys and finite numbers only.
pub fn path_json(path: &Path) -> String {
    let mut text = serde_json::to_string_pretty(path).expect("a path is plain data");
    text.push('\n');
    text
}
