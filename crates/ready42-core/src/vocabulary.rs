//! The words that questions and remedies draw on: roles, records, facts, publications.

use serde::{Deserialize, Serialize};

use crate::{
    date::Date,
    id::{EvidenceKindId, FactId, RoleId, SourceId, Text},
};

/// A role in an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Role {
    /// The identifier.
    pub id: RoleId,
    /// Its usual name.
    pub title: Text,
    /// What the role answers for.
    pub summary: Text,
}

/// A kind of record that an auditor asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvidenceKind {
    /// The identifier.
    pub id: EvidenceKindId,
    /// Its usual name.
    pub title: Text,
    /// What a good one looks like.
    pub good: Text,
}

/// A fact about the organisation that is asked before any question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fact {
    /// The identifier.
    pub id: FactId,
    /// Whether it is a yes-or-no matter or a choice.
    pub kind: FactKind,
    /// The heading it stands under.
    pub group: Text,
    /// What is asked.
    pub text: Text,
    /// What helps to answer it.
    pub hint: Option<Text>,
    /// What can be chosen, for a choice.
    #[serde(default)]
    pub options: Vec<FactOption>,
}

/// How a fact is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// Yes, no, or not known.
    Flag,
    /// One of the options, or not known.
    Choice,
}

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FactOption {
    /// The identifier within the fact.
    pub id: Text,
    /// How it reads.
    pub title: Text,
}

/// A publication that citations may name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Source {
    /// The identifier.
    pub id: SourceId,
    /// Who publishes it.
    pub publisher: Text,
    /// Its title.
    pub title: Text,
    /// Its edition, with the date.
    pub edition: Text,
    /// Where it can be had.
    pub address: Text,
    /// Whether anyone can read it there without paying.
    pub open: bool,
    /// On what terms it may be used.
    pub terms: Text,
    /// How a place in it is named in a citation, such as `clause or control number`.
    pub item: Text,
    /// What of it was read for this content.
    pub read: Read,
}

/// When and how a publication was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Read {
    /// The day.
    pub date: Date,
    /// What was read, and what was not.
    pub how: Text,
}
