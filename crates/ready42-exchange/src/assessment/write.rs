//! Writes an assessment file.

use ready42_core::{
    assessment::{Answer, Assessment, Decision, Evidence, Given, Other, Profile},
    merge::Conflict,
    schedule::{Arrangement, Schedule, State},
    section::Section,
};
use serde_json::{Map, Value, json};

use super::{BESIDE_SECTION, FORMAT, VERSION};

/// An assessment as its file: indented, format and version first, everything else by name, one
/// line feed at the end.
///
/// The same assessment gives the same bytes, whatever the order it was filled in.
///
/// # Panics
///
/// Never: an assessment holds text keys and finite numbers only.
pub fn write(assessment: &Assessment) -> String {
    let mut text = String::from("{\n");
    for (index, (name, value)) in fields_of(assessment).into_iter().enumerate() {
        if index > 0 {
            text.push_str(",\n");
        }
        let value = serde_json::to_string_pretty(&value).expect("values have text keys");
        text.push_str("  ");
        text.push_str(&Value::from(name).to_string());
        text.push_str(": ");
        text.push_str(&value.replace('\n', "\n  "));
    }
    text.push_str("\n}\n");
    text
}

/// An assessment as a JSON value: what [`write()`] writes.
pub fn value(assessment: &Assessment) -> Value {
    object(fields_of(assessment).into_iter())
}

/// The fields of the file, in their order.
fn fields_of(assessment: &Assessment) -> Vec<(&str, Value)> {
    let Assessment {
        questionnaire,
        own,
        content,
        policy,
        profile,
        answers,
        evidence,
        statement,
        systems,
        plan,
        conflicts,
        section,
        other,
    } = assessment;
    let systems: Vec<Value> = systems.iter().map(super::systems::value).collect();
    let mut fields = vec![
        ("format", FORMAT.into()),
        ("version", VERSION.into()),
        ("questionnaire", questionnaire.as_str().into()),
        ("content", (&**content).into()),
        ("policy", policy.as_str().into()),
        ("profile", self::profile(profile)),
        ("answers", object(answers.iter().map(|(id, it)| (id.as_str(), answer(it))))),
        ("evidence", object(evidence.iter().map(|(id, it)| (id.as_str(), record(it))))),
        ("soa", object(statement.iter().map(|(id, it)| (id.as_str(), decision(it))))),
    ];
    fields.extend((!systems.is_empty()).then(|| ("systems", systems.into())));
    fields.extend((!plan.is_empty()).then(|| ("plan", schedule(plan))));
    fields.extend(
        (!conflicts.is_empty())
            .then(|| ("conflicts", conflicts.iter().map(Conflict::to_value).collect())),
    );
    fields.extend(section.iter().map(|it| ("section", self::section(it))));
    fields.extend(own.iter().map(|file| ("own", Value::clone(file))));
    fields.extend(other.iter().map(|(name, value)| (name.as_str(), value.clone())));
    fields
}

fn section(it: &Section) -> Value {
    let Section { group, from, on, base, other } = it;
    let mut before = value(base);
    if let Some(fields) = before.as_object_mut() {
        // The file around it says these.
        fields.retain(|name, _| !BESIDE_SECTION.contains(&&**name));
    }
    fields(
        other,
        [
            ("group", group.as_str().into()),
            ("from", (&**from).into()),
            ("on", json!(on)),
            ("base", before),
        ],
    )
}

fn object<'a>(entries: impl Iterator<Item = (&'a str, Value)>) -> Value {
    // One after the other: collected, each kind of entries would bring its own sort.
    let mut object = Map::new();
    entries.for_each(|(name, value)| drop(object.insert(name.to_owned(), value)));
    Value::Object(object)
}

/// An object of the fields that say something, beside those that were kept as they were.
pub(super) fn fields<const N: usize>(other: &Other, fields: [(&str, Value); N]) -> Value {
    let mut object: Map<String, Value> = other.clone();
    for (name, value) in fields {
        put(&mut object, name, value);
    }
    Value::Object(object)
}

fn put(object: &mut Map<String, Value>, name: &str, value: Value) {
    let empty = match &value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    };
    if !empty {
        object.insert(name.to_owned(), value);
    }
}

fn profile(it: &Profile) -> Value {
    let Profile { organisation, facts, other } = it;
    let facts = facts.iter().map(|(id, value)| (id.as_str(), json!(value)));
    fields(other, [("organisation", (&**organisation).into()), ("facts", object(facts))])
}

fn answer(it: &Answer) -> Value {
    let Answer { given, note, evidence, by, at, other } = it;
    let (name, value) = match given {
        None => ("level", Value::Null),
        Some(Given::Level(level)) => ("level", level.number().into()),
        Some(Given::Unknown) => ("unknown", true.into()),
        Some(Given::NotApplicable(reason)) => ("notApplicable", (&**reason).into()),
    };
    let evidence: Vec<&str> = evidence.iter().map(ready42_core::id::EvidenceId::as_str).collect();
    fields(
        other,
        [
            (name, value),
            ("note", (&**note).into()),
            ("evidence", evidence.into()),
            ("by", json!(by)),
            ("at", json!(at)),
        ],
    )
}

fn record(it: &Evidence) -> Value {
    let Evidence { kind, title, location, owner, date, valid_until, other } = it;
    fields(
        other,
        [
            ("kind", kind.as_str().into()),
            ("title", (&**title).into()),
            ("location", (&**location).into()),
            ("owner", (&**owner).into()),
            ("date", json!(date)),
            ("validUntil", json!(valid_until)),
        ],
    )
}

fn decision(it: &Decision) -> Value {
    let Decision { applicability, reason, drivers, owner, review, other } = it;
    fields(
        other,
        [
            ("applicability", json!(applicability)),
            ("reason", (&**reason).into()),
            ("drivers", json!(drivers)),
            ("owner", (&**owner).into()),
            ("review", json!(review)),
        ],
    )
}

fn schedule(it: &Schedule) -> Value {
    let Schedule { start, capacity, roles, by, remedies, other } = it;
    let roles = roles.iter().map(|(id, limit)| (id.as_str(), (*limit).into()));
    let remedies = remedies.iter().map(|(id, it)| (id.as_str(), arrangement(it)));
    fields(
        other,
        [
            ("start", json!(start)),
            ("capacity", json!(capacity)),
            ("roles", some(object(roles))),
            ("by", json!(by)),
            ("remedies", some(object(remedies))),
        ],
    )
}

/// An object that says something, or nothing.
fn some(object: Value) -> Value {
    if object.as_object().is_some_and(Map::is_empty) { Value::Null } else { object }
}

fn arrangement(it: &Arrangement) -> Value {
    let Arrangement { owner, start, due, state, note, other } = it;
    fields(
        other,
        [
            ("owner", (&**owner).into()),
            ("start", json!(start)),
            ("due", json!(due)),
            ("state", if *state == State::Open { Value::Null } else { state.word().into() }),
            ("note", (&**note).into()),
        ],
    )
}
