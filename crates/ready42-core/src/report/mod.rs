//! One value that holds everything a face shows.

mod band;
mod build;
mod frameworks;
mod judged;

use serde::{Deserialize, Serialize};

use crate::{
    contradiction::Contradiction,
    crosswalk::{Origin, Provenance, Relation},
    date::Date,
    finding::Finding,
    framework::{AppliesFrom, ItemKind},
    id::{EvidenceId, FrameworkId, ItemId, PolicyId, QuestionId, QuestionnaireId, Text},
    plan::PlanEntry,
    question::Level,
    ratio::{Range, Ratio},
    register::{RecordReport, RecordState},
    statement::Statement,
    system::{RegisterCheck, SystemReport, SystemTally},
    timetable::Timetable,
    verdict::Verdict,
    vocabulary::Source,
};

pub use band::{BandEnd, BandReport};
pub(crate) use build::range;
pub(crate) use frameworks::below;
pub use judged::Judged;

/// The format of a report, as its first field says.
pub const FORMAT: &str = "ready42/report";

/// The version of that format.
pub const VERSION: u32 = 1;

/// Everything that is known about one assessment on one day.
///
/// The same assessment, content, policy and day give the same report, byte for byte, on every
/// platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// [`FORMAT`].
    pub format: Text,
    /// [`VERSION`].
    pub version: u32,
    /// The organisation, as its profile names it; may be empty.
    pub organisation: Text,
    /// The questionnaire that was answered.
    pub questionnaire: QuestionnaireId,
    /// Its title.
    pub title: Text,
    /// The content it was judged with.
    pub content: Text,
    /// The content that the assessment was last saved with.
    pub answered_with: Text,
    /// The policy it was judged under.
    pub policy: PolicyId,
    /// The day on which evidence had to be current.
    pub as_of: Date,
    /// Readiness; of nothing, if no question counts.
    pub readiness: Option<Range>,
    /// The share of what applies that is answered.
    pub coverage: Ratio,
    /// The share of the credit claimed that rests on current evidence; `None` without any credit.
    pub assurance: Option<Ratio>,
    /// How far things have come, beside readiness and never instead of it.
    pub maturity: Maturity,
    /// How many questions count, and how they are answered.
    pub tally: Tally,
    /// Whether an auditor could start; `None` where the questionnaire asks too little to say.
    pub verdict: Option<Verdict>,
    /// Where the full questionnaire would probably end, for a short one that gives a band.
    pub band: Option<BandReport>,
    /// Clauses and Annex A objectives, in order.
    pub groups: Vec<GroupReport>,
    /// The 70 units, in order; one about which the questionnaire asks nothing has no questions.
    pub units: Vec<UnitReport>,
    /// The other frameworks.
    pub frameworks: Vec<FrameworkReport>,
    /// The gaps, in the order of the framework.
    pub findings: Vec<Finding>,
    /// What to do, most pressing first.
    pub plan: Vec<PlanEntry>,
    /// The Statement of Applicability.
    pub statement: Statement,
    /// The plan laid over time, where the assessment says how much time there is.
    pub timetable: Option<Timetable>,
    /// The AI systems of the register, in its order.
    #[serde(default)]
    pub systems: Vec<SystemReport>,
    /// How many systems there are of each sort.
    #[serde(default)]
    pub system_tally: SystemTally,
    /// Facts that systems show and the profile denies.
    #[serde(default)]
    pub register_checks: Vec<RegisterCheck>,
    /// The records that answers rest on, those that expire soon first.
    #[serde(default)]
    pub evidence: Vec<RecordReport>,
    /// What does not fit together, in the order of the rules: questions to check, no findings.
    pub contradictions: Vec<Contradiction>,
    /// The publications that the report cites.
    pub sources: Vec<Source>,
    /// What every reader is told about the frameworks.
    pub attributions: Vec<Text>,
}

impl Report {
    /// The records that expire soon, the earliest first.
    pub fn expiring(&self) -> impl Iterator<Item = &RecordReport> {
        self.evidence.iter().filter(|it| it.state == RecordState::ExpiresSoon)
    }

