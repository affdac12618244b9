//! Merging what several people filled in: three-way, place by place, with nothing dropped.
//!
//! A merge works on the assessment file as JSON, since what it has to keep includes fields that
//! this release does not know. Where one side alone changed a place, its value is taken; where
//! both did, and differently, the value of the base stays and a [`Conflict`] holds both, until a
//! person decides.
//!
//! What counts as one place is stated by `rule.rs`; the rest follows from it, and from nothing else.

mod conflict;
mod decide;
mod preview;
mod record;
mod register;
mod rename;
mod rule;
mod three;

use serde_json::{Map, Value};

pub use conflict::{Choice, Conflict, is_below};
pub use decide::decide;
pub use preview::Preview;
pub use register::{place_of, standing};
pub use rename::{Kind, Renamed};

use three::Three;

/// The field under which a file holds its conflicts.
pub const CONFLICTS: &str = "conflicts";

/// What a merge gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The merged file; conflicts that nobody has decided stand under [`CONFLICTS`], by place.
    pub file: Value,
    /// The conflicts that this merge found, by place, each with whether its sides were swapped:
    /// in the file they stand in an order of their own, whichever side came first.
    pub fresh: Vec<(Conflict, bool)>,
    /// The records and systems that got another identifier, since both sides had given out the
    /// same one.
    pub renamed: Vec<Renamed>,
}

/// Merges two files that were both made from `base`.
///
/// With an empty object as base every place that differs is a conflict, and what one side alone
/// has is taken.
///
/// # Laws
///
/// Whatever the files: `merge(b, a, a)` and `merge(b, b, a)` give `a`; the order of the sides
/// does not matter; merging either side again into the result changes nothing.
pub fn merge(base: &Value, a: &Value, b: &Value) -> Merged {
    let unchanged = |file: &Value| Merged { file: file.clone(), fresh: vec![], renamed: vec![] };
    if a == b || b == base {
        return unchanged(a);
    }
    if a == base {
        return unchanged(b);
    }
    let (mut a, mut b) = (a.clone(), b.clone());
    let mut renamed = rename::part(Kind::Record, base, &mut a, &mut b);
    renamed.extend(rename::part(Kind::System, base, &mut a, &mut b));
    let [base_open, a_open, b_open] = [base, &a, &b].map(conflict::held);
    let since = |open: &[Conflict]| -> Vec<Conflict> {
        open.iter().filter(|it| !base_open.contains(it)).cloned().collect()
    };
    let mut three = Three { open_in_a: since(&a_open), open_in_b: since(&b_open), found: vec![] };
    let mut file = three.root([base, &a, &b]);
    let mut fresh = three.found;
    record::restore([base, &a, &b], &mut file, &mut fresh);
    let mut fresh: Vec<(Conflict, bool)> = fresh.into_iter().map(Conflict::ordered).collect();
    crate::order::sort_by_key(&mut fresh, |(it, _)| it.key());
    let kept = base_open.iter().filter(|it| a_open.contains(it) && b_open.contains(it));
    let mut all: Vec<Conflict> = kept.cloned().collect();
    all.extend(three.open_in_a);
    all.extend(three.open_in_b);
    all.extend(fresh.iter().map(|(it, _)| it.clone()));
    crate::order::sort_by_key(&mut all, Conflict::key);
    all.dedup();
    fresh.retain(|(it, _)| !a_open.contains(it) && !b_open.contains(it));
    conflict::hold(&mut file, &all);
    Merged { file, fresh, renamed }
}

/// A field of an object that says something; `null` says nothing.
fn field<'a>(value: Option<&'a Value>, name: &str) -> Option<&'a Value> {
    value?.get(name).filter(|it| !it.is_null())
}

/// The fields of an object that may be missing.
fn fields(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

/// A name as a step of a JSON Pointer.
fn step(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
