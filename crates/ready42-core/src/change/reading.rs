//! How things stand on one side, and what stands beside it on the other.

use serde::{Deserialize, Serialize};

use super::{Side, attribution::certain};
use crate::{
    date::Date,
    id::{FrameworkId, ItemId, PolicyId, Text},
    projection::Span,
    ratio::{Range, Ratio},
    report::Judged,
    verdict::Stage,
};

/// How things stand on one side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// The organisation; may be empty.
    pub organisation: Text,
    /// The content version that the assessment was last saved with.
    pub content: Text,
    /// The policy it is judged under.
    pub policy: PolicyId,
    /// The day on which evidence had to be current.
    pub as_of: Date,
    /// Readiness; `None` if nothing counts.
    pub readiness: Option<Range>,
    /// What of it is certain, in parts per million.
    pub certain: i64,
    /// The share of what applies that is answered.
    pub coverage: Ratio,
    /// The share of the credit claimed that rests on current evidence.
    pub assurance: Option<Ratio>,
    /// The mean level in hundredths.
    pub maturity: Option<u16>,
    /// The stage reached; `None` where the questionnaire gives no verdict.
    pub stage: Option<Stage>,
    /// How many things block Stage 1 and Stage 2.
    pub blockers: [usize; 2],
    /// How many questions count.
    pub questions: usize,
}

impl Reading {
    pub(super) fn of(side: Side<'_>, judged: &Judged) -> Self {
        let total = &judged.scores.total;
        let counts = judged.gates.as_ref().map(|it| [it.first.count(), it.second.count()]);
        Self {
            organisation: side.assessment.profile.organisation.clone(),
            content: side.assessment.content.clone(),
            policy: side.instrument.policy().id.clone(),
            as_of: side.as_of,
            readiness: Range::of(total.low, total.high, total.possible),
            certain: certain(judged),
            coverage: total.coverage().ratio().unwrap_or_default(),
            assurance: total.assurance().ratio(),
            maturity: total.mean_level(),
            stage: judged.stage(),
            blockers: counts.unwrap_or_default(),
            questions: judged.standings.questions.iter().filter(|it| it.counts()).count(),
        }
    }
}

/// A clause or an Annex A objective, then and now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupChange {
    /// The clause or objective.
    pub id: ItemId,
    /// Its title.
    pub title: Text,
    /// Its readiness then, if anything in it counted.
    pub before: Option<Range>,
    /// Its readiness now.
    pub after: Option<Range>,
}

/// Another framework, then and now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FrameworkChange {
    /// The framework.
    pub id: FrameworkId,
    /// Its short name.
    pub title: Text,
    /// The mean over its items then, of those that were assessed.
    pub before: Option<Range>,
    /// The same now.
    pub after: Option<Range>,
}

/// Every clause and objective that either side asks about.
pub(super) fn groups(sides: [Side<'_>; 2], judged: [&Judged; 2]) -> Vec<GroupChange> {
    let items = &sides[1].instrument.catalogue().assessed().items;
    let groups = sides[1].instrument.groups.iter().enumerate();
    let asked = |place: usize| {
        sides.iter().any(|side| {
            let instrument = side.instrument;
            let units = instrument.groups[place].units.clone();
            units.into_iter().any(|unit| !instrument.units[unit].asked.is_empty())
        })
    };
    let groups = groups.filter(|(place, _)| asked(*place)).map(|(place, group)| {
        let [before, after] = judged.map(|it| {
            let total = &it.scores.groups[place];
            Range::of(total.low, total.high, total.possible)
        });
        let item = &items[group.item];
        GroupChange { id: item.id.clone(), title: item.title.clone(), before, after }
    });
    groups.collect()
}

/// Every other framework.
pub(super) fn frameworks(sides: [Side<'_>; 2], judged: [&Judged; 2]) -> Vec<FrameworkChange> {
    let content = sides[1].instrument.catalogue().content();
    let targets = sides[1].instrument.targets.iter().enumerate();
    let frameworks = targets.map(|(place, target)| {
        let framework = &content.frameworks[target.framework];
        let [before, after] = judged.map(|it| {
            let Span { low, high, possible } = it.projections.get(place)?.total;
            Range::of(low, high, possible)
        });
        FrameworkChange { id: framework.id.clone(), title: framework.short.clone(), before, after }
    });
    frameworks.collect()
}
