//! A plan over time.

use ready42_core::{catalogue::Catalogue, report::Report, timetable::Wave};
use ready42_messages::Messages;

use super::page::{Page, bdi, english, escape};
use crate::words;

/// The timetable, where there is one.
pub(super) fn timetable(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    let Some(timetable) = &report.timetable else { return };
    page.section("timetable", "page wide", m.say("timetable"));
    for said in words::timetable(m, timetable) {
        page.text(&said);
    }
    for wave in Wave::ALL {
        let mut rows = timetable.rows.iter().filter(|row| row.wave == wave).peekable();
        if rows.peek().is_none() {
            continue;
        }
        page.table(words::wave(m, wave), &words::timetable_columns(m));
        for row in rows {
            let [rank, title, role, owner, start, end, days, due, state] =
                words::slot(m, row, catalogue);
            let title = english(catalogue.fell_back().remedy(&row.remedy), escape(&title));
            let role = english(catalogue.fell_back().role(&row.role), escape(&role));
            page.row(
                "",
                &rank,
                &[
                    ("", title),
                    ("", role),
                    ("", bdi(&owner)),
                    ("date", start),
                    ("date", end),
                    ("number", days),
                    ("date", due),
                    ("", escape(&state)),
                ],
            );
        }
        page.end_table();
    }
    page.table(m.say("timetable-roles"), &words::role_columns(m));
    for load in words::role_loads(m, timetable, catalogue) {
        let [role, remedies, days, start, end] = load;
        page.row(
            "long",
            &escape(&role),
            &[("number", remedies), ("number", days), ("date", start), ("date", end)],
        );
    }
    page.end_table();
    page.text(words::timetable_assumes(m));
    page.end();
}
