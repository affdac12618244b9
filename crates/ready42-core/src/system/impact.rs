//! Whether a wrong result of a system would weigh heavily.

use serde::{Deserialize, Serialize};

use super::{DataKind, ImpactReason, System, UseArea, Word as _};

/// Whether the impact of a system is high, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Impact {
    /// Whether it is; `None` while nobody has looked and nothing else shows it.
    pub high: Option<bool>,
    /// Why it is.
    pub causes: Vec<ImpactCause>,
}

/// One reason for a high impact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImpactCause {
    /// The reason.
    pub reason: ImpactReason,
    /// What shows it.
    pub shown_by: Cause,
}

/// What shows a reason for a high impact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The entry says so.
    Said,
    /// A use that it has.
    Use(UseArea),
    /// Data that it works on.
    Data(DataKind),
}

impl Impact {
    /// Judges a system: high for every reason that its entry gives, or that its uses or its data
    /// show; not high only where the entry says that it is for no reason.
    pub fn of(system: &System) -> Self {
        let mut causes = vec![];
        for reason in ImpactReason::ALL.iter().copied().filter(|it| *it != ImpactReason::None) {
            if let Some(shown_by) = shown_by(system, reason) {
                causes.push(ImpactCause { reason, shown_by });
            }
        }
        let high = match (causes.is_empty(), system.impact.contains(&ImpactReason::None)) {
            (false, _) => Some(true),
            (true, true) => Some(false),
            (true, false) => None,
        };
        Self { high, causes }
    }

    /// Whether people's rights, money, access or safety are among the reasons.
    pub fn reaches_people(&self) -> bool {
        self.causes.iter().any(|it| it.reason != ImpactReason::RegulatedData)
    }
}

fn shown_by(system: &System, reason: ImpactReason) -> Option<Cause> {
    if system.impact.contains(&reason) {
        return Some(Cause::Said);
    }
    let used = system.uses.iter().copied().find(|it| weighs(*it) == Some(reason));
    if let Some(area) = used {
        return Some(Cause::Use(area));
    }
    let protected = |kind: &DataKind| {
        matches!(
            kind,
            DataKind::SpecialCategory | DataKind::Children | DataKind::Health | DataKind::Biometric
        )
    };
    let data = system.data.iter().copied().find(protected);
    data.filter(|_| reason == ImpactReason::RegulatedData).map(Cause::Data)
}

/// Why a use weighs heavily, if it does by itself.
const fn weighs(area: UseArea) -> Option<ImpactReason> {
    match area {
        UseArea::Education
        | UseArea::Employment
        | UseArea::PublicBenefits
        | UseArea::Credit
        | UseArea::Insurance
        | UseArea::LawEnforcement
        | UseArea::Migration
        | UseArea::Justice
        | UseArea::SocialScoring => Some(ImpactReason::Eligibility),
        UseArea::BiometricIdentification | UseArea::LiveIdentification => {
            Some(ImpactReason::Access)
        }
        UseArea::CriticalInfrastructure | UseArea::EmergencyCalls | UseArea::ProductSafety => {
            Some(ImpactReason::Safety)
        }
        _ => None,
    }
}
