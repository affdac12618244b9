//! How the Statement of Applicability is said where it stands by itself.

use ready42_core::{
    catalogue::Catalogue,
    report::Report,
    statement::{Lack, StatementRow},
};
use ready42_messages::{Messages, say};

use super::{Column, columns, date, ids, plan::denied};

/// The columns of the statement in a file of its own.
pub fn file_columns(m: Messages) -> [Column; 12] {
    columns(
        m,
        [
            "column-control",
            "column-title",
            "column-decision",
            "column-reason",
            "column-driven-by",
            "column-status",
            "readiness:",
            "column-evidence",
            "column-owner",
            "column-review",
            "column-suggestion",
            "column-lacks",
        ],
    )
}

/// Whether the statement is complete or a draft.
pub fn statement_state(m: Messages, report: &Report) -> String {
    let rows = &report.statement.rows;
    match rows.iter().filter(|row| row.lacks.is_some()).count() {
        0 => m.say("statement-file-complete").to_owned(),
        open => say!(m, "statement-file-draft", open = open, controls = rows.len()),
    }
}

/// Which rows lack what, a sentence for each sort.
pub fn lacking(m: Messages, report: &Report) -> Vec<String> {
    let rows = |lack| {
        let rows = report.statement.rows.iter().filter(move |row| row.lacks == Some(lack));
        rows.map(|row| &row.control).collect::<Vec<_>>()
    };
    let (undecided, unreasoned) = (rows(Lack::Decision), rows(Lack::Reason));
    let mut said = vec![];
    if !undecided.is_empty() {
        said.push(say!(m, "statement-lacks-decision", controls = &ids(&undecided)));
    }
    if !unreasoned.is_empty() {
        said.push(say!(m, "statement-lacks-reason", controls = &ids(&unreasoned)));
    }
    said
}

/// What a row lacks, in a word; nothing for one that decides.
pub fn row_lacks(m: Messages, row: &StatementRow) -> &'static str {
    match row.lacks {
        None => "",
        Some(Lack::Decision) => m.say("lack-decision"),
        Some(Lack::Reason) => m.say("lack-reason"),
    }
}

/// When a decision is looked at again, and that the day has passed where it has.
pub fn review(m: Messages, row: &StatementRow) -> String {
    match row.review {
        None => String::new(),
        Some(day) if row.overdue => say!(m, "review-overdue-on", date = &date(m, day)),
        Some(day) => date(m, day),
    }
}

/// A reason to begin with where the profile suggests an exclusion; nobody has given it yet.
pub fn suggested_reason(
    m: Messages,
    row: &StatementRow,
    report: &Report,
    catalogue: &Catalogue,
) -> Option<String> {
    let facts = denied(m, row, report, catalogue)?;
    Some(say!(m, "suggest-reason", facts = &facts))
}
