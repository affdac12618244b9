//! Reads the register of AI systems.

use ready42_core::{
    id::{SystemId, Text},
    system::{MOST, MOST_MONTHS, System, Word},
};
use serde_json::Value;

use super::{fields::Fields, limit, short, sort};

/// Takes the register; each system has an identifier of its own and a name.
pub(super) fn systems(fields: &mut Fields<'_>) -> Vec<System> {
    let place = fields.place("systems");
    let list = fields.list("systems");
    if list.len() > MOST {
        let found = format!("{} systems", list.len());
        fields.wrong("systems", "too-many", &found, &format!("{MOST} at most"));
        return vec![];
    }
    let mut systems: Vec<System> = Vec::with_capacity(list.len());
    for (index, value) in list.into_iter().enumerate() {
        let pointer = format!("{place}/{index}");
        let Value::Object(object) = value else {
            fields.problems.add(pointer, "wrong-type", sort(&value), "an object");
            continue;
        };
        let Some(system) = system(Fields::of(object, pointer.clone(), fields.problems)) else {
            continue;
        };
        if systems.iter().any(|it| it.id == system.id) {
            let found = format!("'{}' a second time", system.id);
            let expected = "an identifier that no other system has";
            fields.problems.add(format!("{pointer}/id"), "twice", found, expected);
            continue;
        }
        systems.push(system);
    }
    systems
}

fn system(mut fields: Fields<'_>) -> Option<System> {
    let id = fields.id("id", "an identifier such as S1");
    let name = fields.text("name");
    if name.trim().is_empty() {
        fields.wrong("name", "missing", "nothing", "the name of the system");
    } else if name.chars().count() > limit::ITEM {
        let found = format!("{} characters", name.chars().count());
        fields.wrong("name", "too-long", &found, &format!("{} at most", limit::ITEM));
    }
    Some(System {
        id: SystemId::from(&*id?),
        name,
        purpose: fields.text("purpose"),
        owner: fields.text("owner"),
        objective: fields.text("objective"),
        state: word(&mut fields, "state"),
        roles: words(&mut fields, "roles"),
        review_months: months(&mut fields),
        reviewed: fields.date("reviewed"),
        supplier: fields.text("supplier"),
        agreement: fields.text("agreement"),
        data: words(&mut fields, "data"),
        affected: words(&mut fields, "affected"),
        profiling: flag(&mut fields, "profiling"),
        generative: flag(&mut fields, "generative"),
        agents: flag(&mut fields, "agents"),
        connectors: lines(&mut fields, "connectors"),
        identities: lines(&mut fields, "identities"),
        impact: words(&mut fields, "impact"),
        uses: words(&mut fields, "uses"),
        note: fields.text("note"),
        other: fields.rest(),
    })
}

/// A word of a closed list.
fn word<W: Word>(fields: &mut Fields<'_>, name: &str) -> Option<W> {
    let value = fields.take(name)?;
    let word = value.as_str().and_then(W::read);
    if word.is_none() {
        fields.wrong(name, "bad-word", &short(&value), &W::listed());
    }
    word
}

/// Words of a closed list, each once, in the order of the list.
fn words<W: Word>(fields: &mut Fields<'_>, name: &str) -> Vec<W> {
    let place = fields.place(name);
    let mut words = vec![];
    for (index, value) in fields.list(name).into_iter().enumerate() {
        if let Some(word) = value.as_str().and_then(W::read) {
            words.push(word);
        } else {
            let pointer = format!("{place}/{index}");
            fields.problems.add(pointer, "bad-word", short(&value), W::listed());
        }
    }
    W::ordered(&words)
}

fn months(fields: &mut Fields<'_>) -> Option<u16> {
    let value = fields.take("reviewMonths")?;
    let months = value.as_u64().and_then(|it| u16::try_from(it).ok());
    let months = months.filter(|it| (1..=MOST_MONTHS).contains(it));
    if months.is_none() {
        let expected = format!("months from 1 to {MOST_MONTHS}");
        fields.wrong("reviewMonths", "bad-number", &short(&value), &expected);
    }
    months
}

fn flag(fields: &mut Fields<'_>, name: &str) -> Option<bool> {
    let value = fields.take(name)?;
    if value.as_bool().is_none() {
        fields.wrong(name, "wrong-type", &short(&value), "true or false");
    }
    value.as_bool()
}

/// Texts of one line each, without blanks at their ends; empty ones are left out.
fn lines(fields: &mut Fields<'_>, name: &str) -> Vec<Text> {
    let place = fields.place(name);
    let list = fields.list(name);
    if list.len() > limit::ITEMS {
        let found = format!("{} entries", list.len());
        fields.wrong(name, "too-many", &found, &format!("{} at most", limit::ITEMS));
        return vec![];
    }
    let mut lines: Vec<Text> = vec![];
    for (index, value) in list.into_iter().enumerate() {
        let line = value.as_str().map(str::trim);
        match line {
            Some(line) if line.contains(['\n', '\r']) || line.chars().count() > limit::ITEM => {
                let expected = format!("one line of {} characters at most", limit::ITEM);
                let pointer = format!("{place}/{index}");
                fields.problems.add(pointer, "bad-entry", short(&value), expected);
            }
            Some("") => {}
            Some(line) => lines.push(line.into()),
            None => {
                let pointer = format!("{place}/{index}");
                fields.problems.add(pointer, "wrong-type", short(&value), "a text");
            }
        }
    }
    lines
}
