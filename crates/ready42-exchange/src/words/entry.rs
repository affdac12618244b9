//! How single fields of the register and of the plan are said, by the names that files give them.

use ready42_core::{date::Date, schedule::State};
use ready42_messages::{Messages, say};
use serde_json::Value;

use super::{date, state};

/// A field of a system.
pub(super) fn system_field(m: Messages, field: &str) -> String {
    say!(m, "system-field", word = field)
}

/// A field of what is arranged for a remedy.
pub(super) fn arrangement_field(m: Messages, field: &str) -> String {
    let word = match field {
        "owner" => "timetable-person",
        "start" => "timetable-start",
        "due" => "timetable-due",
        "state" => "column-state",
        "note" => "column-note",
        _ => return field.to_owned(),
    };
    m.say(word).to_owned()
}

/// What a field of a system holds.
pub(super) fn system_value(m: Messages, field: &str, value: &Value) -> String {
    plain(m, value, &|word| match field {
        "state" => say!(m, "system-state", word = word),
        "roles" => say!(m, "system-role", word = word),
        "data" => say!(m, "system-data", word = word),
        "affected" => say!(m, "system-affected", word = word),
        "impact" => say!(m, "system-reason", word = word),
        "uses" => say!(m, "system-use", word = word),
        "reviewed" => day(m, word),
        _ => word.to_owned(),
    })
}

/// What a field of what is arranged for a remedy holds.
pub(super) fn arrangement_value(m: Messages, field: &str, value: &Value) -> String {
    plain(m, value, &|word| match (field, State::ALL.into_iter().find(|it| it.word() == word)) {
        ("state", Some(found)) => state(m, found).to_owned(),
        ("start" | "due", _) => day(m, word),
        _ => word.to_owned(),
    })
}

/// A value, its texts as `word` says them.
fn plain(m: Messages, value: &Value, word: &dyn Fn(&str) -> String) -> String {
    match value {
        Value::String(text) => word(text),
        Value::Bool(yes) => m.say(if *yes { "yes" } else { "no" }).to_owned(),
        Value::Array(list) => {
            let said: Vec<String> = list.iter().map(|it| plain(m, it, word)).collect();
            said.join(m.say("list-between"))
        }
        other => other.to_string(),
    }
}

fn day(m: Messages, text: &str) -> String {
    text.parse::<Date>().map_or_else(|_| text.to_owned(), |it| date(m, it))
}
