//! The method read a second time, from `method.md` and not from the engine.

use ready42_core::{
    assessment::{Applicability, Given},
    crosswalk::Origin,
    framework::{Item, ItemKind},
    id::ItemId,
    policy::Band,
    question::{Level, Question},
    questionnaire::Conclusion,
    verdict::Stage,
};

use super::{
    case::{Case, TODAY},
    fraction::{Fraction, mean},
};

/// Which end of a range is meant: what is not known counts as nothing, or as everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Low,
    High,
}

impl Case {
    /// Where a question stands: `None` if it does not count, `Some(None)` if it is not known.
    #[expect(clippy::option_option, reason = "what does not count is no sort of not known")]
    pub(crate) fn position(&self, question: &Question) -> Option<Option<Level>> {
        let profile = &self.assessment.profile;
        let denied = |fact: &ready42_core::id::FactId| profile.flag(fact.as_str()) == Some(false);
        if !question.applies_when.is_empty() && question.applies_when.iter().all(denied) {
            return None;
        }
        let control = self.is_control(&question.unit);
        if control && self.decided(&question.unit) == Some(Applicability::Excluded) {
            return None;
        }
        match self.assessment.answers.get(&question.id).and_then(|answer| answer.given.as_ref()) {
            Some(Given::Level(level)) => Some(Some(*level)),
            Some(Given::NotApplicable(why)) if control && !why.trim().is_empty() => None,
            _ => Some(None),
        }
    }

    /// Whether an answer names a record that is there and not out of date.
    pub(crate) fn is_evidenced(&self, question: &Question) -> bool {
        let Some(answer) = self.assessment.answers.get(&question.id) else { return false };
        answer.evidence.iter().any(|id| {
            let record = self.assessment.evidence.get(id);
            record.is_some_and(|it| it.valid_until.is_none_or(|last| last >= TODAY))
        })
    }

    pub(crate) fn is_control(&self, unit: &ItemId) -> bool {
        let item = self.instrument.catalogue().assessed().item(unit);
        item.is_some_and(|item| item.kind == ItemKind::Control)
    }

    /// What the statement says about a control, where it gives a reason.
    pub(crate) fn decided(&self, control: &ItemId) -> Option<Applicability> {
        let decision = self.assessment.statement.get(control)?;
        (!decision.reason.trim().is_empty()).then_some(decision.applicability)
    }

    /// Readiness of a unit: the weighted mean of `min(level, 3) / 3` over what counts.
    pub(crate) fn unit_readiness(&self, unit: &ItemId, end: End) -> Option<Fraction> {
        let questions = self.questions().filter(|question| question.unit == *unit);
        mean(questions.filter_map(|question| self.credit(question, end)))
    }

    /// The weight of a question and its `min(level, 3) / 3`, where it counts.
    fn credit(&self, question: &Question, end: End) -> Option<(u128, Fraction)> {
        let credit = match (self.position(question)?, end) {
            (Some(level), _) => u128::from(level.number().min(3)),
            (None, End::Low) => 0,
            (None, End::High) => 3,
        };
        Some((question.weight.into(), Fraction::of(credit, 3)))
    }

    /// What is carried along an edge: the readiness of a unit, where all about it is asked, or what
    /// one question gives alone.
    pub(crate) fn carried(&self, origin: &Origin, end: End) -> Option<Fraction> {
        match origin {
            Origin::Unit(_) if !self.is_judged() => None,
            Origin::Unit(unit) => self.unit_readiness(unit, end),
            Origin::Question(id) => {
                let question = self.questions().find(|question| question.id == *id)?;
                mean(self.credit(question, end))
            }
        }
    }

    /// The highest band that a readiness reaches.
    pub(crate) fn band(&self, readiness: Fraction) -> &Band {
        let bands = self.instrument.policy().bands.iter();
        let reached = bands.filter(|it| readiness.reaches(it.from.basis_points().into(), 10_000));
        reached.max_by_key(|it| it.from).expect("the first band begins at 0")
    }

    /// Whether the questionnaire asks enough for a verdict.
    pub(crate) fn is_judged(&self) -> bool {
        self.instrument.questionnaire().result == Conclusion::Verdict
    }

    /// The mean over some units, weighted by the policy; units in which nothing counts are out.
    pub(crate) fn readiness<'a>(
        &self,
        units: impl IntoIterator<Item = &'a ItemId>,
        end: End,
    ) -> Option<Fraction> {
        let policy = self.instrument.policy();
        mean(units.into_iter().filter_map(|unit| {
            Some((policy.unit_weight(unit).into(), self.unit_readiness(unit, end)?))
        }))
    }

    /// What stands in the way of a stage: the questions, and whether the statement does.
    pub(crate) fn in_the_way(&self, stage: u8) -> (Vec<&Question>, bool) {
        let policy = self.instrument.policy();
        let assessed = self.instrument.catalogue().assessed();
        let needed = if stage == 1 { policy.stage1.level } else { policy.stage2_level };
        let documented = |question: &Question| {
            let unit = assessed.item(&question.unit).and_then(|item| item.documented);
            unit.is_some_and(|it| it.required) || policy.stage1.units.contains(&question.unit)
        };
        let counting = self.counting().into_iter();
        let blocking = counting.filter(|(question, level)| {
            (stage == 2 || documented(question)) && level.is_none_or(|level| level < needed)
        });
        let blocking = blocking.map(|(question, _)| question).collect();
        let mut controls = self.units().filter(|unit| unit.kind == ItemKind::Control);
        (blocking, controls.any(|control| self.decided(&control.id).is_none()))
    }

    /// The controls that the statement includes although no question about them counts.
    pub(crate) fn unassessed(&self, stage: u8) -> Vec<&ItemId> {
        let counting = self.counting();
        let silent = |unit: &&Item| {
            self.questions().any(|question| question.unit == unit.id)
                && !counting.iter().any(|(question, _)| question.unit == unit.id)
        };
        let included = |unit: &&Item| {
            self.is_control(&unit.id) && self.decided(&unit.id) == Some(Applicability::Included)
        };
        let units = self.units().filter(included).filter(silent).map(|unit| &unit.id);
        if stage == 2 { units.collect() } else { vec![] }
    }

    /// The stage that these leave, where a verdict is given.
    pub(crate) fn stage(&self) -> Option<Stage> {
        let clear =
            |stage| self.in_the_way(stage) == (vec![], false) && self.unassessed(stage).is_empty();
        self.is_judged().then(|| match (clear(1), clear(2)) {
            (true, true) => Stage::Stage2Ready,
            (true, false) => Stage::Stage1Ready,
            (false, _) => Stage::NotReady,
        })
    }
}
