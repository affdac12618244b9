//! The register of records.

use ready42_core::{catalogue::Catalogue, register::RecordReport, report::Report};
use ready42_messages::Messages;

use super::page::{Page, bdi, escape};
use crate::words;

pub(super) fn register(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    if report.evidence.is_empty() {
        return;
    }
    page.section("evidence", "page wide", m.say("evidence"));
    if let Some(said) = words::expiring(m, report) {
        page.text(&said);
    }
    page.table(m.say("evidence-caption"), &words::evidence_columns(m));
    for record in &report.evidence {
        row(page, record, catalogue, m);
    }
    page.end_table();
    page.end();
}

fn row(page: &mut Page, record: &RecordReport, catalogue: &Catalogue, m: Messages) {
    let day = |day: Option<_>| day.map_or_else(String::new, |it| words::date(m, it));
    let supports = if record.is_unused() {
        m.say("record-unused").to_owned()
    } else {
        words::ids(&record.questions)
    };
    page.row(
        "long",
        &bdi(words::record_name(record)),
        &[
            ("", escape(catalogue.evidence_title(record.kind.as_str()))),
            ("", escape(&words::record_state(m, record))),
            ("", bdi(&record.location)),
            ("", bdi(&record.owner)),
            ("date", day(record.date)),
            ("date", day(record.valid_until)),
            ("", escape(&supports)),
            ("number", escape(&words::carries(m, record))),
        ],
    );
}
