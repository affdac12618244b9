//! Makes what was supposed true: answers, records and decisions are written.

use super::{Change, WhatIf, trial::Trial};
use crate::{
    assessment::{Answer, Applicability, Assessment, Decision, Evidence, Given, Other},
    date::Date,
    id::{EvidenceId, Text},
    instrument::Instrument,
    report::Judged,
};

/// The reasons for which controls come to be decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reasons {
    /// Why controls are included.
    pub included: Text,
    /// Why controls none of whose questions counts are left out.
    pub excluded: Text,
}

/// Makes changes for real, and says what they were.
///
/// Answers are dated with the day. Each remedy that raises something leaves one record, of the
/// kind and with the words of its deliverable, to which the answers that it raises refer. A report
/// of the assessment on that day says what [`WhatIf::after`] said, provided that the reasons are
/// not empty.
pub fn apply(
    instrument: &Instrument,
    assessment: &mut Assessment,
    as_of: Date,
    changes: &[Change],
    reasons: &Reasons,
) -> WhatIf {
    let judged = Judged::of(instrument, assessment, as_of);
    let trial = Trial::of(instrument, &judged.standings, changes);
    let answer = |assessment: &mut Assessment, place: usize, given: Given| {
        let id = instrument.question(&instrument.asked[place]).id.clone();
        let answer = assessment.answers.or_insert_with(id.clone(), Answer::default);
        if answer.given.as_ref() != Some(&given) {
            answer.given = Some(given);
            answer.at = Some(as_of);
            answer.by = None;
        }
        id
    };
    for (place, index) in &trial.set {
        if let Change::Set(_, given) = &changes[*index] {
            answer(assessment, *place, given.clone());
        }
    }
    for done in trial.done.iter().filter(|it| !it.raised.is_empty()) {
        let remedy = instrument.remedy(&instrument.remedies[done.remedy]);
        let record = assessment.free_evidence_id();
        assessment.evidence.insert(
            record.clone(),
            Evidence {
                kind: remedy.deliverable.evidence.clone(),
                title: remedy.deliverable.text.trim_end_matches('.').into(),
                location: "".into(),
                owner: "".into(),
                date: Some(as_of),
                valid_until: None,
                other: Other::new(),
            },
        );
        for (place, level) in &done.raised {
            let question = answer(assessment, *place, Given::Level(*level));
            if let Some(answer) = assessment.answers.get_mut(&question) {
                answer.evidence.push(record.clone());
            }
        }
    }
    let items = &instrument.catalogue().assessed().items;
    for (unit, included) in &trial.settled {
        let control = items[instrument.units[*unit].item].id.clone();
        let (applicability, reason) = if *included {
            (Applicability::Included, &reasons.included)
        } else {
            (Applicability::Excluded, &reasons.excluded)
        };
        let decision = assessment.statement.or_insert_with(control, || Decision {
            applicability,
            reason: "".into(),
            drivers: vec![],
            owner: "".into(),
            review: None,
            other: Other::new(),
        });
        decision.applicability = applicability;
        decision.reason = reason.clone();
    }
    trial.told(instrument, &judged)
}

impl Assessment {
    /// The first of `E1`, `E2`, … that no record has, from one more than there are records.
    pub fn free_evidence_id(&self) -> EvidenceId {
        let mut number = self.evidence.len() + 1;
        loop {
            let id = EvidenceId::from(format!("E{number}").as_str());
            if !self.evidence.contains_key(&id) {
                return id;
            }
            number += 1;
        }
    }
}
