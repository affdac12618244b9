//! A timetable as iCalendar, for any calendar that reads RFC 5545.
//!
//! Written here because what is needed is small: events of whole days, whose stamp is the day of
//! the report and whose identifiers follow from what they name, so that the same report gives the
//! same bytes and a later export moves the events of an earlier one. Crates for the format bring a
//! clock and random identifiers.

use ready42_core::{catalogue::Catalogue, date::Date, report::Report, timetable::Row};
use ready42_messages::Messages;

use crate::{foreign, words};

/// The octets that a line may have, its end aside (RFC 5545, section 3.1).
const OCTETS: usize = 75;

/// The timetable of a report, an event of whole days for each remedy; without a timetable, a
/// calendar without events.
pub fn timetable(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Ready42//Ready42//EN");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", "PUBLISH");
    lines.text("X-WR-CALNAME", &name(report));
    if let Some(timetable) = &report.timetable {
        for row in &timetable.rows {
            event(&mut lines, row, report, catalogue, m);
        }
    }
    lines.add("END", "VCALENDAR");
    lines.0
}

fn name(report: &Report) -> String {
    match report.organisation.trim() {
        "" => report.title.to_string(),
        organisation => format!("{}: {organisation}", report.title),
    }
}

fn event(lines: &mut Lines, row: &Row, report: &Report, catalogue: &Catalogue, m: Messages) {
    let owner = foreign::line(&row.owner);
    let who = match &*owner {
        "" => catalogue.role_title(row.role.as_str()).to_owned(),
        owner => format!("{owner} ({})", catalogue.role_title(row.role.as_str())),
    };
    let entry = report.plan.iter().find(|entry| entry.remedy == row.remedy);
    let mut about = vec![who];
    about.extend(entry.map(|it| it.why_now.to_string()));
    about.extend(entry.map(|it| format!("{}: {}", m.say("plan-leaves"), it.deliverable.text)));
    if row.late {
        about.push(words::state_of(m, row));
    }
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", &identifier(row, report));
    lines.add("DTSTAMP", &format!("{}T000000Z", digits(report.as_of)));
    lines.add("DTSTART;VALUE=DATE", &digits(row.start));
    // The end is the first day that is no longer part of it.
    if let Some(end) = row.end.plus(1) {
        lines.add("DTEND;VALUE=DATE", &digits(end));
    }
    lines.text("SUMMARY", &row.title);
    lines.text("DESCRIPTION", &about.join("\n"));
    lines.text("CATEGORIES", words::wave(m, row.wave));
    // Nobody is busy all day because of it.
    lines.add("TRANSP", "TRANSPARENT");
    lines.add("END", "VEVENT");
}

/// What names the event in every export for this organisation and questionnaire.
fn identifier(row: &Row, report: &Report) -> String {
    let mark = fnv(&[&report.organisation, report.questionnaire.as_str()]);
    format!("{}-{mark:016x}@ready42.org", row.remedy)
}

/// The hash FNV-1a of some texts, each ended by a byte that no text has.
fn fnv(texts: &[&str]) -> u64 {
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0xff]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// A day as eight digits.
fn digits(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// The lines of a calendar.
#[derive(Debug, Default)]
struct Lines(String);

impl Lines {
    /// Adds a property whose value stands as it is.
    fn add(&mut self, name: &str, value: &str) {
        let mut room = OCTETS;
        for found in name.chars().chain([':']).chain(value.chars()) {
            if found.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = OCTETS - 1;
            }
            self.0.push(found);
            room -= found.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a property whose value is text: escaped, and without anything that is not seen.
    fn text(&mut self, name: &str, text: &str) {
        let lines = text.split('\n').map(|line| {
            let mut safe = String::new();
            for found in foreign::line(line).chars() {
                if matches!(found, '\\' | ';' | ',') {
                    safe.push('\\');
                }
                safe.push(found);
            }
            safe
        });
        self.add(name, &lines.collect::<Vec<_>>().join("\\n"));
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, fnv};

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let mut lines = Lines::default();
        let text = "Ä".repeat(200);
        lines.text("SUMMARY", &text);
        assert!(lines.0.ends_with("\r\n"));
        for line in lines.0.trim_end().split("\r\n") {
            assert!(line.len() <= 75, "{} octets", line.len());
        }
        assert_eq!(lines.0.replace("\r\n ", ""), format!("SUMMARY:{text}\r\n"));
    }

    #[test]
    fn text_stays_within_its_property() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "a;b,c\\d\r\nBEGIN:VEVENT\u{202e}");
        assert_eq!(lines.0, "SUMMARY:a\\;b\\,c\\\\d\\nBEGIN:VEVENT[U+202E]\r\n");
    }

    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(fnv(&[]), 0xcbf2_9ce4_8422_2325);
        assert_ne!(fnv(&["ab", "c"]), fnv(&["a", "bc"]));
    }
}
