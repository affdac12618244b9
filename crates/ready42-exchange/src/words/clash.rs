//! How a place that two people changed differently is said.

use ready42_core::{
    assessment::{Applicability, Assessment, FactValue},
    catalogue::Catalogue,
    date::Date,
    merge::{Conflict, standing},
    question::Level,
    schedule::State,
};
use ready42_messages::{Messages, say};
use serde_json::Value;

use super::{
    date, decision,
    entry::{arrangement_field, arrangement_value, system_field, system_value},
    fact_value, level, state,
};
use crate::assessment::value;

/// A conflict in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// What the place is.
    pub place: String,
    /// The part of that which stands in English although the rest does not; mostly empty.
    pub english: String,
    /// What one side put there, with who said so and when where the file tells.
    pub a: String,
    /// What the other side put there.
    pub b: String,
    /// What stood there before.
    pub base: String,
    /// What stands there now.
    pub now: String,
}

/// The conflicts of an assessment in words, in their order.
pub fn clashes(m: Messages, assessment: &Assessment, catalogue: &Catalogue) -> Vec<Clash> {
    let file = value(assessment);
    let said = |it: &Conflict| {
        let of = |value: Option<&Value>| self::said(m, it, value, catalogue);
        Clash {
            place: place(m, it, &file, catalogue),
            english: english(it, catalogue),
            a: of(it.a.as_ref()),
            b: of(it.b.as_ref()),
            base: of(it.base.as_ref()),
            now: of(standing(&file, &it.place).as_ref()),
        }
    };
    assessment.conflicts.iter().map(said).collect()
}

/// What the place of a conflict is.
fn place(m: Messages, conflict: &Conflict, file: &Value, catalogue: &Catalogue) -> String {
    let steps = steps(conflict);
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    let question = |id: &str| {
        let text = catalogue.question(&id.into()).map_or("", |it| &it.text);
        format!("{id} {text}").trim_end().to_owned()
    };
    let remedy = |id: &str| {
        let title = catalogue.remedy(&id.into()).map(|it| it.title.clone());
        title.unwrap_or_else(|| id.into())
    };
    match &*steps {
        ["answers", id] => say!(m, "clash-answer", question = &question(id)),
        ["answers", id, "note"] => say!(m, "clash-note", question = &question(id)),
        ["evidence", id] => say!(m, "clash-record", record = *id),
        ["soa", id] => {
            let title = catalogue.assessed().item(&(*id).into()).map_or("", |it| &it.title);
            say!(m, "clash-decision", control = &*format!("{id} {title}"))
        }
        ["profile", "facts", id] => {
            let facts = catalogue.content().facts.iter();
            let fact = facts.into_iter().find(|fact| fact.id.as_str() == *id);
            say!(m, "clash-fact", fact = fact.map_or(*id, |fact| &fact.text))
        }
        ["profile", "organisation"] => m.say("clash-organisation").to_owned(),
        ["systems", id] => say!(m, "clash-system", system = &system(file, id)),
        ["systems", id, part] => {
            let (system, part) = (system(file, id), system_field(m, part));
            say!(m, "clash-system-part", system = &system, part = &part)
        }
        ["plan", "remedies", id] => say!(m, "clash-remedy", remedy = &*remedy(id)),
        ["plan", "remedies", id, part] => {
            let part = arrangement_field(m, part);
            say!(m, "clash-remedy-part", remedy = &*remedy(id), part = &part)
        }
        _ => say!(m, "clash-place", place = &*conflict.place),
    }
}

/// What the place of a conflict is called in English, where that fell back.
fn english(conflict: &Conflict, catalogue: &Catalogue) -> String {
    let steps = steps(conflict);
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    let fell_back = catalogue.fell_back();
    let assessed = catalogue.assessed();
    let text = match &*steps {
        ["answers", id, ..] if fell_back.question(&(*id).into()) => {
            catalogue.question(&(*id).into()).map(|it| &it.text)
        }
        ["soa", id, ..] if fell_back.item(&assessed.id, &(*id).into()) => {
            assessed.item(&(*id).into()).map(|it| &it.title)
        }
        ["profile", "facts", id] if fell_back.fact(&(*id).into()) => {
            catalogue.content().facts.iter().find(|it| it.id.as_str() == *id).map(|it| &it.text)
        }
        _ => None,
    };
    text.map(ToString::to_string).unwrap_or_default()
}

