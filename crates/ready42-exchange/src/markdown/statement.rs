//! The Statement of Applicability.

use ready42_core::{report::Report, statement::StatementRow};

use super::{Page, escape};
use crate::words;

pub(super) fn statement(page: &mut Page, report: &Report) {
    let draft = if report.statement.complete { "" } else { " (DRAFT)" };
    page.heading(2, &format!("Statement of Applicability{draft}"));
    if !report.statement.complete {
        page.paragraph(words::DRAFT);
    }
    page.table(words::STATEMENT_COLUMNS, report.statement.rows.iter().map(row));
}

fn row(row: &StatementRow) -> [String; 10] {
    let drivers: Vec<&str> = row.drivers.iter().map(|it| words::driver(*it)).collect();
    let evidence = words::ids(&row.evidence);
    let reason = match &row.suggestion {
        Some(suggestion) if row.applicability.is_none() => format!("{} {suggestion}", row.reason),
        _ => row.reason.to_string(),
    };
    [
        escape(row.control.as_str()),
        escape(&row.title),
        words::decision(row.applicability).to_owned(),
        escape(&reason),
        drivers.join(", "),
        row.status.words().to_owned(),
        words::readiness(row.readiness),
        escape(&evidence),
        escape(&row.owner),
        row.review.map_or_else(String::new, |date| date.to_string()),
    ]
}
