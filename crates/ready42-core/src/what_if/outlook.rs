//! What an assessment comes to, in the few figures that two of them are compared by.

use serde::{Deserialize, Serialize};

use crate::{
    id::{FrameworkId, ItemId, Text},
    instrument::Instrument,
    ratio::{Range, Ratio},
    report::{BandReport, Judged, Report, range},
    verdict::Stage,
};

/// The figures by which two states of an assessment are compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Outlook {
    /// Readiness; of nothing, if no question counts.
    pub readiness: Option<Range>,
    /// The share of what applies that is answered.
    pub coverage: Ratio,
    /// The share of the credit claimed that rests on current evidence; `None` without any credit.
    pub assurance: Option<Ratio>,
    /// The mean level in hundredths, 0 to 400; `None` when nothing is answered.
    pub mean_level: Option<u16>,
    /// The stage reached; `None` where the questionnaire gives no verdict.
    pub stage: Option<Stage>,
    /// How many blockers there are at Stage 1 and at Stage 2, where there is a verdict.
    pub blockers: Option<[usize; 2]>,
    /// The band, for a short questionnaire that gives one.
    pub band: Option<BandReport>,
    /// Clauses and Annex A objectives, in order.
    pub groups: Vec<GroupOutlook>,
    /// The other frameworks, in order.
    pub frameworks: Vec<FrameworkOutlook>,
}

/// The readiness of one clause or Annex A objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupOutlook {
    /// The clause or objective.
    pub id: ItemId,
    /// Its readiness, if anything in it counts.
    pub readiness: Option<Range>,
}

/// The readiness of one other framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FrameworkOutlook {
    /// The framework.
    pub id: FrameworkId,
    /// Its short name.
    pub short: Text,
    /// The mean over the items that are assessed.
    pub readiness: Option<Range>,
}

impl Outlook {
    /// The outlook of what was judged.
    pub fn of(instrument: &Instrument, judged: &Judged) -> Self {
        let content = instrument.catalogue().content();
        let items = &instrument.catalogue().assessed().items;
        let total = &judged.scores.total;
        let groups = instrument.groups.iter().zip(&judged.scores.groups);
        let targets = instrument.targets.iter().zip(&judged.projections);
        Self {
            readiness: range(total),
            coverage: total.coverage().ratio().unwrap_or_default(),
            assurance: total.assurance().ratio(),
            mean_level: total.mean_level(),
            stage: judged.stage(),
            blockers: judged.gates.as_ref().map(|it| [it.first.count(), it.second.count()]),
            band: BandReport::of(instrument, total),
            groups: groups
                .map(|(group, total)| GroupOutlook {
                    id: items[group.item].id.clone(),
                    readiness: range(total),
                })
                .collect(),
            frameworks: targets
                .map(|(target, projection)| {
                    let framework = &content.frameworks[target.framework];
                    let total = projection.total;
                    FrameworkOutlook {
                        id: framework.id.clone(),
                        short: framework.short.clone(),
                        readiness: Range::of(total.low, total.high, total.possible),
                    }
                })
                .collect(),
        }
    }
}

/// The same figures, out of a report.
impl From<&Report> for Outlook {
    fn from(report: &Report) -> Self {
        let groups = report.groups.iter();
        let frameworks = report.frameworks.iter();
        Self {
            readiness: report.readiness,
            coverage: report.coverage,
            assurance: report.assurance,
            mean_level: report.maturity.mean,
            stage: report.verdict.as_ref().map(|it| it.stage),
            blockers: report.verdict.as_ref().map(|it| it.counts),
            band: report.band.clone(),
            groups: groups
                .map(|it| GroupOutlook { id: it.id.clone(), readiness: it.readiness })
                .collect(),
            frameworks: frameworks
                .map(|it| FrameworkOutlook {
                    id: it.id.clone(),
                    short: it.short.clone(),
                    readiness: it.readiness,
                })
                .collect(),
        }
    }
}
