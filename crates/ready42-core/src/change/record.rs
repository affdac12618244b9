//! Decisions, records and facts that are not what they were.

use serde::{Deserialize, Serialize};

use super::Side;
use crate::{
    assessment::{Applicability, Evidence, FactValue},
    id::{EvidenceId, FactId, ItemId, Text},
    table::Table,
};

/// A control that is decided otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DecisionChange {
    /// The control.
    pub control: ItemId,
    /// What was decided with a reason; `None` for nothing.
    pub before: Option<Applicability>,
    /// What is decided.
    pub after: Option<Applicability>,
    /// The reason that is given now; may be empty.
    pub reason: Text,
}

/// A record that came, went, or counts no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordChange {
    /// The record.
    pub id: EvidenceId,
    /// What it is called.
    pub title: Text,
    /// What became of it.
    pub kind: RecordKind,
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It was current on the earlier day and is not on the later one.
    Expired,
    /// It was not current and is.
    Renewed,
}

/// A fact of the profile that is different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FactChange {
    /// The fact.
    pub fact: FactId,
    /// What it was; `None` for not known.
    pub before: Option<FactValue>,
    /// What it is.
    pub after: Option<FactValue>,
}

/// The keys that either table has, in order.
pub(super) fn keys<'a, K: Ord, V>(old: &'a Table<K, V>, new: &'a Table<K, V>) -> Vec<&'a K> {
    let mut keys: Vec<&K> = old.iter().chain(new).map(|(key, _)| key).collect();
    crate::order::sort_and_dedup(&mut keys);
    keys
}

/// The controls in the order of the framework.
pub(super) fn decisions(sides: [Side<'_>; 2]) -> Vec<DecisionChange> {
    let units = sides[1].instrument.catalogue().assessed().units();
    let changed = units.filter_map(|unit| {
        let decided = sides.map(|side| side.assessment.statement.get(&unit.id));
        let [before, after] =
            decided.map(|it| it.filter(|it| it.is_reasoned()).map(|it| it.applicability));
        let reason = decided[1].map_or_else(|| "".into(), |it| it.reason.clone());
        (before != after).then(|| DecisionChange {
            control: unit.id.clone(),
            before,
            after,
            reason,
        })
    });
    changed.collect()
}

pub(super) fn records(sides: [Side<'_>; 2]) -> Vec<RecordChange> {
    let [old, new] = sides.map(|side| &side.assessment.evidence);
    let current = |it: &Evidence, side: usize| it.is_current(sides[side].as_of);
    let changed = keys(old, new).into_iter().filter_map(|id| {
        let (kind, record) = match (old.get(id), new.get(id)) {
            (None, record) => (RecordKind::Added, record?),
            (Some(record), None) => (RecordKind::Removed, record),
            (Some(was), Some(is)) => match (current(was, 0), current(is, 1)) {
                (true, false) => (RecordKind::Expired, is),
                (false, true) => (RecordKind::Renewed, is),
                _ => return None,
            },
        };
        Some(RecordChange { id: id.clone(), title: record.title.clone(), kind })
    });
    changed.collect()
}

pub(super) fn facts(sides: [Side<'_>; 2]) -> Vec<FactChange> {
    let [old, new] = sides.map(|side| &side.assessment.profile.facts);
    let changed = keys(old, new).into_iter().filter_map(|fact| {
        let (before, after) = (old.get(fact).cloned(), new.get(fact).cloned());
        (before != after).then(|| FactChange { fact: fact.clone(), before, after })
    });
    changed.collect()
}
