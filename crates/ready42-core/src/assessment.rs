//! What one organisation says of itself.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    catalogue::Catalogue,
    date::Date,
    id::{EvidenceId, EvidenceKindId, FactId, ItemId, PolicyId, QuestionId, QuestionnaireId, Text},
    merge::Conflict,
    question::Level,
    remedy::Size,
    schedule::Schedule,
    section::Section,
    system::System,
    table::Table,
};

/// Fields that a newer release or another tool wrote; kept, and written back as they were.
pub type Other = Map<String, Value>;

/// One organisation's answers, with what they rest on.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// Which questionnaire is being answered.
    pub questionnaire: QuestionnaireId,
    /// The file of that questionnaire, where it is one's own and not of the bank.
    pub own: Option<Arc<Value>>,
    /// The content version it was last saved with.
    pub content: Text,
    /// The policy it is judged under.
    pub policy: PolicyId,
    /// Who answers, and the facts that decide what is asked.
    pub profile: Profile,
    /// The answers; a question that is not here is not answered.
    pub answers: Table<QuestionId, Answer>,
    /// The records that answers refer to.
    pub evidence: Table<EvidenceId, Evidence>,
    /// The decisions of the Statement of Applicability, by Annex A control.
    pub statement: Table<ItemId, Decision>,
    /// When remedies are done, and by whom.
    pub plan: Schedule,
    /// The register of AI systems, in the order of the file.
    pub systems: Vec<System>,
    /// What two people answered differently and nobody has decided yet, by place.
    pub conflicts: Vec<Conflict>,
    /// The section of another assessment that this one is, if it is one.
    pub section: Option<Box<Section>>,
    /// Whatever else the file holds.
    pub other: Other,
}

impl Assessment {
    /// An assessment with nothing said yet, under the newest policy.
    pub fn blank(catalogue: &Catalogue, questionnaire: QuestionnaireId) -> Self {
        Self {
            questionnaire,
            own: None,
            content: catalogue.content().version.clone(),
            policy: catalogue.newest_policy().id.clone(),
            profile: Profile::default(),
            answers: Table::new(),
            evidence: Table::new(),
            statement: Table::new(),
            plan: Schedule::default(),
            systems: vec![],
            conflicts: vec![],
            section: None,
            other: Other::new(),
        }
    }
}

/// Who answers, and the facts that decide what is asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    /// The name of the organisation, as reports print it; may be empty.
    pub organisation: Text,
    /// The facts given; one that is missing counts as unknown.
    pub facts: Table<FactId, FactValue>,
    /// Whatever else the file holds.
    pub other: Other,
}

/// A fact that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FactValue {
    /// Yes or no.
    Flag(bool),
    /// One of the options of a choice.
    Choice(Text),
}

impl Profile {
    /// Whether a flag holds; `None` when it is not known.
    pub fn flag(&self, fact: &str) -> Option<bool> {
        match self.facts.get(fact)? {
            FactValue::Flag(value) => Some(*value),
            FactValue::Choice(_) => None,
        }
    }

    /// The size of the organisation, if given.
    pub fn size(&self) -> Option<Size> {
        match self.facts.get("size")? {
            FactValue::Choice(choice) => match &**choice {
                "small" => Some(Size::Small),
                "medium" => Some(Size::Medium),
                "large" => Some(Size::Large),
                _ => None,
            },
            FactValue::Flag(_) => None,
        }
    }
}

/// What is said about one question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The answer itself; a note can stand before there is one.
    pub given: Option<Given>,
    /// A remark; may be empty.
    pub note: Text,
    /// The records it rests on.
    pub evidence: Vec<EvidenceId>,
    /// Who answered.
    pub by: Option<Text>,
    /// When.
    pub at: Option<Date>,
    /// Whatever else the file holds.
    pub other: Other,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// The matter stands at this level.
    Level(Level),
    /// Whoever was asked does not know.
    Unknown,
    /// The matter does not arise here, for this reason; never for a clause.
    NotApplicable(Text),
}

impl From<Level> for Answer {
    fn from(level: Level) -> Self {
        Self { given: Some(Given::Level(level)), ..Self::default() }
    }
}

/// A record that the organisation holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The kind of record.
    pub kind: EvidenceKindId,
    /// What it is called there.
    pub title: Text,
    /// Where it is kept; may be empty.
    pub location: Text,
    /// Who keeps it; may be empty.
    pub owner: Text,
    /// Its date.
    pub date: Option<Date>,
    /// The last day on which it counts; without one it counts from its date for good.
    pub valid_until: Option<Date>,
    /// Whatever else the file holds.
    pub other: Other,
}

impl Evidence {
    /// Whether the record still counts on a day.
    pub fn is_current(&self, on: Date) -> bool {
        self.date.is_none_or(|first| first <= on) && self.valid_until.is_none_or(|last| on <= last)
    }
}

/// A row of the Statement of Applicability, as the organisation decided it.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// Whether the control is applied.
    pub applicability: Applicability,
    /// Why; a row without a reason is no decision.
    pub reason: Text,
    /// What the decision rests on.
    pub drivers: Vec<Driver>,
    /// Who answers for the control; may be empty.
    pub owner: Text,
    /// When the decision is looked at again.
    pub review: Option<Date>,
    /// Whatever else the file holds.
    pub other: Other,
}

impl Decision {
    /// Whether the row has a reason, without which it decides nothing.
    pub fn is_reasoned(&self) -> bool {
        !self.reason.trim().is_empty()
    }
}

/// Whether a control is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applicability {
    /// It is applied.
    Included,
    /// It is left out.
    Excluded,
}

/// What a decision about a control rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Driver {
    /// The risk assessment.
    Risk,
    /// An impact assessment.
    Impact,
    /// A law.
    Law,
    /// A contract.
    Contract,
    /// Good practice.
    Practice,
}

impl Driver {
    /// All drivers, in the order of the statement's columns.
    pub const ALL: [Self; 5] =
        [Self::Risk, Self::Impact, Self::Law, Self::Contract, Self::Practice];
}
