//! What a person's decision does to a file.

use serde_json::{Map, Value};

use super::{
    Choice, Conflict, conflict,
    register::{Register, SYSTEMS},
    rule::{GIVEN, REFERRING},
};

/// Decides the conflict that stands at an index of the file's list: puts the chosen value in its
/// place and takes the conflict off the list.
///
/// Gives back the conflict; `None`, and nothing changed, if there is none at the index. A record
/// that is taken away is taken away from every answer too, and with a system whatever was left open
/// about parts of it.
pub fn decide(file: &mut Value, index: usize, choice: Choice) -> Option<Conflict> {
    let mut held = conflict::held(file);
    if index >= held.len() {
        return None;
    }
    let decided = held.remove(index);
    if choice != Choice::Keep {
        let value = decided.value(choice).cloned();
        if value.is_none() && decided.is_system() {
            held.retain(|it| it.place == decided.place || !it.is_below(&decided.place));
        }
        put(file, &decided.place, value);
    }
    conflict::hold(file, &held);
    Some(decided)
}

/// Puts a value in a place, or nothing.
fn put(file: &mut Value, place: &str, value: Option<Value>) {
    let steps = place.split('/').skip(1);
    let steps: Vec<String> = steps.map(|it| it.replace("~1", "/").replace("~0", "~")).collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    match (&*steps, value) {
        ([SYSTEMS, system, parts @ ..], value) => put_system(file, system, parts, value),
        (["answers", question], value) => {
            let answer = object(file, &["answers", question]);
            answer.retain(|name, _| !GIVEN.contains(&&**name));
            answer.extend(value.as_ref().and_then(Value::as_object).cloned().into_iter().flatten());
        }
        (steps, value) => put_at(file, steps, value),
    }
    match &*steps {
        ["answers", question, ..] => {
            let answers = object(file, &["answers"]);
            if answers.get(*question).and_then(Value::as_object).is_some_and(Map::is_empty) {
                answers.remove(*question);
            }
        }
        ["evidence", record] if super::field(file.get("evidence"), record).is_none() => {
            detach(file, record);
        }
        _ => {}
    }
}

/// Puts a system in the register, or a part of one; a part of a system that is not there has no
/// place.
fn put_system(file: &mut Value, system: &str, parts: &[&str], value: Option<Value>) {
    let Some(file) = file.as_object_mut() else { return };
    let list = file.remove(SYSTEMS).unwrap_or_else(|| Value::Array(vec![]));
    let Some(Register { ids, entries }) = Register::open(&list) else {
        file.insert(SYSTEMS.to_owned(), list);
        return;
    };
    let mut entries = Value::from(entries);
    if parts.is_empty() || entries.get(system).is_some() {
        put_at(&mut entries, &[&[system], parts].concat(), value);
    }
    let entries = std::mem::take(fields(&mut entries));
    if !entries.is_empty() {
        file.insert(SYSTEMS.to_owned(), Register::close(entries, &ids));
    }
}

/// Puts a value at the last of these steps, or nothing.
fn put_at(file: &mut Value, steps: &[&str], value: Option<Value>) {
    let Some((last, parents)) = steps.split_last() else { return };
    let object = object(file, parents);
    match value {
        Some(value) => object.insert((*last).to_owned(), value),
        None => object.remove(*last),
    };
}

/// The object at these steps, made where there is none.
fn object<'a>(mut value: &'a mut Value, steps: &[&str]) -> &'a mut Map<String, Value> {
    for name in steps {
        value = fields(value).entry((*name).to_owned()).or_insert(Value::Null);
    }
    fields(value)
}

/// The fields of an object; what is none becomes an empty one.
fn fields(value: &mut Value) -> &mut Map<String, Value> {
    if !value.is_object() {
        *value = Map::new().into();
    }
    value.as_object_mut().expect("it was just made an object")
}

/// Lets nothing name a record any more.
fn detach(file: &mut Value, id: &str) {
    let entries = file.get_mut(REFERRING).and_then(Value::as_object_mut);
    for (_, entry) in entries.into_iter().flatten() {
        if let Some(list) = entry.get_mut("evidence").and_then(Value::as_array_mut) {
            list.retain(|it| it != id);
        }
    }
}
