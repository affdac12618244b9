//! The register of AI systems as a table: in the file it is a list whose entries hold their own
//! identifiers, and a place names an entry by its identifier and not by where it stands.

use serde_json::{Map, Value};

use super::step;

/// The field of the file that holds the register.
pub(super) const SYSTEMS: &str = "systems";

/// The field of an entry that holds its identifier.
const ID: &str = "id";

/// A register that was opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Register {
    /// The identifiers, in the order of the list.
    pub(super) ids: Vec<String>,
    /// The entries by identifier, each without it.
    pub(super) entries: Map<String, Value>,
}

impl Register {
    /// Reads a list of objects, each with an identifier of its own; `None` if it is something else.
    pub(super) fn open(list: &Value) -> Option<Self> {
        let mut register = Self::default();
        for entry in list.as_array()? {
            let mut entry = entry.as_object()?.clone();
            let Some(Value::String(id)) = entry.remove(ID) else { return None };
            if register.entries.insert(id.clone(), entry.into()).is_some() {
                return None;
            }
            register.ids.push(id);
        }
        Some(register)
    }

    /// The list again: entries that `first` names in that order, then the others by identifier,
    /// `S9` before `S10`.
    pub(super) fn close(entries: Map<String, Value>, first: &[String]) -> Value {
        let mut entries: Vec<(String, Value)> = entries.into_iter().collect();
        entries.sort_by_cached_key(|(id, _)| {
            let place = first.iter().position(|it| it == id).unwrap_or(first.len());
            let name = id.trim_end_matches(|it: char| it.is_ascii_digit());
            let number = id[name.len()..].trim_start_matches('0');
            (place, name.to_owned(), number.len(), number.to_owned(), id.clone())
        });
        let entry = |(id, mut entry): (String, Value)| {
            if let Some(fields) = entry.as_object_mut() {
                fields.insert(ID.to_owned(), id.into());
            }
            entry
        };
        entries.into_iter().map(entry).collect()
    }
}

/// What stands in a place of a file, as a conflict would hold it.
pub fn standing(file: &Value, place: &str) -> Option<Value> {
    let below = place.strip_prefix('/').and_then(|it| it.strip_prefix(SYSTEMS));
    let below = below.filter(|it| it.starts_with('/'));
    match (below, file.get(SYSTEMS).and_then(Register::open)) {
        (Some(below), Some(register)) => Value::from(register.entries).pointer(below).cloned(),
        _ => file.pointer(place).cloned(),
    }
}

/// The place that a JSON Pointer into a file means: the same, but for an entry of the register,
/// which is named by its identifier.
pub fn place_of(file: &Value, pointer: &str) -> String {
    let named = || {
        let rest = pointer.strip_prefix('/')?.strip_prefix(SYSTEMS)?.strip_prefix('/')?;
        let (index, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let entry = file.get(SYSTEMS)?.get(index.parse::<usize>().ok()?)?;
        Some(format!("/{SYSTEMS}/{}{rest}", step(entry.get(ID)?.as_str()?)))
    };
    named().unwrap_or_else(|| pointer.to_owned())
}
