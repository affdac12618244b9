//! Checks of the remedies.

use super::{
    Issues, Place, Placed, Rule,
    bank::{Known, known, length, refuse_own, unique},
    framework::refuse_known_wrong,
};
use crate::{
    catalogue::ASSESSED,
    id::{ItemId, QuestionId, RemedyId},
    question::{Level, Question},
    remedy::{Days, Remedy},
    set::Set,
    table::Table,
};

pub(super) fn check(all: &Known<'_>, issues: &mut Issues) {
    let bank = all.bank;
    unique(&bank.remedies, |remedy| &remedy.id, issues);
    for Placed { place, value } in &bank.remedies {
        refuse_own(place, value.id.as_str(), issues);
    }
    remedies(all, &bank.remedies, issues);
    reached(all, issues);
    let completing: Vec<_> =
        bank.remedies.iter().filter(|it| it.value.completes_statement).collect();
    if completing.len() != 1 {
        let place = completing.get(1).map_or_else(
            || Place { file: "remedies".to_owned(), pointer: String::new() },
            |second| second.place.clone(),
        );
        let found = format_args!("{} remedies that complete the statement", completing.len());
        issues.report(&place, Rule::Statement, found, "exactly one");
    }
}

/// Checks what holds for every remedy, the bank's or one's own, of some of them.
pub(super) fn remedies(all: &Known<'_>, some: &[Placed<Remedy>], issues: &mut Issues) {
    let questions: Table<&QuestionId, &Question> =
        all.bank.questions.iter().map(|it| (&it.value.id, &it.value)).collect();
    for Placed { place, value } in some {
        texts(place, value, issues);
        raises(place, value, &questions, issues);
        effort(place, value, issues);
        references(all, place, value, issues);
        citations(all, place, value, &questions, issues);
    }
    circles(all, some, issues);
}

fn texts(place: &Place, it: &Remedy, issues: &mut Issues) {
    issues.text(&place.at("title"), &it.title);
    issues.text(&place.at("deliverable/text"), &it.deliverable.text);
    issues.text(&place.at("effortAssumes"), &it.effort_assumes);
    issues.text(&place.at("whyNow"), &it.why_now);
    length(it.steps.len(), 3, 7, &place.at("steps"), issues);
    for (index, step) in it.steps.iter().enumerate() {
        issues.text(&place.at("steps").at(index), step);
    }
}

fn raises(
    place: &Place,
    it: &Remedy,
    questions: &Table<&QuestionId, &Question>,
    issues: &mut Issues,
) {
    length(it.raises.len(), 1, 16, &place.at("raises"), issues);
    let mut seen = Set::new();
    for (index, raise) in it.raises.iter().enumerate() {
        let place = place.at("raises").at(index);
        let exists = questions.contains_key(&raise.question);
        known(exists, &place.at("question"), &raise.question, "a question of the bank", issues);
        if raise.level < Level::TARGET {
            let found = raise.level.number();
            issues.report(&place.at("level"), Rule::RaiseLevel, found, "3 or 4");
        }
        if !seen.insert(&raise.question) {
            let found = format_args!("'{}' again", raise.question);
            issues.report(&place.at("question"), Rule::DuplicateId, found, "each question once");
        }
    }
}

fn effort(place: &Place, it: &Remedy, issues: &mut Issues) {
    let sizes = [it.effort.small, it.effort.medium, it.effort.large];
    let within = |Days(low, likely, high): Days| 1 <= low && low <= likely && likely <= high;
    let grows = |a: Days, b: Days| a.0 <= b.0 && a.1 <= b.1 && a.2 <= b.2;
    if !sizes.into_iter().all(within) || !grows(sizes[0], sizes[1]) || !grows(sizes[1], sizes[2]) {
        let expected = "1 or more, growing from low to high and from small to large";
        issues.report(&place.at("effort"), Rule::Effort, format_args!("{sizes:?}"), expected);
    }
}

