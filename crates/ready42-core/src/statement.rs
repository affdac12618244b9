//! The Statement of Applicability: 38 rows, always.

use serde::{Deserialize, Serialize};

use crate::{
    assessment::{Applicability, Assessment, Driver},
    date::Date,
    id::{EvidenceId, ItemId, Text},
    instrument::{Instrument, Unit},
    order::sort_and_dedup,
    ratio::Range,
    score::Scores,
    standing::{Standing, Standings},
};

/// The Statement of Applicability of an assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Statement {
    /// Whether every control has a reasoned decision; otherwise the statement is a draft.
    pub complete: bool,
    /// One row for each control, in order.
    pub rows: Vec<StatementRow>,
}

/// One control of the statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StatementRow {
    /// The control.
    pub control: ItemId,
    /// Its title.
    pub title: Text,
    /// Whether it is applied; `None` while nobody has decided, or decided without a reason.
    pub applicability: Option<Applicability>,
    /// Why; where nobody has decided, the reasons for which questions of the control were answered
    /// *not applicable*.
    pub reason: Text,
    /// What the decision rests on.
    pub drivers: Vec<Driver>,
    /// How far it is implemented, from the answers.
    pub status: Implementation,
    /// The readiness of the control, where it counts.
    pub readiness: Option<Range>,
    /// The records that its answers refer to.
    pub evidence: Vec<EvidenceId>,
    /// Who answers for it; may be empty.
    pub owner: Text,
    /// When the decision is looked at again.
    pub review: Option<Date>,
    /// What the profile suggests; it never decides.
    pub suggestion: Option<Text>,
    /// What the row still wants before it decides anything; `None` once it decides.
    #[serde(default)]
    pub lacks: Option<Lack>,
    /// Whether the day on which the decision was to be looked at again has passed.
    #[serde(default)]
    pub overdue: bool,
}

/// What a row of the statement wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lack {
    /// Nobody has decided.
    Decision,
    /// Somebody has decided, and has not said why.
    Reason,
}

/// How far a control is implemented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Implementation {
    /// The control does not count here.
    NotApplicable,
    /// Not every question is answered.
    NotKnown,
    /// Nothing is there.
    Absent,
    /// Some of it is there.
    Partial,
    /// All questions are at the target or above.
    Implemented,
}

impl Implementation {
    /// The status in words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::NotApplicable => "Not applicable",
            Self::NotKnown => "Not known",
            Self::Absent => "Absent",
            Self::Partial => "Partly implemented",
            Self::Implemented => "Implemented",
        }
    }
}

impl Statement {
    pub(crate) fn of(
        instrument: &Instrument,
        assessment: &Assessment,
        standings: &Standings,
        scores: &Scores,
        as_of: Date,
    ) -> Self {
        let units = instrument.units.iter().enumerate().filter(|(_, unit)| !unit.clause);
        Self {
            complete: standings.statement_is_complete(instrument),
            rows: units
                .map(|(place, _)| row(instrument, assessment, standings, scores, as_of, place))
                .collect(),
        }
    }
}

fn row(
    instrument: &Instrument,
    assessment: &Assessment,
    standings: &Standings,
    scores: &Scores,
    as_of: Date,
    place: usize,
) -> StatementRow {
    let unit = &instrument.units[place];
    let item = &instrument.catalogue().assessed().items[unit.item];
    let decision = assessment.statement.get(&item.id);
    let asked = || instrument.asked[unit.asked.clone()].iter();
    let answers = || asked().filter_map(|it| assessment.answers.get(&instrument.question(it).id));
    let mut evidence: Vec<EvidenceId> =
        answers().flat_map(|answer| answer.evidence.clone()).collect();
    sort_and_dedup(&mut evidence);
    let score = &scores.units[place];
    StatementRow {
        control: item.id.clone(),
        title: item.title.clone(),
        applicability: decision.filter(|it| it.is_reasoned()).map(|it| it.applicability),
        reason: decision.map_or_else(|| reasons(answers()), |it| it.reason.clone()),
        drivers: decision.map_or_else(Vec::new, |it| it.drivers.clone()),
        status: status(&standings.questions[unit.asked.clone()]),
        readiness: (score.weights > 0)
            .then(|| Range::of(score.low, score.high, crate::ratio::WHOLE))
            .flatten(),
        evidence,
        owner: decision.map_or_else(|| "".into(), |it| it.owner.clone()),
        review: decision.and_then(|it| it.review),
        suggestion: suggestion(instrument, &standings.questions[unit.asked.clone()], unit),
        lacks: match decision {
            None => Some(Lack::Decision),
            Some(decision) => (!decision.is_reasoned()).then_some(Lack::Reason),
        },
        overdue: decision.and_then(|it| it.review).is_some_and(|day| day < as_of),
    }
}

/// The reasons for which questions of a control were answered *not applicable*.
fn reasons<'a>(answers: impl Iterator<Item = &'a crate::assessment::Answer>) -> Text {
    let mut reasons: Vec<&str> = vec![];
    for answer in answers {
        if let Some(crate::assessment::Given::NotApplicable(reason)) = &answer.given
            && !reason.trim().is_empty()
            && !reasons.contains(&reason.trim())
        {
            reasons.push(reason.trim());
        }
    }
    reasons.join(" ").into()
}

fn status(standings: &[Standing]) -> Implementation {
    let counted: Vec<_> = standings.iter().filter(|standing| standing.counts()).collect();
    if counted.is_empty() {
        return Implementation::NotApplicable;
    }
    if counted.iter().any(|standing| standing.level().is_none()) {
        return Implementation::NotKnown;
    }
    if counted.iter().all(|standing| standing.level().is_some_and(|level| level.number() == 0)) {
        return Implementation::Absent;
    }
    if counted.iter().any(|standing| standing.is_open()) {
        return Implementation::Partial;
    }
    Implementation::Implemented
}

/// What the profile suggests about a control none of whose questions it lets through.
fn suggestion(instrument: &Instrument, standings: &[Standing], unit: &Unit) -> Option<Text> {
    if standings.is_empty() || standings.iter().any(|it| *it != Standing::OutOfProfile) {
        return None;
    }
    let facts = &instrument.catalogue().content().facts;
    let mut denied: Vec<&str> = vec![];
    for asked in &instrument.asked[unit.asked.clone()] {
        for id in &instrument.question(asked).applies_when {
            if let Some(fact) = facts.iter().find(|fact| fact.id == *id)
                && !denied.contains(&&*fact.text)
            {
                denied.push(&fact.text);
            }
        }
    }
    Some(format!("Consider excluding it: you answered no to “{}”", denied.join("” and “")).into())
}
