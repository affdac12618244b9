//! A timetable in every format: whole, and harmless whatever an owner is called.

use ready42_catalogue::{catalogue, english};
use ready42_core::{
    assessment::Assessment,
    date::Date,
    report::Report,
    schedule::{Arrangement, Schedule},
};
use ready42_exchange::{calendar, csv, html, markdown, text};

const OWNER: &str = "=1+1,<b>|x|\u{202e}\r\nEND:VEVENT;\\";

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// Nothing is answered, so the plan is long; its first remedy has an owner with a strange name.
fn report() -> Report {
    let mut assessment = Assessment::blank(catalogue(), "iso-42001".into());
    assessment.profile.organisation = "Example & Söhne".into();
    let of = |it: &Assessment| {
        Report::for_assessment(catalogue(), it, day("2026-11-21")).expect("it is judged")
    };
    let first = of(&assessment).plan[0].remedy.clone();
    assessment.plan =
        Schedule { start: Some(day("2026-12-01")), capacity: Some(250), ..Schedule::default() };
    let arranged =
        Arrangement { owner: OWNER.into(), due: Some(day("2026-12-02")), ..Arrangement::default() };
    assessment.plan.remedies.insert(first, arranged);
    of(&assessment)
}

#[test]
fn a_calendar_keeps_the_rules_of_rfc_5545() {
    let report = report();
    let calendar = calendar::timetable(&report, catalogue(), english());
    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    assert!(!calendar.replace("\r\n", "").contains(['\r', '\n']), "a line ends in CR LF");
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "75 octets at most");
    let unfolded = calendar.replace("\r\n ", "");
    let lines: Vec<&str> = unfolded.lines().collect();
    let count = |line: &str| lines.iter().filter(|it| **it == line).count();
    let rows = &report.timetable.as_ref().expect("there is one").rows;
    assert_eq!((count("BEGIN:VEVENT"), count("END:VEVENT")), (rows.len(), rows.len()));
    assert_eq!(count("DTSTAMP:20261121T000000Z"), rows.len());
    for name in ["UID:", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "SUMMARY:"] {
        let found = lines.iter().filter(|it| it.starts_with(name)).count();
        assert_eq!(found, rows.len(), "{name}");
    }
    let mut names: Vec<&&str> = lines.iter().filter(|it| it.starts_with("UID:")).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), rows.len(), "no two events are one");
    for line in &lines {
        let known = ["BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME"]
            .into_iter()
            .chain(["UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY"])
            .chain(["DESCRIPTION", "CATEGORIES", "TRANSP"])
            .any(|name| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(':')));
        assert!(known, "{line}");
    }
    assert!(unfolded.contains("=1+1\\,<b>|x|[U+202E] END:VEVENT\\;\\\\ ("), "{unfolded}");
    assert_eq!(calendar, calendar::timetable(&report, catalogue(), english()));
}

#[test]
fn an_owner_is_nothing_but_a_name_in_any_format() {
    let report = report();
    let (catalogue, m) = (catalogue(), english());
    let csv = csv::plan(&report, catalogue, m);
    assert!(csv.contains(",\"'=1+1,<b>|x|[U+202E] END:VEVENT;\\\","), "{}", &csv[..3_000]);
    let markdown = markdown::timetable(&report, catalogue, m);
    assert!(markdown.contains("\\=1+1,&lt;b&gt;\\|x\\|\\[U+202E\\] `END:VEVENT;\\`"), "{markdown}");
    for html in [html::timetable(&report, catalogue, m), html::report(&report, catalogue, m)] {
        let name = "<bdi dir=\"auto\">=1+1,&lt;b&gt;|x|[U+202E] END:VEVENT;\\</bdi>";
        assert!(html.contains(name) && !html.contains("<b>|x|"));
        assert!(html.contains("id=\"timetable\""));
    }
    let text = text::timetable(&report, catalogue, m);
    assert!(!text.contains(['\u{202e}', '\r']) && text.contains("[U+202E]"));
    assert!(text.lines().all(|line| unicode_width::UnicodeWidthStr::width(line) <= 80), "{text}");
}

#[test]
fn a_report_without_a_timetable_says_nothing_of_one() {
    let mut report = report();
    report.timetable = None;
    let (catalogue, m) = (catalogue(), english());
    assert!(!html::report(&report, catalogue, m).contains("timetable"));
    assert!(!markdown::report(&report, catalogue, m).contains("Timetable"));
    assert!(!text::report(&report, catalogue, m).contains("TIMETABLE"));
    assert!(!calendar::timetable(&report, catalogue, m).contains("VEVENT"));
    let csv = csv::plan(&report, catalogue, m);
    assert!(csv.contains(",High,") && csv.contains(",ready42,To Do,"), "the plan is there");
}
