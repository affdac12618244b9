//! The Statement of Applicability.

use ready42_core::{report::Report, statement::StatementRow};

use super::page::{Page, bdi, escape};
use crate::words;

pub(super) fn statement(page: &mut Page, report: &Report) {
    let draft = if report.statement.complete { "" } else { " (DRAFT)" };
    page.section("statement", "page wide", &format!("Statement of Applicability{draft}"));
    if !report.statement.complete {
        page.paragraph(words::DRAFT);
    }
    page.table("The controls of Annex A", &words::STATEMENT_COLUMNS);
    for row in &report.statement.rows {
        self::row(page, row);
    }
    page.end_table();
    page.end();
}

fn row(page: &mut Page, row: &StatementRow) {
    let drivers: Vec<&str> = row.drivers.iter().map(|it| words::driver(*it)).collect();
    let evidence: Vec<String> = row.evidence.iter().map(|id| bdi(id.as_str())).collect();
    let mut reason = bdi(&row.reason);
    if let (Some(suggestion), None) = (&row.suggestion, row.applicability) {
        let aside = format!(" <span class=\"quiet\">{}</span>", escape(suggestion));
        reason.push_str(&aside);
    }
    page.row(
        "",
        &escape(row.control.as_str()),
        &[
            ("", escape(&row.title)),
            ("", words::decision(row.applicability).to_owned()),
            ("", reason),
            ("", drivers.join(", ")),
            ("", row.status.words().to_owned()),
            ("number", words::readiness(row.readiness)),
            ("", evidence.join(", ")),
            ("", bdi(&row.owner)),
            ("date", row.review.map_or_else(String::new, |date| date.to_string())),
        ],
    );
}
