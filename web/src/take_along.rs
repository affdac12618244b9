//! Buttons that hand out a file.

use ready42_ui::store::{Store, use_assessment};
use yew::prelude::*;

use crate::{fault::download_words, file_name::file_name, storage::download};

/// What a [`TakeAlong`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct TakeAlongProps {
    /// The message that names it.
    pub(crate) name: &'static str,
    /// The ending of the file.
    pub(crate) ending: &'static str,
    /// The type of the file.
    pub(crate) mime: &'static str,
    /// The text of the file; made only when it is wanted.
    pub(crate) text: Callback<Store, String>,
}

/// A button that hands out a file, and says so where the browser did not take it.
#[component]
pub(crate) fn TakeAlong(props: &TakeAlongProps) -> Html {
    let TakeAlongProps { name, ending, mime, text } = props.clone();
    let store = use_assessment();
    let m = store.messages;
    let fault = use_state_eq(<&str>::default);
    let onclick = {
        let fault = fault.clone();
        move |_: MouseEvent| {
            let file = file_name(&store.report.organisation, store.today, ending);
            let saved = download::text(&file, mime, &text.emit(Store::clone(&store)));
            fault.set(saved.err().map(|error| download_words(m, error)).unwrap_or_default());
        }
    };
    html! {
        <span class="take-along">
            <button type="button" class="quiet" {onclick}>{ m.say(name) }</button>
            <span role="alert" class="fault">{ *fault }</span>
        </span>
    }
}
