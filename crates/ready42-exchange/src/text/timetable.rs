//! A plan over time, for a terminal.

use ready42_core::{catalogue::Catalogue, report::Report, timetable::Wave};
use ready42_messages::Messages;

use super::{Page, result};
use crate::words;

/// The timetable by itself.
pub fn timetable(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    result::cover(&mut page, report, catalogue, m);
    section(&mut page, report, catalogue, m);
    page.finish()
}

/// The timetable as a part of the report, where there is one.
pub(super) fn section(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    let Some(timetable) = &report.timetable else { return };
    page.heading(m.say("timetable"));
    for said in words::timetable(m, timetable) {
        page.paragraph(0, &said);
    }
    for wave in Wave::ALL {
        let mut rows = timetable.rows.iter().filter(|row| row.wave == wave).peekable();
        if rows.peek().is_none() {
            continue;
        }
        page.blank();
        page.paragraph(0, words::wave(m, wave));
        for row in rows {
            let [rank, title, role, owner, start, end, days, due, state] =
                words::slot(m, row, catalogue);
            let who = if owner.is_empty() { role } else { format!("{owner}, {role}") };
            let mut said = vec![format!("{start} – {end}"), who];
            said.push(format!("{}: {days}", m.say("column-days")));
            if !due.is_empty() {
                said.push(format!("{}: {due}", m.say("timetable-due")));
            }
            said.push(state);
            page.hanging(0, &format!("{rank:>3}  "), &title);
            page.paragraph(5, &said.join("; "));
        }
    }
    page.blank();
    page.paragraph(0, m.say("timetable-roles"));
    let columns = [28, -10, -12, 10, 10];
    let heads = words::role_columns(m).map(|it| it.title);
    page.row(0, &columns, &heads);
    for load in words::role_loads(m, timetable, catalogue) {
        page.row(0, &columns, &load.each_ref().map(String::as_str));
    }
    page.blank();
    page.paragraph(0, words::timetable_assumes(m));
}
