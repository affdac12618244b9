//! Bytes in and out: the assessment file, a questionnaire of one's own, and reports in every format.
//!
//! Faces and formats hold no rule of judgement. What is written here is a
//! [`Report`] put into another shape, and what is read is checked
//! whole before any of it is used.

pub mod assessment;
pub mod foreign;
pub mod html;
pub mod markdown;
pub mod problem;
pub mod questionnaire;
pub mod text;
pub mod words;

use ready42_core::report::Report;

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
