//! Turns names into places, once.

use super::{Asked, Group, Instrument, Prepared, Unit};
use crate::{
    framework::ItemKind,
    id::FactId,
    question::{Level, Question},
    table::order,
};

impl Instrument {
    pub(super) fn prepare_units(&mut self, keep: &dyn Fn(&Question) -> bool) {
        let catalogue = self.catalogue.clone();
        let policy = &catalogue.content().policies[self.policy];
        let chosen = catalogue.selected(self.questionnaire()).into_iter();
        let chosen = chosen.map(|place| (place, &catalogue.content().questions[place]));
        let chosen: Vec<(usize, &Question)> = chosen.filter(|(_, it)| keep(it)).collect();
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
        self.by_id = order(self.asked.iter().map(|asked| self.question(asked).id.as_str()));
    }

    fn conditions(&self, question: &Question) -> u64 {
        let facts = &self.catalogue.content().facts;
        let bit = |id: &FactId| self.flags.iter().position(|fact| facts[*fact].id == *id);
        question.applies_when.iter().filter_map(bit).fold(0, |bits, bit| bits | (1 << bit))
    }

    /// For each question of the bank, its place in the questionnaire.
    pub(super) fn asked_at(&self) -> Vec<Option<usize>> {
        let mut asked_at = vec![None; self.catalogue.content().questions.len()];
        for (place, asked) in self.asked.iter().enumerate() {
            asked_at[asked.question] = Some(place);
        }
        asked_at
    }

    pub(super) fn prepare_remedies(&mut self) {
        let content = self.catalogue.content();
        let asked_at = self.asked_at();
        let own = self.questionnaire().id.is_own();
        for (place, remedy) in content.remedies.iter().enumerate() {
            // A remedy of one's own has no say in a questionnaire of the bank.
            let speaks = own || !remedy.id.is_own();
            let raises = remedy.raises.iter().filter(|_| speaks).filter_map(|raise| {
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
                closes: vec![],
                completes_statement: remedy.completes_statement,
            });
        }
        for place in 0..self.remedies.len() {
            self.remedies[place].closes = self.closes(place);
        }
    }

    /// Which questions a remedy takes to the target and nothing that it waits for does.
    fn closes(&self, remedy: usize) -> Vec<usize> {
        let mut before = vec![false; self.remedies.len()];
        let mut next = self.remedies[remedy].prerequisites.clone();
        while let Some(place) = next.pop() {
            if !std::mem::replace(&mut before[place], true) {
                next.extend(&self.remedies[place].prerequisites);
            }
        }
        let at_target = |place: usize| {
            let raises = self.remedies[place].raises.iter();
            raises.filter(|(_, level)| *level == Level::TARGET).map(|(asked, _)| *asked)
        };
        let mut closed = vec![false; self.asked.len()];
        for (place, _) in before.into_iter().enumerate().filter(|(_, before)| *before) {
            at_target(place).for_each(|asked| closed[asked] = true);
        }
        at_target(remedy).filter(|asked| !closed[*asked]).collect()
    }
}
