//! What blocks each stage.

use crate::{
    instrument::Instrument, question::Level, questionnaire::Conclusion, standing::Standings,
    verdict::Stage,
};

/// One gate's look at an assessment: which questions block, and whether the statement does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gate {
    pub(crate) stage: u8,
    pub(crate) needed: Level,
    /// For each question, whether it blocks.
    pub(crate) blocks: Vec<bool>,
    /// Whether the Statement of Applicability blocks.
    pub(crate) statement: bool,
    /// The controls that the statement includes and no question speaks to; Stage 2 asks for them.
    pub(crate) unassessed: Vec<usize>,
}

impl Gate {
    /// Looks at every question that the stage looks at.
    pub(crate) fn of(stage: u8, instrument: &Instrument, standings: &Standings) -> Self {
        let policy = instrument.policy();
        let needed = if stage == 1 { policy.stage1.level } else { policy.stage2_level };
        let blocks = instrument.asked.iter().zip(&standings.questions).map(|(asked, standing)| {
            let looked_at = stage == 2 || asked.stage1;
            looked_at && standing.counts() && standing.level().is_none_or(|level| level < needed)
        });
        Self {
            stage,
            needed,
            blocks: blocks.collect(),
            statement: !standings.statement_is_complete(instrument),
            unassessed: if stage == 2 { unassessed(instrument, standings) } else { vec![] },
        }
    }

    /// How many things block.
    pub(crate) fn count(&self) -> usize {
        self.blocks.iter().filter(|blocks| **blocks).count()
            + usize::from(self.statement)
            + self.unassessed.len()
    }
}

/// Both gates of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gates {
    pub(crate) first: Gate,
    pub(crate) second: Gate,
}

impl Gates {
    /// Looks at both gates; `None` where the questionnaire gives no verdict.
    pub(crate) fn of(instrument: &Instrument, standings: &Standings) -> Option<Self> {
        (instrument.questionnaire().result == Conclusion::Verdict).then(|| Self {
            first: Gate::of(1, instrument, standings),
            second: Gate::of(2, instrument, standings),
        })
    }

    /// The stage reached; Stage 2 needs everything that Stage 1 does.
    pub(crate) fn stage(&self) -> Stage {
        match (self.first.count(), self.second.count()) {
            (0, 0) => Stage::Stage2Ready,
            (0, _) => Stage::Stage1Ready,
            _ => Stage::NotReady,
        }
    }

    /// The first gate that is not passed.
    pub(crate) fn next(&self) -> Option<&Gate> {
        [&self.first, &self.second].into_iter().find(|gate| gate.count() > 0)
    }
}

/// The controls that the statement includes although no question about them counts.
fn unassessed(instrument: &Instrument, standings: &Standings) -> Vec<usize> {
    let places = instrument.units.iter().enumerate();
    let included = places.filter(|(place, unit)| {
        !unit.clause && standings.decided[*place] && !standings.excluded[*place]
    });
    let silent = included.filter(|(_, unit)| {
        !unit.asked.is_empty()
            && standings.questions[unit.asked.clone()].iter().all(|standing| !standing.counts())
    });
    silent.map(|(place, _)| place).collect()
}
