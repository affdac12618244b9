//! The cheapest path to a target, and the most readiness for so many days.

mod after;
mod find;
mod less;
mod steps;
mod target;
mod task;

use serde::{Deserialize, Serialize};

use crate::{
    date::Date,
    id::{ItemId, PolicyId, QuestionId, QuestionnaireId, RemedyId, RoleId, Text},
    ratio::{Range, Ratio},
    remedy::{Days, Size},
    verdict::Stage,
};

pub use find::PathError;
pub use target::{PathTarget, TargetError};

/// What the file of a path says that it is.
const FORMAT: &str = "ready42/path";

/// The version of that format.
const VERSION: u32 = 1;

/// The least effort that reaches a target, or the most readiness for an effort, with the reason
/// for each remedy in it.
///
/// The likely days are what counts as effort. Nothing is chosen without what it needs, unless that
/// has nothing left to do here. Of paths of the same effort to a readiness, the one is given that
/// ends with more of it; of paths that are still alike, the one that the search meets first, which
/// is the same every time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Path {
    /// What this is.
    pub format: Text,
    /// The version of its shape.
    pub version: u32,
    /// Whose it is; may be empty.
    pub organisation: Text,
    /// The questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Its title.
    pub title: Text,
    /// The version of the content.
    pub content: Text,
    /// The policy that it is judged under.
    pub policy: PolicyId,
    /// The day on which it is judged.
    pub as_of: Date,
    /// Where it leads, or how many days there are.
    pub target: PathTarget,
    /// The short name of the framework that the target names, if it names one.
    pub framework_name: Option<Text>,
    /// The size of the organisation that the effort is for.
    pub size: Size,
    /// Whether the target stands at the end; with a budget, always.
    pub met: bool,
    /// What no remedy removes, if the target is not reached. The path then leads as far as it goes.
    pub obstacles: Vec<Obstacle>,
    /// What all steps take together.
    pub effort: Effort,
    /// How things stand now.
    pub before: Standpoint,
    /// How things stand at the end.
    pub after: Standpoint,
    /// How sure it is that there is nothing better.
    pub proof: Proof,
    /// What to do, in an order in which it can be done.
    pub steps: Vec<PathStep>,
    /// The best that is possible in one day less, unless nothing has to be done.
    pub one_day_less: Option<OneDayLess>,
    /// What is said beside it.
    pub disclaimer: Text,
}

/// Person-days in all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Effort {
    /// If all goes well.
    pub low: u64,
    /// Most likely; this is what the path makes least of.
    pub likely: u64,
    /// If it goes badly.
    pub high: u64,
}

impl Effort {
    fn add(&mut self, days: Days) {
        self.low += u64::from(days.0);
        self.likely += u64::from(days.1);
        self.high += u64::from(days.2);
    }
}

/// How things stand at a point of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Standpoint {
    /// Readiness; `None` when nothing counts.
    pub readiness: Option<Range>,
    /// The readiness of the framework that the target names, if it names one.
    pub framework: Option<Range>,
    /// The stage reached; `None` where the questionnaire gives no verdict.
    pub stage: Option<Stage>,
    /// How many blockers of the target's stage are left, if the target is one.
    pub blockers: Option<usize>,
}

/// Something in the way of the target that no remedy removes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Obstacle {
    /// What sort of thing it is.
    pub kind: ObstacleKind,
    /// The unit that it is about; the framework's item has none.
    pub unit: Option<ItemId>,
    /// The question that it is about.
    pub question: Option<QuestionId>,
    /// The title of the unit, or the text of the question.
    pub title: Text,
}

/// What sort of thing is in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ObstacleKind {
    /// No remedy takes the question to where it has to stand.
    NoRemedy,
    /// No remedy completes the Statement of Applicability.
    Statement,
    /// The Statement of Applicability includes a control that no question speaks to; only a
    /// decision or an answer settles that.
    Unassessed,
}

/// How sure it is that there is nothing better.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Proof {
    /// Whether it is proven: every other choice has been ruled out.
    pub proven: bool,
    /// For a target, the days that no path to it undercuts.
    pub least_days: Option<u64>,
    /// For a budget, the certain readiness that no choice within it exceeds.
    pub most_readiness: Option<Ratio>,
    /// How far the answer may be from the best: the share of the days that might be saved, or of
    /// the readiness that might be won. None if it is proven.
    pub gap: Ratio,
}

/// A remedy of the path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PathStep {
    /// The remedy.
    pub remedy: RemedyId,
    /// What to do.
    pub title: Text,
    /// Who does it.
    pub owner: RoleId,
    /// What it takes.
    pub days: Days,
    /// The likely days of this and everything before it.
    pub days_so_far: u64,
    /// Why it is in.
    pub why: Why,
    /// The remedies of the path that have to be done first.
    pub after: Vec<RemedyId>,
    /// How things stand once it is done.
    pub then: Standpoint,
}

/// Why a remedy is in a path.
///
/// # Units
///
/// Gains are parts per million of readiness, rounded once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Why {
    /// The questions that block the target's stage and that no other remedy of the path settles.
    pub blockers: Vec<QuestionId>,
    /// Whether it alone completes the Statement of Applicability, which blocks the stage.
    pub statement: bool,
    /// The remedies of the path that need it.
    pub needed_by: Vec<RemedyId>,
    /// What the path would lack without it: of readiness, or of the framework's where the target
    /// is one.
    pub gain: u64,
}

/// The best that is possible in one day less than the path takes.
///
/// # Units
///
/// The shortfall is parts per million of readiness, rounded once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OneDayLess {
    /// The days that there would be.
    pub days: u64,
    /// The likely days that the best takes of them.
    pub takes: u64,
    /// Whether it is proven that it is the best.
    pub proven: bool,
    /// How things would stand.
    pub then: Standpoint,
    /// The questions that would still block the stage.
    pub blockers: Vec<QuestionId>,
    /// Whether the Statement of Applicability would.
    pub statement: bool,
    /// How much readiness would be lacking, of the framework's where the target is one: to the
    /// target, or to what the budget gives.
    pub shortfall: u64,
    /// The remedies that would fall out.
    pub without: Vec<RemedyId>,
    /// The remedies that would come in.
    pub instead: Vec<RemedyId>,
}
