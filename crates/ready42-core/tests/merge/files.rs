//! Files that several people edited.

use proptest::prelude::*;
use ready42_core::merge::Conflict;
use serde_json::{Map, Value, json};

/// One edit: where, and what is put there; `None` takes away what is there.
#[derive(Clone, Debug)]
pub(crate) struct Edit {
    pub(crate) place: Vec<String>,
    pub(crate) value: Option<Value>,
}

pub(crate) const QUESTIONS: [&str; 4] = ["4.1-1", "4.1-10", "4.2-1", "A.2.2-1"];
pub(crate) const RECORDS: [&str; 4] = ["E1", "E2", "E3", "E9"];
pub(crate) const SYSTEMS: [&str; 4] = ["S1", "S2", "S9", "S10"];

pub(crate) fn path(steps: &[&str]) -> Vec<String> {
    steps.iter().map(|it| (*it).to_owned()).collect()
}

/// A change of the kind that the page or another tool makes.
pub(crate) fn edit() -> impl Strategy<Value = Edit> {
    let question = prop::sample::select(&QUESTIONS[..]);
    let record = prop::sample::select(&RECORDS[..]);
    let kept = |value: BoxedStrategy<Value>| prop::option::weighted(0.8, value);
    let number = (0..3_u8).prop_map(Value::from).boxed();
    let text = prop::sample::select(&["x", "y", "z"][..]).prop_map(Value::from).boxed();
    let names = prop::sample::subsequence(RECORDS.to_vec(), 0..3).prop_map(Value::from).boxed();
    let made = |at: &'static [&'static str]| {
        move |(name, field, value): (&str, &str, Option<Value>)| {
            let steps = at.iter().copied().chain([name, field]).filter(|it| !it.is_empty());
            Edit { place: steps.map(str::to_owned).collect(), value }
        }
    };
    let said = prop::sample::select(&["level", "by", "note", "reviewer"][..]);
    let title = text.clone().prop_map(|title| json!({ "kind": "minutes", "title": title }));
    let system = prop::sample::select(&SYSTEMS[..]);
    let system_made = text.clone().prop_map(|name| json!({ "name": name, "note": "as made" }));
    let part = prop::sample::select(&["name", "owner"][..]);
    let lines = prop::sample::subsequence(vec!["c", "a", "b"], 1..3).prop_map(Value::from).boxed();
    let remedy = prop::sample::select(&["define-scope", "train"][..]);
    let state = prop::sample::select(&["state", "due"][..]);
    let tree = prop::sample::select(&["plan/a", "plan/b/c", "plan/b/d", "stray"][..]);
    prop_oneof![
        4 => (question.clone(), said, kept(number.clone())).prop_map(made(&["answers"])),
        2 => (question.clone(), Just("evidence"), kept(names)).prop_map(made(&["answers"])),
        1 => question.prop_map(|it| Edit { place: path(&["answers", it]), value: None }),
        5 => (record, Just(""), kept(title.boxed())).prop_map(made(&["evidence"])),
        1 => (Just("A.2.2"), Just(""), kept(number.clone())).prop_map(made(&["soa"])),
        1 => (Just("uses-ai"), Just(""), kept(text.clone())).prop_map(made(&["profile", "facts"])),
        1 => (Just("organisation"), Just(""), kept(text.clone())).prop_map(made(&["profile"])),
        2 => (system.clone(), Just(""), kept(system_made.boxed())).prop_map(made(&["systems"])),
        8 => (system.clone(), part, kept(text.clone())).prop_map(made(&["systems"])),
        1 => (system.clone(), Just("connectors"), kept(lines)).prop_map(made(&["systems"])),
        1 => (system, Just("first"), Just(Some(Value::Null))).prop_map(made(&["systems"])),
        2 => (remedy.clone(), state, kept(number)).prop_map(made(&["plan", "remedies"])),
        1 => (remedy, Just(""), Just(None)).prop_map(made(&["plan", "remedies"])),
        1 => (tree, kept(text)).prop_map(|(at, value)| Edit { place: path(&at.split('/').collect::<Vec<_>>()), value }),
    ]
}