fn references(all: &Known<'_>, place: &Place, it: &Remedy, issues: &mut Issues) {
    let exists = all.bank.roles.iter().any(|role| role.value.id == it.owner);
    known(exists, &place.at("owner"), &it.owner, "a role", issues);
    let kind = &it.deliverable.evidence;
    let exists = all.bank.evidence.iter().any(|it| it.value.id == *kind);
    known(exists, &place.at("deliverable/evidence"), kind, "a kind of record", issues);
    for (index, prerequisite) in it.prerequisites.iter().enumerate() {
        let exists = all.bank.remedies.iter().any(|remedy| remedy.value.id == *prerequisite);
        known(exists, &place.at("prerequisites").at(index), prerequisite, "a remedy", issues);
    }
}

fn citations(
    all: &Known<'_>,
    place: &Place,
    it: &Remedy,
    questions: &Table<&QuestionId, &Question>,
    issues: &mut Issues,
) {
    let mut open = false;
    let mut cited: Set<&str> = Set::new();
    for (index, citation) in it.citations.iter().enumerate() {
        let place = place.at("citations").at(index);
        let source = all.bank.sources.iter().find(|source| source.value.id == citation.source);
        known(source.is_some(), &place.at("source"), &citation.source, "a source", issues);
        open |= source.is_some_and(|source| source.value.open);
        if citation.source.as_str() == ASSESSED {
            cited.insert(&citation.item);
        }
        // The playbook is numbered as the framework it explains.
        let framework = match citation.source.as_str() {
            "nist-ai-rmf-playbook" => "nist-ai-rmf-1.0",
            other => other,
        };
        let item = &place.at("item");
        issues.text(item, &citation.item);
        let wrong = refuse_known_wrong(framework, &citation.item, item, issues);
        let document = all.bank.frameworks.iter().find(|it| it.value.id.as_str() == framework);
        if let Some(document) = document.filter(|_| !wrong) {
            let exists = document.value.item(&ItemId::from(&*citation.item)).is_some();
            known(exists, item, &citation.item, "an item of the framework", issues);
        }
    }
    let units = it.raises.iter().filter_map(|raise| questions.get(&raise.question));
    for unit in &units.map(|question| question.unit.as_str()).collect::<Set<_>>() {
        if !cited.contains(unit) {
            let found = format_args!("no citation of {unit}");
            issues.report(&place.at("citations"), Rule::Citation, found, "every unit it serves");
        }
    }
    if !open {
        let found = "no open source";
        issues.report(&place.at("citations"), Rule::Citation, found, "a source anyone can read");
    }
}

/// Finds those of some remedies that wait for themselves.
fn circles(all: &Known<'_>, some: &[Placed<Remedy>], issues: &mut Issues) {
    let waits: Table<&RemedyId, &Placed<Remedy>> =
        all.bank.remedies.iter().map(|it| (&it.value.id, it)).collect();
    for start in some {
        let mut seen = Set::new();
        let mut next: Vec<&RemedyId> = start.value.prerequisites.iter().collect();
        while let Some(id) = next.pop() {
            if *id == start.value.id {
                let place = start.place.at("prerequisites");
                let found = format_args!("'{id}' waiting for itself");
                issues.report(&place, Rule::Circle, found, "prerequisites without a circle");
                break;
            }
            if seen.insert(id)
                && let Some(remedy) = waits.get(id)
            {
                next.extend(&remedy.value.prerequisites);
            }
        }
    }
}

/// Checks that every question can be raised to the target and beyond.
fn reached(all: &Known<'_>, issues: &mut Issues) {
    let raises = || all.bank.remedies.iter().flat_map(|remedy| &remedy.value.raises);
    let reached: Set<(&QuestionId, Level)> =
        raises().map(|raise| (&raise.question, raise.level)).collect();
    for Placed { place, value } in &all.bank.questions {
        for level in [Level::Operating, Level::Proven] {
            if !reached.contains(&(&value.id, level)) {
                let found =
                    format_args!("no remedy that takes '{}' to level {}", value.id, level.number());
                issues.report(place, Rule::Unraised, found, "one at least");
            }
        }
    }
}
