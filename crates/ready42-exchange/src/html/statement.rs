//! The Statement of Applicability.

use ready42_core::{catalogue::Catalogue, report::Report, statement::StatementRow};
use ready42_messages::Messages;

use super::{
    head,
    page::{Page, bdi, escape},
};
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

/// The statement as a page of its own: whose it is, of which day, what it lacks, and every row.
pub fn file(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    let draft = !report.statement.complete;
    let title = m.say(if draft { "statement-draft-heading" } else { "statement" });
    head(&mut page, title, &report.organisation, m);
    page.add("<header class=\"cover\">\n<p class=\"brand\">Ready42</p>");
    page.add(&format!("<h1>{}</h1>", escape(title)));
    let organisation = bdi(report.organisation.trim());
    if !organisation.is_empty() {
        page.add(&format!("<p class=\"organisation\">{organisation}</p>"));
    }
    page.facts(&[
        (m.say("cover-as-of"), words::date(m, report.as_of)),
        (m.say("cover-content"), escape(&report.content)),
        (m.say("cover-policy"), escape(report.policy.as_str())),
    ]);
    page.add("</header>\n<main>");
    let stamp = if draft { "tag major" } else { "tag observation" };
    let state = escape(&words::statement_state(m, report));
    page.paragraph(&format!("<span class=\"{stamp}\">{state}</span>"));
    for said in words::lacking(m, report) {
        page.text(&said);
    }
    page.add(&format!("<p class=\"note\">{}</p>", escape(words::disclaimer(m))));
    page.add("<div class=\"wide\">");
    page.table(m.say("statement-caption"), &words::statement_columns(m));
    for row in &report.statement.rows {
        self::row(&mut page, row, report, catalogue, m);
    }
    page.end_table();
    page.add("</div>\n</main>\n</body>\n</html>");
    page.0
}

fn row(page: &mut Page, row: &StatementRow, report: &Report, catalogue: &Catalogue, m: Messages) {
    let evidence = words::records(report, &row.evidence);
    let evidence: Vec<String> = evidence.into_iter().map(bdi).collect();
    let decision = match words::row_lacks(m, row) {
        "" => words::decision(m, row.applicability).to_owned(),
        lacks => {
            let (decision, column) = (words::decision(m, row.applicability), m.say("column-lacks"));
            format!("{decision}<br><span class=\"quiet\">{column}: {lacks}</span>")
        }
    };
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
            ("", decision),
            ("", reason),
            ("", words::drivers(m, &row.drivers)),
            ("", words::status(m, row.status).to_owned()),
            ("number", words::readiness(m, row.readiness)),
            ("", evidence.join("; ")),
            ("", bdi(&row.owner)),
            ("date", escape(&words::review(m, row))),
        ],
    );
}
