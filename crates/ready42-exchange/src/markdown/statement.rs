//! The Statement of Applicability.

use ready42_core::{catalogue::Catalogue, report::Report, statement::StatementRow};
use ready42_messages::Messages;

use super::{Page, escape};
use crate::words;

pub(super) fn statement(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    let heading = if report.statement.complete { "statement" } else { "statement-draft-heading" };
    page.heading(2, m.say(heading));
    if !report.statement.complete {
        page.paragraph(m.say("statement-draft"));
    }
    let rows = report.statement.rows.iter().map(|it| row(it, report, catalogue, m));
    page.table(words::statement_columns(m), rows);
}

fn row(row: &StatementRow, report: &Report, catalogue: &Catalogue, m: Messages) -> [String; 10] {
    let evidence = words::ids(&row.evidence);
    let reason = match words::suggestion(m, row, report, catalogue) {
        Some(suggestion) if row.applicability.is_none() => format!("{} {suggestion}", row.reason),
        _ => row.reason.to_string(),
    };
    [
        escape(row.control.as_str()),
        escape(&row.title),
        words::decision(m, row.applicability).to_owned(),
        escape(&reason),
        words::drivers(m, &row.drivers),
        words::status(m, row.status).to_owned(),
        words::readiness(m, row.readiness),
        escape(&evidence),
        escape(&row.owner),
        row.review.map_or_else(String::new, |date| words::date(m, date)),
    ]
}
