//! How one question counts: its answer, its weights, and the records it rests on.

use serde::Serialize;

use super::{
    Measure, Subject,
    measure::{label, question_total},
    sum::{Credit, Sum, Summed, TRILLION, Term, Weight, narrow, per},
};
use crate::{
    assessment::Assessment,
    date::Date,
    id::{EvidenceId, QuestionId, Text},
    instrument::Instrument,
    question::Level,
    ratio::{Range, Ratio, WHOLE},
    report::{Judged, StandingWord},
};

/// How one question counts.
///
/// # Units
///
/// Contributions are parts per 10^12 of readiness, each rounded by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AnswerTerms {
    /// What sort of answer it has.
    pub standing: StandingWord,
    /// The level, if it has one.
    pub level: Option<Level>,
    /// When it was given.
    pub at: Option<Date>,
    /// What it adds to its unit, to the clause or objective above, and to the whole, in this order.
    pub adds: Vec<Term>,
    /// The records that the answer names.
    pub records: Vec<RecordTerm>,
}

/// A record that an answer names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordTerm {
    /// The record.
    pub id: EvidenceId,
    /// What it is called.
    pub title: Text,
    /// Whether it counts on the day.
    pub counts: bool,
}

/// The credit of one question, with all that it counts for; its text with it.
pub(super) fn question(
    instrument: &Instrument,
    judged: &Judged,
    assessment: &Assessment,
    on: Date,
    id: &QuestionId,
) -> Option<(Text, Sum, AnswerTerms)> {
    let mut asked = instrument.asked.iter();
    let place = asked.position(|it| instrument.question(it).id == *id)?;
    let it = &instrument.asked[place];
    let question = instrument.question(it);
    let standing = judged.standings.questions[place];
    let total = question_total(instrument, judged, place);
    let (low, high) = standing.thirds();
    let credit = Ratio::of(low.into(), 3).unwrap_or_default();
    let counts = standing.counts();
    let term = Term {
        id: id.as_str().into(),
        opens: None,
        label: label(standing, &question.levels, &question.text),
        weight: None,
        credit: Some(Credit::Share(credit)),
        open: low != high,
        provenance: None,
        contribution: per(low.into(), 3, TRILLION),
        at_best: per(high.into(), 3, TRILLION),
    };
    let sum = Sum {
        of: Summed::Answer,
        framework: None,
        figure: counts.then(|| Range::of(low.into(), high.into(), 3)).flatten(),
        certain: term.contribution,
        at_best: term.at_best,
        terms: if counts { vec![term] } else { vec![] },
    };
    let unit = &instrument.units[it.unit];
    let items = &instrument.catalogue().assessed().items;
    let group = instrument.groups.iter().position(|group| group.units.contains(&it.unit))?;
    let within = |possible: u128, weight: u128, subject: Subject, id: &str, label: &Text| Term {
        id: id.into(),
        opens: Some(subject.to_string().into()),
        label: label.clone(),
        weight: Some(Weight::Share(per(weight * total.possible, possible, TRILLION))),
        credit: Some(Credit::Share(credit)),
        open: low != high,
        provenance: None,
        contribution: per(weight * total.low, possible, TRILLION),
        at_best: per(weight * total.high, possible, TRILLION),
    };
    let (item, above) = (&items[unit.item], &items[instrument.groups[group].item]);
    let part = |id: &crate::id::ItemId| Subject::Part(Measure::Readiness, id.clone());
    let readiness = Subject::Whole(Measure::Readiness);
    let (clause, all) = (judged.scores.groups[group].possible, judged.scores.total.possible);
    let title = &instrument.questionnaire().title;
    let adds = vec![
        Term {
            weight: Some(Weight::Of(
                narrow(it.weight),
                narrow(judged.scores.units[it.unit].weights),
            )),
            ..within(WHOLE, 1, part(&item.id), item.id.as_str(), &item.title)
        },
        within(clause, unit.weight, part(&above.id), above.id.as_str(), &above.title),
        within(all, unit.weight, readiness, Measure::Readiness.name(), title),
    ];
    let answer = assessment.answers.get(id);
    let records = answer.into_iter().flat_map(|answer| &answer.evidence);
    let records = records.filter_map(|id| {
        let record = assessment.evidence.get(id)?;
        Some(RecordTerm {
            id: id.clone(),
            title: record.title.clone(),
            counts: record.is_current(on),
        })
    });
    let answer = AnswerTerms {
        standing: standing.into(),
        level: standing.level(),
        at: answer.and_then(|it| it.at),
        adds: if counts { adds } else { vec![] },
        records: records.collect(),
    };
    Some((question.text.clone(), sum, answer))
}
