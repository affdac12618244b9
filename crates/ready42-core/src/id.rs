//! Identifiers, one type for each kind of thing, so that one cannot be taken for another.

use std::{borrow::Borrow, fmt, sync::Arc};

use serde::{Deserialize, Serialize};

/// A piece of text that is shared instead of copied.
pub type Text = Arc<str>;

macro_rules! identifiers {
    ($($(#[$about:meta])* $name:ident;)+) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Text);

        impl $name {
            /// The identifier as it is written in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
    )+};
}

/// How the identifier of a questionnaire or a remedy of one's own begins; none of the bank does.
pub const OWN: &str = "own-";

impl QuestionnaireId {
    /// Whether it is of one's own, and not of the bank.
    pub fn is_own(&self) -> bool {
        self.0.starts_with(OWN)
    }
}

impl RemedyId {
    /// Whether it is of one's own, and not of the bank.
    pub fn is_own(&self) -> bool {
        self.0.starts_with(OWN)
    }
}

identifiers! {
    /// A framework in one edition, such as `iso-42001-2023`.
    FrameworkId;
    /// An item of a framework as it is printed there, such as `6.1.2`, `A.6.2.8` or `GV.OC-01`.
    ItemId;
    /// A question of the bank, such as `4.3-1`: its unit and a running number, never reused.
    QuestionId;
    /// A remedy of the catalogue, such as `define-scope`.
    RemedyId;
    /// A selection of questions, such as `iso-42001`.
    QuestionnaireId;
    /// A version of the numbers that judge, such as `2026.11`.
    PolicyId;
    /// A rule over answers, such as `review-without-audit`.
    ContradictionId;
    /// A fact that a profile may state, such as `uses-ai`.
    FactId;
    /// A role in an organisation, such as `aims-lead`.
    RoleId;
    /// A kind of record, such as `risk-register`.
    EvidenceKindId;
    /// A publication that citations name, such as `nist-csf-2.0`.
    SourceId;
    /// A record within one assessment, such as `E1`.
    EvidenceId;
    /// An AI system within one assessment, such as `S1`.
    SystemId;
}
