//! A section handed to a colleague.

use ready42_core::{id::ItemId, section::hand_over};
use ready42_exchange::assessment::{limit, write};
use ready42_ui::store::use_assessment;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{fault::download_words, file_name::file_name, storage::download};

/// What a [`HandOver`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct HandOverProps {
    /// The section.
    pub(crate) group: ItemId,
}

/// A way to download the section as a file of its own.
#[component]
pub(crate) fn HandOver(props: &HandOverProps) -> Html {
    let HandOverProps { group } = props;
    let store = use_assessment();
    let name = use_node_ref();
    let fault = use_state_eq(<&str>::default);
    let m = store.messages;
    let onclick = {
        let (store, group, name) = (store.clone(), group.clone(), name.clone());
        let fault = fault.clone();
        move |_: MouseEvent| {
            let from = name.cast::<HtmlInputElement>().map(|it| it.value()).unwrap_or_default();
            let (it, from) = (&store.assessment, from.trim().into());
            let Some(part) = hand_over(it, store.catalogue(), &group, from, store.today) else {
                return;
            };
            let about = format!("{} {group}", it.profile.organisation);
            let name = file_name(&about, store.today, "json");
            let saved = download::text(&name, "application/json", &write(&part));
            fault.set(saved.err().map(|error| download_words(m, error)).unwrap_or_default());
        }
    };
    html! {
        <details class="inner hand-over" data-r42="hand-over">
            <summary>{ m.say("hand-over") }</summary>
            <p class="hint">{ m.say("hand-over-hint") }</p>
            <div class="field short">
                <label for="hand-over-from">{ m.say("hand-over-from") }</label>
                <input id="hand-over-from" type="text" autocomplete="name" maxlength={limit::TEXT.to_string()} ref={name} />
            </div>
            <p class="fault" role="alert">{ *fault }</p>
            <button type="button" {onclick}>{ m.say("hand-over-download") }</button>
        </details>
    }
}
