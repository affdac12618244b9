//! A plan over time.

use ready42_core::{catalogue::Catalogue, report::Report, timetable::Wave};
use ready42_messages::Messages;

use super::{Page, escape, result};
use crate::words;

/// The timetable by itself.
pub fn timetable(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    result::cover(&mut page, report, catalogue, m);
    section(&mut page, report, catalogue, m);
    page.0
}

/// The timetable as a part of the report, where there is one.
pub(super) fn section(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    let Some(timetable) = &report.timetable else { return };
    page.heading(2, m.say("timetable"));
    for said in words::timetable(m, timetable) {
        page.paragraph(&escape(&said));
    }
    for wave in Wave::ALL {
        let mut rows = timetable.rows.iter().filter(|row| row.wave == wave).peekable();
        if rows.peek().is_some() {
            page.heading(3, words::wave(m, wave));
            page.table(
                words::timetable_columns(m),
                rows.map(|row| words::slot(m, row, catalogue).map(|cell| escape(&cell))),
            );
        }
    }
    page.heading(3, m.say("timetable-roles"));
    let loads = words::role_loads(m, timetable, catalogue);
    let loads = loads.into_iter().map(|load| load.map(|cell| escape(&cell)));
    page.table(words::role_columns(m), loads);
    page.paragraph(words::timetable_assumes(m));
}