    /// The checks of the register that no contradiction repeats, for where both are shown.
    pub fn other_checks(&self) -> impl Iterator<Item = &RegisterCheck> {
        let repeated = |check| self.contradictions.iter().any(|it| it.says_as_well(check));
        self.register_checks.iter().filter(move |it| !repeated(it))
    }

    /// The record with this identifier.
    pub fn record(&self, id: &EvidenceId) -> Option<&RecordReport> {
        self.evidence.iter().find(|it| it.id == *id)
    }
}

/// How far things have come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Maturity {
    /// The mean level in hundredths, 0 to 400; `None` when nothing is answered.
    pub mean: Option<u16>,
    /// How many questions stand at each level, from 0 to 4.
    pub levels: [usize; 5],
}

/// How many questions there are of each sort.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// Questions that count.
    pub applicable: usize,
    /// Of these, answered with a level.
    pub answered: usize,
    /// Of these, answered "don't know".
    pub unknown: usize,
    /// Of these, not answered.
    pub unanswered: usize,
    /// Questions excluded with a reason.
    pub excluded: usize,
    /// Questions that the profile keeps out.
    pub out_of_profile: usize,
}

/// One clause or Annex A objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupReport {
    /// The clause or objective.
    pub id: ItemId,
    /// Its title.
    pub title: Text,
    /// Whether it is a clause.
    pub clause: bool,
    /// Its readiness, if anything in it counts.
    pub readiness: Option<Range>,
    /// The share of it that is answered.
    pub coverage: Ratio,
    /// The share of its credit that rests on evidence.
    pub assurance: Option<Ratio>,
    /// The mean level of its answers, in hundredths.
    pub mean_level: Option<u16>,
}

/// One unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UnitReport {
    /// The sub-clause or control.
    pub id: ItemId,
    /// Its title.
    pub title: Text,
    /// The clause or objective it belongs to.
    pub group: ItemId,
    /// How much it counts.
    pub weight: u8,
    /// Its readiness, if it counts.
    pub readiness: Option<Range>,
    /// Its questions.
    pub questions: Vec<QuestionReport>,
}

/// Where one question stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuestionReport {
    /// The question.
    pub id: QuestionId,
    /// What sort of answer it has.
    pub standing: StandingWord,
    /// The level, if it has one.
    pub level: Option<Level>,
    /// Whether the answer rests on a current record.
    pub evidenced: bool,
}

/// What sort of answer a question has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StandingWord {
    /// The profile keeps it out.
    OutOfProfile,
    /// It is excluded with a reason.
    NotApplicable,
    /// It is not answered.
    Unanswered,
    /// Whoever was asked does not know.
    Unknown,
    /// It is answered with a level.
    Answered,
}

/// One other framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FrameworkReport {
    /// The framework.
    pub id: FrameworkId,
    /// Its title.
    pub title: Text,
    /// Its short name.
    pub short: Text,
    /// Its edition.
    pub edition: Text,
    /// Who made the crosswalk, and what of it is published.
    pub note: Text,
    /// The mean over the items that are assessed.
    pub readiness: Option<Range>,
    /// How many items are assessed.
    pub assessed: usize,
    /// How many items there are.
    pub outcomes: usize,
    /// All its items, in order, groups included.
    pub items: Vec<ItemReport>,
}

/// One item of another framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemReport {
    /// The item.
    pub id: ItemId,
    /// Its title or topic.
    pub title: Text,
    /// What sort of item it is.
    pub kind: ItemKind,
    /// The item above.
    pub parent: Option<ItemId>,
    /// Its readiness; `None` reads "not assessed here".
    pub readiness: Option<Range>,
    /// Whether a pair it rests on is doubtful.
    pub doubtful: bool,
    /// The edges it rests on: those that begin at something the questionnaire asks about.
    pub edges: Vec<EdgeReport>,
    /// From when it applies, for an article of a law.
    pub applies_from: Vec<AppliesFrom>,
}

/// One edge of a crosswalk that a projection rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EdgeReport {
    /// The unit, or the single question.
    pub from: Origin,
    /// How the two relate.
    pub relation: Relation,
    /// How much of the item it gives.
    pub strength: u8,
    /// Who says so.
    pub provenance: Provenance,
}
