//! Turns names into places, once.

use std::collections::BTreeMap;

use super::{Asked, Group, Instrument, Outcome, Prepared, Target, Unit};
use crate::{
    catalogue::ASSESSED,
    framework::{Framework, ItemKind},
    id::{FactId, ItemId},
    question::Question,
    questionnaire::Selection,
};

impl Instrument {
    pub(super) fn prepare_units(&mut self) {
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

    /// Puts the questions in the order of their identifiers.
    pub(super) fn prepare_order(&mut self) {
        let mut places: Vec<usize> = (0..self.asked.len()).collect();
        places.sort_by_key(|place| &self.question(&self.asked[*place]).id);
        self.by_id = places;
    }

    fn conditions(&self, question: &Question) -> u64 {
        let facts = &self.catalogue.content().facts;
        let bit = |id: &FactId| self.flags.iter().position(|fact| facts[*fact].id == *id);
        question.applies_when.iter().filter_map(bit).fold(0, |bits, bit| bits | (1 << bit))
    }

    pub(super) fn prepare_targets(&mut self) {
        let content = self.catalogue.content();
        let unit_of: BTreeMap<&ItemId, usize> = self
            .units
            .iter()
            .enumerate()
            .map(|(unit, it)| (&self.catalogue.assessed().items[it.item].id, unit))
            .collect();
        let crosswalks = content.crosswalks.iter().enumerate();
        for (place, crosswalk) in crosswalks.filter(|(_, it)| it.from.as_str() == ASSESSED) {
            let to = |(_, framework): &(usize, &Framework)| framework.id == crosswalk.to;
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

    pub(super) fn prepare_remedies(&mut self) {
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
