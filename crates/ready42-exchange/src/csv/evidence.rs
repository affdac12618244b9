//! The register of records.

use ready42_core::{catalogue::Catalogue, register::RecordReport, report::Report};
use ready42_messages::Messages;

use super::table;
use crate::{foreign::line, words};

/// The register, a row for each record, those that expire soon first.
pub fn evidence(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let heading = words::evidence_columns(m).map(|it| it.title.to_owned());
    let rows = report.evidence.iter().map(|record| row(record, catalogue, m));
    table([heading].into_iter().chain(rows))
}

fn row(record: &RecordReport, catalogue: &Catalogue, m: Messages) -> [String; 9] {
    let day = |day: Option<_>| day.map_or_else(String::new, |it| words::date(m, it));
    [
        line(words::record_name(record)).into_owned(),
        line(catalogue.evidence_title(record.kind.as_str())).into_owned(),
        words::record_state(m, record),
        line(&record.location).into_owned(),
        line(&record.owner).into_owned(),
        day(record.date),
        day(record.valid_until),
        words::ids(&record.questions),
        words::carries(m, record),
    ]
}
