//! Supposes changes on the standings, without touching the assessment.

use super::{Change, Refusal, RefusalReason};
use crate::{
    assessment::Given,
    id::{QuestionId, RemedyId},
    instrument::{Instrument, Prepared},
    order::sort,
    question::Level,
    questionnaire::Conclusion,
    standing::{Standing, Standings},
};

/// Where questions come to stand, and what brought them there.
pub(super) struct Trial {
    /// Where every question would stand.
    pub(super) standings: Standings,
    /// The answers that were set: place of the question, and the place among the changes.
    pub(super) set: Vec<(usize, usize)>,
    /// The remedies that were done, each after what it needs.
    pub(super) done: Vec<DoneAt>,
    /// The controls that came to be decided, and whether they are included.
    pub(super) settled: Vec<(usize, bool)>,
    /// What could not be supposed.
    pub(super) refused: Vec<Refusal>,
}

/// A remedy that was done.
pub(super) struct DoneAt {
    /// Its place.
    pub(super) remedy: usize,
    /// The remedy that needs it first, where nobody asked for this one.
    pub(super) needed_by: Option<usize>,
    /// The questions that it raised, and to what.
    pub(super) raised: Vec<(usize, Level)>,
}

impl Trial {
    /// Sets answers, then does remedies.
    pub(super) fn of(instrument: &Instrument, before: &Standings, changes: &[Change]) -> Self {
        let mut trial = Self {
            standings: before.clone(),
            set: vec![],
            done: vec![],
            settled: vec![],
            refused: vec![],
        };
        let mut asked_for = vec![];
        for (index, change) in changes.iter().enumerate() {
            let refused = match change {
                Change::Set(question, given) => trial
                    .set(instrument, question, given, index)
                    .err()
                    .map(|it| (question.as_str(), it)),
                Change::Do(remedy) => match known(instrument, remedy) {
                    Ok(place) => {
                        asked_for.push(place);
                        None
                    }
                    Err(reason) => Some((remedy.as_str(), reason)),
                },
            };
            if let Some((subject, reason)) = refused {
                trial.refused.push(Refusal { subject: subject.into(), reason });
            }
        }
        for (place, needed_by) in closure(instrument, &trial.standings, &asked_for) {
            trial.done(instrument, place, needed_by);
        }
        trial
    }

    /// Answers one question.
    fn set(
        &mut self,
        instrument: &Instrument,
        question: &QuestionId,
        given: &Given,
        index: usize,
    ) -> Result<(), RefusalReason> {
        let place = instrument.asked.iter().position(|it| instrument.question(it).id == *question);
        let place = place.ok_or(RefusalReason::UnknownQuestion)?;
        let unit = instrument.asked[place].unit;
        if self.standings.questions[place] == Standing::OutOfProfile {
            return Err(RefusalReason::OutOfProfile);
        }
        if self.standings.excluded[unit] {
            return Err(RefusalReason::ControlExcluded);
        }
        self.standings.questions[place] = match given {
            Given::Level(level) => Standing::At(*level),
            Given::Unknown => Standing::Unknown,
            Given::NotApplicable(_) if instrument.units[unit].clause => {
                return Err(RefusalReason::ClauseExcluded);
            }
            Given::NotApplicable(reason) if reason.trim().is_empty() => {
                return Err(RefusalReason::NoReason);
            }
            Given::NotApplicable(_) => Standing::Excluded,
        };
        self.set.push((place, index));
        Ok(())
    }

    /// Does one remedy.
    fn done(&mut self, instrument: &Instrument, remedy: usize, needed_by: Option<usize>) {
        let prepared = &instrument.remedies[remedy];
        let mut raised = vec![];
        for (place, level) in &prepared.raises {
            let standing = self.standings.questions[*place];
            if standing.counts() && standing.level().is_none_or(|found| found < *level) {
                self.standings.questions[*place] = Standing::At(*level);
                self.standings.evidenced[*place] = true;
                raised.push((*place, *level));
            }
        }
        if completes(instrument, prepared) {
            self.decide(instrument);
        }
        self.done.push(DoneAt { remedy, needed_by, raised });
    }

    /// Decides every control that is not decided: what nothing is asked of any more is left out,
    /// since a control that is included and never asked about blocks Stage 2.
    fn decide(&mut self, instrument: &Instrument) {
        for (place, unit) in instrument.units.iter().enumerate() {
            if unit.clause || self.standings.decided[place] {
                continue;
            }
            let mut asked = self.standings.questions[unit.asked.clone()].iter();
            let included = unit.asked.is_empty() || asked.any(|standing| standing.counts());
            self.standings.decided[place] = true;
            self.standings.excluded[place] = !included;
            self.settled.push((place, included));
        }
    }
}

/// The place of a remedy that has a say in this questionnaire.
fn known(instrument: &Instrument, id: &RemedyId) -> Result<usize, RefusalReason> {
    let place = instrument.catalogue().remedy_index(id).ok_or(RefusalReason::UnknownRemedy)?;
    let prepared = &instrument.remedies[place];
    if prepared.raises.is_empty() && !completes(instrument, prepared) {
        return Err(RefusalReason::RemedyOfOthers);
    }
    Ok(place)
}

/// Whether a remedy completes a statement that a verdict waits for.
fn completes(instrument: &Instrument, prepared: &Prepared) -> bool {
    prepared.completes_statement && instrument.questionnaire().result == Conclusion::Verdict
}

/// The remedies asked for with what they need first and what is not done, each after what it
/// needs; beside each the one that needs it, where nobody asked for it.
///
/// What is done, in the sense of the plan, is not asked what it needs.
fn closure(
    instrument: &Instrument,
    standings: &Standings,
    asked_for: &[usize],
) -> Vec<(usize, Option<usize>)> {
    let lacks_statement = !standings.statement_is_complete(instrument);
    let is_needed =
        |place: usize| {
            let prepared = &instrument.remedies[place];
            prepared.raises.iter().any(|(asked, level)| {
                *level == Level::TARGET && standings.questions[*asked].is_open()
            }) || (completes(instrument, prepared) && lacks_statement)
        };
    let mut seen = vec![false; instrument.remedies.len()];
    let mut order = vec![];
    // By the order of the catalogue, so that the order in which they were named decides nothing.
    let mut roots = asked_for.to_vec();
    sort(&mut roots);
    for root in &roots {
        let mut open = vec![(*root, None, false)];
        while let Some((place, needed_by, is_after)) = open.pop() {
            if is_after {
                let named = roots.binary_search(&place).is_ok();
                order.push((place, needed_by.filter(|_| !named)));
            } else if !std::mem::replace(&mut seen[place], true) {
                open.push((place, needed_by, true));
                let first = instrument.remedies[place].prerequisites.iter().rev();
                let first = first.filter(|it| !seen[**it] && is_needed(**it));
                open.extend(first.map(|it| (*it, Some(place), false)));
            }
        }
    }
    order
}
