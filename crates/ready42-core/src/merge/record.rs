//! Records of the same identifier that are not the same record.

use serde_json::{Map, Value};

use super::{CONFLICTS, Conflict, field, fields, rule::REFERRING, step};
use crate::id::EvidenceId;

/// A record that got another identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// The identifier that it had.
    pub from: EvidenceId,
    /// The identifier that it has now.
    pub to: EvidenceId,
}

/// The table of records.
const RECORDS: &str = "evidence";

/// Gives another identifier to one of two new records that have the same one, and to whatever
/// names it.
///
/// Which of the two moves depends on what they hold and not on which side came first. A record
/// that the other side has taken in before, under another identifier, gets that one.
pub(super) fn part(base: &Value, a: &mut Value, b: &mut Value) -> Vec<Renamed> {
    // A list and no set: another kind of tree is many bytes for the few identifiers there are.
    let mut used: Vec<String> = vec![];
    for file in [base, a, b] {
        used.extend(records(file).map(|(id, _)| id.clone()));
    }
    let met: Vec<String> = records(a)
        .filter(|(id, record)| {
            let other = field(field(Some(b), RECORDS), id);
            record_of(base, id).is_none() && other.is_some_and(|other| other != *record)
        })
        .map(|(id, _)| id.clone())
        .collect();
    let mut renamed = vec![];
    for id in met {
        let text = |file: &Value| record_of(file, &id).map(Value::to_string);
        let (moving, staying) = if text(a) > text(b) { (&mut *a, &*b) } else { (&mut *b, &*a) };
        let record = record_of(moving, &id).cloned();
        let before = records(staying).filter(|(it, other)| {
            Some(*other) == record.as_ref()
                && record_of(base, it).is_none()
                && record_of(moving, it).is_none()
        });
        // Of several that are the same, the one that it got: the next after its own.
        let (name, number) = numbered(&id);
        let before = before.map(|(it, _)| it.clone()).min_by_key(|it| {
            let (its, after) = numbered(it);
            ((its, after > number) != (name, true), after, it.clone())
        });
        let to = before.unwrap_or_else(|| free(&id, &used));
        used.push(to.clone());
        rename(moving, &id, &to);
        renamed.push(Renamed { from: (&*id).into(), to: (&*to).into() });
    }
    renamed
}

/// Puts records back that one side took away and the other has come to need; each is a conflict.
pub(super) fn restore(files: [&Value; 3], file: &mut Value, found: &mut Vec<Conflict>) {
    let mut lost: Vec<String> = vec![];
    for table in REFERRING {
        for (_, entry) in fields(field(Some(file), table)) {
            let listed = field(Some(entry), RECORDS).and_then(Value::as_array);
            let names = listed.into_iter().flatten().filter_map(Value::as_str);
            lost.extend(names.filter(|id| record_of(file, id).is_none()).map(str::to_owned));
        }
    }
    lost.sort_unstable();
    lost.dedup();
    for id in lost {
        let [base, a, b] = files.map(|it| record_of(it, &id));
        let Some(record) = base.or(a).or(b) else { continue };
        let place = format!("/{RECORDS}/{}", step(&id));
        if !found.iter().any(|it| *it.place == *place) {
            let [base, a, b] = [base, a, b].map(Option::<&Value>::cloned);
            found.push(Conflict { place: place.into(), base, a, b, other: Map::new() });
        }
        let record = record.clone();
        if let Some(object) = file.as_object_mut() {
            let records = object.entry(RECORDS).or_insert_with(|| Map::new().into());
            records.as_object_mut().map(|it| it.insert(id, record));
        }
    }
}

fn records(file: &Value) -> impl Iterator<Item = (&String, &Value)> {
    fields(field(Some(file), RECORDS))
}

fn record_of<'a>(file: &'a Value, id: &str) -> Option<&'a Value> {
    field(field(Some(file), RECORDS), id)
}

/// The next identifier that nobody uses: a name and the first free number after its own.
fn free(id: &str, used: &[String]) -> String {
    let (name, number) = numbered(id);
    let numbers = (u64::from(number) + 1)..;
    let mut free = numbers.map(|it| format!("{name}{it}")).filter(|it| !used.contains(it));
    free.next().unwrap_or_else(|| id.to_owned())
}

/// An identifier as a name and a number; one that leaves no room for a number counts as `E0`.
fn numbered(id: &str) -> (&str, u32) {
    let name = id.trim_end_matches(|it: char| it.is_ascii_digit());
    match id[name.len()..].parse() {
        Ok(number) if name.len() <= 100 => (name, number),
        _ => ("E", 0),
    }
}

/// Gives a record another identifier, and to whatever names it.
fn rename(file: &mut Value, from: &str, to: &str) {
    let Some(file) = file.as_object_mut() else { return };
    if let Some(records) = file.get_mut(RECORDS).and_then(Value::as_object_mut)
        && let Some(record) = records.remove(from)
    {
        records.insert(to.to_owned(), record);
    }
    for table in REFERRING {
        let entries = file.get_mut(table).and_then(Value::as_object_mut).into_iter();
        for (_, entry) in entries.flatten() {
            let list = entry.get_mut(RECORDS).and_then(Value::as_array_mut);
            for name in list.into_iter().flatten().filter(|it| *it == from) {
                *name = to.into();
            }
        }
    }
    let (before, after) =
        (format!("/{RECORDS}/{}", step(from)), format!("/{RECORDS}/{}", step(to)));
    let conflicts = file.get_mut(CONFLICTS).and_then(Value::as_array_mut);
    for conflict in conflicts.into_iter().flatten() {
        if let Some(place) = conflict.get_mut("place").filter(|it| **it == before) {
            *place = (&*after).into();
        }
    }
}
