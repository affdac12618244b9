//! Published documents with numbered items.

use serde::{Deserialize, Serialize};

use crate::{
    date::Date,
    id::{FrameworkId, ItemId, SourceId, Text},
};

/// A published document whose numbered items are assessed or reported on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Framework {
    /// The identifier, edition included.
    pub id: FrameworkId,
    /// The full title.
    pub title: Text,
    /// The name used in tables.
    pub short: Text,
    /// Where it stands among the others: the lower, the earlier.
    pub place: u8,
    /// The edition, with its date.
    pub edition: Text,
    /// Who publishes it.
    pub publisher: Text,
    /// Where it can be had.
    pub address: Text,
    /// On what terms it may be used.
    pub licence: Text,
    /// The line that every report prints.
    pub attribution: Text,
    /// Its items, each after its parent, in the order of the document.
    pub items: Vec<Item>,
}

/// One numbered place of a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Item {
    /// The identifier as printed in the document.
    pub id: ItemId,
    /// Its short title or topic.
    pub title: Text,
    /// What sort of place it is.
    pub kind: ItemKind,
    /// The item it belongs to, if any.
    pub parent: Option<ItemId>,
    /// What it is about, in our own words.
    pub summary: Text,
    /// Whether a record is asked for; only a sub-clause says so.
    pub documented: Option<Documented>,
    /// From when it applies; an article of a law says so, and nothing else does.
    #[serde(default)]
    pub applies_from: Vec<AppliesFrom>,
}

/// What sort of place an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// A clause of ISO/IEC 42001 at the top level: groups sub-clauses.
    Clause,
    /// A heading below a clause that only groups.
    Heading,
    /// A sub-clause with requirements of its own: a unit.
    SubClause,
    /// An Annex A objective: groups controls.
    Objective,
    /// A part of an objective that only groups.
    SubObjective,
    /// An Annex A control: a unit.
    Control,
    /// A function of a NIST framework.
    Function,
    /// A category of a NIST framework.
    Category,
    /// A subcategory of a NIST framework.
    Subcategory,
    /// A chapter of a law or a standard: only groups.
    Chapter,
    /// A risk of a list, which answers may hold down.
    Risk,
    /// An article of a law.
    Article,
    /// A sub-clause or control of another management system standard.
    Requirement,
}

impl ItemKind {
    /// Whether answers are given for items of this kind.
    pub const fn is_unit(self) -> bool {
        matches!(self, Self::SubClause | Self::Control)
    }

    /// Whether edges of a crosswalk lead to items of this kind; the others only group.
    pub const fn is_outcome(self) -> bool {
        matches!(self, Self::Subcategory | Self::Risk | Self::Article | Self::Requirement)
    }
}

/// A day from which an article applies, and to what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AppliesFrom {
    /// The first day.
    pub date: Date,
    /// What it applies to from then on.
    pub scope: Text,
    /// The publication that sets the day.
    pub source: SourceId,
    /// What speaks against the day, if anything does.
    pub doubt: Option<Text>,
}

/// Whether a sub-clause asks for documented information, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Documented {
    /// Whether Stage 1 looks for a document here.
    pub required: bool,
    /// What the secondary lists this rests on say.
    pub status: DocumentedStatus,
}

/// How the public lists of required documents agree on a sub-clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentedStatus {
    /// Two lists or more name it, or none does.
    Confirmed,
    /// Only as far as the organisation needs it.
    Conditional,
    /// The lists differ.
    Disputed,
    /// Not settled without the licensed text.
    Unresolved,
}

impl Framework {
    /// The item with this identifier.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// The items that answers are given for, in order.
    pub fn units(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.kind.is_unit())
    }
}
