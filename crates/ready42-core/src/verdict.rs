//! Whether an auditor could start: a rule over blockers, never a score above a line.

use serde::{Deserialize, Serialize};

use crate::{
    gate::{Gate, Gates},
    id::{EvidenceKindId, ItemId, QuestionId, Text},
    instrument::Instrument,
    question::Level,
    standing::{Standing, Standings},
};

/// What is said beside every verdict.
pub const DISCLAIMER: &str = "This is a self-assessment. It is no certificate and no audit: \
only an accredited certification body certifies against ISO/IEC 42001.";

/// How far along the way to a certificate an organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Something blocks Stage 1.
    NotReady,
    /// The documents are there; something blocks Stage 2.
    #[serde(rename = "stage-1")]
    Stage1Ready,
    /// It runs, and the records show it.
    #[serde(rename = "stage-2")]
    Stage2Ready,
}

impl Stage {
    /// The verdict in words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::NotReady => "Not ready for Stage 1",
            Self::Stage1Ready => "Ready for Stage 1",
            Self::Stage2Ready => "Ready for Stage 2",
        }
    }
}

/// The verdict, with all that stands in the way of the next stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// The stage reached.
    pub stage: Stage,
    /// What blocks the first stage that is not reached, in the order of the framework.
    pub blockers: Vec<Blocker>,
    /// How many blockers there are at each stage: those of Stage 1, then those of Stage 2.
    pub counts: [usize; 2],
    /// What is said beside it.
    pub disclaimer: Text,
}

/// One thing in the way of a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Blocker {
    /// The stage it blocks, 1 or 2.
    pub stage: u8,
    /// What sort of thing it is.
    pub kind: BlockerKind,
    /// The unit; for the Statement of Applicability, the sub-clause that asks for it.
    pub unit: ItemId,
    /// The question, unless it is about the Statement of Applicability.
    pub question: Option<QuestionId>,
    /// The level found, if there is one.
    pub found: Option<Level>,
    /// The level that is needed.
    pub needed: Option<Level>,
    /// What is the matter: for a gap what is found, in the words of the question; for what is not
    /// known, what is asked.
    pub missing: Text,
    /// The kind of record that would settle it.
    pub record: EvidenceKindId,
    /// The controls without a reasoned decision, for the Statement of Applicability.
    pub controls: Vec<ItemId>,
}

/// What sort of thing blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockerKind {
    /// The level is too low.
    Gap,
    /// Nobody has said what the level is.
    NotKnown,
    /// The Statement of Applicability is incomplete.
    Statement,
    /// The Statement of Applicability includes a control that no question speaks to, since all of
    /// them are out of the profile or answered *not applicable*.
    Unassessed,
}

impl Gates {
    /// The verdict in full.
    pub(crate) fn verdict(&self, instrument: &Instrument, standings: &Standings) -> Verdict {
        let blockers =
            self.next().map_or_else(Vec::new, |gate| blockers(gate, instrument, standings));
        Verdict {
            stage: self.stage(),
            blockers,
            counts: [self.first.count(), self.second.count()],
            disclaimer: DISCLAIMER.into(),
        }
    }
}

impl Gates {
    /// Everything that blocks either stage, Stage 1 first.
    pub(crate) fn blockers(&self, instrument: &Instrument, standings: &Standings) -> Vec<Blocker> {
        let gates = [&self.first, &self.second].into_iter();
        gates.flat_map(|gate| blockers(gate, instrument, standings)).collect()
    }
}

/// The sub-clause that asks for the Statement of Applicability.
pub(crate) const STATEMENT_UNIT: &str = "6.1.3";

fn blockers(gate: &Gate, instrument: &Instrument, standings: &Standings) -> Vec<Blocker> {
    let items = &instrument.catalogue().assessed().items;
    let mut blockers = vec![];
    if gate.statement {
        let open = instrument.units.iter().zip(&standings.decided);
        let open = open.filter(|(unit, decided)| !unit.clause && !**decided);
        let controls: Vec<ItemId> = open.map(|(unit, _)| items[unit.item].id.clone()).collect();
        blockers.push(Blocker {
            stage: gate.stage,
            kind: BlockerKind::Statement,
            unit: STATEMENT_UNIT.into(),
            question: None,
            found: None,
            needed: None,
            missing: format!(
                "The Statement of Applicability has no reasoned decision for {} of the {} controls.",
                controls.len(),
                standings.decided.len() - instrument.units.iter().filter(|it| it.clause).count()
            )
            .into(),
            record: "statement-of-applicability".into(),
            controls,
        });
    }
    for unit in &gate.unassessed {
        let unit = &items[instrument.units[*unit].item];
        blockers.push(Blocker {
            stage: gate.stage,
            kind: BlockerKind::Unassessed,
            unit: unit.id.clone(),
            question: None,
            found: None,
            needed: None,
            missing: format!(
                "The Statement of Applicability includes {} {}, and no question about it counts: \
                 each is answered not applicable or ruled out by the profile.",
                unit.id, unit.title
            )
            .into(),
            record: "statement-of-applicability".into(),
            controls: vec![unit.id.clone()],
        });
    }
    for (place, _) in gate.blocks.iter().enumerate().filter(|(_, blocks)| **blocks) {
        let question = instrument.question(&instrument.asked[place]);
        let found = standings.questions[place].level();
        blockers.push(Blocker {
            stage: gate.stage,
            kind: if matches!(standings.questions[place], Standing::At(_)) {
                BlockerKind::Gap
            } else {
                BlockerKind::NotKnown
            },
            unit: question.unit.clone(),
            question: Some(question.id.clone()),
            found,
            needed: Some(gate.needed),
            missing: found
                .map_or(&question.text, |level| &question.levels[usize::from(level.number())])
                .clone(),
            record: question.evidence[0].clone(),
            controls: vec![],
        });
    }
    blockers
}
