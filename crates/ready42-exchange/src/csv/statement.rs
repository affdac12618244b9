//! The Statement of Applicability.

use ready42_core::{catalogue::Catalogue, report::Report, statement::StatementRow};
use ready42_messages::Messages;

use super::table;
use crate::{foreign::line, words};

/// The statement, a row for each control. Whose it is, of which day, and that it is a draft stand in
/// every row, since rows are sorted and cut.
pub fn statement(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let titles = words::file_columns(m).map(|it| it.title.to_owned());
    let about = [
        "statement",
        "column-organisation",
        "cover-as-of",
        "cover-content",
        "cover-policy",
        "column-note",
    ];
    let heading: Vec<String> =
        titles.into_iter().chain(about.map(|id| m.say(id).to_owned())).collect();
    let state = words::statement_state(m, report);
    let rows = report.statement.rows.iter().map(|it| {
        let about = [
            state.clone(),
            line(&report.organisation).into_owned(),
            words::date(m, report.as_of),
            report.content.to_string(),
            report.policy.to_string(),
            words::disclaimer(m).to_owned(),
        ];
        row(it, report, catalogue, m).into_iter().chain(about).collect()
    });
    table([heading].into_iter().chain(rows))
}

fn row(row: &StatementRow, report: &Report, catalogue: &Catalogue, m: Messages) -> [String; 12] {
    let suggestion = words::suggestion(m, row, report, catalogue);
    [
        row.control.to_string(),
        row.title.to_string(),
        words::decision(m, row.applicability).to_owned(),
        line(&row.reason).into_owned(),
        words::drivers(m, &row.drivers),
        words::status(m, row.status).to_owned(),
        words::readiness(m, row.readiness),
        line(&words::records(report, &row.evidence).join("; ")).into_owned(),
        line(&row.owner).into_owned(),
        words::review(m, row),
        suggestion.filter(|_| row.applicability.is_none()).unwrap_or_default(),
        words::row_lacks(m, row).to_owned(),
    ]
}
