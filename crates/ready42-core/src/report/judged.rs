//! The numbers behind a report.

use crate::{
    assessment::Assessment,
    date::Date,
    gate::Gates,
    id::FactId,
    instrument::Instrument,
    plan::{PlanEntry, Planner},
    projection::Projection,
    score::Scores,
    standing::Standings,
    system::Shown,
    verdict::Stage,
};

/// The numbers behind a report, before anything is put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    pub(crate) standings: Standings,
    pub(crate) scores: Scores,
    pub(crate) projections: Vec<Projection>,
    /// What blocks each stage, where the questionnaire gives a verdict.
    pub(crate) gates: Option<Gates>,
}

impl Judged {
    /// Scores, projects and looks at the gates.
    pub fn of(instrument: &Instrument, assessment: &Assessment, as_of: Date) -> Self {
        Self::over(instrument, Standings::of(instrument, assessment, as_of))
    }

    /// Scores, projects and looks at the gates where every question stands like this.
    pub(crate) fn over(instrument: &Instrument, standings: Standings) -> Self {
        let scores = Scores::of(instrument, &standings);
        let project = |target| Projection::of(target, &standings, &scores);
        let projections = instrument.targets.iter().map(project).collect();
        let gates = Gates::of(instrument, &standings);
        Self { standings, scores, projections, gates }
    }

    /// The exact scores.
    pub const fn scores(&self) -> &Scores {
        &self.scores
    }

    /// The exact projections, in the order of the report's frameworks.
    pub fn projections(&self) -> &[Projection] {
        &self.projections
    }

    /// The stage reached; `None` where the questionnaire gives no verdict.
    pub fn stage(&self) -> Option<Stage> {
        self.gates.as_ref().map(Gates::stage)
    }

    /// The plan that follows.
    pub fn plan(&self, instrument: &Instrument, assessment: &Assessment) -> Vec<PlanEntry> {
        self.planner(instrument, assessment).plan()
    }

    /// All that priorities are computed from.
    pub(crate) fn planner<'a>(
        &'a self,
        instrument: &'a Instrument,
        assessment: &Assessment,
    ) -> Planner<'a> {
        let shown = Shown::by(&assessment.systems);
        let holds = |fact: &FactId| {
            assessment.profile.flag(fact.as_str()) == Some(true)
                || shown.iter().any(|it| it.fact == *fact)
        };
        let rules = instrument.policy().risk.iter();
        let pressing = rules.filter(|rule| holds(&rule.fact)).collect();
        // What the profile says itself needs no other witness.
        let said = |it: &Shown| assessment.profile.flag(it.fact.as_str()) == Some(true);
        let register = shown.iter().filter(|it| !said(it)).cloned().collect();
        Planner {
            instrument,
            standings: &self.standings,
            scores: &self.scores,
            projections: &self.projections,
            gates: self.gates.as_ref(),
            size: assessment.profile.size().unwrap_or_default(),
            pressing,
            register,
        }
    }
}
