//! What is missing in the register, and where it contradicts the profile.

use serde::{Deserialize, Serialize};

use super::{Impact, Shown, System, SystemState};
use crate::{
    assessment::Profile,
    date::Date,
    id::{FactId, SystemId},
};

/// Something that the entry of a system lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SystemGap {
    /// Nobody is named who answers for it.
    NoOwner,
    /// It does not say what the system is for.
    NoPurpose,
    /// It does not say what its controls are to achieve.
    NoObjective,
    /// It does not say what the organisation does with it.
    NoRole,
    /// It does not say how often it is reviewed.
    NoCadence,
    /// It is in use and no review is recorded.
    NeverReviewed,
    /// The next review was due before the day.
    ReviewOverdue,
    /// It has a supplier, and no agreement is recorded.
    NoAgreement,
    /// It acts by itself, and no machine identity is named.
    NoIdentity,
    /// Nobody has said whether a wrong result would weigh heavily.
    ImpactOpen,
    /// Nobody has said which uses of the EU AI Act it has.
    UsesOpen,
}

impl SystemGap {
    /// All gaps, the order in which they are shown.
    pub const ALL: [Self; 11] = [
        Self::NoOwner,
        Self::NoPurpose,
        Self::NoObjective,
        Self::NoRole,
        Self::NoCadence,
        Self::NeverReviewed,
        Self::ReviewOverdue,
        Self::NoAgreement,
        Self::NoIdentity,
        Self::ImpactOpen,
        Self::UsesOpen,
    ];

    /// The gaps of a system on a day, in order; none of one that is retired.
    pub fn of(system: &System, as_of: Date) -> Vec<Self> {
        if system.is_retired() {
            return vec![];
        }
        Self::ALL.into_iter().filter(|gap| gap.is_in(system, as_of)).collect()
    }

    fn is_in(self, it: &System, as_of: Date) -> bool {
        let blank = |text: &str| text.trim().is_empty();
        match self {
            Self::NoOwner => blank(&it.owner),
            Self::NoPurpose => blank(&it.purpose),
            Self::NoObjective => blank(&it.objective),
            Self::NoRole => it.roles.is_empty(),
            Self::NoCadence => it.review_months.is_none(),
            Self::NeverReviewed => it.reviewed.is_none() && it.state != Some(SystemState::Planned),
            Self::ReviewOverdue => it.next_review().is_some_and(|due| due < as_of),
            Self::NoAgreement => !blank(&it.supplier) && blank(&it.agreement),
            Self::NoIdentity => it.agents == Some(true) && it.identities.is_empty(),
            Self::ImpactOpen => Impact::of(it).high.is_none(),
            Self::UsesOpen => it.uses.is_empty(),
        }
    }
}

/// A fact that systems show and the profile denies.
///
/// What applies is decided by the profile alone; which of the two is right, only a person knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RegisterCheck {
    /// The fact that the profile says does not hold.
    pub fact: FactId,
    /// The systems that show it, none of them retired.
    pub systems: Vec<SystemId>,
}

/// Where the register contradicts the profile, in the order of the facts.
pub(crate) fn checks(systems: &[System], profile: &Profile) -> Vec<RegisterCheck> {
    let denied = |shown: &Shown| profile.flag(shown.fact.as_str()) == Some(false);
    let shown = Shown::by(systems).into_iter().filter(denied);
    shown.map(|Shown { fact, systems }| RegisterCheck { fact, systems }).collect()
}
