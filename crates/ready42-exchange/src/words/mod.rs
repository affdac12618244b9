//! How numbers, verdicts and terms are said, once for every format.
//!
//! Nothing here judges, and nothing here is escaped: a sentence may hold what somebody else wrote,
//! and the format that prints it sees to that.

mod judgement;
mod method;
mod numbers;
mod outcome;
mod plan;
mod tables;

use std::fmt;

use ready42_core::{
    assessment::{Applicability, Driver},
    crosswalk::{Provenance, Relation},
    question::Level,
    ratio::{Range, Ratio},
    remedy::{Days, Size},
    report::{QuestionReport, StandingWord},
};

pub use judgement::{
    Obstacle, blockers, headline, lacks, missing, next_stage, obstacles, stage_asks, verdict,
};
pub use method::{Part, method};
pub use numbers::{Number, answers, maturity, maturity_means, numbers};
pub use outcome::{NO_VERDICT, disclaimer, outcome, outcome_means, outcome_name};
pub use plan::{
    Cited, FIRST, MOVES, address, after, citations, fact, owner, per_day, points, reach, reached,
    steadiness, terms,
};
pub use tables::{
    DRAFT, NO_FINDING, NOTHING_LEFT, PLAN_ORDER, SEVERITIES, STATEMENT_COLUMNS, applies_from,
    edges, grouped_by, groups, nouns, outcomes, over_outcomes, overview, read, reuse,
    shows_statement, units,
};

/// A readiness, or that nothing counts.
pub fn readiness(readiness: Option<Range>) -> String {
    readiness.map_or_else(|| "not counted".to_owned(), |it| it.to_string())
}

/// The readiness of an item of another framework.
pub fn assessed(readiness: Option<Range>) -> String {
    readiness.map_or_else(|| "not assessed here".to_owned(), |it| it.to_string())
}

/// A share, or that there is nothing to take one of.
pub fn share(share: Option<Ratio>) -> String {
    share.map_or_else(|| "none yet".to_owned(), |it| it.to_string())
}

/// A mean level from hundredths, such as `2.43`.
pub fn mean_level(hundredths: Option<u16>) -> String {
    hundredths.map_or_else(|| "none yet".to_owned(), |it| format!("{}.{:02}", it / 100, it % 100))
}

/// A level with its number, such as `3 Operating`.
pub fn level(level: Level) -> String {
    format!("{} {}", level.number(), level.word())
}

/// A number with its noun.
pub fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

/// Several things in a row, such as `A, B and C`.
pub fn list<T: AsRef<str>>(things: &[T]) -> String {
    match things {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", first.join(", "), last.as_ref())
        }
    }
}

/// Identifiers in a row, such as `A.2.2, A.2.3`.
pub fn ids<T: fmt::Display>(ids: &[T]) -> String {
    ids.iter().map(T::to_string).collect::<Vec<_>>().join(", ")
}

/// An effort in person-days.
pub fn days(Days(low, likely, high): Days) -> String {
    let unit = if likely == 1 { "person-day" } else { "person-days" };
    format!("{likely} {unit} ({low}–{high})")
}

/// A size of organisation.
pub const fn size(size: Size) -> &'static str {
    match size {
        Size::Small => "fewer than 50 people",
        Size::Medium => "50 to 500 people",
        Size::Large => "more than 500 people",
    }
}

/// What a decision about a control rests on.
pub const fn driver(driver: Driver) -> &'static str {
    match driver {
        Driver::Risk => "Risk",
        Driver::Impact => "Impact",
        Driver::Law => "Law",
        Driver::Contract => "Contract",
        Driver::Practice => "Good practice",
    }
}

/// What is decided about a control.
pub const fn decision(applicability: Option<Applicability>) -> &'static str {
    match applicability {
        None => "Undecided",
        Some(Applicability::Included) => "Included",
        Some(Applicability::Excluded) => "Excluded",
    }
}

/// How a unit relates to an item of another framework.
pub const fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Equal => "equal",
        Relation::SubsetOf => "subset of",
        Relation::SupersetOf => "superset of",
        Relation::IntersectsWith => "intersects with",
    }
}

/// Who says that two items belong together.
pub const fn provenance(provenance: Provenance) -> &'static str {
    match provenance {
        Provenance::Published => "published",
        Provenance::Editorial => "editorial",
    }
}

/// Where a question stands.
pub fn standing(question: &QuestionReport) -> String {
    match (question.standing, question.level) {
        (_, Some(found)) => level(found),
        (StandingWord::OutOfProfile, _) => "Does not apply to your profile".to_owned(),
        (StandingWord::NotApplicable, _) => "Not applicable".to_owned(),
        (StandingWord::Unknown, _) => "Not known".to_owned(),
        (StandingWord::Unanswered | StandingWord::Answered, _) => "Not answered".to_owned(),
    }
}
