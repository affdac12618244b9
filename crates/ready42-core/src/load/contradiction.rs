//! Checks of the rules over answers.

use super::{
    Issues, Place, Placed, Rule,
    bank::{Known, known, length, unique},
};
use crate::{
    contradiction::{Condition, ContradictionRule},
    framework::ItemKind,
    id::{FactId, ItemId, QuestionId},
    question::Level,
    system::SHOWN,
    vocabulary::FactKind,
};

/// The most conditions that a rule may have.
const MOST: usize = 6;

pub(super) fn check(all: &Known<'_>, issues: &mut Issues) {
    let rules = &all.bank.contradictions;
    unique(rules, |rule| &rule.id, issues);
    for (index, Placed { place, value }) in rules.iter().enumerate() {
        issues.text(&place.at("id"), value.id.as_str());
        issues.text(&place.at("title"), &value.title);
        issues.text(&place.at("says"), &value.says);
        issues.text(&place.at("check"), &value.check);
        let at = place.at("conditions");
        length(value.conditions.len(), 1, MOST, &at, issues);
        for (index, it) in value.conditions.iter().enumerate() {
            condition(all, &at.at(index), it, issues);
        }
        possible(&at, value, issues);
        let before = rules[..index].iter().find(|it| it.value.conditions == value.conditions);
        if let Some(before) = before {
            let found = format_args!("the conditions of '{}' again", before.value.id);
            issues.report(&at, Rule::Condition, found, "conditions of its own");
        }
    }
}

/// Checks that what a condition names exists, and that it can hold and can fail.
fn condition(all: &Known<'_>, place: &Place, it: &Condition, issues: &mut Issues) {
    let place = &place.at(word(it));
    match it {
        Condition::AtLeast { question, level } => {
            self::question(all, place, question, issues);
            between(place, *level, Level::Started, Level::Proven, issues);
        }
        Condition::AtMost { question, level } => {
            self::question(all, place, question, issues);
            between(place, *level, Level::Absent, Level::Operating, issues);
        }
        Condition::EveryAtMost { unit, level } => {
            known(all.units.contains(unit), &place.at("unit"), unit, "a unit", issues);
            between(place, *level, Level::Absent, Level::Operating, issues);
        }
        Condition::WithoutEvidence { question } => self::question(all, place, question, issues),
        Condition::Control { control, is: _ } => {
            known(is_control(all, control), &place.at("control"), control, "a control", issues);
        }
        Condition::Fact { fact, is: _ } => flag(all, place, fact, issues),
        Condition::OlderThan { kind, days } => {
            let exists = all.bank.evidence.iter().any(|it| it.value.id == *kind);
            known(exists, &place.at("kind"), kind, "a kind of record", issues);
            positive(&place.at("days"), *days, issues);
        }
        Condition::AgainstFact { fact, level } => {
            flag(all, place, fact, issues);
            between(place, *level, Level::Started, Level::Proven, issues);
            let mut questions = all.bank.questions.iter();
            if !questions.any(|it| it.value.applies_when.contains(fact)) {
                let found = format_args!("'{fact}', on which no question depends");
                let expected = "a fact that questions depend on";
                issues.report(&place.at("fact"), Rule::Condition, found, expected);
            }
        }
        Condition::ExcludedButAnswered { level } => {
            between(place, *level, Level::Started, Level::Proven, issues);
        }
        Condition::ExpiredEvidence { level, at_least }
        | Condition::EvidenceAfterAnswer { level, at_least }
        | Condition::OneHandOneDay { level, at_least } => {
            between(place, *level, Level::Started, Level::Proven, issues);
            positive(&place.at("atLeast"), *at_least, issues);
        }
        Condition::SameReason { at_least }
        | Condition::IncludedButNotApplicable { at_least }
        | Condition::ProvenWithoutEvidence { at_least }
        | Condition::EvidenceAhead { at_least }
        | Condition::ReviewPassed { at_least } => {
            positive(&place.at("atLeast"), *at_least, issues);
        }
        Condition::SystemShows { fact } => {
            flag(all, place, fact, issues);
            if !SHOWN.contains(&fact.as_str()) {
                let found = format_args!("'{fact}', which no entry of the register shows");
                issues.report(&place.at("fact"), Rule::Condition, found, SHOWN.join(", "));
            }
        }
        // Every gap, and either impact, may or may not be there.
        Condition::SystemGap { gap: _ } | Condition::SystemImpact { high: _ } => {}
    }
}

