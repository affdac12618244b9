//! How the register of records is said.

use ready42_core::{
    id::EvidenceId,
    register::{RecordReport, RecordState, SOON},
    report::Report,
};
use ready42_messages::{Messages, say};

use super::{Column, columns, date, points};

/// The columns of the register.
pub fn evidence_columns(m: Messages) -> [Column; 9] {
    columns(
        m,
        [
            "column-record",
            "column-kind",
            "column-state",
            "column-location",
            "column-owner",
            "column-date",
            "column-valid-until",
            "column-supports",
            "column-carries:",
        ],
    )
}

/// Whether a record counts on the day, and how long yet.
pub fn record_state(m: Messages, record: &RecordReport) -> String {
    match (record.state, record.days_left) {
        (RecordState::ExpiresSoon, days) => {
            say!(m, "record-state-soon", days = days.unwrap_or_default())
        }
        (RecordState::Current, Some(days)) => say!(m, "record-state-until", days = days),
        (RecordState::Current, None) => m.say("record-state-current").to_owned(),
        (RecordState::Expired, _) => m.say("record-state-expired").to_owned(),
        (RecordState::NotYet, _) => m.say("record-state-not-yet").to_owned(),
    }
}

/// What assurance would lose without a record, such as `2.1 points of assurance`.
pub fn carries(m: Messages, record: &RecordReport) -> String {
    if record.carries == 0 {
        return m.say("record-carries-none").to_owned();
    }
    say!(m, "record-carries", points = &lost(m, record))
}

/// The same without what it is of, such as `2.1 points`.
pub fn lost(m: Messages, record: &RecordReport) -> String {
    points(m, record.carries).trim_start_matches('+').to_owned()
}

/// That records expire soon, and the first of them; nothing where none does.
pub fn expiring(m: Messages, report: &Report) -> Option<String> {
    let records = report.expiring().count();
    let first = report.expiring().next()?.valid_until?;
    let day = date(m, first);
    Some(say!(m, "record-expiring", records = records, days = SOON, date = &day))
}

/// What a record is called, or its identifier where it has no title.
pub fn record_name(record: &RecordReport) -> &str {
    if record.title.trim().is_empty() { record.id.as_str() } else { &record.title }
}

/// What records are called; one that is not in the register by its identifier.
pub fn records<'a>(report: &'a Report, ids: &'a [EvidenceId]) -> Vec<&'a str> {
    ids.iter().map(|id| report.record(id).map_or(id.as_str(), record_name)).collect()
}
