//! Conditions over more than one answer, decision or record.

use super::{Named, find::Case};
use crate::{
    assessment::{Answer, Applicability, Evidence, Given},
    id::{EvidenceId, FactId},
    question::Level,
    standing::Standing,
};

/// The names, if there are this many or more.
fn enough(names: Vec<Named>, at_least: usize) -> Option<Vec<Named>> {
    (names.len() >= at_least.max(1)).then_some(names)
}

/// The level that an answer gives, whether it counts or not.
fn level(answer: Option<&Answer>) -> Option<Level> {
    match answer?.given {
        Some(Given::Level(level)) => Some(level),
        _ => None,
    }
}

/// A decision as a name.
fn decision(case: &Case<'_>, unit: usize, applicability: Applicability) -> Named {
    Named::Control { control: case.item(unit).clone(), applicability }
}

/// A record as a name.
fn record(id: &EvidenceId, it: &Evidence) -> Named {
    Named::Record { record: id.clone(), title: it.title.clone(), date: it.date }
}

/// The flag, and the answers that the profile keeps out because of it.
pub(super) fn against_fact(case: &Case<'_>, fact: &FactId, least: Level) -> Option<Vec<Named>> {
    if case.assessment.profile.flag(fact.as_str()) != Some(false) {
        return None;
    }
    let mut names = vec![Named::Fact { fact: fact.clone(), value: false }];
    for (place, asked) in case.instrument.asked.iter().enumerate() {
        // Where the statement excludes the control as well, profile and decision agree.
        let excluded = case.standings.excluded[asked.unit];
        let out = case.standings.questions[place] == Standing::OutOfProfile && !excluded;
        if out && case.instrument.question(asked).applies_when.contains(fact) {
            let level = level(case.answers[place]).filter(|it| *it >= least);
            names.extend(level.map(|level| case.named(place, Some(level))));
        }
    }
    enough(names, 2)
}

/// The controls excluded for the reason that excludes most; the first of several. Those that the
/// profile keeps out, or the questionnaire does not ask about, are not among them.
pub(super) fn same_reason(case: &Case<'_>, at_least: usize) -> Option<Vec<Named>> {
    let mut reasons: Vec<(String, Vec<Named>)> = vec![];
    for unit in 0..case.instrument.units.len() {
        // What the profile keeps out needs no further reason.
        let mut asked = case.instrument.units[unit].asked.clone();
        let settled = asked.all(|it| case.standings.questions[it] == Standing::OutOfProfile);
        if settled || case.decided(unit) != Some(Applicability::Excluded) {
            continue;
        }
        let Some(found) = case.assessment.statement.get(case.item(unit)) else { continue };
        let words: Vec<&str> = found.reason.split_whitespace().collect();
        let reason = words.join(" ").to_ascii_lowercase();
        let excluded = decision(case, unit, Applicability::Excluded);
        match reasons.iter_mut().find(|(it, _)| *it == reason) {
            Some((_, names)) => names.push(excluded),
            None => reasons.push((reason, vec![excluded])),
        }
    }
    let mut most = vec![];
    for (_, names) in reasons {
        if names.len() > most.len() {
            most = names;
        }
    }
    enough(most, at_least)
}

/// Each control that is excluded and done, with what says so.
pub(super) fn excluded_but_answered(case: &Case<'_>, least: Level) -> Option<Vec<Named>> {
    let mut names = vec![];
    for (place, unit) in case.instrument.units.iter().enumerate() {
        if case.decided(place) != Some(Applicability::Excluded) {
            continue;
        }
        let done = unit.asked.clone().filter_map(|asked| {
            // What the profile keeps out is another matter.
            let excluded = case.standings.questions[asked] == Standing::Excluded;
            let level = level(case.answers[asked]).filter(|it| *it >= least && excluded)?;
            Some(case.named(asked, Some(level)))
        });
        let mut done = done.peekable();
        if done.peek().is_some() {
            names.push(decision(case, place, Applicability::Excluded));
            names.extend(done);
        }
    }
    enough(names, 1)
}

/// Each control that is included although nothing about it is said to apply.
pub(super) fn included_but_not_applicable(case: &Case<'_>, at_least: usize) -> Option<Vec<Named>> {
    let mut names = vec![];
    let mut found = 0;
    for (place, unit) in case.instrument.units.iter().enumerate() {
        if case.decided(place) != Some(Applicability::Included) {
            continue;
        }
        let standings = &case.standings.questions;
        let asked: Vec<usize> =
            unit.asked.clone().filter(|it| standings[*it] != Standing::OutOfProfile).collect();
        if !asked.is_empty() && asked.iter().all(|it| standings[*it] == Standing::Excluded) {
            found += 1;
            names.push(decision(case, place, Applicability::Included));
            names.extend(asked.into_iter().map(|it| case.named(it, None)));
        }
    }
    (found >= at_least.max(1)).then_some(names)
}

