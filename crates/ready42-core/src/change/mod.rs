//! What has changed between two assessments of one organisation, and what that did to readiness.
//!
//! Each side is judged by itself, under the policy that it names and on a day of its own. The
//! older one is asked only what its content version asked ([`as_it_was`]), so that questions that
//! came later show as new and not as gaps that were there.

mod answer;
mod attribution;
mod question;
mod reading;
mod record;
mod system;

use std::{fmt, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{
    assessment::Assessment,
    catalogue::Catalogue,
    date::Date,
    history::since,
    id::{QuestionId, QuestionnaireId, Text},
    instrument::{Instrument, InstrumentError},
    report::Judged,
    verdict::Blocker,
};

pub use answer::{AnswerChange, AnswerKind, Said, SaidWord};
pub use attribution::{Attribution, Exact, Term};
pub use question::QuestionChanges;
pub use reading::{FrameworkChange, GroupChange, Reading};
pub use record::{DecisionChange, FactChange, RecordChange, RecordKind};
pub use system::{RemedyChange, SystemChange, SystemKind};

/// The format of a comparison, as its first field says.
pub const FORMAT: &str = "ready42/comparison";

/// The version of that format.
pub const VERSION: u32 = 1;

/// An assessment, with what judges it and the day on which it does.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The questionnaire under the policy that the assessment names.
    pub instrument: &'a Instrument,
    /// What was said.
    pub assessment: &'a Assessment,
    /// The day on which evidence has to be current.
    pub as_of: Date,
}

/// What has changed from one assessment to another of the same questionnaire.
///
/// # Units
///
/// Shares of readiness and what changed them are parts per million of the whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// [`FORMAT`].
    pub format: Text,
    /// [`VERSION`].
    pub version: u32,
    /// The questionnaire that both answer.
    pub questionnaire: QuestionnaireId,
    /// Its title.
    pub title: Text,
    /// How things stood.
    pub before: Reading,
    /// How they stand.
    pub after: Reading,
    /// What makes the two less comparable than one might think.
    pub warnings: Vec<Warning>,
    /// What the change in certain readiness comes from, exactly.
    pub attribution: Attribution,
    /// Answers that are not what they were, in the order of the framework.
    pub answers: Vec<AnswerChange>,
    /// Controls that are decided otherwise.
    pub decisions: Vec<DecisionChange>,
    /// Records that came, went, or count no longer.
    pub records: Vec<RecordChange>,
    /// Facts of the profile that are different.
    pub facts: Vec<FactChange>,
    /// Systems of the register that came, went, or are described otherwise.
    #[serde(default)]
    pub systems: Vec<SystemChange>,
    /// Remedies of the plan that have come further, or have gone back.
    #[serde(default)]
    pub remedies: Vec<RemedyChange>,
    /// What stood in the way of a stage and does no longer.
    pub blockers_removed: Vec<Blocker>,
    /// What stands in the way of a stage and did not before.
    pub blockers_added: Vec<Blocker>,
    /// What the content changed about the questions since the older assessment was saved.
    pub questions: QuestionChanges,
    /// Clauses and Annex A objectives.
    pub groups: Vec<GroupChange>,
    /// The other frameworks.
    pub frameworks: Vec<FrameworkChange>,
}

/// Something that makes two assessments less comparable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Warning {
    /// They name different organisations.
    Organisation,
    /// They are judged under different policies.
    Policy,
    /// They hold different questionnaires of one's own under one name.
    Questionnaire,
    /// The history does not name the content version of the older one, so that all of today's
    /// questions are asked of it.
    Content,
    /// The older one is judged on the later day.
    Days,
}

/// Two assessments that answer different questionnaires cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DifferentQuestionnaires {
    /// What the older one answers.
    pub before: QuestionnaireId,
    /// What the newer one answers.
    pub after: QuestionnaireId,
}

impl fmt::Display for DifferentQuestionnaires {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "answers to '{}', expected answers to '{}'", self.before, self.after)
    }
}

impl std::error::Error for DifferentQuestionnaires {}

