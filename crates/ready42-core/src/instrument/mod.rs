//! A questionnaire made ready for scoring: names turned into places, sums taken beforehand.

mod bearing;
mod part;
mod prepare;

use std::{fmt, sync::Arc};

use crate::{
    assessment::{Answer, Assessment, Profile},
    catalogue::Catalogue,
    id::{PolicyId, QuestionId, QuestionnaireId},
    policy::Policy,
    question::Question,
    questionnaire::Questionnaire,
    remedy::Remedy,
    vocabulary::{Fact, FactKind},
};

pub(crate) use part::{Asked, Bearing, Group, Outcome, Prepared, Reusable, Start, Target, Unit};

/// A questionnaire under a policy, prepared so that scoring looks nothing up by name.
#[derive(Clone, Debug)]
pub struct Instrument {
    catalogue: Arc<Catalogue>,
    questionnaire: usize,
    policy: usize,
    /// The facts that conditions name, in the order of their bits.
    flags: Vec<usize>,
    pub(crate) groups: Vec<Group>,
    pub(crate) units: Vec<Unit>,
    pub(crate) asked: Vec<Asked>,
    /// The places of the questions, by identifier.
    by_id: Vec<usize>,
    pub(crate) targets: Vec<Target>,
    pub(crate) reusable: Vec<Reusable>,
    pub(crate) remedies: Vec<Prepared>,
}

/// Why a questionnaire could not be prepared.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstrumentError {
    /// The catalogue has no such questionnaire.
    Questionnaire(QuestionnaireId),
    /// The catalogue has no such policy; the file may be newer than this release.
    Policy(PolicyId),
}

impl fmt::Display for InstrumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Questionnaire(id) => write!(f, "questionnaire '{id}' is not in this catalogue"),
            Self::Policy(id) => write!(f, "policy '{id}' is not known to this release"),
        }
    }
}

impl std::error::Error for InstrumentError {}

impl Instrument {
    /// Prepares the questionnaire and the policy that an assessment names.
    ///
    /// # Errors
    ///
    /// [`InstrumentError`] if the catalogue has no such questionnaire or policy.
    pub fn for_assessment(
        catalogue: &Arc<Catalogue>,
        assessment: &Assessment,
    ) -> Result<Self, InstrumentError> {
        Self::new(catalogue, &assessment.questionnaire, &assessment.policy)
    }

    /// Prepares a questionnaire under a policy.
    ///
    /// # Errors
    ///
    /// [`InstrumentError`] if the catalogue has no such questionnaire or policy.
    pub fn new(
        catalogue: &Arc<Catalogue>,
        questionnaire: &QuestionnaireId,
        policy: &PolicyId,
    ) -> Result<Self, InstrumentError> {
        Self::asking(catalogue, questionnaire, policy, &|_| true)
    }

    /// Prepares a questionnaire under a policy, asking only those of its questions that are kept.
    ///
    /// # Errors
    ///
    /// [`InstrumentError`] if the catalogue has no such questionnaire or policy.
    pub(crate) fn asking(
        catalogue: &Arc<Catalogue>,
        questionnaire: &QuestionnaireId,
        policy: &PolicyId,
        keep: &dyn Fn(&Question) -> bool,
    ) -> Result<Self, InstrumentError> {
        let content = catalogue.content();
        let questionnaire = content
            .questionnaires
            .iter()
            .position(|it| it.id == *questionnaire)
            .ok_or_else(|| InstrumentError::Questionnaire(questionnaire.clone()))?;
        let policy = content
            .policies
            .iter()
            .position(|it| it.id == *policy)
            .ok_or_else(|| InstrumentError::Policy(policy.clone()))?;
        let flag = |(_, fact): &(usize, &Fact)| fact.kind == FactKind::Flag;
        let flags = content.facts.iter().enumerate().filter(flag).map(|(place, _)| place).collect();
        let mut instrument = Self {
            questionnaire,
            policy,
            flags,
            groups: vec![],
            units: vec![],
            asked: vec![],
            by_id: vec![],
            targets: vec![],
            reusable: vec![],
            remedies: vec![],
            catalogue: catalogue.clone(),
        };
        instrument.prepare_units(keep);
        instrument.prepare_order();
        instrument.prepare_crosswalks();
        instrument.prepare_remedies();
        Ok(instrument)
    }

    /// The catalogue it draws on.
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// The questionnaire it asks.
    pub fn questionnaire(&self) -> &Questionnaire {
        &self.catalogue.content().questionnaires[self.questionnaire]
    }

    /// The policy it judges under.
    pub fn policy(&self) -> &Policy {
        &self.catalogue.content().policies[self.policy]
    }

    /// The questions that apply to this profile, in order.
    ///
    /// A fact that is not given counts as unknown, and then the question applies.
    pub fn applicable<'a>(
        &'a self,
        profile: &Profile,
    ) -> impl Iterator<Item = &'a Question> + use<'a> {
        let denied = self.denied(profile);
        self.asked
            .iter()
            .filter(move |asked| asked.applies(denied))
            .map(|asked| self.question(asked))
    }

    pub(crate) fn question(&self, asked: &Asked) -> &Question {
        &self.catalogue.content().questions[asked.question]
    }

    pub(crate) fn remedy(&self, prepared: &Prepared) -> &Remedy {
        &self.catalogue.content().remedies[prepared.remedy]
    }

    /// The place of a question, if the questionnaire asks it.
    pub(crate) fn place_of(&self, id: &QuestionId) -> Option<usize> {
        let found =
            self.by_id.binary_search_by(|place| self.question(&self.asked[*place]).id.cmp(id));
        found.ok().map(|index| self.by_id[index])
    }

    /// The answer to each question, in the order of the questions.
    ///
    /// Both sides are walked once in the order of identifiers, which costs less than looking each
    /// one up.
    pub(crate) fn answers<'a>(&self, assessment: &'a Assessment) -> Vec<Option<&'a Answer>> {
        let mut found = vec![None; self.asked.len()];
        let mut answers = assessment.answers.iter().peekable();
        for place in &self.by_id {
            let id = &self.question(&self.asked[*place]).id;
            while answers.next_if(|(answered, _)| *answered < id).is_some() {}
            found[*place] = answers.next_if(|(answered, _)| *answered == id).map(|(_, it)| it);
        }
        found
    }

    /// The flags that are known not to hold, as bits.
    pub(crate) fn denied(&self, profile: &Profile) -> u64 {
        let facts = &self.catalogue.content().facts;
        self.flags.iter().enumerate().fold(0, |bits, (bit, fact)| {
            let denied = profile.flag(facts[*fact].id.as_str()) == Some(false);
            bits | (u64::from(denied) << bit)
        })
    }
}
