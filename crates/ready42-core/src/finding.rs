//! Gaps, graded as an auditor would.

use serde::{Deserialize, Serialize};

use crate::{
    assessment::Profile,
    id::{EvidenceKindId, FrameworkId, ItemId, QuestionId, RemedyId, RoleId, Text},
    instrument::{Instrument, Reusable},
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
    /// What the organisation holds for other frameworks and can use again: by framework, most
    /// useful first, and then in the order of the crosswalk.
    pub reuse: Vec<Reuse>,
}

/// Something held for another framework that can be used again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reuse {
    /// The framework.
    pub framework: FrameworkId,
    /// The item it is held for.
    pub item: ItemId,
    /// Its title.
    pub title: Text,
    /// How much of it can be used again: 3 extends what is there, 2 uses the method again, 1 is a
    /// starting point.
    pub strength: u8,
    /// What can be used again, and what has to be added.
    pub rationale: Text,
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
pub(crate) fn findings(
    instrument: &Instrument,
    profile: &Profile,
    standings: &Standings,
) -> Vec<Finding> {
    let mut remedies: Vec<Vec<RemedyId>> = vec![vec![]; instrument.asked.len()];
    for prepared in &instrument.remedies {
        for (place, level) in &prepared.raises {
            if *level == Level::TARGET {
                remedies[*place].push(instrument.remedy(prepared).id.clone());
            }
        }
    }
    let held = held(instrument, profile);
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
            reuse: held.iter().flat_map(|it| reuse(instrument, it, place)).collect(),
        });
    }
    findings
}

/// The frameworks whose records the profile says are held; a fact not given is no certificate.
fn held<'a>(instrument: &'a Instrument, profile: &Profile) -> Vec<&'a Reusable> {
    let crosswalks = &instrument.catalogue().content().crosswalks;
    let holds = |it: &&Reusable| {
        let when = crosswalks[it.crosswalk].when.as_ref();
        when.is_some_and(|fact| profile.flag(fact.as_str()) == Some(true))
    };
    instrument.reusable.iter().filter(holds).collect()
}

/// What can be used again for one question.
fn reuse(
    instrument: &Instrument,
    reusable: &Reusable,
    asked: usize,
) -> impl Iterator<Item = Reuse> {
    let content = instrument.catalogue().content();
    let framework = &content.frameworks[reusable.framework];
    let edges = &content.crosswalks[reusable.crosswalk].edges;
    reusable.by_asked[asked].iter().map(|edge| &edges[*edge]).map(|edge| Reuse {
        framework: framework.id.clone(),
        item: edge.to.clone(),
        title: framework.item(&edge.to).map_or_else(|| "".into(), |item| item.title.clone()),
        strength: edge.strength,
        rationale: edge.rationale.clone(),
    })
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
