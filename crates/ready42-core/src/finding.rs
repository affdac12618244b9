//! Gaps, graded as an auditor would.

use serde::{Deserialize, Serialize};

use crate::{
    id::{EvidenceKindId, ItemId, QuestionId, RemedyId, RoleId, Text},
    instrument::Instrument,
    question::Level,
    remedy::Citation,
    standing::{Standing, Standings},
};

/// A gap in one assessment, with its severity, its remedies and its citations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The question.
    pub question: QuestionId,
    /// Its unit.
    pub unit: ItemId,
    /// How an auditor would grade it.
    pub severity: Severity,
    /// The level found, if there is one.
    pub found: Option<Level>,
    /// What is found, in the words of the question; for what is not known, what is asked.
    pub state: Text,
    /// What the target looks like, in the words of the question.
    pub target: Text,
    /// Why it matters.
    pub why: Text,
    /// The records that would settle it, best first.
    pub evidence: Vec<EvidenceKindId>,
    /// The role that knows.
    pub ask: RoleId,
    /// The remedies that take it to the target, by identifier.
    pub remedies: Vec<RemedyId>,
    /// Where the unit stands.
    pub citations: Vec<Citation>,
}

/// How an auditor would grade a finding. Candidates, since only an auditor grades.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// A clause requirement at 0 or 1, or an included control that is absent.
    Major,
    /// A clause requirement at 2, or an included control at 1 or 2.
    Minor,
    /// Nobody has said how things stand.
    NotKnown,
    /// Level 3 or more is claimed and no current record is attached.
    Observation,
}

impl Severity {
    /// The severity in words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Major => "Major nonconformity candidate",
            Self::Minor => "Minor nonconformity candidate",
            Self::NotKnown => "Not known",
            Self::Observation => "Observation",
        }
    }
}

/// The findings of an assessment, in the order of the framework.
pub(crate) fn findings(instrument: &Instrument, standings: &Standings) -> Vec<Finding> {
    let mut remedies: Vec<Vec<RemedyId>> = vec![vec![]; instrument.asked.len()];
    for prepared in &instrument.remedies {
        for (place, level) in &prepared.raises {
            if *level == Level::TARGET {
                remedies[*place].push(instrument.remedy(prepared).id.clone());
            }
        }
    }
    let mut findings = vec![];
    for (place, asked) in instrument.asked.iter().enumerate() {
        let clause = instrument.units[asked.unit].clause;
        let standing = standings.questions[place];
        let Some(severity) = severity(clause, standing, standings.evidenced[place]) else {
            continue;
        };
        let question = instrument.question(asked);
        let state = match standing {
            Standing::At(level) => question.levels[usize::from(level.number())].clone(),
            _ => question.text.clone(),
        };
        findings.push(Finding {
            question: question.id.clone(),
            unit: question.unit.clone(),
            severity,
            found: standing.level(),
            state,
            target: question.levels[usize::from(Level::TARGET.number())].clone(),
            why: question.why.clone(),
            evidence: question.evidence.clone(),
            ask: question.ask.clone(),
            remedies: if severity == Severity::Observation {
                vec![]
            } else {
                std::mem::take(&mut remedies[place])
            },
            citations: vec![Citation {
                source: crate::catalogue::ASSESSED.into(),
                item: question.unit.as_str().into(),
            }],
        });
    }
    findings
}

fn severity(clause: bool, standing: Standing, evidenced: bool) -> Option<Severity> {
    match standing {
        Standing::OutOfProfile | Standing::Excluded => None,
        Standing::Unanswered | Standing::Unknown => Some(Severity::NotKnown),
        Standing::At(Level::Absent) => Some(Severity::Major),
        Standing::At(Level::Started) if clause => Some(Severity::Major),
        Standing::At(Level::Started | Level::Defined) => Some(Severity::Minor),
        Standing::At(_) => (!evidenced).then_some(Severity::Observation),
    }
}
