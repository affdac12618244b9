//! Checks of the crosswalks.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Issues, Place, Placed, Rule,
    bank::{Known, known, unique},
    framework::refuse_known_wrong,
    question::MOST,
};
use crate::{
    catalogue::ASSESSED,
    crosswalk::{Crosswalk, Edge, Origin, Purpose},
    framework::Framework,
    id::{FrameworkId, ItemId},
    vocabulary::FactKind,
};

pub(super) fn check(all: &Known<'_>, issues: &mut Issues) {
    unique(&all.bank.crosswalks, |crosswalk| &crosswalk.id, issues);
    for Placed { place, value } in &all.bank.crosswalks {
        let framework = |id: &FrameworkId| {
            all.bank.frameworks.iter().find(|it| it.value.id == *id).map(|it| &it.value)
        };
        let (from, to) = (framework(&value.from), framework(&value.to));
        known(from.is_some(), &place.at("from"), &value.from, "a framework", issues);
        known(to.is_some(), &place.at("to"), &value.to, "a framework", issues);
        issues.text(&place.at("note"), &value.note);
        when(all, place, value, issues);
        let joined = format!("{}--{}", value.from, value.to);
        if *value.id != *joined {
            let found = format_args!("'{}'", value.id);
            issues.report(&place.at("id"), Rule::Shape, found, format_args!("'{joined}'"));
        }
        if let (Some(from), Some(to)) = (from, to) {
            edges(all, place, value, from, to, issues);
            unmapped(place, value, to, issues);
        }
    }
}

/// Checks that a crosswalk says when something can be reused, and no other does.
fn when(all: &Known<'_>, place: &Place, it: &Crosswalk, issues: &mut Issues) {
    let place = place.at("when");
    if it.when.is_some() != (it.purpose == Purpose::Reuse) {
        let found = if it.when.is_some() { "'when'" } else { "nothing" };
        let expected = "a flag of the profile where the purpose is 'reuse', and nowhere else";
        issues.report(&place, Rule::Purpose, found, expected);
    }
    if let Some(fact) = &it.when {
        let flag = all.bank.facts.iter().find(|it| it.value.id == *fact);
        let exists = flag.is_some_and(|it| it.value.kind == FactKind::Flag);
        known(exists, &place, fact, "a flag of the profile", issues);
    }
}

fn edges(
    all: &Known<'_>,
    place: &Place,
    it: &Crosswalk,
    from: &Framework,
    to: &Framework,
    issues: &mut Issues,
) {
    let mut pairs = BTreeSet::new();
    let mut sums: BTreeMap<&ItemId, u32> = BTreeMap::new();
    for (index, edge) in it.edges.iter().enumerate() {
        let place = place.at("edges").at(index);
        start(all, &place.at("from"), edge, from, issues);
        end(&place.at("to"), edge, to, issues);
        issues.text(&place.at("rationale"), &edge.rationale);
        if let Some(doubt) = &edge.doubt {
            issues.text(&place.at("doubt"), doubt);
        }
        if !(1..=3).contains(&edge.strength) {
            issues.report(&place.at("strength"), Rule::Strength, edge.strength, "1 to 3");
        }
        if !pairs.insert((&edge.from, &edge.to)) {
            let found = format_args!("{} to {} again", edge.from, edge.to);
            issues.report(&place, Rule::DuplicateEdge, found, "each pair once");
        }
        *sums.entry(&edge.to).or_default() += u32::from(edge.strength);
    }
    for (item, sum) in sums.into_iter().filter(|(_, sum)| *sum > MOST) {
        let found = format_args!("strengths of {item} that sum to {sum}");
        issues.report(&place.at("edges"), Rule::Sum, found, format_args!("{MOST} at most"));
    }
}

fn start(all: &Known<'_>, place: &Place, edge: &Edge, from: &Framework, issues: &mut Issues) {
    if refuse_known_wrong(from.id.as_str(), edge.from.as_str(), place, issues) {
        return;
    }
    match &edge.from {
        Origin::Unit(id) => {
            let unit = from.item(id).is_some_and(|item| item.kind.is_unit());
            known(unit, place, id, "a unit, or a question", issues);
        }
        Origin::Question(id) => {
            let mut questions = all.bank.questions.iter();
            let question = questions.any(|question| question.value.id == *id);
            let assessed = from.id.as_str() == ASSESSED;
            known(question && assessed, place, id, "a question of the bank", issues);
        }
    }
}

fn end(place: &Place, edge: &Edge, to: &Framework, issues: &mut Issues) {
    if !refuse_known_wrong(to.id.as_str(), edge.to.as_str(), place, issues) {
        let item = to.item(&edge.to).is_some_and(|item| item.kind.is_outcome());
        known(item, place, &edge.to, "an item that groups no others", issues);
    }
}

fn unmapped(place: &Place, it: &Crosswalk, to: &Framework, issues: &mut Issues) {
    let mapped: BTreeSet<&ItemId> = it.edges.iter().map(|edge| &edge.to).collect();
    let mut declared = BTreeSet::new();
    for (index, entry) in it.unmapped.iter().enumerate() {
        let place = place.at("unmapped").at(index);
        let exists = to.item(&entry.item).is_some_and(|item| item.kind.is_outcome());
        known(exists, &place.at("item"), &entry.item, "an item that groups no others", issues);
        issues.text(&place.at("reason"), &entry.reason);
        if mapped.contains(&entry.item) || !declared.insert(&entry.item) {
            let found = format_args!("'{}' also mapped or unmapped", entry.item);
            issues.report(&place.at("item"), Rule::Unmapped, found, "each item decided once");
        }
    }
    let decides = it.purpose == Purpose::Projection;
    for item in to.items.iter().filter(|item| decides && item.kind.is_outcome()) {
        if !mapped.contains(&item.id) && !declared.contains(&item.id) {
            let found = format_args!("'{}' neither mapped nor unmapped", item.id);
            issues.report(&place.at("unmapped"), Rule::Unmapped, found, "every item decided");
        }
    }
}
