//! Finds which rules fire, and what makes them.

use super::{Condition, Contradiction, Named, pattern};
use crate::{
    assessment::{Answer, Applicability, Assessment},
    date::Date,
    id::{EvidenceKindId, ItemId, QuestionId},
    instrument::Instrument,
    question::Level,
    standing::Standings,
    system::{Impact, System, SystemGap, shows},
};

/// The contradictions of an assessment, in the order of the rules.
pub(crate) fn contradictions(
    instrument: &Instrument,
    assessment: &Assessment,
    standings: &Standings,
    as_of: Date,
) -> Vec<Contradiction> {
    let answers = instrument.answers(assessment);
    let case = Case { instrument, assessment, standings, answers, as_of };
    let rules = instrument.catalogue().content().contradictions.iter();
    let found = rules.filter_map(|rule| {
        Some(Contradiction {
            rule: rule.id.clone(),
            names: case.all(&rule.conditions)?,
            title: rule.title.clone(),
            says: rule.says.clone(),
            check: rule.check.clone(),
        })
    });
    found.collect()
}

/// An assessment on a day, as conditions look at it.
pub(super) struct Case<'a> {
    pub(super) instrument: &'a Instrument,
    pub(super) assessment: &'a Assessment,
    pub(super) standings: &'a Standings,
    /// The answer to each question, in the order of the questions.
    pub(super) answers: Vec<Option<&'a Answer>>,
    pub(super) as_of: Date,
}

