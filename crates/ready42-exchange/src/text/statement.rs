//! The Statement of Applicability by itself.

use ready42_core::{catalogue::Catalogue, report::Report, statement::StatementRow};
use ready42_messages::Messages;

use super::{Page, result};
use crate::words;

/// The statement, control by control, for a terminal.
pub fn statement(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    let heading = if report.statement.complete { "statement" } else { "statement-draft-heading" };
    page.paragraph(0, m.say(heading));
    result::versions(&mut page, report, catalogue, m);
    page.blank();
    page.paragraph(0, &words::statement_state(m, report));
    for said in words::lacking(m, report) {
        page.paragraph(0, &said);
    }
    page.paragraph(0, words::disclaimer(m));
    for row in &report.statement.rows {
        page.blank();
        self::row(&mut page, row, report, catalogue, m);
    }
    page.finish()
}

fn row(page: &mut Page, row: &StatementRow, report: &Report, catalogue: &Catalogue, m: Messages) {
    let title = format!("{} {}", row.control, row.title);
    page.row(0, &[60, 18], &[&title, words::decision(m, row.applicability)]);
    let status =
        format!("{}, {}", words::status(m, row.status), words::readiness(m, row.readiness));
    let suggestion = words::suggestion(m, row, report, catalogue);
    let facts = [
        ("column-reason", row.reason.to_string()),
        ("column-driven-by", words::drivers(m, &row.drivers)),
        ("column-status", status),
        ("column-evidence", words::records(report, &row.evidence).join("; ")),
        ("column-owner", row.owner.to_string()),
        ("column-review", words::review(m, row)),
        (
            "column-suggestion",
            suggestion.filter(|_| row.applicability.is_none()).unwrap_or_default(),
        ),
        ("column-lacks", words::row_lacks(m, row).to_owned()),
    ];
    for (id, said) in facts {
        if !said.trim().is_empty() {
            page.hanging(4, &format!("{}: ", m.say(id)), &said);
        }
    }
}
