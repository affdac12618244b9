//! One value that holds everything a face shows.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    assessment::Assessment,
    crosswalk::{Provenance, Relation},
    date::Date,
    finding::{Finding, findings},
    framework::{Framework, ItemKind},
    id::{FrameworkId, ItemId, PolicyId, QuestionId, QuestionnaireId, Text},
    instrument::{Instrument, InstrumentError, Target},
    plan::{PlanEntry, Planner},
    projection::{Projection, Span},
    question::Level,
    ratio::{Range, Ratio, WHOLE},
    score::{Scores, Total},
    standing::{Standing, Standings},
    statement::Statement,
    verdict::{Gates, Verdict},
    vocabulary::Source,
};

/// The format of a report, as its first field says.
pub const FORMAT: &str = "ready42/report";

/// The version of that format.
pub const VERSION: u32 = 1;

/// Everything that is known about one assessment on one day.
///
/// The same assessment, content, policy and day give the same report, byte for byte, on every
/// platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// [`FORMAT`].
    pub format: Text,
    /// [`VERSION`].
    pub version: u32,
    /// The organisation, as its profile names it; may be empty.
    pub organisation: Text,
    /// The questionnaire that was answered.
    pub questionnaire: QuestionnaireId,
    /// Its title.
    pub title: Text,
    /// The content it was judged with.
    pub content: Text,
    /// The content that the assessment was last saved with.
    pub answered_with: Text,
    /// The policy it was judged under.
    pub policy: PolicyId,
    /// The day on which evidence had to be current.
    pub as_of: Date,
    /// Readiness; of nothing, if no question counts.
    pub readiness: Option<Range>,
    /// The share of what applies that is answered.
    pub coverage: Ratio,
    /// The share of the credit claimed that rests on current evidence; `None` without any credit.
    pub assurance: Option<Ratio>,
    /// How far things have come, beside readiness and never instead of it.
    pub maturity: Maturity,
    /// How many questions count, and how they are answered.
    pub tally: Tally,
    /// Whether an auditor could start.
    pub verdict: Verdict,
    /// Clauses and Annex A objectives, in order.
    pub groups: Vec<GroupReport>,
    /// The 70 units, in order.
    pub units: Vec<UnitReport>,
    /// The other frameworks.
    pub frameworks: Vec<FrameworkReport>,
    /// The gaps, in the order of the framework.
    pub findings: Vec<Finding>,
    /// What to do, most pressing first.
    pub plan: Vec<PlanEntry>,
    /// The Statement of Applicability.
    pub statement: Statement,
    /// The publications that the report cites.
    pub sources: Vec<Source>,
    /// What every reader is told about the frameworks.
    pub attributions: Vec<Text>,
}

/// How far things have come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Maturity {
    /// The mean level in hundredths, 0 to 400; `None` when nothing is answered.
    pub mean: Option<u16>,
    /// How many questions stand at each level, from 0 to 4.
    pub levels: [usize; 5],
}

/// How many questions there are of each sort.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// Questions that count.
    pub applicable: usize,
    /// Of these, answered with a level.
    pub answered: usize,
    /// Of these, answered "don't know".
    pub unknown: usize,
    /// Of these, not answered.
    pub unanswered: usize,
    /// Questions excluded with a reason.
    pub excluded: usize,
    /// Questions that the profile keeps out.
    pub out_of_profile: usize,
}

/// One clause or Annex A objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupReport {
    /// The clause or objective.
    pub id: ItemId,
    /// Its title.
    pub title: Text,
    /// Whether it is a clause.
    pub clause: bool,
    /// Its readiness, if anything in it counts.
    pub readiness: Option<Range>,
    /// The share of it that is answered.
    pub coverage: Ratio,
    /// The share of its credit that rests on evidence.
    pub assurance: Option<Ratio>,
    /// The mean level of its answers, in hundredths.
    pub mean_level: Option<u16>,
}