/// What stands, stood or would stand in the place of a conflict.
fn said(m: Messages, conflict: &Conflict, value: Option<&Value>, catalogue: &Catalogue) -> String {
    let steps = steps(conflict);
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    let Some(value) = value else {
        return match &*steps {
            ["plan", "remedies", _, "state"] => state(m, State::Open).to_owned(),
            _ => m.say("clash-nothing").to_owned(),
        };
    };
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    match &*steps {
        ["answers", _] => signed(m, answer(m, value), text("by"), text("at")),
        ["evidence", _] => text("title").or(text("kind")).unwrap_or_default().to_owned(),
        ["soa", _] => {
            let applicability = value.get("applicability").cloned().unwrap_or_default();
            let decided: Option<Applicability> = serde_json::from_value(applicability).ok();
            let decided = decision(m, decided);
            match text("reason").filter(|it| !it.is_empty()) {
                Some(reason) => format!("{decided}: {reason}"),
                None => decided.to_owned(),
            }
        }
        ["profile", "facts", id] => {
            let fact: Option<FactValue> = serde_json::from_value(value.clone()).ok();
            fact_value(m, &(*id).into(), fact.as_ref(), catalogue)
        }
        ["systems", _] => parts(m, value, |it| system_field(m, it), system_value),
        ["systems", _, part] => system_value(m, part, value),
        ["plan", "remedies", _] => {
            parts(m, value, |it| arrangement_field(m, it), arrangement_value)
        }
        ["plan", "remedies", _, part] => arrangement_value(m, part, value),
        _ => value.as_str().map_or_else(|| value.to_string(), str::to_owned),
    }
}

/// A system by its identifier and, where it is in the register, its name.
fn system(file: &Value, id: &str) -> String {
    let name = standing(file, &format!("/systems/{}", id.replace('~', "~0").replace('/', "~1")));
    let name = name.as_ref().and_then(|it| it.get("name")).and_then(Value::as_str);
    format!("{id} {}", name.unwrap_or_default()).trim_end().to_owned()
}

/// Every field of an object with what it holds.
fn parts(
    m: Messages,
    value: &Value,
    name: impl Fn(&str) -> String,
    said: fn(Messages, &str, &Value) -> String,
) -> String {
    let fields = value.as_object().into_iter().flatten();
    let parts = fields.map(|(field, value)| format!("{}: {}", name(field), said(m, field, value)));
    parts.collect::<Vec<_>>().join("; ")
}

/// What was answered.
fn answer(m: Messages, value: &Value) -> String {
    let found = value.get("level").and_then(Value::as_u64);
    let found = found.and_then(|it| u8::try_from(it).ok());
    if let Some(found) = found.and_then(|it| Level::try_from(it).ok()) {
        return level(m, found);
    }
    match value.get("notApplicable").and_then(Value::as_str) {
        Some(reason) => format!("{}: {reason}", m.say("standing-not-applicable")),
        None if value.get("unknown").is_some() => m.say("standing-not-known").to_owned(),
        None => m.say("standing-not-answered").to_owned(),
    }
}

/// What was said, with who said it and when.
fn signed(m: Messages, said: String, by: Option<&str>, at: Option<&str>) -> String {
    let day = at.and_then(|it| it.parse::<Date>().ok()).map(|it| date(m, it));
    match (by.filter(|it| !it.trim().is_empty()), day) {
        (None, None) => said,
        (Some(by), None) => say!(m, "clash-said", said = &said, by = by),
        (None, Some(day)) => say!(m, "clash-said-on", said = &said, day = &day),
        (Some(by), Some(day)) => say!(m, "clash-said-by-on", said = &said, by = by, day = &day),
    }
}

/// The steps of the place of a conflict.
fn steps(conflict: &Conflict) -> Vec<String> {
    let steps = conflict.place.split('/').skip(1);
    steps.map(|it| it.replace("~1", "/").replace("~0", "~")).collect()
}
