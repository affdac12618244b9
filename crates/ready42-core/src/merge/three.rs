//! The three-way merge itself.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::{
    CONFLICTS, Conflict, field, fields,
    register::Register,
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
            Rule::Register => self.register(place, found),
            Rule::Entry if objects => self.entry(place, found),
            Rule::Table
            | Rule::Entries
            | Rule::Plan
            | Rule::Answers
            | Rule::Profile
            | Rule::Tree
                if objects =>
            {
                let merged = self.object(place, rule, found, names(found));
                let there = a.is_some() && b.is_some();
                (there || !merged.is_empty()).then(|| merged.into())
            }
            _ => self.whole(place, found),
        }
    }

    /// The register of systems, entry by entry: in the order of the base, then new ones by
    /// identifier.
    fn register(&mut self, place: &str, found: Found<'_>) -> Option<Value> {
        let opened = found.map(|it| it.map(Register::open));
        if opened.contains(&Some(None)) {
            return self.whole(place, found);
        }
        let [base, a, b] = opened.map(Option::flatten);
        let first = base.as_ref().map_or(&[][..], |it| &it.ids).to_vec();
        let there = a.is_some() && b.is_some();
        let tables = [base, a, b].map(|it| it.map(|it| Value::from(it.entries)));
        let found_below = tables.each_ref().map(Option::as_ref);
        let merged = self.object(place, Rule::Register, found_below, names(found_below));
        if merged.is_empty() && !there {
            return None;
        }
        let list = Register::close(merged, &first);
        let [base, a, b] = found;
        let open = [&self.found, &self.open_in_a, &self.open_in_b];
        let open = open.iter().any(|it| is_open(it, place));
        if !open && a != base && b != base && base == Some(&list) {
            // Both did no more than put it in another order; one of the two has to stand, or
            // taking a side in again would change it.
            return std::cmp::max_by_key(a, b, |it| it.map(Value::to_string)).cloned();
        }
        Some(list)
    }

    /// An entry: field by field where both sides hold it; what one side took away and the other
    /// changed, or left something open in, is a conflict about all of it.
    fn entry(&mut self, place: &str, found: Found<'_>) -> Option<Value> {
        let [base, a, b] = found;
        let opens = [&self.open_in_a, &self.open_in_b];
        if opens.into_iter().flatten().any(|it| &*it.place == place) {
            return self.whole(place, found);
        }
        if a.is_some() && b.is_some() {
            return Some(self.object(place, Rule::Entry, found, names(found)).into());
        }
        if [a, b].into_iter().zip(opens).any(|(it, open)| it == base && is_open(open, place)) {
            return self.conflict(place, found);
        }
        self.whole(place, found)
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
            (false, false) => return self.conflict(place, found),
            (true, _) => (b, &self.open_in_a),
            (false, true) => (a, &self.open_in_b),
        };
        // What is one of the values of a conflict that is open already decides nothing.
        let waits = open.iter().any(|it| &*it.place == place && it.offers(changed));
        if waits { base.cloned() } else { changed.cloned() }
    }

    /// A conflict: what stood there stays.
    fn conflict(&mut self, place: &str, found: Found<'_>) -> Option<Value> {
        let [base, a, b] = found.map(Option::<&Value>::cloned);
        let stays = base.clone();
        self.found.push(Conflict { place: place.into(), base, a, b, other: Map::new() });
        stays
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
    crate::order::sort_and_dedup(&mut names);
    names
}

/// What was answered, by whom and when; nothing if nothing was.
pub(super) fn given(answer: &Value) -> Option<Value> {
    let fields = fields(Some(answer)).filter(|(name, value)| {
        GIVEN.contains(&&***name) && !value.is_null() && **value != Value::Bool(false)
    });
    let mut given = Map::new();
    given.extend(fields.map(|(name, value)| (name.clone(), value.clone())));
    (!given.is_empty()).then(|| given.into())
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
    crate::order::sort_by_key(&mut added, ToString::to_string);
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
