//! The Statement of Applicability in a file of its own, for tools.

use ready42_core::{
    id::{EvidenceId, Text},
    report::Report,
    statement::StatementRow,
};
use ready42_messages::Messages;
use serde::Serialize;

use crate::words;

/// The format of the file, as its first field says.
pub const FORMAT: &str = "ready42/statement";

/// The version of that format.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct File<'a> {
    format: &'a str,
    version: u32,
    organisation: &'a str,
    content: &'a str,
    policy: &'a str,
    as_of: String,
    draft: bool,
    rows: Vec<Row<'a>>,
    disclaimer: &'a str,
}

#[derive(Serialize)]
struct Row<'a> {
    #[serde(flatten)]
    row: &'a StatementRow,
    records: Vec<Record<'a>>,
}

#[derive(Serialize)]
struct Record<'a> {
    id: &'a EvidenceId,
    title: Option<&'a Text>,
}

/// The statement as JSON: the rows of the report, with the titles of the records and what the file
/// is about.
///
/// # Panics
///
/// Never: a statement holds text keys and whole numbers only.
pub fn json(report: &Report, m: Messages) -> String {
    let record = |id| Record { id, title: report.record(id).map(|it| &it.title) };
    let rows = report.statement.rows.iter();
    let file = File {
        format: FORMAT,
        version: VERSION,
        organisation: &report.organisation,
        content: &report.content,
        policy: report.policy.as_str(),
        as_of: report.as_of.to_string(),
        draft: !report.statement.complete,
        rows: rows
            .map(|row| Row { row, records: row.evidence.iter().map(record).collect() })
            .collect(),
        disclaimer: words::disclaimer(m),
    };
    let mut text = serde_json::to_string_pretty(&file).expect("a statement is plain data");
    text.push('\n');
    text
}
