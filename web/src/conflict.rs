//! What to do when another tab was faster.

use yew::prelude::*;

use crate::{keeper::SaveState, storage::StorageError};

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
    html! {
        <div class="conflict">
            { match state {
                SaveState::Failed(StorageError::Conflict { found }) => html! {
                    <div class="notice notice-gap">
                        <p>{ "This assessment was changed in another tab while you worked here. Nothing of either is lost yet: choose which one to keep. Download yours first if you are not sure." }</p>
                        <p class="row">
                            <button type="button" onclick={onreload}>{ "Load the other tab’s" }</button>
                            <button type="button" onclick={overwrite(Some(*found))}>{ "Keep this tab’s" }</button>
                        </p>
                    </div>
                },
                SaveState::Failed(StorageError::Gone) => html! {
                    <div class="notice notice-gap">
                        <p>{ "This assessment was deleted in another tab. What you see is only on this page." }</p>
                        <p class="row"><button type="button" onclick={overwrite(None)}>{ "Save it again" }</button></p>
                    </div>
                },
                _ => html! { <span /> },
            } }
        </div>
    }
}
