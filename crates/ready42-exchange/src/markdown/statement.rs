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

/// The statement in a file of its own: whose it is, of which day, what it lacks, and every row.
pub fn file(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    let heading = if report.statement.complete { "statement" } else { "statement-draft-heading" };
    page.heading(1, m.say(heading));
    let labelled = |id: &'static str, said: &str| format!("{}: {}", m.say(id), escape(said));
    let organisation = report.organisation.trim();
    let unnamed = m.say("organisation-unnamed-text");
    page.list([
        labelled(
            "column-organisation",
            if organisation.is_empty() { unnamed } else { organisation },
        ),
        labelled("cover-as-of", &words::date(m, report.as_of)),
        labelled("cover-content", &report.content),
        labelled("cover-policy", report.policy.as_str()),
    ]);
    page.paragraph(&format!("**{}**", escape(&words::statement_state(m, report))));
    for said in words::lacking(m, report) {
        page.paragraph(&escape(&said));
    }
    page.paragraph(&format!("> {}", escape(words::disclaimer(m))));
    let rows = report.statement.rows.iter().map(|row| {
        let suggestion = words::suggestion(m, row, report, catalogue);
        let suggestion = suggestion.filter(|_| row.applicability.is_none()).unwrap_or_default();
        let [control, title, decision, _, drivers, status, readiness, evidence, owner, review] =
            self::row(row, report, catalogue, m);
        [
            control,
            title,
            decision,
            escape(&row.reason),
            drivers,
            status,
            readiness,
            evidence,
            owner,
            review,
            escape(&suggestion),
            words::row_lacks(m, row).to_owned(),
        ]
    });
    page.table(words::file_columns(m), rows);
    page.0
}

fn row(row: &StatementRow, report: &Report, catalogue: &Catalogue, m: Messages) -> [String; 10] {
    let evidence = words::records(report, &row.evidence).join("; ");
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
        words::review(m, row),
    ]
}
