//! Puts a judgement into a report.

use std::sync::Arc;

use super::{
    BandReport, FORMAT, GroupReport, ItemReport, Judged, Maturity, QuestionReport, Report,
    StandingWord, Tally, UnitReport, VERSION, frameworks,
};
use crate::{
    assessment::Assessment,
    catalogue::{ASSESSED, Catalogue},
    contradiction::contradictions,
    date::Date,
    finding::findings,
    framework::ItemKind,
    id::{FrameworkId, SourceId},
    instrument::{Instrument, InstrumentError},
    ratio::{Range, WHOLE},
    register::register,
    score::{Scores, Total},
    standing::{Standing, Standings},
    statement::Statement,
    system::{SystemReport, SystemTally, checks},
    timetable::Timetable,
};

impl Report {
    /// Judges an assessment as of a day, under the policy that it names.
    ///
    /// # Errors
    ///
    /// [`InstrumentError`] if the catalogue lacks its questionnaire or its policy.
    pub fn for_assessment(
        catalogue: &Arc<Catalogue>,
        assessment: &Assessment,
        as_of: Date,
    ) -> Result<Self, InstrumentError> {
        let instrument = Instrument::for_assessment(catalogue, assessment)?;
        Ok(Self::of(&instrument, assessment, as_of))
    }

    /// Judges an assessment as of a day.
    pub fn of(instrument: &Instrument, assessment: &Assessment, as_of: Date) -> Self {
        let judged = Judged::of(instrument, assessment, as_of);
        let Judged { standings, scores, projections, gates } = &judged;
        let plan = judged.plan(instrument, assessment);
        let timetable = Timetable::of(&plan, &assessment.plan).ok();
        let findings = findings(instrument, &assessment.profile, standings);
        let targets = instrument.targets.iter().zip(projections);
        let systems = SystemReport::all(assessment, as_of);
        let mut report = Self {
            format: FORMAT.into(),
            version: VERSION,
            organisation: assessment.profile.organisation.clone(),
            questionnaire: instrument.questionnaire().id.clone(),
            title: instrument.questionnaire().title.clone(),
            content: instrument.catalogue().content().version.clone(),
            answered_with: assessment.content.clone(),
            policy: instrument.policy().id.clone(),
            as_of,
            readiness: range(&scores.total),
            coverage: scores.total.coverage().ratio().unwrap_or_default(),
            assurance: scores.total.assurance().ratio(),
            maturity: maturity(&scores.total, standings),
            tally: tally(standings),
            verdict: gates.as_ref().map(|gates| gates.verdict(instrument, standings)),
            band: BandReport::of(instrument, &scores.total),
            groups: groups(instrument, scores),
            units: units(instrument, standings, scores),
            frameworks: targets
                .map(|(target, it)| frameworks::report(instrument, target, it))
                .collect(),
            findings,
            plan,
            statement: Statement::of(instrument, assessment, standings, scores, as_of),
            evidence: register(instrument, assessment, standings, scores, as_of),
            timetable,
            system_tally: SystemTally::of(&systems),
            systems,
            register_checks: checks(&assessment.systems, &assessment.profile),
            contradictions: contradictions(instrument, assessment, standings, as_of),
            sources: vec![],
            attributions: vec![],
        };
        report.name_sources(instrument);
        report
    }

