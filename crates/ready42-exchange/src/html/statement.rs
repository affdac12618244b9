//! The Statement of Applicability.

use ready42_core::{catalogue::Catalogue, report::Report, statement::StatementRow};
use ready42_messages::Messages;

use super::page::{Page, bdi, escape};
use crate::words;

pub(super) fn statement(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    let heading = if report.statement.complete { "statement" } else { "statement-draft-heading" };
    page.section("statement", "page wide", m.say(heading));
    if !report.statement.complete {
        page.text(m.say("statement-draft"));
    }
    page.table(m.say("statement-caption"), &words::statement_columns(m));
    for row in &report.statement.rows {
        self::row(page, row, report, catalogue, m);
    }
    page.end_table();
    page.end();
}

fn row(page: &mut Page, row: &StatementRow, report: &Report, catalogue: &Catalogue, m: Messages) {
    let evidence: Vec<String> = row.evidence.iter().map(|id| bdi(id.as_str())).collect();
    let mut reason = bdi(&row.reason);
    let suggestion = words::suggestion(m, row, report, catalogue);
    if let (Some(suggestion), None) = (suggestion, row.applicability) {
        let aside = format!(" <span class=\"quiet\">{}</span>", escape(&suggestion));
        reason.push_str(&aside);
    }
    page.row(
        "",
        &escape(row.control.as_str()),
        &[
            ("", escape(&row.title)),
            ("", words::decision(m, row.applicability).to_owned()),
            ("", reason),
            ("", words::drivers(m, &row.drivers)),
            ("", words::status(m, row.status).to_owned()),
            ("number", words::readiness(m, row.readiness)),
            ("", evidence.join(", ")),
            ("", bdi(&row.owner)),
            ("date", row.review.map_or_else(String::new, |date| words::date(m, date))),
        ],
    );
}
