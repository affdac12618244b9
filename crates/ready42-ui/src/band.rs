//! The shade that a share is drawn in.

use ready42_core::ratio::{Range, Ratio};
use ready42_messages::Messages;

/// A shade for a share.
///
/// A shade is not a judgement: it lets an eye find the low figures among many, and the figure
/// always stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Nothing counts.
    Apart,
    /// Something is not known yet.
    Open,
    /// Known, and under a third.
    Low,
    /// Known, and in between.
    Middle,
    /// Known, and all of it.
    Whole,
}

impl Band {
    /// All shades, in the order of a legend.
    pub const ALL: [Self; 5] = [Self::Low, Self::Middle, Self::Whole, Self::Open, Self::Apart];

    /// The shade of a readiness.
    pub fn of(readiness: Option<Range>) -> Self {
        match readiness {
            None => Self::Apart,
            Some(range) if !range.is_settled() => Self::Open,
            Some(range) if range.low == Ratio::ALL => Self::Whole,
            Some(range) if range.low.basis_points() < 3_334 => Self::Low,
            Some(_) => Self::Middle,
        }
    }

    /// Its class in the style sheet.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Apart => "band-apart",
            Self::Open => "band-open",
            Self::Low => "band-low",
            Self::Middle => "band-middle",
            Self::Whole => "band-whole",
        }
    }

    /// What it says, for a legend.
    pub fn words(self, m: Messages) -> &'static str {
        m.say(match self {
            Self::Apart => "band-apart",
            Self::Open => "band-open",
            Self::Low => "band-low",
            Self::Middle => "band-middle",
            Self::Whole => "band-whole",
        })
    }
}
