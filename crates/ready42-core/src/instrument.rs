//! A questionnaire made ready for scoring: names turned into places, sums taken beforehand.

use std::{collections::BTreeMap, fmt, ops::Range, sync::Arc};

use crate::{
    assessment::{Assessment, Profile},
    catalogue::{ASSESSED, Catalogue},
    framework::ItemKind,
    id::{FactId, ItemId, PolicyId, QuestionnaireId},
    policy::Policy,
    question::{Level, Question},
    questionnaire::{Questionnaire, Selection},
    remedy::Remedy,
    vocabulary::FactKind,
};

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
    pub(crate) targets: Vec<Target>,
    pub(crate) remedies: Vec<Prepared>,
}

/// A clause or an Annex A objective.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    /// Its place in the framework.
    pub(crate) item: usize,
    /// Its units.
    pub(crate) units: Range<usize>,
}

/// One of the 70 units.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    /// Its place in the framework.
    pub(crate) item: usize,
    pub(crate) weight: u128,
    /// Whether it is a sub-clause, which nobody can exclude.
    pub(crate) clause: bool,
    /// Its questions.
    pub(crate) asked: Range<usize>,
}

/// One question of the questionnaire.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// Its place in the bank.
    pub(crate) question: usize,
    pub(crate) unit: usize,
    pub(crate) weight: u128,
    /// The flags of which one at least has to hold or be unknown; 0 for always.
    pub(crate) conditions: u64,
    /// Whether Stage 1 looks at it.
    pub(crate) stage1: bool,
}

/// A framework that is projected onto.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// Its place among the frameworks.
    pub(crate) framework: usize,
    /// Its crosswalk's place.
    pub(crate) crosswalk: usize,
    /// The items that are projected onto, in order.
    pub(crate) outcomes: Vec<Outcome>,
    /// For each unit, the outcomes it bears on: place and strength.
    pub(crate) by_unit: Vec<Vec<(usize, u128)>>,
}

/// An item that is projected onto.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    /// Its place in the framework.
    pub(crate) item: usize,
    /// Its edges: unit, strength, place in the crosswalk.
    pub(crate) edges: Vec<(usize, u128, usize)>,
}

