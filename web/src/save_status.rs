//! A line that tells the truth about saving.

use yew::prelude::*;

use crate::{keeper::SaveState, storage::StorageError};

/// Says where the assessment is; interrupts only when it is not saved.
pub(crate) fn save_status(state: &SaveState, ondownload: Callback<()>) -> Html {
    let (text, alarm) = match state {
        SaveState::Saved(None) => ("Saved in this browser".to_owned(), String::new()),
        SaveState::Saved(Some(time)) => (format!("Saved in this browser {time}"), String::new()),
        SaveState::Saving => ("Saving…".to_owned(), String::new()),
        SaveState::Failed(error) => (String::new(), alarm(error)),
    };
    let failed = matches!(state, SaveState::Failed(_));
    html! {
        <div class="save-status" data-r42="save-status">
            <span class="quiet-text">{ text }</span>
            // Always there, so that what it says is read out when it says something.
            <span role="alert" class="fault">{ alarm }</span>
            if failed {
                <button type="button" class="quiet" onclick={move |_| ondownload.emit(())}>{ "Download now" }</button>
            }
        </div>
    }
}

/// Why it is not saved.
fn alarm(error: &StorageError) -> String {
    match error {
        StorageError::Full => "Not saved: storage is full. Download a copy now.".to_owned(),
        StorageError::Blocked => {
            "Not saved: storage is blocked in this browser. Download a copy before you leave."
                .to_owned()
        }
        StorageError::Conflict { .. } => "Not saved: changed in another tab.".to_owned(),
        StorageError::Gone => "Not saved: deleted in another tab.".to_owned(),
        other => format!("Not saved: {other}. Download a copy now."),
    }
}