/// One unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UnitReport {
    /// The sub-clause or control.
    pub id: ItemId,
    /// Its title.
    pub title: Text,
    /// The clause or objective it belongs to.
    pub group: ItemId,
    /// How much it counts.
    pub weight: u8,
    /// Its readiness, if it counts.
    pub readiness: Option<Range>,
    /// Its questions.
    pub questions: Vec<QuestionReport>,
}

/// Where one question stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuestionReport {
    /// The question.
    pub id: QuestionId,
    /// What sort of answer it has.
    pub standing: StandingWord,
    /// The level, if it has one.
    pub level: Option<Level>,
    /// Whether the answer rests on a current record.
    pub evidenced: bool,
}

/// What sort of answer a question has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StandingWord {
    /// The profile keeps it out.
    OutOfProfile,
    /// It is excluded with a reason.
    NotApplicable,
    /// It is not answered.
    Unanswered,
    /// Whoever was asked does not know.
    Unknown,
    /// It is answered with a level.
    Answered,
}

/// One other framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FrameworkReport {
    /// The framework.
    pub id: FrameworkId,
    /// Its title.
    pub title: Text,
    /// Its short name.
    pub short: Text,
    /// Who made the crosswalk, and what of it is published.
    pub note: Text,
    /// The mean over the items that are assessed.
    pub readiness: Option<Range>,
    /// How many items are assessed.
    pub assessed: usize,
    /// How many items there are.
    pub outcomes: usize,
    /// All its items, in order, groups included.
    pub items: Vec<ItemReport>,
}

/// One item of another framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemReport {
    /// The item.
    pub id: ItemId,
    /// Its title or topic.
    pub title: Text,
    /// What sort of item it is.
    pub kind: ItemKind,
    /// The item above.
    pub parent: Option<ItemId>,
    /// Its readiness; `None` reads "not assessed here".
    pub readiness: Option<Range>,
    /// Whether a pair it rests on is doubtful.
    pub doubtful: bool,
    /// The edges it rests on.
    pub edges: Vec<EdgeReport>,
}

/// One edge of a crosswalk that a projection rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EdgeReport {
    /// The unit.
    pub from: ItemId,
    /// How the two relate.
    pub relation: Relation,
    /// How much of the item the unit gives.
    pub strength: u8,
    /// Who says so.
    pub provenance: Provenance,
}

impl Report {
    /// Judges an assessment as of a day, under the policy that it names.
    ///
    /// # Errors
    ///
    /// [`InstrumentError`] if the catalogue lacks its questionnaire or its policy.
    pub fn for_assessment(
        catalogue: &std::sync::Arc<crate::catalogue::Catalogue>,
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
        let findings = findings(instrument, standings);
        let frameworks = instrument.targets.iter().zip(projections);
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
            verdict: gates.verdict(instrument, standings),
            groups: groups(instrument, scores),
            units: units(instrument, standings, scores),
            frameworks: frameworks.map(|(target, it)| framework(instrument, target, it)).collect(),
            findings,
            plan,
            statement: Statement::of(instrument, assessment, standings, scores),
            sources: vec![],
            attributions: vec![],
        };
        report.name_sources(instrument);
        report
    }

    /// Lists the publications that findings, plan and frameworks cite.
    fn name_sources(&mut self, instrument: &Instrument) {
        let content = instrument.catalogue().content();
        let mut cited: BTreeSet<&str> = BTreeSet::new();
        cited
            .extend(self.findings.iter().flat_map(|it| &it.citations).map(|it| it.source.as_str()));
        cited.extend(self.plan.iter().flat_map(|it| &it.citations).map(|it| it.source.as_str()));
        cited.extend(content.frameworks.iter().map(|framework| framework.id.as_str()));
        let sources = content.sources.iter().filter(|source| cited.contains(source.id.as_str()));
        self.sources = sources.cloned().collect();
        self.attributions = content.frameworks.iter().map(|it| it.attribution.clone()).collect();
    }
}

/// The numbers behind a report, before anything is put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    pub(crate) standings: Standings,
    pub(crate) scores: Scores,
    pub(crate) projections: Vec<Projection>,
    pub(crate) gates: Gates,
}

