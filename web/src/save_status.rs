//! A line that tells the truth about saving.

use ready42_messages::{Messages, say};
use yew::prelude::*;

use crate::{fault::storage_words, keeper::SaveState, language::messages, storage::StorageError};

/// Says where the assessment is; interrupts only when it is not saved.
pub(crate) fn save_status(state: &SaveState, ondownload: Callback<()>) -> Html {
    let m = messages();
    let (text, alarm) = match state {
        SaveState::Saved(None) => (m.say("saved").to_owned(), String::new()),
        SaveState::Saved(Some(time)) => (say!(m, "saved-at", time = time), String::new()),
        SaveState::Saving => (m.say("saving").to_owned(), String::new()),
        SaveState::Failed(error) => (String::new(), alarm(m, error)),
    };
    let failed = matches!(state, SaveState::Failed(_));
    html! {
        <div class="save-status" data-r42="save-status">
            <span class="quiet-text">{ text }</span>
            // Always there, so that what it says is read out when it says something.
            <span role="alert" class="fault">{ alarm }</span>
            if failed {
                <button type="button" class="quiet" onclick={move |_| ondownload.emit(())}>{ m.say("download-now") }</button>
            }
        </div>
    }
}

/// Why it is not saved.
fn alarm(m: Messages, error: &StorageError) -> String {
    match error {
        StorageError::Full => m.say("unsaved-full").to_owned(),
        StorageError::Blocked => m.say("unsaved-blocked").to_owned(),
        StorageError::Conflict { .. } => m.say("unsaved-conflict").to_owned(),
        StorageError::Gone => m.say("unsaved-gone").to_owned(),
        other => say!(m, "unsaved", error = &storage_words(m, other)),
    }
}
