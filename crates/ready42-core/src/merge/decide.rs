//! What a person's decision does to a file.

use serde_json::{Map, Value};

use super::{
    Choice, Conflict, conflict,
    rule::{GIVEN, REFERRING},
};

/// Decides the conflict that stands at an index of the file's list: puts the chosen value in its
/// place and takes the conflict off the list.
///
/// Gives back the conflict; `None`, and nothing changed, if there is none at the index. A record
/// that is taken away is taken away from every answer too.
pub fn decide(file: &mut Value, index: usize, choice: Choice) -> Option<Conflict> {
    let mut held = conflict::held(file);
    if index >= held.len() {
        return None;
    }
    let decided = held.remove(index);
    if choice != Choice::Keep {
        put(file, &decided.place, decided.value(choice).cloned());
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
        (["answers", question], value) => {
            let answer = object(file, &["answers", question]);
            answer.retain(|name, _| !GIVEN.contains(&&**name));
            answer.extend(value.as_ref().and_then(Value::as_object).cloned().into_iter().flatten());
        }
        ([parents @ .., last], Some(value)) => {
            object(file, parents).insert((*last).to_owned(), value);
        }
        ([parents @ .., last], None) => {
            object(file, parents).remove(*last);
            if parents == ["evidence"] {
                detach(file, last);
            }
        }
        ([], _) => {}
    }
    if let ["answers", question, ..] = &*steps {
        let answers = object(file, &["answers"]);
        if answers.get(*question).and_then(Value::as_object).is_some_and(Map::is_empty) {
            answers.remove(*question);
        }
    }
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
    for table in REFERRING {
        for (_, entry) in object(file, &[table]) {
            if let Some(list) = entry.get_mut("evidence").and_then(Value::as_array_mut) {
                list.retain(|it| it != id);
            }
        }
    }
}
