//! The register of records.

use ready42_core::{catalogue::Catalogue, report::Report};
use ready42_messages::{Messages, say};

use super::Page;
use crate::words;

pub(super) fn register(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    if report.evidence.is_empty() {
        return;
    }
    page.heading(m.say("evidence"));
    if let Some(said) = words::expiring(m, report) {
        page.paragraph(0, &said);
        page.blank();
    }
    for record in &report.evidence {
        let state = words::record_state(m, record);
        page.row(0, &[52, 26], &[words::record_name(record), &state]);
        let kind = catalogue.evidence_title(record.kind.as_str());
        let mut parts = vec![kind.to_owned()];
        let said = [&record.location, &record.owner].into_iter().filter(|it| !it.is_empty());
        parts.extend(said.map(ToString::to_string));
        parts.extend(
            record
                .valid_until
                .map(|day| say!(m, "record-valid-until", date = &words::date(m, day))),
        );
        let supports = m.say("column-supports");
        parts.push(if record.is_unused() {
            m.say("record-unused").to_owned()
        } else {
            format!("{supports}: {}", words::ids(&record.questions))
        });
        parts.push(format!("{}: {}", m.say("column-carries"), words::carries(m, record)));
        page.paragraph(4, &parts.join("; "));
    }
}