impl Case<'_> {
    /// What makes all conditions hold, each once; `None` if one does not hold.
    fn all(&self, conditions: &[Condition]) -> Option<Vec<Named>> {
        let mut names: Vec<Named> = vec![];
        for condition in conditions {
            for named in self.holds(condition)? {
                if !names.contains(&named) {
                    names.push(named);
                }
            }
        }
        Some(names)
    }

    /// What makes a condition hold; `None` if it does not.
    fn holds(&self, condition: &Condition) -> Option<Vec<Named>> {
        match condition {
            Condition::AtLeast { question, level } => self.answer(question, |it| it >= *level),
            Condition::AtMost { question, level } => self.answer(question, |it| it <= *level),
            Condition::EveryAtMost { unit, level } => self.unit(unit, |it| it <= *level),
            Condition::WithoutEvidence { question } => {
                let place = self.instrument.place_of(question)?;
                let bare = self.answers[place].is_some_and(|it| it.evidence.is_empty());
                bare.then(|| self.answer(question, |_| true))?
            }
            Condition::Control { control, is } => self.control(control, *is),
            Condition::Fact { fact, is } => {
                let known = self.assessment.profile.flag(fact.as_str()) == Some(*is);
                known.then(|| vec![Named::Fact { fact: fact.clone(), value: *is }])
            }
            Condition::OlderThan { kind, days } => self.older(kind, *days),
            Condition::AgainstFact { fact, level } => pattern::against_fact(self, fact, *level),
            Condition::SameReason { at_least } => pattern::same_reason(self, count(*at_least)),
            Condition::ExcludedButAnswered { level } => {
                pattern::excluded_but_answered(self, *level)
            }
            Condition::IncludedButNotApplicable { at_least } => {
                pattern::included_but_not_applicable(self, count(*at_least))
            }
            Condition::ProvenWithoutEvidence { at_least } => {
                pattern::proven_without_evidence(self, count(*at_least))
            }
            Condition::ExpiredEvidence { level, at_least } => {
                pattern::expired_evidence(self, *level, count(*at_least))
            }
            Condition::EvidenceAfterAnswer { level, at_least } => {
                pattern::evidence_after_answer(self, *level, count(*at_least))
            }
            Condition::EvidenceAhead { at_least } => {
                pattern::evidence_ahead(self, count(*at_least))
            }
            Condition::OneHandOneDay { level, at_least } => {
                pattern::one_hand_one_day(self, *level, count(*at_least))
            }
            Condition::ReviewPassed { at_least } => pattern::review_passed(self, count(*at_least)),
            Condition::SystemGap { gap } => {
                self.systems(|it| SystemGap::of(it, self.as_of).contains(gap))
            }
            Condition::SystemShows { fact } => self.systems(|it| shows(it, fact.as_str())),
            Condition::SystemImpact { high } => {
                self.systems(|it| Impact::of(it).high == Some(*high))
            }
        }
    }

    /// The identifier of the question at a place.
    pub(super) fn question(&self, place: usize) -> &QuestionId {
        &self.instrument.question(&self.instrument.asked[place]).id
    }

    /// An answer at a level, by its place.
    pub(super) fn named(&self, place: usize, level: Option<Level>) -> Named {
        Named::Answer { question: self.question(place).clone(), level }
    }

    /// The decision about a control at a place among the units, if it has a reason.
    pub(super) fn decided(&self, unit: usize) -> Option<Applicability> {
        self.standings.decided[unit].then(|| {
            let excluded = self.standings.excluded[unit];
            if excluded { Applicability::Excluded } else { Applicability::Included }
        })
    }

    /// The identifier of the unit at a place.
    pub(super) fn item(&self, unit: usize) -> &ItemId {
        let items = &self.instrument.catalogue().assessed().items;
        &items[self.instrument.units[unit].item].id
    }

    fn place_of_unit(&self, id: &ItemId) -> Option<usize> {
        (0..self.instrument.units.len()).find(|place| self.item(*place) == id)
    }

    fn answer(&self, question: &QuestionId, fits: impl Fn(Level) -> bool) -> Option<Vec<Named>> {
        let place = self.instrument.place_of(question)?;
        let level = self.standings.questions[place].level().filter(|it| fits(*it))?;
        Some(vec![self.named(place, Some(level))])
    }

    fn unit(&self, unit: &ItemId, fits: impl Fn(Level) -> bool) -> Option<Vec<Named>> {
        let asked = self.instrument.units[self.place_of_unit(unit)?].asked.clone();
        let counting = asked.filter(|place| self.standings.questions[*place].counts());
        let names: Option<Vec<Named>> = counting
            .map(|place| {
                let level = self.standings.questions[place].level().filter(|it| fits(*it))?;
                Some(self.named(place, Some(level)))
            })
            .collect();
        names.filter(|names| !names.is_empty())
    }

    fn control(&self, control: &ItemId, is: Applicability) -> Option<Vec<Named>> {
        let found = self.decided(self.place_of_unit(control)?)?;
        (found == is).then(|| vec![Named::Control { control: control.clone(), applicability: is }])
    }

    /// The systems in the register that fit, those aside that are retired.
    fn systems(&self, fits: impl Fn(&System) -> bool) -> Option<Vec<Named>> {
        let live = self.assessment.systems.iter().filter(|it| !it.is_retired() && fits(it));
        let names = live.map(|it| Named::System { system: it.id.clone(), name: it.name.clone() });
        Some(names.collect()).filter(|names: &Vec<_>| !names.is_empty())
    }

    fn older(&self, kind: &EvidenceKindId, days: u32) -> Option<Vec<Named>> {
        let of_kind = self.assessment.evidence.iter().filter(|(_, it)| it.kind == *kind);
        // One without a date may be newer than all others.
        let dated: Option<Vec<_>> =
            of_kind.map(|(id, it)| Some((it.date?, id, &it.title))).collect();
        let (date, record, title) = dated?.into_iter().max()?;
        let old = self.as_of.days_after(date).is_some_and(|age| age > days);
        old.then(|| {
            vec![Named::Record { record: record.clone(), title: title.clone(), date: Some(date) }]
        })
    }
}

fn count(at_least: u32) -> usize {
    usize::try_from(at_least).unwrap_or(usize::MAX)
}
