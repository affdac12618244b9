//! When remedies are done, and by whom.

use ready42_core::{
    catalogue::Catalogue,
    id::{RemedyId, RoleId},
    schedule::{Arrangement, MOST_CAPACITY, Schedule, State},
    table::Table,
};
use serde_json::Value;

use super::{
    Notice,
    fields::{Fields, escape},
    short,
};

/// Reads what stands under `plan`.
pub(super) fn plan(
    fields: &mut Fields<'_>,
    catalogue: &Catalogue,
    notices: &mut Vec<Notice>,
) -> Schedule {
    let place = fields.place("plan");
    let mut fields = Fields::of(fields.object("plan"), place, fields.problems);
    let start = fields.date("start");
    let by = fields.date("by");
    let capacity = fields.take("capacity");
    let capacity = capacity.and_then(|value| {
        let place = fields.place("capacity");
        tenths(&mut fields, place, &value)
    });
    let roles = roles(&mut fields, catalogue, notices);
    let place = fields.place("remedies");
    let remedies = fields.each("remedies", |id, fields| {
        if catalogue.remedy(&id.into()).is_none() {
            notices.push(Notice {
                pointer: format!("{place}/{}", escape(id)),
                message: format!("'{id}' is no remedy of this content; kept, without effect"),
            });
        }
        Some(arrangement(fields))
    });
    Schedule {
        start,
        capacity,
        roles,
        by,
        remedies: remedies.into_iter().map(|(id, it)| (RemedyId::from(&*id), it)).collect(),
        other: fields.rest(),
    }
}

fn roles(
    fields: &mut Fields<'_>,
    catalogue: &Catalogue,
    notices: &mut Vec<Notice>,
) -> Table<RoleId, u32> {
    let place = fields.place("roles");
    let mut roles = Table::new();
    for (id, value) in fields.object("roles") {
        let pointer = format!("{place}/{}", escape(&id));
        if !catalogue.content().roles.iter().any(|role| role.id.as_str() == id) {
            notices.push(Notice {
                pointer: pointer.clone(),
                message: format!("'{id}' is no role of this content; kept, without effect"),
            });
        }
        if let Some(limit) = tenths(fields, pointer, &value) {
            roles.insert(RoleId::from(&*id), limit);
        }
    }
    roles
}

/// A capacity in tenths of a person-day a week.
fn tenths(fields: &mut Fields<'_>, pointer: String, value: &Value) -> Option<u32> {
    let found = value.as_u64().and_then(|number| u32::try_from(number).ok());
    let found = found.filter(|number| (1..=MOST_CAPACITY).contains(number));
    if found.is_none() {
        let expected = format!("tenths of a person-day a week, from 1 to {MOST_CAPACITY}");
        fields.problems.add(pointer, "bad-capacity", short(value), expected);
    }
    found
}

fn arrangement(mut fields: Fields<'_>) -> Arrangement {
    let state = fields.take("state").map_or(Some(State::Open), |value| {
        let state = State::ALL.into_iter().find(|it| value.as_str() == Some(it.word()));
        if state.is_none() {
            fields.wrong("state", "bad-state", &short(&value), "open, doing, done or dropped");
        }
        state
    });
    Arrangement {
        owner: fields.text("owner"),
        start: fields.date("start"),
        due: fields.date("due"),
        state: state.unwrap_or_default(),
        note: fields.text("note"),
        other: fields.rest(),
    }
}
