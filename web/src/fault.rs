//! What went wrong, in the words of the page.

use ready42_messages::Messages;
use ready42_ui::english::lang;
use yew::prelude::*;

use crate::{
    language::messages,
    storage::{StorageError, download::DownloadError},
};

/// One reason why something could not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reason {
    text: String,
    /// Whether it comes from the engine, which says what is wrong with a file in English.
    english: bool,
}

impl Reason {
    /// A reason in the language of the page.
    pub(crate) fn said(text: impl Into<String>) -> Self {
        Self { text: text.into(), english: false }
    }

    /// A reason that the engine gives.
    pub(crate) fn told(text: &impl ToString) -> Self {
        Self { text: text.to_string(), english: !messages().is_english() }
    }
}

/// Reasons in a list.
pub(crate) fn reason_list(reasons: &[Reason]) -> Html {
    html! {
        <ul>
            for (index, Reason { text, english }) in reasons.iter().enumerate() {
                <li key={index} lang={lang(*english)}>{ text }</li>
            }
        </ul>
    }
}

/// Why the browser did not keep, open or delete something; it goes on after a colon.
pub(crate) fn storage_words(m: Messages, error: &StorageError) -> String {
    let said = match error {
        StorageError::Blocked => "storage-blocked",
        StorageError::Full => "storage-full",
        StorageError::Conflict { .. } => "storage-conflict",
        StorageError::Corrupt => "storage-corrupt",
        StorageError::Gone => "storage-gone",
        StorageError::Newer => "storage-newer",
        // In the browser's own words.
        StorageError::Failed(detail) => return detail.clone(),
    };
    m.say(said).to_owned()
}

/// Why the browser did not hand out a file.
pub(crate) fn download_words(m: Messages, error: DownloadError) -> &'static str {
    m.say(match error {
        DownloadError::NoPage => "download-no-page",
        DownloadError::Refused => "download-refused",
    })
}
