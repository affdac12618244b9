//! How items of one framework bear on items of another.

use serde::{Deserialize, Serialize};

use crate::id::{FrameworkId, ItemId, Text};

/// All edges from the units of one framework to the items of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Crosswalk {
    /// The identifier: both frameworks, joined by `--`.
    pub id: Text,
    /// The framework whose units are answered.
    pub from: FrameworkId,
    /// The framework that is projected onto.
    pub to: FrameworkId,
    /// Who made it and what of it is published.
    pub note: Text,
    /// The edges.
    pub edges: Vec<Edge>,
    /// Items that honestly have no counterpart, each with the reason.
    pub unmapped: Vec<Unmapped>,
}

/// One unit's bearing on one item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Edge {
    /// The unit.
    pub from: ItemId,
    /// The item.
    pub to: ItemId,
    /// How the two relate, read from the unit.
    pub relation: Relation,
    /// How much of the item's outcome the unit gives, 1 to 3.
    pub strength: u8,
    /// Who says so.
    pub provenance: Provenance,
    /// The outcome that both share.
    pub rationale: Text,
    /// What speaks against the pair, if anything does.
    pub doubt: Option<Text>,
}

/// How a unit relates to an item.
///
/// # Source
///
/// The words are those of NIST IR 8477.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Both ask for the same.
    Equal,
    /// The unit asks for a part of what the item asks.
    SubsetOf,
    /// The unit asks for all the item asks, and more.
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
