//! How units and questions of one framework bear on items of another.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::id::{FactId, FrameworkId, ItemId, QuestionId, Text};

/// All edges from the units of one framework, and from questions about them, to the items of
/// another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Crosswalk {
    /// The identifier: both frameworks, joined by `--`.
    pub id: Text,
    /// The framework whose units are answered.
    pub from: FrameworkId,
    /// The framework that they bear on.
    pub to: FrameworkId,
    /// What its edges are for.
    #[serde(default)]
    pub purpose: Purpose,
    /// The flag of the profile that has to hold, exactly where something is reused.
    pub when: Option<FactId>,
    /// Who made it and what of it is published.
    pub note: Text,
    /// The edges.
    pub edges: Vec<Edge>,
    /// Items that honestly have no counterpart, each with the reason.
    pub unmapped: Vec<Unmapped>,
}

/// What the edges of a crosswalk are for.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Results are carried along them to the items.
    #[default]
    Projection,
    /// What an organisation holds for the items can be used again for the units.
    Reuse,
}

/// One unit's or question's bearing on one item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Edge {
    /// The unit, or a single question about one.
    pub from: Origin,
    /// The item.
    pub to: ItemId,
    /// How the two relate, read from where the edge begins.
    pub relation: Relation,
    /// How much of the item's outcome it gives, or how much of it can be used again, 1 to 3.
    pub strength: u8,
    /// Who says so.
    pub provenance: Provenance,
    /// The outcome that both share.
    pub rationale: Text,
    /// What speaks against the pair, if anything does.
    pub doubt: Option<Text>,
}

/// Where an edge begins: in files the identifier alone.
///
/// A question is told by the running number at its end, such as `A.9.2-4`; no unit has a dash.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "Text", into = "Text")]
pub enum Origin {
    /// A unit, which gives what all its questions give.
    Unit(ItemId),
    /// A single question, which gives what it gives alone.
    Question(QuestionId),
}

impl Origin {
    /// The identifier as it is written in files.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unit(id) => id.as_str(),
            Self::Question(id) => id.as_str(),
        }
    }
}

impl From<&str> for Origin {
    fn from(id: &str) -> Self {
        let numbered = id.rsplit_once('-').is_some_and(|(unit, number)| {
            !unit.is_empty() && !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit())
        });
        if numbered { Self::Question(id.into()) } else { Self::Unit(id.into()) }
    }
}

impl From<Text> for Origin {
    fn from(id: Text) -> Self {
        Self::from(&*id)
    }
}

impl From<Origin> for Text {
    fn from(origin: Origin) -> Self {
        origin.as_str().into()
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// How a unit or question relates to an item.
///
/// # Source
///
/// The words are those of NIST IR 8477.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Both ask for the same.
    Equal,
    /// The unit or question asks for a part of what the item asks.
    SubsetOf,
    /// The unit or question asks for all the item asks, and more.
    SupersetOf,
    /// Each asks for something the other does not.
    IntersectsWith,
}

/// Who says that two items belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// A published crosswalk, named in the note.
    Published,
    /// We do.
    Editorial,
}

/// An item without a counterpart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Unmapped {
    /// The item.
    pub item: ItemId,
    /// Why nothing serves it.
    pub reason: Text,
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn a_question_is_told_from_a_unit_by_its_number() {
        for id in ["4.1-1", "A.10.4-41", "6.1.2-3"] {
            assert_eq!(Origin::from(id), Origin::Question(id.into()));
        }
        for id in ["4.1", "A.10.4", "", "-1", "4.1-", "4.1-x", "4.1-1a"] {
            assert_eq!(Origin::from(id), Origin::Unit(id.into()));
        }
    }

    #[test]
    fn an_origin_is_its_identifier_in_files() {
        for id in ["4.1", "4.1-1"] {
            let text = serde_json::to_string(&Origin::from(id)).expect("a text");
            assert_eq!(text, format!("\"{id}\""));
            assert_eq!(serde_json::from_str::<Origin>(&text).expect("it is one"), Origin::from(id));
        }
    }
}
