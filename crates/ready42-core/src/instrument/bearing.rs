//! Turns the edges of the crosswalks into places, once.

use std::cmp::Reverse;

use super::{Bearing, Instrument, Outcome, Reusable, Start, Target};
use crate::{
    catalogue::{ASSESSED, Catalogue},
    crosswalk::{Crosswalk, Origin, Purpose},
    order::sort_by_key,
    questionnaire::Conclusion,
};

/// Where the edges of crosswalks can begin in one questionnaire.
struct Starts<'a> {
    catalogue: &'a Catalogue,
    /// For each item of the assessed framework, the unit that it is, if anything is asked about it.
    units: Vec<Option<usize>>,
    /// For each question of the bank, its place in the questionnaire, if it is asked and counts.
    asked: Vec<Option<usize>>,
}

impl Starts<'_> {
    /// Where an edge begins; `None` where the questionnaire asks nothing about that.
    fn of(&self, origin: &Origin) -> Option<Start> {
        match origin {
            Origin::Unit(id) => self.units[self.catalogue.item_index(0, id)?].map(Start::Unit),
            Origin::Question(id) => {
                self.asked[self.catalogue.question_index(id)?].map(Start::Asked)
            }
        }
    }
}

impl Instrument {
    pub(super) fn prepare_crosswalks(&mut self) {
        let catalogue = self.catalogue.clone();
        let content = catalogue.content();
        let starts = self.starts(&catalogue);
        for (crosswalk, it) in content.crosswalks.iter().enumerate() {
            let framework = content.frameworks.iter().position(|framework| framework.id == it.to);
            let Some(framework) = framework.filter(|_| it.from.as_str() == ASSESSED) else {
                continue;
            };
            match it.purpose {
                Purpose::Projection => {
                    let target = self.target(framework, crosswalk, it, &starts);
                    self.targets.push(target);
                }
                Purpose::Reuse => {
                    let by_asked = self.reuse(it, &starts);
                    self.reusable.push(Reusable { framework, crosswalk, by_asked });
                }
            }
        }
    }

    fn starts<'a>(&self, catalogue: &'a Catalogue) -> Starts<'a> {
        let mut units = vec![None; catalogue.assessed().items.len()];
        for (place, unit) in self.units.iter().enumerate() {
            units[unit.item] = (!unit.asked.is_empty()).then_some(place);
        }
        // A question of weight 0 is worth 0, by an edge of its own as well.
        let weighs = |asked: usize| self.asked[asked].weight > 0;
        let asked = self.asked_at().into_iter().map(|asked| asked.filter(|it| weighs(*it)));
        Starts { catalogue, units, asked: asked.collect() }
    }

    /// Keeps the edges that begin at something the questionnaire asks about; without a verdict only
    /// those of single questions, since the few questions about a unit do not speak for all of it.
    fn target(
        &self,
        framework: usize,
        crosswalk: usize,
        it: &Crosswalk,
        starts: &Starts<'_>,
    ) -> Target {
        let mut target = Target {
            framework,
            crosswalk,
            outcomes: vec![],
            by_unit: vec![vec![]; self.units.len()],
            by_asked: vec![vec![]; self.asked.len()],
        };
        let speaks_for_units = self.questionnaire().result == Conclusion::Verdict;
        let items = &starts.catalogue.content().frameworks[framework].items;
        let mut outcome_at = vec![None; items.len()];
        for (item, _) in items.iter().enumerate().filter(|(_, item)| item.kind.is_outcome()) {
            outcome_at[item] = Some(target.outcomes.len());
            target.outcomes.push(Outcome { item, edges: vec![] });
        }
        for (edge, it) in it.edges.iter().enumerate() {
            let item = starts.catalogue.item_index(framework, &it.to);
            let outcome = item.and_then(|item| outcome_at[item]);
            let (Some(outcome), Some(start)) = (outcome, starts.of(&it.from)) else { continue };
            if matches!(start, Start::Unit(_)) && !speaks_for_units {
                continue;
            }
            let strength = it.strength.into();
            target.outcomes[outcome].edges.push(Bearing { start, strength, edge });
            match start {
                Start::Unit(place) => target.by_unit[place].push((outcome, strength)),
                Start::Asked(place) => target.by_asked[place].push((outcome, strength)),
            }
        }
        target
    }

    /// For each question, the edges of a crosswalk that begin at it or at its unit.
    fn reuse(&self, it: &Crosswalk, starts: &Starts<'_>) -> Vec<Vec<usize>> {
        let mut by_asked = vec![vec![]; self.asked.len()];
        for (place, edge) in it.edges.iter().enumerate() {
            let asked = match starts.of(&edge.from) {
                Some(Start::Unit(unit)) => self.units[unit].asked.clone(),
                Some(Start::Asked(asked)) => asked..asked + 1,
                None => continue,
            };
            asked.for_each(|asked| by_asked[asked].push(place));
        }
        for edges in &mut by_asked {
            sort_by_key(edges, |place| Reverse(it.edges[*place].strength));
        }
        by_asked
    }
}
