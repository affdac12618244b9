//! How numbers, verdicts and terms are said, once for every format.
//!
//! Every word comes from the messages of a language; what is here chooses among them and puts
//! figures and names where they go.
//!
//! Nothing here judges, and nothing here is escaped: a sentence may hold what somebody else wrote,
//! and the format that prints it sees to that.

mod act;
mod change;
mod clash;
mod contradiction;
mod entry;
mod explain;
mod judgement;
mod method;
mod numbers;
mod outcome;
mod path;
mod plan;
mod register;
mod statement;
mod systems;
mod tables;
mod timetable;
mod what_if;

use std::fmt;

use ready42_core::{
    assessment::{Applicability, Driver},
    catalogue::Catalogue,
    crosswalk::{Provenance, Relation},
    date::Date,
    finding::Severity,
    question::Level,
    ratio::{Range, Ratio},
    remedy::{Days, Size},
    report::{QuestionReport, Report, StandingWord},
    statement::Implementation,
};
use ready42_messages::{Arg, Messages, say};

pub use act::{act_class, act_class_means, grounds};
pub use change::{Sheet, SheetTable, comparison, fact_value, signed};
pub use clash::{Clash, clashes};
pub use contradiction::{LISTED, Mention, mention};
pub use explain::{
    ShownSum, ShownTerm, answer_adds, answer_records, explained, explained_by,
    explained_in_english, moved_by, sums, unexplained,
};
pub use judgement::{
    Obstacle, blockers, headline, lacks, missing, next_stage, obstacles, stage_words, stands,
    verdict,
};
pub use method::{Part, method};
pub use numbers::{Number, answers, maturity, maturity_means, numbers};
pub use outcome::{disclaimer, no_verdict, outcome, outcome_means, outcome_name};
pub use path::{
    path_effort, path_heading, path_less, path_measure, path_obstacles, path_summary, path_target,
    path_then, path_why,
};
pub use plan::{
    Cited, FIRST, address, after, citations, fact, no_plan, owner, per_day, points, pressed_by,
    reach, reached, steadiness, suggestion, terms,
};
pub use register::{carries, evidence_columns, expiring, lost, record_name, record_state, records};
pub use statement::{file_columns, lacking, review, row_lacks, statement_state, suggested_reason};
pub use systems::{
    affected_group, data_kind, given, impact, impact_reason, impact_why, next_review, other_checks,
    register_checks, system_cells, system_columns, system_gap, system_gaps, system_role,
    system_state, systems_counted, use_area,
};
pub use tables::{
    Column, applies_from, columns, edges, grouped_by, groups, held, noun, outcomes, over_outcomes,
    overview, read, reuse, shows_statement, statement_columns, units,
};

pub use timetable::{
    capacity, load, role_columns, role_loads, slot, state, state_of, tenths, timetable,
    timetable_assumes, timetable_columns, wave,
};
pub use what_if::{Compared, compared, done, moved, refusal, what_if};

/// That some of the content stands in English, where it does although the rest does not.
pub fn untranslated(m: Messages, catalogue: &Catalogue) -> Option<String> {
    let fell_back = catalogue.fell_back();
    (!fell_back.is_empty()).then(|| say!(m, "untranslated", questions = fell_back.questions()))
}

/// A share as a percentage with one decimal, such as `62.5 %`.
pub fn percent(m: Messages, share: Ratio) -> String {
    say!(m, "percent", share = share_of(share))
}

/// A range as one percentage, or as two where they differ.
pub fn range(m: Messages, range: Range) -> String {
    if range.is_settled() {
        return percent(m, range.low);
    }
    say!(m, "percent-range", low = share_of(range.low), high = share_of(range.high))
}

fn share_of(share: Ratio) -> Arg<'static> {
    Arg::decimal(share.tenths().into(), 1)
}

/// A readiness, or that nothing counts.
pub fn readiness(m: Messages, readiness: Option<Range>) -> String {
    readiness.map_or_else(|| m.say("readiness-none").to_owned(), |it| range(m, it))
}

/// The readiness of an item of another framework.
pub fn assessed(m: Messages, readiness: Option<Range>) -> String {
    readiness.map_or_else(|| m.say("readiness-not-assessed").to_owned(), |it| range(m, it))
}

/// A share, or that there is nothing to take one of.
pub fn share(m: Messages, share: Option<Ratio>) -> String {
    share.map_or_else(|| m.say("share-none").to_owned(), |it| percent(m, it))
}

/// A mean level from hundredths, such as `2.43`.
pub fn mean_level(m: Messages, hundredths: Option<u16>) -> String {
    hundredths
        .map_or_else(|| m.say("share-none").to_owned(), |it| m.number(Arg::decimal(it.into(), 2)))
}

/// A whole number.
pub fn number(m: Messages, number: impl Into<Arg<'static>>) -> String {
    m.number(number.into())
}

