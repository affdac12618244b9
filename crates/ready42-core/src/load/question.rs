//! Checks of the questions.

use std::ops::RangeBounds;

use super::{
    Issues, Place, Placed, Rule,
    bank::{Known, known, length, unique},
    framework::refuse_known_wrong,
};
use crate::{
    catalogue::ASSESSED,
    framework::Item,
    id::ItemId,
    question::Question,
    table::Table,
    vocabulary::{Fact, FactKind},
};

/// The most that weights or strengths may sum to, as a sum.
pub(super) const MOST: u32 = crate::ratio::MOST as u32;

pub(super) fn check(all: &Known<'_>, issues: &mut Issues) {
    unique(&all.bank.questions, |question| &question.id, issues);
    let mut weights: Table<&ItemId, u32> = Table::new();
    for Placed { place, value } in &all.bank.questions {
        numbered(place, value, ..Question::OWN, "1 to 999", issues);
        question(all, place, value, issues);
        *weights.or_insert_with(&value.unit, u32::default) += u32::from(value.weight);
    }
    for Placed { place, value } in &all.bank.frameworks {
        if value.id.as_str() != ASSESSED {
            continue;
        }
        for (index, unit) in value.items.iter().enumerate().filter(|(_, item)| item.kind.is_unit())
        {
            let place = place.at("items").at(index);
            match weights.get(&unit.id) {
                None => {
                    let found = format_args!("no question about {}", unit.id);
                    issues.report(&place, Rule::Unasked, found, "one at least");
                }
                Some(&sum) if sum > MOST => {
                    let found = format_args!("weights of {} that sum to {sum}", unit.id);
                    issues.report(&place, Rule::Sum, found, format_args!("{MOST} at most"));
                }
                Some(_) => {}
            }
        }
    }
}

/// Checks that the identifier of a question is its unit and a number that is open to it.
pub(super) fn numbered(
    place: &Place,
    it: &Question,
    open: impl RangeBounds<u32>,
    numbers: &str,
    issues: &mut Issues,
) {
    if !it.number().is_some_and(|number| open.contains(&number)) {
        let found = format_args!("'{}'", it.id);
        let expected = format_args!("'{}-' and a number from {numbers}", it.unit);
        issues.report(&place.at("id"), Rule::QuestionNumber, found, expected);
    }
}

/// Checks what holds for every question, the bank's or one's own.
pub(super) fn question(all: &Known<'_>, place: &Place, it: &Question, issues: &mut Issues) {
    if !refuse_known_wrong(ASSESSED, it.unit.as_str(), &place.at("unit"), issues) {
        known(
            all.units.contains(&it.unit),
            &place.at("unit"),
            &it.unit,
            "a unit of ISO/IEC 42001",
            issues,
        );
    }
    texts(place, it, issues);
    references(all, place, it, issues);
    if !(1..=3).contains(&it.weight) {
        issues.report(&place.at("weight"), Rule::Weight, it.weight, "1 to 3");
    }
    if (it.weight > 1) != it.weight_reason.is_some() {
        let found = format_args!("weight {} with weightReason {:?}", it.weight, it.weight_reason);
        let expected = "a reason exactly when the weight is above 1";
        issues.report(&place.at("weightReason"), Rule::Weight, found, expected);
    }
    let documented = unit(all, it).is_some_and(|unit| unit.documented.is_some_and(|d| d.required));
    if documented != it.documented {
        let expected = format_args!("{documented}, as for {}", it.unit);
        issues.report(&place.at("documented"), Rule::Documented, it.documented, expected);
    }
}

fn unit<'a>(all: &Known<'a>, it: &Question) -> Option<&'a Item> {
    let assessed =
        all.bank.frameworks.iter().find(|framework| framework.value.id.as_str() == ASSESSED);
    assessed?.value.item(&it.unit)
}

fn texts(place: &Place, it: &Question, issues: &mut Issues) {
    issues.text(&place.at("text"), &it.text);
    issues.text(&place.at("why"), &it.why);
    if let Some(reason) = &it.weight_reason {
        issues.text(&place.at("weightReason"), reason);
    }
    if let Some(pitfall) = &it.pitfall {
        issues.text(&place.at("pitfall"), pitfall);
    }
    for (index, level) in it.levels.iter().enumerate() {
        let place = place.at("levels").at(index);
        issues.text(&place, level);
        if it.levels[..index].contains(level) {
            issues.report(
                &place,
                Rule::Levels,
                format_args!("'{level}' again"),
                "a level of its own",
            );
        }
    }
    let single = it.text.ends_with('?') && it.text.matches('?').count() == 1;
    if !single || it.text.contains("and/or") {
        let expected = "one question, with one question mark at its end";
        issues.report(&place.at("text"), Rule::Wording, format_args!("'{}'", it.text), expected);
    }
}

fn references(all: &Known<'_>, place: &Place, it: &Question, issues: &mut Issues) {
    length(it.evidence.len(), 1, 3, &place.at("evidence"), issues);
    for (index, kind) in it.evidence.iter().enumerate() {
        let exists = all.bank.evidence.iter().any(|it| it.value.id == *kind);
        known(exists, &place.at("evidence").at(index), kind, "a kind of record", issues);
    }
    let exists = all.bank.roles.iter().any(|role| role.value.id == it.ask);
    known(exists, &place.at("ask"), &it.ask, "a role", issues);
    for (index, fact) in it.applies_when.iter().enumerate() {
        let flag =
            |known: &Placed<Fact>| known.value.id == *fact && known.value.kind == FactKind::Flag;
        let exists = all.bank.facts.iter().any(flag);
        known(exists, &place.at("appliesWhen").at(index), fact, "a flag of the profile", issues);
    }
}