/// Prepares what an assessment was asked: its questionnaire without the questions that came after
/// the content version that it was saved with.
///
/// All of it where the history does not name that version.
///
/// # Errors
///
/// [`InstrumentError`] if the catalogue has no such questionnaire or policy.
pub fn as_it_was(
    catalogue: &Arc<Catalogue>,
    assessment: &Assessment,
) -> Result<Instrument, InstrumentError> {
    let later = since(&catalogue.content().history, &assessment.content).unwrap_or_default();
    let came = |id: &QuestionId| later.iter().any(|release| release.added.contains(id));
    let Assessment { questionnaire, policy, .. } = assessment;
    Instrument::asking(catalogue, questionnaire, policy, &|question| !came(&question.id))
}

impl Comparison {
    /// Whether nothing that is compared has changed.
    pub fn is_empty(&self) -> bool {
        let things = [self.answers.len(), self.decisions.len(), self.records.len()];
        let others = [self.facts.len(), self.attribution.terms.len(), self.questions.added.len()];
        let planned = [self.systems.len(), self.remedies.len()];
        things.iter().chain(&others).chain(&planned).all(|it| *it == 0)
    }

    /// Compares two assessments; the older one's instrument is best made by [`as_it_was`].
    ///
    /// # Errors
    ///
    /// [`DifferentQuestionnaires`] where there is nothing to compare.
    pub fn of(before: Side<'_>, after: Side<'_>) -> Result<Self, DifferentQuestionnaires> {
        let sides = [before, after];
        let [old, new] = sides.map(|it| it.assessment.questionnaire.clone());
        if old != new {
            return Err(DifferentQuestionnaires { before: old, after: new });
        }
        let judged = sides.map(|it| Judged::of(it.instrument, it.assessment, it.as_of));
        let [old, new] = &judged;
        let attribution = Attribution::of(sides, [old, new]);
        let blockers = [(before, old), (after, new)].map(|(side, judged)| {
            let gates = judged.gates.as_ref();
            gates.map_or_else(Vec::new, |it| it.blockers(side.instrument, &judged.standings))
        });
        let [removed, added] = without_shared(&blockers);
        Ok(Self {
            format: FORMAT.into(),
            version: VERSION,
            questionnaire: after.assessment.questionnaire.clone(),
            title: after.instrument.questionnaire().title.clone(),
            before: Reading::of(before, old),
            after: Reading::of(after, new),
            warnings: warnings(before, after),
            answers: answer::changes(sides, &attribution),
            attribution,
            decisions: record::decisions(sides),
            records: record::records(sides),
            facts: record::facts(sides),
            systems: system::systems(sides),
            remedies: system::remedies(sides),
            blockers_removed: removed,
            blockers_added: added,
            questions: question::questions(before, after),
            groups: reading::groups(sides, [old, new]),
            frameworks: reading::frameworks(sides, [old, new]),
        })
    }
}

fn warnings(before: Side<'_>, after: Side<'_>) -> Vec<Warning> {
    let (old, new) = (before.assessment, after.assessment);
    let [mine, yours] = [old, new].map(|it| it.profile.organisation.trim());
    let history = &after.instrument.catalogue().content().history;
    [
        (mine != yours, Warning::Organisation),
        (old.policy != new.policy, Warning::Policy),
        (old.own != new.own, Warning::Questionnaire),
        (since(history, &old.content).is_none(), Warning::Content),
        (before.as_of > after.as_of, Warning::Days),
    ]
    .into_iter()
    .filter_map(|(holds, warning)| holds.then_some(warning))
    .collect()
}

/// What each list holds that the other does not; a blocker is the same whatever level is found.
fn without_shared(blockers: &[Vec<Blocker>; 2]) -> [Vec<Blocker>; 2] {
    let same = |a: &Blocker, b: &Blocker| {
        (a.stage, &a.unit, &a.question) == (b.stage, &b.unit, &b.question)
            && (a.question.is_some() || a.kind == b.kind)
    };
    let only = |mine: &[Blocker], others: &[Blocker]| -> Vec<Blocker> {
        mine.iter().filter(|it| !others.iter().any(|other| same(it, other))).cloned().collect()
    };
    let [old, new] = blockers;
    [only(old, new), only(new, old)]
}
