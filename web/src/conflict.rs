//! What to do when another tab was faster.

use yew::prelude::*;

use crate::{keeper::SaveState, language::messages, storage::StorageError};

/// Asks which of two states to keep, when there are two.
pub(crate) fn conflict_panel(
    state: &SaveState,
    onreload: &Callback<()>,
    onoverwrite: &Callback<Option<u64>>,
) -> Html {
    let overwrite = |found: Option<u64>| {
        let onoverwrite = onoverwrite.clone();
        move |_: MouseEvent| onoverwrite.emit(found)
    };
    let onreload = {
        let onreload = onreload.clone();
        move |_: MouseEvent| onreload.emit(())
    };
    let m = messages();
    html! {
        <div class="conflict">
            { match state {
                SaveState::Failed(StorageError::Conflict { found }) => html! {
                    <div class="notice notice-gap">
                        <p>{ m.say("conflict") }</p>
                        <p class="row">
                            <button type="button" onclick={onreload}>{ m.say("conflict-load") }</button>
                            <button type="button" onclick={overwrite(Some(*found))}>{ m.say("conflict-keep") }</button>
                        </p>
                    </div>
                },
                SaveState::Failed(StorageError::Gone) => html! {
                    <div class="notice notice-gap">
                        <p>{ m.say("conflict-gone") }</p>
                        <p class="row"><button type="button" onclick={overwrite(None)}>{ m.say("conflict-save-again") }</button></p>
                    </div>
                },
                _ => html! { <span /> },
            } }
        </div>
    }
}
