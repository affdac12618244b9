//! The band in which a short questionnaire ends.

use serde::{Deserialize, Serialize};

use crate::{
    id::Text,
    instrument::Instrument,
    policy::Band,
    ratio::{Portion, Ratio},
    score::Total,
};

/// Where the full questionnaire would probably end: a band, not a score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BandReport {
    /// The band if everything unknown turned out to be absent.
    pub low: BandEnd,
    /// The band if everything unknown turned out to be in place.
    pub high: BandEnd,
    /// The share of simulated organisations whose full result lies in another band.
    pub wrong_bands: Ratio,
    /// The distance in readiness from the full result that covers nine in ten of them.
    pub within: Ratio,
}

/// The band at one end of a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BandEnd {
    /// The identifier within the policy.
    pub id: Text,
    /// Its name.
    pub title: Text,
    /// What it means.
    pub meaning: Text,
}

impl BandReport {
    /// The bands of both ends of readiness; `None` where the questionnaire gives no band or nothing
    /// counts.
    pub(crate) fn of(instrument: &Instrument, total: &Total) -> Option<Self> {
        let measured = instrument.questionnaire().measured?;
        let end = |earned| {
            let readiness = Portion { earned, possible: total.possible };
            let Band { id, title, meaning, from: _ } = instrument.policy().band(readiness)?;
            Some(BandEnd { id: id.clone(), title: title.clone(), meaning: meaning.clone() })
        };
        Some(Self {
            low: end(total.low)?,
            high: end(total.high)?,
            wrong_bands: measured.wrong_bands,
            within: measured.within,
        })
    }
}
