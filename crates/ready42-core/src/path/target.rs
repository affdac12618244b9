//! Where a path leads.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{id::FrameworkId, threshold::Threshold, verdict::Stage};

/// Where a path leads, or how many days there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PathTarget {
    /// A stage: nothing blocks it any more.
    Stage {
        /// The stage.
        stage: Stage,
    },
    /// A readiness that is certain.
    Readiness {
        /// The least that it has to be.
        share: Threshold,
    },
    /// A framework's readiness that is certain.
    Framework {
        /// The framework.
        framework: FrameworkId,
        /// The least that it has to be.
        share: Threshold,
    },
    /// The most readiness for so many days.
    Budget {
        /// The likely person-days that there are.
        days: u64,
    },
}

/// Why a text is no target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetError(String);

impl fmt::Display for TargetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} found, expected {}", self.found(), self.expected())
    }
}

impl TargetError {
    /// What was found, in quotes.
    pub fn found(&self) -> String {
        format!("'{}'", self.0)
    }

    /// What was expected.
    pub const fn expected(&self) -> &'static str {
        "stage1, stage2, a readiness such as 0.85 or a framework's such as nist-csf-2.0:0.7"
    }
}

impl std::error::Error for TargetError {}

impl PathTarget {
    /// Reads a target other than a budget: `stage1`, `stage2`, a readiness as [`Threshold::read`]
    /// does, or a framework and its readiness with a colon between.
    ///
    /// # Errors
    ///
    /// [`TargetError`] if it is none of these.
    pub fn read(written: &str) -> Result<Self, TargetError> {
        let wrong = || TargetError(written.to_owned());
        let share = |text: &str| Threshold::read(text).ok_or_else(wrong);
        match written.trim() {
            "stage1" => Ok(Self::Stage { stage: Stage::Stage1Ready }),
            "stage2" => Ok(Self::Stage { stage: Stage::Stage2Ready }),
            text => match text.rsplit_once(':') {
                Some((framework, readiness)) if !framework.is_empty() => {
                    Ok(Self::Framework { framework: framework.into(), share: share(readiness)? })
                }
                Some(_) => Err(wrong()),
                None => Ok(Self::Readiness { share: share(text)? }),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_target_is_read() {
        let kind = |text| match PathTarget::read(text) {
            Ok(PathTarget::Stage { stage }) => format!("{stage:?}"),
            Ok(PathTarget::Readiness { share }) => share.written().to_owned(),
            Ok(PathTarget::Framework { framework, share }) => {
                format!("{framework} {}", share.written())
            }
            Ok(PathTarget::Budget { .. }) => "budget".to_owned(),
            Err(error) => error.to_string(),
        };
        assert_eq!(kind("stage1"), "Stage1Ready");
        assert_eq!(kind("stage2"), "Stage2Ready");
        assert_eq!(kind("85%"), "85%");
        assert_eq!(kind("nist-csf-2.0:0.7"), "nist-csf-2.0 0.7");
        for wrong in ["stage3", "", ":", ":0.7", "nist-csf-2.0:", "nist-csf-2.0:much", "101"] {
            assert!(kind(wrong).starts_with(&format!("'{wrong}' found")), "{wrong}");
        }
    }
}