/// A day by the calendar, such as `2026-11-21`.
pub fn date(m: Messages, date: Date) -> String {
    let written = date.to_string();
    let mut parts = written.split('-');
    let [year, month, day] = std::array::from_fn(|_| parts.next().unwrap_or_default());
    say!(m, "date", year = year, month = month, day = day)
}

/// The word of a level, such as `Operating`.
pub fn level_word(m: Messages, level: Level) -> &'static str {
    m.say(match level {
        Level::Absent => "level-absent",
        Level::Started => "level-started",
        Level::Defined => "level-defined",
        Level::Operating => "level-operating",
        Level::Proven => "level-proven",
    })
}

/// A level with its number, such as `3 Operating`.
pub fn level(m: Messages, level: Level) -> String {
    say!(m, "level-numbered", number = level.number(), word = level_word(m, level))
}

/// Several things in a row, such as `A, B and C`.
pub fn list<T: AsRef<str>>(m: Messages, things: &[T]) -> String {
    match things {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            let first = first.join(m.say("list-between"));
            say!(m, "list-and", first = &first, last = last.as_ref())
        }
    }
}

/// Identifiers in a row, such as `A.2.2, A.2.3`.
pub fn ids<T: fmt::Display>(ids: &[T]) -> String {
    ids.iter().map(T::to_string).collect::<Vec<_>>().join(", ")
}

/// An effort in person-days.
pub fn days(m: Messages, Days(low, likely, high): Days) -> String {
    say!(m, "effort-days", likely = likely, low = low, high = high)
}

/// A size of organisation.
pub fn size(m: Messages, size: Size) -> &'static str {
    m.say(match size {
        Size::Small => "size-small",
        Size::Medium => "size-medium",
        Size::Large => "size-large",
    })
}

/// What a decision about a control rests on.
pub fn driver(m: Messages, driver: Driver) -> &'static str {
    m.say(match driver {
        Driver::Risk => "driver-risk",
        Driver::Impact => "driver-impact",
        Driver::Law => "driver-law",
        Driver::Contract => "driver-contract",
        Driver::Practice => "driver-practice",
    })
}

/// What decisions rest on, in a row.
pub fn drivers(m: Messages, drivers: &[Driver]) -> String {
    drivers.iter().map(|it| driver(m, *it)).collect::<Vec<_>>().join(m.say("list-between"))
}

/// What is decided about a control.
pub fn decision(m: Messages, applicability: Option<Applicability>) -> &'static str {
    m.say(match applicability {
        None => "decision-none",
        Some(Applicability::Included) => "decision-included",
        Some(Applicability::Excluded) => "decision-excluded",
    })
}

/// How far a control is implemented.
pub fn status(m: Messages, status: Implementation) -> &'static str {
    m.say(match status {
        Implementation::NotApplicable => "status-not-applicable",
        Implementation::NotKnown => "status-not-known",
        Implementation::Absent => "status-absent",
        Implementation::Partial => "status-partial",
        Implementation::Implemented => "status-implemented",
    })
}

/// How an auditor would grade a finding; where only a part is asked about and there is no verdict,
/// how large the gap is.
pub fn severity(m: Messages, report: &Report, severity: Severity) -> &'static str {
    m.say(match (severity, &report.verdict) {
        (Severity::Major, Some(_)) => "severity-major",
        (Severity::Major, None) => "severity-large-gap",
        (Severity::Minor, Some(_)) => "severity-minor",
        (Severity::Minor, None) => "severity-small-gap",
        (Severity::NotKnown, _) => "severity-not-known",
        (Severity::Observation, _) => "severity-observation",
    })
}

/// What is said beside all severities.
pub fn severities(m: Messages, report: &Report) -> &'static str {
    let graded = report.verdict.is_some();
    m.say(if graded { "findings-severities" } else { "findings-not-graded" })
}

/// How a unit relates to an item of another framework.
pub fn relation(m: Messages, relation: Relation) -> &'static str {
    m.say(match relation {
        Relation::Equal => "relation-equal",
        Relation::SubsetOf => "relation-subset-of",
        Relation::SupersetOf => "relation-superset-of",
        Relation::IntersectsWith => "relation-intersects-with",
    })
}

/// Who says that two items belong together.
pub fn provenance(m: Messages, provenance: Provenance) -> &'static str {
    m.say(match provenance {
        Provenance::Published => "provenance-published",
        Provenance::Editorial => "provenance-editorial",
    })
}

/// Where a question stands.
pub fn standing(m: Messages, question: &QuestionReport) -> String {
    standing_of(m, question.standing, question.level)
}

fn standing_of(m: Messages, standing: StandingWord, found: Option<Level>) -> String {
    let said = match (standing, found) {
        (_, Some(found)) => return level(m, found),
        (StandingWord::OutOfProfile, _) => "standing-out-of-profile",
        (StandingWord::NotApplicable, _) => "standing-not-applicable",
        (StandingWord::Unknown, _) => "standing-not-known",
        (StandingWord::Unanswered | StandingWord::Answered, _) => "standing-not-answered",
    };
    m.say(said).to_owned()
}