/// The key under which a condition stands.
const fn word(it: &Condition) -> &'static str {
    match it {
        Condition::AtLeast { .. } => "atLeast",
        Condition::AtMost { .. } => "atMost",
        Condition::EveryAtMost { .. } => "everyAtMost",
        Condition::WithoutEvidence { .. } => "withoutEvidence",
        Condition::Control { .. } => "control",
        Condition::Fact { .. } => "fact",
        Condition::OlderThan { .. } => "olderThan",
        Condition::AgainstFact { .. } => "againstFact",
        Condition::SameReason { .. } => "sameReason",
        Condition::ExcludedButAnswered { .. } => "excludedButAnswered",
        Condition::IncludedButNotApplicable { .. } => "includedButNotApplicable",
        Condition::ProvenWithoutEvidence { .. } => "provenWithoutEvidence",
        Condition::ExpiredEvidence { .. } => "expiredEvidence",
        Condition::EvidenceAfterAnswer { .. } => "evidenceAfterAnswer",
        Condition::EvidenceAhead { .. } => "evidenceAhead",
        Condition::OneHandOneDay { .. } => "oneHandOneDay",
        Condition::ReviewPassed { .. } => "reviewPassed",
        Condition::SystemGap { .. } => "systemGap",
        Condition::SystemShows { .. } => "systemShows",
        Condition::SystemImpact { .. } => "systemImpact",
    }
}

fn question(all: &Known<'_>, place: &Place, id: &QuestionId, issues: &mut Issues) {
    let exists = all.bank.questions.iter().any(|it| it.value.id == *id);
    known(exists, &place.at("question"), id, "a question of the bank", issues);
}

fn flag(all: &Known<'_>, place: &Place, id: &FactId, issues: &mut Issues) {
    let mut facts = all.bank.facts.iter();
    let exists = facts.any(|it| it.value.id == *id && it.value.kind == FactKind::Flag);
    known(exists, &place.at("fact"), id, "a flag of the profile", issues);
}

fn is_control(all: &Known<'_>, id: &ItemId) -> bool {
    let mut items = all.bank.frameworks.iter().flat_map(|it| &it.value.items);
    all.units.contains(id) && items.any(|it| it.id == *id && it.kind == ItemKind::Control)
}

fn between(place: &Place, level: Level, least: Level, most: Level, issues: &mut Issues) {
    if level < least || level > most {
        let expected = format_args!("{} to {}", least.number(), most.number());
        issues.report(&place.at("level"), Rule::Condition, level.number(), expected);
    }
}

fn positive(place: &Place, count: u32, issues: &mut Issues) {
    if count == 0 {
        issues.report(place, Rule::Condition, count, "1 at least");
    }
}

/// Checks that no answer has to be high and low at once.
fn possible(place: &Place, rule: &ContradictionRule, issues: &mut Issues) {
    let bounds = |id: &QuestionId| {
        let (mut low, mut high) = (Level::Absent, Level::Proven);
        for it in &rule.conditions {
            match it {
                Condition::AtLeast { question, level } if question == id => low = low.max(*level),
                Condition::AtMost { question, level } if question == id => high = high.min(*level),
                _ => {}
            }
        }
        low <= high
    };
    for it in &rule.conditions {
        if let Condition::AtLeast { question, .. } = it
            && !bounds(question)
        {
            let found = format_args!("'{question}' above and below");
            issues.report(place, Rule::Condition, found, "conditions that can hold at once");
        }
    }
}