impl Judged {
    /// Scores, projects and looks at the gates.
    pub fn of(instrument: &Instrument, assessment: &Assessment, as_of: Date) -> Self {
        let standings = Standings::of(instrument, assessment, as_of);
        let scores = Scores::of(instrument, &standings);
        let project = |target| Projection::of(instrument, target, &scores);
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

    /// The stage reached.
    pub fn stage(&self) -> crate::verdict::Stage {
        self.gates.stage()
    }

    /// The plan that follows.
    pub fn plan(&self, instrument: &Instrument, assessment: &Assessment) -> Vec<PlanEntry> {
        let rules = instrument.policy().risk.iter();
        let pressing = rules
            .filter(|rule| assessment.profile.flag(rule.fact.as_str()) == Some(true))
            .collect();
        Planner {
            instrument,
            standings: &self.standings,
            scores: &self.scores,
            projections: &self.projections,
            gates: &self.gates,
            size: assessment.profile.size().unwrap_or_default(),
            pressing,
        }
        .plan()
    }
}

fn range(total: &Total) -> Option<Range> {
    Range::of(total.low, total.high, total.possible)
}

fn span(span: Span) -> Option<Range> {
    Range::of(span.low, span.high, span.possible)
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
                standing: word(standings.questions[asked]),
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

const fn word(standing: Standing) -> StandingWord {
    match standing {
        Standing::OutOfProfile => StandingWord::OutOfProfile,
        Standing::Excluded => StandingWord::NotApplicable,
        Standing::Unanswered => StandingWord::Unanswered,
        Standing::Unknown => StandingWord::Unknown,
        Standing::At(_) => StandingWord::Answered,
    }
}

fn framework(instrument: &Instrument, target: &Target, projection: &Projection) -> FrameworkReport {
    let content = instrument.catalogue().content();
    let framework = &content.frameworks[target.framework];
    let crosswalk = &content.crosswalks[target.crosswalk];
    let below = below(framework, target);
    let edges = |place: usize| {
        let edges = target.outcomes[place].edges.iter();
        edges.map(|(_, _, edge)| &crosswalk.edges[*edge]).map(|edge| EdgeReport {
            from: edge.from.clone(),
            relation: edge.relation,
            strength: edge.strength,
            provenance: edge.provenance,
        })
    };
    let doubtful = |place: usize| {
        target.outcomes[place]
            .edges
            .iter()
            .any(|(_, _, edge)| crosswalk.edges[*edge].doubt.is_some())
    };
    let items = framework.items.iter().enumerate().map(|(index, item)| {
        let outcome = item.kind.is_outcome().then(|| below[index][0]);
        ItemReport {
            id: item.id.clone(),
            title: item.title.clone(),
            kind: item.kind,
            parent: item.parent.clone(),
            readiness: match outcome {
                Some(place) => projection.outcomes[place].and_then(|it| span(it.span())),
                None => span(projection.over(below[index].iter().copied())),
            },
            doubtful: outcome.is_some_and(doubtful),
            edges: outcome.map_or_else(Vec::new, |place| edges(place).collect()),
        }
    });
    FrameworkReport {
        id: framework.id.clone(),
        title: framework.title.clone(),
        short: framework.short.clone(),
        note: crosswalk.note.clone(),
        readiness: span(projection.total),
        assessed: projection.outcomes.iter().flatten().count(),
        outcomes: projection.outcomes.len(),
        items: items.collect(),
    }
}

/// For each item of a framework, the outcomes at or below it.
fn below(framework: &Framework, target: &Target) -> Vec<Vec<usize>> {
    let mut below: Vec<Vec<usize>> = vec![vec![]; framework.items.len()];
    for (place, outcome) in target.outcomes.iter().enumerate() {
        let mut item = Some(outcome.item);
        while let Some(index) = item {
            below[index].push(place);
            let parent = framework.items[index].parent.as_ref();
            item = parent.and_then(|id| framework.items.iter().position(|it| it.id == *id));
        }
    }
    below
}
