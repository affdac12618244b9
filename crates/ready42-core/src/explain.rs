//! Every term of a score, with the sum shown.

use serde::{Deserialize, Serialize};

use crate::{
    assessment::Assessment,
    crosswalk::{Origin, Provenance},
    date::Date,
    id::{ItemId, QuestionId, Text},
    instrument::{Bearing, Instrument, Outcome, Start},
    projection::{OutcomeScore, Span},
    ratio::{Portion, Range, Ratio, WHOLE},
    report::Judged,
    standing::Standing,
};

/// How a score comes about.
///
/// # Units
///
/// Contributions are parts per 10^12 of the score, each rounded once; they add up to it
/// within a billionth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// What is explained: nothing for the whole, or a unit, or an item of another framework.
    pub subject: Option<ItemId>,
    /// Its title.
    pub title: Text,
    /// The score; `None` when nothing in it counts.
    pub readiness: Option<Range>,
    /// The certain part of the score, in parts per 10^12.
    pub certain: u64,
    /// What it is made of, in order.
    pub terms: Vec<Term>,
}

/// One term of a score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Term {
    /// The unit that it comes from.
    pub unit: ItemId,
    /// The question that it comes from, where a unit is explained or an edge begins at a question.
    pub question: Option<QuestionId>,
    /// What it says, in words.
    pub label: Text,
    /// Its weight among the terms: the unit's and the question's, or the edge's strength.
    pub weight: u64,
    /// What the weights of all terms that it shares with sum to.
    pub of_weight: u64,
    /// The credit it earns for certain, in basis points.
    pub credit: Ratio,
    /// Whether the credit might be higher, since something is not known.
    pub open: bool,
    /// Who says that it bears on the item, where an item is explained.
    pub provenance: Option<Provenance>,
    /// What it adds to the score.
    pub contribution: u64,
}

/// What contributions are parts of.
const TRILLION: u64 = 1_000_000_000_000;

impl Explanation {
    /// Explains the whole, a unit of ISO/IEC 42001, or an item of another framework.
    ///
    /// `None` when no framework has the subject.
    pub fn of(
        instrument: &Instrument,
        assessment: &Assessment,
        as_of: Date,
        subject: Option<&ItemId>,
    ) -> Option<Self> {
        let judged = Judged::of(instrument, assessment, as_of);
        let Some(subject) = subject else { return Some(whole(instrument, &judged)) };
        unit(instrument, &judged, subject).or_else(|| item(instrument, &judged, subject))
    }
}

fn whole(instrument: &Instrument, judged: &Judged) -> Explanation {
    let total = &judged.scores.total;
    let weights = instrument.units.iter().zip(&judged.scores.units);
    let weights = weights.filter(|(_, score)| score.weights > 0).map(|(unit, _)| unit.weight).sum();
    let places = 0..instrument.units.len();
    Explanation {
        subject: None,
        title: instrument.questionnaire().title.clone(),
        readiness: Range::of(total.low, total.high, total.possible),
        certain: Portion { earned: total.low, possible: total.possible }.per(TRILLION),
        terms: places
            .filter(|place| judged.scores.units[*place].weights > 0)
            .map(|place| {
                let (unit, score) = (&instrument.units[place], &judged.scores.units[place]);
                let item = &instrument.catalogue().assessed().items[unit.item];
                let earned = unit.weight * score.low;
                Term {
                    unit: item.id.clone(),
                    question: None,
                    label: item.title.clone(),
                    weight: narrow(unit.weight),
                    of_weight: narrow(weights),
                    credit: Ratio::of(score.low, WHOLE).unwrap_or_default(),
                    open: score.low != score.high,
                    provenance: None,
                    contribution: Portion { earned, possible: total.possible }.per(TRILLION),
                }
            })
            .collect(),
    }
}

fn unit(instrument: &Instrument, judged: &Judged, subject: &ItemId) -> Option<Explanation> {
    let items = &instrument.catalogue().assessed().items;
    let place = instrument.units.iter().position(|unit| items[unit.item].id == *subject)?;
    let (unit, score) = (&instrument.units[place], &judged.scores.units[place]);
    let counted = unit.asked.clone().filter(|asked| judged.standings.questions[*asked].counts());
    let terms = counted.map(|asked| {
        let it = &instrument.asked[asked];
        let question = instrument.question(it);
        let standing = judged.standings.questions[asked];
        let earned = it.weight * score.third() * u128::from(standing.thirds().0);
        Term {
            unit: subject.clone(),
            question: Some(question.id.clone()),
            label: label(standing, &question.levels, &question.text),
            weight: narrow(it.weight),
            of_weight: narrow(score.weights),
            credit: Ratio::of(standing.thirds().0.into(), 3).unwrap_or_default(),
            open: standing.level().is_none(),
            provenance: None,
            contribution: Portion { earned, possible: WHOLE }.per(TRILLION),
        }
    });
    Some(Explanation {
        subject: Some(subject.clone()),
        title: items[unit.item].title.clone(),
        readiness: (score.weights > 0).then(|| Range::of(score.low, score.high, WHOLE)).flatten(),
        certain: Portion { earned: score.low, possible: WHOLE }.per(TRILLION),
        terms: terms.collect(),
    })
}

fn item(instrument: &Instrument, judged: &Judged, subject: &ItemId) -> Option<Explanation> {
    let content = instrument.catalogue().content();
    for (target, projection) in instrument.targets.iter().zip(&judged.projections) {
        let items = &content.frameworks[target.framework].items;
        let found = |it: &Outcome| items[it.item].id == *subject;
        let Some(place) = target.outcomes.iter().position(found) else { continue };
        let score = projection.outcomes[place];
        let Span { low, high, possible } = score.map(OutcomeScore::span).unwrap_or_default();
        let edges = &content.crosswalks[target.crosswalk].edges;
        let terms = target.outcomes[place].edges.iter().filter_map(|bearing| {
            let Bearing { start, strength, edge } = *bearing;
            let (low, high) = start.share(&judged.standings, &judged.scores)?;
            Some(Term {
                unit: unit_at(instrument, start),
                question: match &edges[edge].from {
                    Origin::Unit(_) => None,
                    Origin::Question(id) => Some(id.clone()),
                },
                label: edges[edge].rationale.clone(),
                weight: narrow(strength),
                of_weight: narrow(score.map_or(0, |it| it.strengths)),
                credit: Ratio::of(low, WHOLE).unwrap_or_default(),
                open: low != high,
                provenance: Some(edges[edge].provenance),
                contribution: Portion { earned: strength * low, possible }.per(TRILLION),
            })
        });
        return Some(Explanation {
            subject: Some(subject.clone()),
            title: items[target.outcomes[place].item].title.clone(),
            readiness: Range::of(low, high, possible),
            certain: Portion { earned: low, possible }.per(TRILLION),
            terms: terms.collect(),
        });
    }
    None
}

/// The unit at which an edge begins, or to whose question it belongs.
fn unit_at(instrument: &Instrument, start: Start) -> ItemId {
    let unit = match start {
        Start::Unit(unit) => unit,
        Start::Asked(asked) => instrument.asked[asked].unit,
    };
    instrument.catalogue().assessed().items[instrument.units[unit].item].id.clone()
}

fn label(standing: Standing, levels: &[Text; 5], text: &Text) -> Text {
    match standing {
        Standing::At(level) => levels[usize::from(level.number())].clone(),
        _ => text.clone(),
    }
}

/// A weight or strength sum, which the loader holds far below 2^64.
fn narrow(weight: u128) -> u64 {
    u64::try_from(weight).unwrap_or(u64::MAX)
}