/// A remedy with its questions and prerequisites as places.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    /// Its place in the catalogue.
    pub(crate) remedy: usize,
    /// Which questions it raises, and to what.
    pub(crate) raises: Vec<(usize, Level)>,
    /// What has to exist first.
    pub(crate) prerequisites: Vec<usize>,
    /// Whether it completes the Statement of Applicability.
    pub(crate) completes_statement: bool,
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
        let flag = |(_, fact): &(usize, &crate::vocabulary::Fact)| fact.kind == FactKind::Flag;
        let flags = content.facts.iter().enumerate().filter(flag).map(|(place, _)| place).collect();
        let mut instrument = Self {
            questionnaire,
            policy,
            flags,
            groups: vec![],
            units: vec![],
            asked: vec![],
            targets: vec![],
            remedies: vec![],
            catalogue: catalogue.clone(),
        };
        instrument.prepare_units();
        instrument.prepare_targets();
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

    /// The flags that are known not to hold, as bits.
    pub(crate) fn denied(&self, profile: &Profile) -> u64 {
        let facts = &self.catalogue.content().facts;
        self.flags.iter().enumerate().fold(0, |bits, (bit, fact)| {
            let denied = profile.flag(facts[*fact].id.as_str()) == Some(false);
            bits | (u64::from(denied) << bit)
        })
    }

    fn prepare_units(&mut self) {
        let catalogue = self.catalogue.clone();
        let policy = &catalogue.content().policies[self.policy];
        let chosen: Vec<(usize, &Question)> = catalogue
            .content()
            .questions
            .iter()
            .enumerate()
            .filter(|(_, question)| match &self.questionnaire().asks {
                Selection::Whole => true,
                Selection::Questions(ids) => ids.contains(&question.id),
            })
            .collect();
        for (place, item) in catalogue.assessed().items.iter().enumerate() {
            match item.kind {
                ItemKind::Clause | ItemKind::Objective => {
                    let next = self.units.len();
                    self.groups.push(Group { item: place, units: next..next });
                }
                ItemKind::SubClause | ItemKind::Control => {
                    let start = self.asked.len();
                    let unit = self.units.len();
                    for (question, it) in chosen.iter().filter(|(_, it)| it.unit == item.id) {
                        self.asked.push(Asked {
                            question: *question,
                            unit,
                            weight: it.weight.into(),
                            conditions: self.conditions(it),
                            stage1: it.documented || policy.stage1.units.contains(&it.unit),
                        });
                    }
                    self.units.push(Unit {
                        item: place,
                        weight: policy.unit_weight(&item.id).into(),
                        clause: item.kind == ItemKind::SubClause,
                        asked: start..self.asked.len(),
                    });
                    if let Some(group) = self.groups.last_mut() {
                        group.units.end = self.units.len();
                    }
                }
                _ => {}
            }
        }
    }

    fn conditions(&self, question: &Question) -> u64 {
        let facts = &self.catalogue.content().facts;
        let bit = |id: &FactId| self.flags.iter().position(|fact| facts[*fact].id == *id);
        question.applies_when.iter().filter_map(bit).fold(0, |bits, bit| bits | (1 << bit))
    }

    fn prepare_targets(&mut self) {
        let content = self.catalogue.content();
        let unit_of: BTreeMap<&ItemId, usize> = self
            .units
            .iter()
            .enumerate()
            .map(|(unit, it)| (&self.catalogue.assessed().items[it.item].id, unit))
            .collect();
        let crosswalks = content.crosswalks.iter().enumerate();
        for (place, crosswalk) in crosswalks.filter(|(_, it)| it.from.as_str() == ASSESSED) {
            let to = |(_, framework): &(usize, &crate::framework::Framework)| {
                framework.id == crosswalk.to
            };
            let Some((framework, it)) = content.frameworks.iter().enumerate().find(to) else {
                continue;
            };
            let mut target = Target {
                framework,
                crosswalk: place,
                outcomes: vec![],
                by_unit: vec![vec![]; self.units.len()],
            };
            for (item, _) in it.items.iter().enumerate().filter(|(_, item)| item.kind.is_outcome())
            {
                let edges = crosswalk.edges.iter().enumerate();
                let edges: Vec<_> = edges
                    .filter(|(_, edge)| edge.to == it.items[item].id)
                    .filter_map(|(place, edge)| {
                        Some((*unit_of.get(&edge.from)?, edge.strength.into(), place))
                    })
                    .collect();
                for (unit, strength, _) in &edges {
                    target.by_unit[*unit].push((target.outcomes.len(), *strength));
                }
                target.outcomes.push(Outcome { item, edges });
            }
            self.targets.push(target);
        }
    }

    fn prepare_remedies(&mut self) {
        let content = self.catalogue.content();
        let mut asked_at = vec![None; content.questions.len()];
        for (place, asked) in self.asked.iter().enumerate() {
            asked_at[asked.question] = Some(place);
        }
        for (place, remedy) in content.remedies.iter().enumerate() {
            let raises = remedy.raises.iter().filter_map(|raise| {
                let question = self.catalogue.question_index(&raise.question)?;
                Some((asked_at[question]?, raise.level))
            });
            let prerequisites = remedy.prerequisites.iter();
            self.remedies.push(Prepared {
                remedy: place,
                raises: raises.collect(),
                prerequisites: prerequisites
                    .filter_map(|id| self.catalogue.remedy_index(id))
                    .collect(),
                completes_statement: remedy.completes_statement,
            });
        }
    }
}

impl Asked {
    /// Whether it applies, given the flags that are known not to hold.
    pub(crate) const fn applies(&self, denied: u64) -> bool {
        self.conditions == 0 || self.conditions & !denied != 0
    }
}
