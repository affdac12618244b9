//! The register of records.

use ready42_core::{catalogue::Catalogue, register::RecordReport, report::Report};
use ready42_messages::Messages;

use super::{Page, escape};
use crate::words;

pub(super) fn register(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    if report.evidence.is_empty() {
        return;
    }
    page.heading(2, m.say("evidence"));
    if let Some(said) = words::expiring(m, report) {
        page.paragraph(&said);
    }
    let rows = report.evidence.iter().map(|record| row(record, catalogue, m));
    page.table(words::evidence_columns(m), rows);
}

fn row(record: &RecordReport, catalogue: &Catalogue, m: Messages) -> [String; 9] {
    let day = |day: Option<_>| day.map_or_else(String::new, |it| words::date(m, it));
    let supports = if record.is_unused() {
        m.say("record-unused").to_owned()
    } else {
        words::ids(&record.questions)
    };
    [
        escape(words::record_name(record)),
        escape(catalogue.evidence_title(record.kind.as_str())),
        words::record_state(m, record),
        escape(&record.location),
        escape(&record.owner),
        day(record.date),
        day(record.valid_until),
        escape(&supports),
        words::carries(m, record),
    ]
}
