//! The plan by itself, and laid over time.

use std::ffi::OsString;

use ready42_catalogue::Language;
use ready42_core::{
    date::Date,
    report::Report,
    schedule::{MOST_CAPACITY, Schedule},
    timetable::{NoTimetable, Timetable},
};
use ready42_exchange::{calendar, csv, html, markdown, text};
use serde::Serialize;

use crate::{
    args::{Args, Given},
    failure::{Done, Failure},
    output::Output,
    subject::Subject,
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Json,
    Markdown,
    Html,
    Csv,
    Calendar,
}

const FORMATS: &[(&str, Format)] = &[
    ("text", Format::Text),
    ("json", Format::Json),
    ("markdown", Format::Markdown),
    ("html", Format::Html),
    ("csv", Format::Csv),
    ("ics", Format::Calendar),
];

/// What was asked for.
#[derive(Default)]
struct Asked {
    file: Option<OsString>,
    out: Option<OsString>,
    as_of: Option<Date>,
    format: Option<Format>,
    capacity: Option<u32>,
    start: Option<Date>,
    by: Option<Date>,
    waves: bool,
}

/// Writes the plan: the remedies with their terms, or laid over time.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let mut asked = Asked::default();
    let mut language = Language::english();
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--format" => asked.format = Some(args.choice(&name, FORMATS)?),
                "--out" => asked.out = Some(args.path(&name)?),
                "--as-of" => asked.as_of = Some(args.date(&name)?),
                "--lang" => language = args.language(&name)?,
                "--capacity" => asked.capacity = Some(capacity(&mut args, &name)?),
                "--start" => asked.start = Some(args.date(&name)?),
                "--by" => asked.by = Some(args.date(&name)?),
                "--waves" => asked.waves = true,
                _ => return Err(args.unknown(&name)),
            },
            Given::Word(word) if asked.file.is_none() => asked.file = Some(word),
            Given::Word(word) => return Err(args.superfluous(&word)),
        }
    }
    let file = asked.file.take();
    let file = file.ok_or_else(|| args.usage("FILE", "nothing", "an assessment"))?;
    super::refuse_same(&args, &file, asked.out.as_deref())?;
    let mut subject = Subject::open(&file, asked.as_of, &language)?;
    let format = asked.format.unwrap_or(Format::Text);
    let over_time = asked.waves
        || format == Format::Calendar
        || asked.capacity.is_some()
        || asked.start.is_some()
        || asked.by.is_some();
    if over_time {
        lay_over_time(&mut subject, &asked);
    }
    let report = Report::of(&subject.instrument, &subject.assessment, subject.as_of);
    if over_time && report.timetable.is_none() {
        return Err(refused(&args, &subject, &report));
    }
    let written = written(&report, &subject, format, over_time, &language);
    output.deliver(&written, asked.out.as_deref())?;
    Ok(Done::Met)
}

/// Puts what was asked for in the place of what the file says.
fn lay_over_time(subject: &mut Subject, asked: &Asked) {
    let schedule: &mut Schedule = &mut subject.assessment.plan;
    schedule.start = asked.start.or(schedule.start).or(Some(subject.as_of));
    // A day to be done by asks how much that takes, unless that is said as well.
    if asked.by.is_some() || asked.capacity.is_some() {
        schedule.capacity = asked.capacity;
        schedule.by = asked.by;
    }
}

fn written(
    report: &Report,
    subject: &Subject,
    format: Format,
    over_time: bool,
    language: &Language,
) -> String {
    let (catalogue, m) = (subject.instrument.catalogue(), language.messages);
    match (format, over_time) {
        (Format::Text, false) => text::plan(report, catalogue, m),
        (Format::Text, true) => text::timetable(report, catalogue, m),
        (Format::Json, false) => json(&report.plan),
        (Format::Json, true) => json(&report.timetable),
        (Format::Markdown, false) => markdown::plan(report, catalogue, m),
        (Format::Markdown, true) => markdown::timetable(report, catalogue, m),
        (Format::Html, false) => html::plan(report, catalogue, m),
        (Format::Html, true) => html::timetable(report, catalogue, m),
        (Format::Csv, _) => csv::plan(report, catalogue, m),
        (Format::Calendar, _) => calendar::timetable(report, catalogue, m),
    }
}

fn json(it: &impl Serialize) -> String {
    format!("{}\n", serde_json::to_string_pretty(it).expect("a plan is plain data"))
}

/// Why the plan cannot be laid over time.
fn refused(args: &Args, subject: &Subject, report: &Report) -> Failure {
    match Timetable::of(&report.plan, &subject.assessment.plan) {
        Err(NoTimetable::Capacity) => {
            args.usage("--capacity", "nothing", "person-days a week, such as 2.5; or --by DATE")
        }
        Err(error) => args.usage("--capacity", error, "more person-days a week"),
        Ok(_) => args.usage("--capacity", "nothing", "person-days a week, such as 2.5"),
    }
}

/// Person-days a week with one decimal at most, in tenths.
fn capacity(args: &mut Args, option: &str) -> Result<u32, Failure> {
    let value = args.value(option)?;
    tenths(&value).ok_or_else(|| {
        let expected = format!("person-days a week from 0.1 to {}", MOST_CAPACITY / 10);
        args.usage(option, format_args!("'{value}'"), expected)
    })
}

fn tenths(value: &str) -> Option<u32> {
    let (whole, tenth) = value.split_once('.').unwrap_or((value, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    if !digits(whole) || !digits(tenth) || tenth.len() > 1 {
        return None;
    }
    let tenths = whole.parse::<u32>().ok()?.checked_mul(10)? + tenth.parse::<u32>().ok()?;
    (1..=MOST_CAPACITY).contains(&tenths).then_some(tenths)
}
