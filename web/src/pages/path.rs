//! The shortest way to a target.

use ready42_ui::{path_finder::PathFinder, store::Store};
use yew::prelude::*;

use crate::page::Page;

/// Where to get to, or how many days there are, and the exact answer.
pub(crate) fn path(store: &Store) -> Html {
    let m = store.messages;
    html! {
        <Page key="path" title={m.say("path")} organisation={store.report.organisation.to_string()}>
            <p class="lead">{ m.say("path-lead") }</p>
            <PathFinder />
        </Page>
    }
}