pub(crate) fn apply(file: &mut Value, edit: &Edit) {
    if let [field, id, part @ ..] = &*edit.place
        && field == "systems"
    {
        return apply_to_system(file, id, part.first(), edit.value.as_ref());
    }
    let (last, parents) = edit.place.split_last().expect("a place");
    let mut at = &mut *file;
    for name in parents {
        let object = at.as_object_mut().expect("an object");
        at = object.entry(name.clone()).or_insert_with(|| Map::new().into());
    }
    let object = at.as_object_mut().expect("an object");
    match &edit.value {
        Some(value) => object.insert(last.clone(), value.clone()),
        None => object.remove(last),
    };
    tidy(file);
}

/// The same in the register, whose entries stand in a list; a system without a name is none, and
/// an edit of its part changes nothing where it is not there.
pub(crate) fn apply_to_system(
    file: &mut Value,
    id: &str,
    part: Option<&String>,
    value: Option<&Value>,
) {
    let object = file.as_object_mut().expect("an object");
    let mut list = match object.remove("systems") {
        Some(Value::Array(list)) => list,
        _ => vec![],
    };
    let at = list.iter().position(|it| it["id"] == id);
    match (at, part.map(String::as_str), value) {
        (None, None, Some(value)) => {
            let mut system = value.clone();
            system["id"] = id.into();
            list.push(system);
        }
        (Some(at), None, None) => {
            list.remove(at);
        }
        (Some(at), Some("first"), _) => list[..=at].rotate_right(1),
        (Some(at), Some(part), Some(value)) => list[at][part] = value.clone(),
        (Some(at), Some(part), None) if part != "name" => {
            list[at].as_object_mut().expect("an object").remove(part);
        }
        _ => {}
    }
    if !list.is_empty() {
        object.insert("systems".to_owned(), list.into());
    }
}

/// What holds in every file that is read: no answer is empty, and every record named is there.
pub(crate) fn tidy(file: &mut Value) {
    let records: Vec<String> =
        file["evidence"].as_object().into_iter().flatten().map(|(id, _)| id.clone()).collect();
    let Some(answers) = file["answers"].as_object_mut() else { return };
    for answer in answers.values_mut().filter_map(Value::as_object_mut) {
        if let Some(list) = answer.get_mut("evidence").and_then(Value::as_array_mut) {
            list.retain(|it| records.iter().any(|id| it == id));
            if list.is_empty() {
                answer.remove("evidence");
            }
        }
    }
    answers.retain(|_, answer| answer.as_object().is_some_and(|it| !it.is_empty()));
}

pub(crate) fn edits(most: usize) -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec(edit(), 0..most)
}

pub(crate) fn with(file: &Value, edits: &[Edit]) -> Value {
    let mut file = file.clone();
    for edit in edits {
        apply(&mut file, edit);
    }
    file
}

pub(crate) fn blank() -> Value {
    json!({ "format": "ready42/assessment", "version": 1, "content": "2026.11", "profile": { "facts": {} },
            "answers": {}, "evidence": {}, "soa": {} })
}

/// A base and two files that were made from it.
pub(crate) fn files() -> impl Strategy<Value = [Value; 3]> {
    (edits(35), edits(40), edits(40)).prop_map(|(base, a, b)| {
        let base = with(&blank(), &base);
        [with(&base, &a), with(&base, &b), base]
    })
}

pub(crate) fn answers(file: &Value) -> impl Iterator<Item = (&String, &Value)> {
    file["answers"].as_object().into_iter().flatten()
}

pub(crate) fn systems(file: &Value) -> impl Iterator<Item = &Value> {
    file["systems"].as_array().into_iter().flatten()
}

/// A system without its identifier, as conflicts hold it.
pub(crate) fn described(system: &Value) -> Value {
    let mut system = system.clone();
    system.as_object_mut().expect("an object").remove("id");
    system
}

pub(crate) fn conflicts(file: &Value) -> Vec<Conflict> {
    serde_json::from_value(file.get("conflicts").cloned().unwrap_or(json!([]))).expect("conflicts")
}

/// What was answered, without note, records and the rest.
pub(crate) fn given(answer: Option<&Value>) -> Option<Value> {
    let parts = ["level", "by"].map(|it| (it, answer.and_then(|answer| answer.get(it))));
    let parts: Map<String, Value> =
        parts.into_iter().filter_map(|(it, value)| Some((it.to_owned(), value?.clone()))).collect();
    (!parts.is_empty()).then(|| parts.into())
}
