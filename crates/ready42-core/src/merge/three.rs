//! The three-way merge itself.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::{
    CONFLICTS, Conflict, field, fields,
    rule::{self, GIVEN, Rule},
    step,
};

/// The same place in the base and on both sides.
type Found<'a> = [Option<&'a Value>; 3];

/// A merge under way.
pub(super) struct Three {
    /// The conflicts that each side holds and the base did not.
    pub(super) open_in_a: Vec<Conflict>,
    pub(super) open_in_b: Vec<Conflict>,
    /// The conflicts found so far, `a` and `b` as they came.
    pub(super) found: Vec<Conflict>,
}

impl Three {
    /// The whole file.
    pub(super) fn root(&mut self, files: [&Value; 3]) -> Value {
        let found = files.map(Some);
        let mut file = Map::new();
        for name in names(found) {
            if name == CONFLICTS {
                continue;
            }
            let place = format!("/{}", step(&name));
            let value = self.value(&place, rule::of_field(&name), found.map(|it| field(it, &name)));
            file.extend(value.map(|value| (name, value)));
        }
        file.into()
    }

    /// One value.
    fn value(&mut self, place: &str, rule: Rule, found: Found<'_>) -> Option<Value> {
        let [base, a, b] = found;
        if a == b {
            return a.cloned();
        }
        // Where a side left a conflict open, what it did not change is not what it holds to be right.
        if b == base && !is_open(&self.open_in_b, place) {
            return a.cloned();
        }
        if a == base && !is_open(&self.open_in_a, place) {
            return b.cloned();
        }
        let objects = found.into_iter().flatten().all(Value::is_object);
        match rule {
            Rule::Version => newer(a, b).cloned(),
            Rule::Set if found.into_iter().flatten().all(Value::is_array) => set(found),
            Rule::Answer if objects => self.answer(place, found),
            Rule::Table | Rule::Answers | Rule::Profile | Rule::Tree if objects => {
                let merged = self.object(place, rule, found, names(found));
                let there = a.is_some() && b.is_some();
                (there || !merged.is_empty()).then(|| merged.into())
            }
            _ => self.whole(place, found),
        }
    }

    /// The fields of an object, one by one.
    fn object(
        &mut self,
        place: &str,
        rule: Rule,
        found: Found<'_>,
        names: Vec<String>,
    ) -> Map<String, Value> {
        let mut object = Map::new();
        for name in names {
            let below = format!("{place}/{}", step(&name));
            let rule = rule.below(&name).unwrap_or(Rule::Whole);
            let value = self.value(&below, rule, found.map(|it| field(it, &name)));
            object.extend(value.map(|value| (name, value)));
        }
        object
    }

    /// An answer: what was answered with who and when as one thing, then the rest.
    fn answer(&mut self, place: &str, found: Found<'_>) -> Option<Value> {
        let parts = found.map(|it| given(it?));
        let parts = [parts[0].as_ref(), parts[1].as_ref(), parts[2].as_ref()];
        let said = self.whole(place, parts);
        let mut others = names(found);
        others.retain(|name| !GIVEN.contains(&&**name));
        let mut answer = self.object(place, Rule::Answer, found, others);
        answer.extend(said.and_then(|it| it.as_object().cloned()).into_iter().flatten());
        (!answer.is_empty()).then(|| answer.into())
    }

    /// One thing: taken from who changed it; a conflict where both did.
    fn whole(&mut self, place: &str, found: Found<'_>) -> Option<Value> {
        let [base, a, b] = found;
        if a == b {
            return a.cloned();
        }
        let (changed, open) = match (a == base, b == base) {
            (false, false) => {
                self.found.push(Conflict {
                    place: place.into(),
                    base: base.cloned(),
                    a: a.cloned(),
                    b: b.cloned(),
                    other: Map::new(),
                });
                return base.cloned();
            }
            (true, _) => (b, &self.open_in_a),
            (false, true) => (a, &self.open_in_b),
        };
        // What is one of the values of a conflict that is open already decides nothing.
        let waits = open.iter().any(|it| &*it.place == place && it.offers(changed));
        if waits { base.cloned() } else { changed.cloned() }
    }
}

/// Whether a side left something open at a place or below it.
fn is_open(open: &[Conflict], place: &str) -> bool {
    open.iter().any(|it| it.is_below(place))
}

/// The names of all fields, in order.
fn names(found: Found<'_>) -> Vec<String> {
    let names = found.into_iter().flat_map(fields).map(|(name, _)| name.clone());
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// What was answered, by whom and when; nothing if nothing was.
pub(super) fn given(answer: &Value) -> Option<Value> {
    let fields = fields(Some(answer)).filter(|(name, value)| {
        GIVEN.contains(&&***name) && !value.is_null() && **value != Value::Bool(false)
    });
    let fields: Map<String, Value> =
        fields.map(|(name, value)| (name.clone(), value.clone())).collect();
    (!fields.is_empty()).then(|| fields.into())
}

/// What neither side took out of a list, and then what either put in, by itself in order.
fn set(found: Found<'_>) -> Option<Value> {
    let [base, a, b] = found.map(|it| it.and_then(Value::as_array).map_or(&[][..], |it| it));
    let mut merged: Vec<Value> = vec![];
    for value in base.iter().filter(|it| a.contains(it) && b.contains(it)) {
        if !merged.contains(value) {
            merged.push(value.clone());
        }
    }
    let mut added: Vec<&Value> = a.iter().chain(b).filter(|it| !base.contains(it)).collect();
    added.sort_by_cached_key(ToString::to_string);
    added.dedup();
    merged.extend(added.into_iter().cloned());
    (!merged.is_empty()).then(|| merged.into())
}

/// The newer of two versions, such as `2026.11` and `2026.11.1`.
fn newer<'a>(a: Option<&'a Value>, b: Option<&'a Value>) -> Option<&'a Value> {
    let parts = |value: Option<&Value>| -> Vec<(u64, String)> {
        let text = value.and_then(Value::as_str).unwrap_or_default();
        text.split('.').map(|part| (part.parse().unwrap_or(0), part.to_owned())).collect()
    };
    if parts(a).cmp(&parts(b)) == Ordering::Less { b } else { a }
}