/// The answers of each group that is proven throughout and rests on nothing.
pub(super) fn proven_without_evidence(case: &Case<'_>, at_least: usize) -> Option<Vec<Named>> {
    let mut names = vec![];
    for group in &case.instrument.groups {
        let units = &case.instrument.units[group.units.clone()];
        let asked = units.iter().flat_map(|unit| unit.asked.clone());
        let counting: Vec<usize> =
            asked.filter(|place| case.standings.questions[*place].counts()).collect();
        let bare = |place: &usize| {
            case.standings.questions[*place].level() == Some(Level::Proven)
                && case.answers[*place].is_some_and(|it| it.evidence.is_empty())
        };
        if counting.len() >= at_least.max(1) && counting.iter().all(bare) {
            let answers = counting.into_iter();
            names.extend(answers.map(|place| case.named(place, Some(Level::Proven))));
        }
    }
    enough(names, 1)
}

/// The answers at a level or above all of whose records are there and fit, and these records.
fn resting_on(
    case: &Case<'_>,
    least: Level,
    at_least: usize,
    fits: impl Fn(&Answer, &Evidence) -> bool,
) -> Option<Vec<Named>> {
    let mut names = vec![];
    let mut records: Vec<&EvidenceId> = vec![];
    for (place, answer) in case.answers.iter().enumerate() {
        let Some(answer) = answer.filter(|it| !it.evidence.is_empty()) else { continue };
        let standing = case.standings.questions[place].level();
        let Some(level) = standing.filter(|it| *it >= least) else { continue };
        let mut rests = answer.evidence.iter();
        if rests.all(|id| case.assessment.evidence.get(id).is_some_and(|it| fits(answer, it))) {
            names.push(case.named(place, Some(level)));
            records.extend(&answer.evidence);
        }
    }
    let mut names = enough(names, at_least)?;
    crate::order::sort_and_dedup(&mut records);
    names.extend(
        records.into_iter().filter_map(|id| Some(record(id, case.assessment.evidence.get(id)?))),
    );
    Some(names)
}

/// Answers all of whose records ran out.
pub(super) fn expired_evidence(
    case: &Case<'_>,
    least: Level,
    at_least: usize,
) -> Option<Vec<Named>> {
    resting_on(case, least, at_least, |_, record| {
        record.valid_until.is_some_and(|last| last < case.as_of)
    })
}

/// Answers all of whose records are younger than they are.
pub(super) fn evidence_after_answer(
    case: &Case<'_>,
    least: Level,
    at_least: usize,
) -> Option<Vec<Named>> {
    resting_on(case, least, at_least, |answer, record| {
        answer.at.zip(record.date).is_some_and(|(given, made)| given < made)
    })
}

/// Records that are not there yet.
pub(super) fn evidence_ahead(case: &Case<'_>, at_least: usize) -> Option<Vec<Named>> {
    let ahead = case.assessment.evidence.iter();
    let ahead = ahead.filter(|(_, it)| it.date.is_some_and(|date| date > case.as_of));
    let names = ahead.map(|(id, it)| record(id, it));
    enough(names.collect(), at_least)
}

/// The high answers, where one person gave all on one day and nothing is on record.
pub(super) fn one_hand_one_day(
    case: &Case<'_>,
    least: Level,
    at_least: usize,
) -> Option<Vec<Named>> {
    if !case.assessment.evidence.is_empty() {
        return None;
    }
    let mut hand = None;
    let mut names = vec![];
    for (place, answer) in case.answers.iter().enumerate() {
        let Some(level) = case.standings.questions[place].level() else { continue };
        let Some(Answer { by: Some(by), at: Some(at), .. }) = answer else { return None };
        if *hand.get_or_insert((by, at)) != (by, at) {
            return None;
        }
        if level >= least {
            names.push(case.named(place, Some(level)));
        }
    }
    enough(names, at_least)
}

/// The decisions whose day of review is over.
pub(super) fn review_passed(case: &Case<'_>, at_least: usize) -> Option<Vec<Named>> {
    let units = 0..case.instrument.units.len();
    let names = units.filter_map(|unit| {
        let applicability = case.decided(unit)?;
        let review = case.assessment.statement.get(case.item(unit))?.review?;
        (review < case.as_of).then(|| decision(case, unit, applicability))
    });
    enough(names.collect(), at_least)
}
