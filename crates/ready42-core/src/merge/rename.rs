//! Two new things to which two people have given one identifier.

use serde_json::{Map, Value};

use super::{
    CONFLICTS, field,
    register::{Register, SYSTEMS},
    rule::REFERRING,
    step,
};
use crate::id::Text;

/// What gets running numbers, so that two people may give out the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A record.
    Record,
    /// A system of the register.
    System,
}

/// Something that got another identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// What it is.
    pub kind: Kind,
    /// The identifier that it had.
    pub from: Text,
    /// The identifier that it has now.
    pub to: Text,
}

impl Kind {
    /// The field of the file that holds all of them.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Record => "evidence",
            Self::System => SYSTEMS,
        }
    }

    /// All of them by identifier.
    fn table(self, file: &Value) -> Map<String, Value> {
        let found = field(Some(file), self.field());
        let mut table = match self {
            Self::Record => found.and_then(Value::as_object).cloned().unwrap_or_default(),
            Self::System => found.and_then(Register::open).unwrap_or_default().entries,
        };
        table.retain(|_, it| !it.is_null());
        table
    }

    /// Whether two of one identifier are the same thing: systems of one name are, though they may
    /// be described differently.
    fn is_same(self, one: &Value, other: &Value) -> bool {
        let name = |it: &Value| it.get("name").cloned();
        one == other || (self == Self::System && name(one) == name(other))
    }

    /// An identifier as a name and a number; one that leaves no room for a number counts as the
    /// first of its kind.
    fn numbered(self, id: &str) -> (&str, u32) {
        let name = id.trim_end_matches(|it: char| it.is_ascii_digit());
        match id[name.len()..].parse() {
            Ok(number) if name.len() <= 100 => (name, number),
            _ if self == Self::Record => ("E", 0),
            _ => ("S", 0),
        }
    }

    /// The next identifier after all that are used: a name and a number.
    ///
    /// Later identifiers stand behind earlier ones, so that several things that are the same get
    /// theirs in one order, whenever they are met.
    fn free(self, id: &str, used: &[String]) -> String {
        let (name, number) = self.numbered(id);
        let numbers = used.iter().map(|it| self.numbered(it)).filter(|(its, _)| *its == name);
        let last = numbers.map(|(_, number)| number).fold(number, u32::max);
        let mut free = (u64::from(last) + 1..).map(|it| format!("{name}{it}"));
        free.find(|it| !used.contains(it)).unwrap_or_else(|| id.to_owned())
    }
}

/// Gives another identifier to one of two new things that have the same one, and to whatever
/// names it.
///
/// Which of the two moves depends on what they hold and not on which side came first. One that
/// the other side has taken in before, under another identifier, gets that one.
pub(super) fn part(kind: Kind, base: &Value, a: &mut Value, b: &mut Value) -> Vec<Renamed> {
    let [old, mut in_a, mut in_b] = [base, &*a, &*b].map(|it| kind.table(it));
    // A list and no set: another kind of tree is many bytes for the few identifiers there are.
    let mut used: Vec<String> = vec![];
    for table in [&old, &in_a, &in_b] {
        used.extend(table.keys().cloned());
    }
    let differs = |(id, it): &(&String, &Value)| {
        !old.contains_key(*id) && in_b.get(*id).is_some_and(|other| !kind.is_same(it, other))
    };
    let mut met: Vec<String> = in_a.iter().filter(differs).map(|(id, _)| id.clone()).collect();
    crate::order::sort_by_key(&mut met, |id| {
        let (name, number) = kind.numbered(id);
        (name.to_owned(), number)
    });
    let mut renamed = vec![];
    for id in met {
        let text = |table: &Map<String, Value>| table[&id].to_string();
        let (file, moving, staying) = if text(&in_a) > text(&in_b) {
            (&mut *a, &mut in_a, &in_b)
        } else {
            (&mut *b, &mut in_b, &in_a)
        };
        let Some(it) = moving.remove(&id) else { continue };
        let before = staying.iter().filter(|(other, found)| {
            **found == it && !old.contains_key(*other) && !moving.contains_key(*other)
        });
        // Of several that are the same, the first that is left.
        let before = before.map(|(it, _)| it.clone()).min_by_key(|it| {
            let (name, number) = kind.numbered(it);
            (name.to_owned(), number, it.clone())
        });
        let to = before.unwrap_or_else(|| kind.free(&id, &used));
        used.push(to.clone());
        moving.insert(to.clone(), it);
        rename(kind, file, &id, &to);
        renamed.push(Renamed { kind, from: (&*id).into(), to: (&*to).into() });
    }
    renamed
}

/// Gives something another identifier, and to whatever names it.
fn rename(kind: Kind, file: &mut Value, from: &str, to: &str) {
    let Some(file) = file.as_object_mut() else { return };
    match (kind, file.get_mut(kind.field())) {
        (Kind::Record, Some(Value::Object(records))) => {
            if let Some(record) = records.remove(from) {
                records.insert(to.to_owned(), record);
            }
        }
        (Kind::System, Some(Value::Array(systems))) => {
            for id in systems.iter_mut().filter_map(|it| it.get_mut("id")) {
                if id == from {
                    *id = to.into();
                }
            }
        }
        _ => {}
    }
    if kind == Kind::Record {
        let entries = file.get_mut(REFERRING).and_then(Value::as_object_mut).into_iter();
        for (_, entry) in entries.flatten() {
            let list = entry.get_mut(kind.field()).and_then(Value::as_array_mut);
            for name in list.into_iter().flatten().filter(|it| *it == from) {
                *name = to.into();
            }
        }
    }
    let [before, after] = [from, to].map(|it| format!("/{}/{}", kind.field(), step(it)));
    let conflicts = file.get_mut(CONFLICTS).and_then(Value::as_array_mut);
    for place in conflicts.into_iter().flatten().filter_map(|it| it.get_mut("place")) {
        let below = place.as_str().and_then(|it| it.strip_prefix(&before));
        if let Some(below) = below.filter(|it| it.is_empty() || it.starts_with('/')) {
            *place = format!("{after}{below}").into();
        }
    }
}