    /// Lists the publications that findings, plan and frameworks cite, and what every reader is
    /// told about the frameworks that the report speaks of.
    fn name_sources(&mut self, instrument: &Instrument) {
        let content = instrument.catalogue().content();
        // The classes of systems rest on it.
        let by_class = |id: &str| !self.systems.is_empty() && ACT.contains(&id);
        let named = |id: &FrameworkId| {
            id.as_str() == ASSESSED
                || by_class(id.as_str())
                || self.frameworks.iter().any(|it| it.id == *id)
                || self.findings.iter().flat_map(|it| &it.reuse).any(|it| it.framework == *id)
        };
        let dates =
            |item: &ItemReport, id: &SourceId| item.applies_from.iter().any(|it| it.source == *id);
        let cited = |id: &SourceId| {
            self.findings.iter().flat_map(|it| &it.citations).any(|it| it.source == *id)
                || self.plan.iter().flat_map(|it| &it.citations).any(|it| it.source == *id)
                || content
                    .frameworks
                    .iter()
                    .any(|it| it.id.as_str() == id.as_str() && named(&it.id))
                || self.frameworks.iter().flat_map(|it| &it.items).any(|it| dates(it, id))
                || by_class(id.as_str())
        };
        let sources = content.sources.iter().filter(|source| cited(&source.id));
        let sources = sources.cloned().collect();
        let frameworks = content.frameworks.iter().filter(|framework| named(&framework.id));
        let attributions = frameworks.map(|framework| framework.attribution.clone()).collect();
        self.sources = sources;
        self.attributions = attributions;
    }
}

/// The publications that the class of a system rests on, where the catalogue has them.
const ACT: [&str; 2] = ["eu-ai-act", "eu-2026-1744"];

/// A total as a range.
pub(crate) fn range(total: &Total) -> Option<Range> {
    Range::of(total.low, total.high, total.possible)
}

fn maturity(total: &Total, standings: &Standings) -> Maturity {
    let mut levels = [0; 5];
    for level in standings.questions.iter().filter_map(|standing| standing.level()) {
        levels[usize::from(level.number())] += 1;
    }
    Maturity { mean: total.mean_level(), levels }
}

fn tally(standings: &Standings) -> Tally {
    let mut tally = Tally::default();
    for standing in &standings.questions {
        tally.applicable += usize::from(standing.counts());
        match standing {
            Standing::OutOfProfile => tally.out_of_profile += 1,
            Standing::Excluded => tally.excluded += 1,
            Standing::Unanswered => tally.unanswered += 1,
            Standing::Unknown => tally.unknown += 1,
            Standing::At(_) => tally.answered += 1,
        }
    }
    tally
}

fn groups(instrument: &Instrument, scores: &Scores) -> Vec<GroupReport> {
    let items = &instrument.catalogue().assessed().items;
    let groups = instrument.groups.iter().zip(&scores.groups);
    groups
        .map(|(group, total)| GroupReport {
            id: items[group.item].id.clone(),
            title: items[group.item].title.clone(),
            clause: items[group.item].kind == ItemKind::Clause,
            readiness: range(total),
            coverage: total.coverage().ratio().unwrap_or_default(),
            assurance: total.assurance().ratio(),
            mean_level: total.mean_level(),
        })
        .collect()
}

fn units(instrument: &Instrument, standings: &Standings, scores: &Scores) -> Vec<UnitReport> {
    let items = &instrument.catalogue().assessed().items;
    let mut reports = Vec::with_capacity(instrument.units.len());
    for group in &instrument.groups {
        for place in group.units.clone() {
            let (unit, score) = (&instrument.units[place], &scores.units[place]);
            let questions = unit.asked.clone().map(|asked| QuestionReport {
                id: instrument.question(&instrument.asked[asked]).id.clone(),
                standing: standings.questions[asked].into(),
                level: standings.questions[asked].level(),
                evidenced: standings.evidenced[asked],
            });
            reports.push(UnitReport {
                id: items[unit.item].id.clone(),
                title: items[unit.item].title.clone(),
                group: items[group.item].id.clone(),
                weight: instrument.policy().unit_weight(&items[unit.item].id),
                readiness: (score.weights > 0)
                    .then(|| Range::of(score.low, score.high, WHOLE))
                    .flatten(),
                questions: questions.collect(),
            });
        }
    }
    reports
}

impl From<Standing> for StandingWord {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::OutOfProfile => Self::OutOfProfile,
            Standing::Excluded => Self::NotApplicable,
            Standing::Unanswered => Self::Unanswered,
            Standing::Unknown => Self::Unknown,
            Standing::At(_) => Self::Answered,
        }
    }
}
