//! The records that answers rest on, as a register: what still counts, until when, and for what.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use crate::{
    assessment::{Assessment, Evidence},
    date::Date,
    id::{EvidenceId, EvidenceKindId, QuestionId, Text},
    instrument::Instrument,
    order::{sort_and_dedup, sort_by_key},
    ratio::Portion,
    score::Scores,
    standing::Standings,
};

/// How many days before its last one a record is listed as expiring soon.
///
/// Two months leave room for one management review, and are less than any yearly round.
pub const SOON: u32 = 60;

/// A record that the organisation holds, as it stands on the day of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordReport {
    /// The record.
    pub id: EvidenceId,
    /// The kind of record.
    pub kind: EvidenceKindId,
    /// What it is called.
    pub title: Text,
    /// Where it is kept; may be empty.
    pub location: Text,
    /// Who keeps it; may be empty.
    pub owner: Text,
    /// Its date.
    pub date: Option<Date>,
    /// The last day on which it counts.
    pub valid_until: Option<Date>,
    /// Whether it counts on the day of the report.
    pub state: RecordState,
    /// How many days are left after this one, where it counts until a day that has not passed.
    pub days_left: Option<u32>,
    /// The questions whose answers name it: those that are asked in the order of the framework,
    /// then the others; none for a record that nothing rests on.
    pub questions: Vec<QuestionId>,
    /// What assurance would lose without it, in parts per million of the credit claimed: what rests
    /// on this record and no other that counts on the day.
    pub carries: u64,
}

/// Whether a record counts on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordState {
    /// It counts, and its last day is at most [`SOON`] days away.
    ExpiresSoon,
    /// Its last day has passed.
    Expired,
    /// It is dated after the day.
    NotYet,
    /// It counts.
    Current,
}

impl RecordReport {
    /// Whether nothing rests on it.
    pub fn is_unused(&self) -> bool {
        self.questions.is_empty()
    }
}

/// The register: what expires soon first, then what has expired, what is not yet dated and what is
/// current; of each the earliest last day first, and then by identifier.
pub(crate) fn register(
    instrument: &Instrument,
    assessment: &Assessment,
    standings: &Standings,
    scores: &Scores,
    on: Date,
) -> Vec<RecordReport> {
    let records: Vec<(&EvidenceId, &Evidence)> = assessment.evidence.iter().collect();
    let place = |id: &EvidenceId| records.binary_search_by(|(it, _)| (*it).cmp(id)).ok();
    let mut questions: Vec<Vec<QuestionId>> = vec![vec![]; records.len()];
    let mut carries = vec![0_u128; records.len()];
    for (asked, answer) in instrument.answers(assessment).into_iter().enumerate() {
        let Some(answer) = answer else { continue };
        let mut named: Vec<usize> = answer.evidence.iter().filter_map(place).collect();
        sort_and_dedup(&mut named);
        let question = &instrument.question(&instrument.asked[asked]).id;
        for record in &named {
            questions[*record].push(question.clone());
        }
        let mut current = named.into_iter().filter(|it| records[*it].1.is_current(on));
        if let (Some(only), None) = (current.next(), current.next()) {
            carries[only] += claimed(instrument, standings, scores, asked);
        }
    }
    for (question, answer) in &assessment.answers {
        for record in answer.evidence.iter().filter_map(place) {
            if !questions[record].contains(question) {
                questions[record].push(question.clone());
            }
        }
    }
    let all = records.into_iter().zip(questions).zip(carries);
    let mut all: Vec<RecordReport> = all
        .map(|(((id, record), questions), earned)| {
            let (state, days_left) = state(record, on);
            RecordReport {
                id: id.clone(),
                kind: record.kind.clone(),
                title: record.title.clone(),
                location: record.location.clone(),
                owner: record.owner.clone(),
                date: record.date,
                valid_until: record.valid_until,
                state,
                days_left,
                questions,
                carries: Portion { earned, possible: scores.total.low }.per(MILLION),
            }
        })
        .collect();
    // What has no last day stands after what has one; the sort is stable, so identifiers follow.
    sort_by_key(&mut all, |it| (it.state, Reverse(it.valid_until.is_some()), it.valid_until));
    all
}

/// A million, which shares are parts of.
const MILLION: u64 = 1_000_000;

/// The credit that a question claims, in the measure of the total.
fn claimed(instrument: &Instrument, standings: &Standings, scores: &Scores, asked: usize) -> u128 {
    let it = &instrument.asked[asked];
    let third = scores.units[it.unit].third();
    let (thirds, _) = standings.questions[asked].thirds();
    instrument.units[it.unit].weight * it.weight * third * u128::from(thirds)
}

fn state(record: &Evidence, on: Date) -> (RecordState, Option<u32>) {
    let left = record.valid_until.map(|last| last.days_after(on));
    let state = match left {
        Some(None) => RecordState::Expired,
        _ if record.date.is_some_and(|first| first > on) => RecordState::NotYet,
        Some(Some(days)) if days <= SOON => RecordState::ExpiresSoon,
        _ => RecordState::Current,
    };
    (state, left.flatten())
}
