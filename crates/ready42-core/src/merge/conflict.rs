//! A place that two people changed differently.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{CONFLICTS, field, register::SYSTEMS};
use crate::{assessment::Other, id::Text};

/// A place that two people changed differently; what stands there is what stood there before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Conflict {
    /// The place, as a JSON Pointer into the file; that of an answer means the answer itself with
    /// who gave it and when, and not its note or its records. A system of the register is named by
    /// its identifier and not by where it stands, as in `/systems/S3/owner`, and its value does not
    /// repeat the identifier.
    pub place: Text,
    /// What stood there before; `None` for nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Value>,
    /// What one side put there; `None` if it took it away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<Value>,
    /// What the other did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<Value>,
    /// Whatever else the file holds.
    #[serde(flatten)]
    pub other: Other,
}

/// What a person decides about a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// What stood there before.
    Base,
    /// What one side put there.
    A,
    /// What the other side put there.
    B,
    /// Whatever stands there now.
    Keep,
}

impl Choice {
    /// The same choice where the sides stand the other way round.
    #[must_use]
    pub const fn swapped(self, swapped: bool) -> Self {
        match self {
            Self::A if swapped => Self::B,
            Self::B if swapped => Self::A,
            other => other,
        }
    }
}

impl Conflict {
    /// What a choice among the three puts in the place; nothing to put for [`Choice::Keep`].
    pub const fn value(&self, choice: Choice) -> Option<&Value> {
        match choice {
            Choice::Base => self.base.as_ref(),
            Choice::A => self.a.as_ref(),
            Choice::B => self.b.as_ref(),
            Choice::Keep => None,
        }
    }

    /// Reads it from a file; `None` if it names no place.
    fn read(value: &Value) -> Option<Self> {
        let mut other = value.as_object()?.clone();
        let mut take = |name: &str| other.remove(name).filter(|it| !it.is_null());
        let place = take("place")?.as_str()?.into();
        let [base, a, b] = ["base", "a", "b"].map(&mut take);
        Some(Self { place, base, a, b, other })
    }

    /// As it stands in a file.
    pub fn to_value(&self) -> Value {
        let Self { place, base, a, b, other } = self;
        let mut fields = other.clone();
        fields.insert("place".to_owned(), (&**place).into());
        for (name, value) in [("base", base), ("a", a), ("b", b)] {
            if let Some(value) = value {
                fields.insert(name.to_owned(), value.clone());
            }
        }
        fields.into()
    }

    /// What conflicts are put in order by.
    pub(super) fn key(&self) -> [String; 4] {
        let Self { place, base, a, b, other: _ } = self;
        [place.to_string(), text(base.as_ref()), text(a.as_ref()), text(b.as_ref())]
    }

    /// The same with its sides in an order that does not tell which came first, and whether that
    /// swapped them.
    pub(super) fn ordered(self) -> (Self, bool) {
        let swapped = text(self.a.as_ref()) > text(self.b.as_ref());
        if !swapped {
            return (self, false);
        }
        let Self { place, base, a, b, other } = self;
        (Self { place, base, a: b, b: a, other }, true)
    }

    /// Whether one of its sides holds this value.
    pub(super) fn offers(&self, value: Option<&Value>) -> bool {
        self.a.as_ref() == value || self.b.as_ref() == value
    }

    /// Whether it is about a whole system of the register.
    pub(super) fn is_system(&self) -> bool {
        let system = self.place.strip_prefix('/').and_then(|it| it.strip_prefix(SYSTEMS));
        system.and_then(|it| it.strip_prefix('/')).is_some_and(|id| !id.contains('/'))
    }

    /// Whether it is about this place, or about one below it.
    pub(super) fn is_below(&self, place: &str) -> bool {
        is_below(&self.place, place)
    }
}

/// Whether a JSON Pointer leads to a place, or to one below it.
pub fn is_below(pointer: &str, place: &str) -> bool {
    let rest = pointer.strip_prefix(place);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// A value as text, the same for the same value; empty for nothing.
fn text(value: Option<&Value>) -> String {
    value.map(Value::to_string).unwrap_or_default()
}

/// The conflicts that a file holds; whoever read it has checked their shape.
pub(super) fn held(file: &Value) -> Vec<Conflict> {
    let list = field(Some(file), CONFLICTS).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Conflict::read).collect()
}

/// Lets a file hold these conflicts and no others.
pub(super) fn hold(file: &mut Value, conflicts: &[Conflict]) {
    let Some(object) = file.as_object_mut() else { return };
    object.remove(CONFLICTS);
    if !conflicts.is_empty() {
        object.insert(CONFLICTS.to_owned(), conflicts.iter().map(Conflict::to_value).collect());
    }
}
