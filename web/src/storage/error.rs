//! What can go wrong in keeping an assessment.

use std::fmt;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// Why something was not kept, opened or deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StorageError {
    /// The browser keeps nothing for this page: storage is switched off, or the page is in a frame
    /// or window that has none.
    Blocked,
    /// The browser has no room left for this page. What was kept before is still there.
    Full,
    /// Another tab saved the assessment meanwhile.
    Conflict {
        /// The revision that is kept by now.
        found: u64,
    },
    /// What lies there cannot be read. It is left as it is; [`Storage::raw`] hands it out.
    ///
    /// [`Storage::raw`]: super::Storage::raw
    Corrupt,
    /// There is nothing under this id, or not any more.
    Gone,
    /// It was kept by a later version of Ready42, which this one would damage.
    Newer,
    /// Anything else, in the browser's words.
    Failed(String),
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blocked => f.write_str("this browser does not let the page keep anything"),
            Self::Full => f.write_str("this browser has no room left for the page"),
            Self::Conflict { found } => {
                write!(f, "saved in another tab meanwhile, as revision {found}")
            }
            Self::Corrupt => f.write_str("what is kept here cannot be read"),
            Self::Gone => f.write_str("not kept in this browser, or deleted meanwhile"),
            Self::Newer => f.write_str("kept by a later version of Ready42 than this one"),
            Self::Failed(detail) => f.write_str(detail),
        }
    }
}

impl std::error::Error for StorageError {}

impl StorageError {
    /// The error that a call into the browser threw.
    pub(super) fn thrown(error: JsValue) -> Self {
        match error.dyn_into::<DomException>() {
            Ok(exception) => Self::told(&exception),
            Err(_) => Self::Failed("the browser refused without saying why".to_owned()),
        }
    }

    /// The error that a request or transaction ended with; none is told if the page ended it.
    pub(super) fn ended(error: Option<DomException>) -> Self {
        error.map_or_else(|| Self::Failed("the change was given up".to_owned()), |e| Self::told(&e))
    }

    fn told(exception: &DomException) -> Self {
        match exception.name().as_str() {
            "QuotaExceededError" => Self::Full,
            "SecurityError" | "InvalidStateError" => Self::Blocked,
            "VersionError" => Self::Newer,
            name => Self::Failed(format!("{name}: {}", exception.message())),
        }
    }
}
