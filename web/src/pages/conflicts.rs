//! What two people changed differently.

use ready42_ui::{
    clash_list::clash_list,
    place::{Base, Place},
    store::{Dispatch, Store},
};
use yew::prelude::*;

use crate::page::Page;

/// Every conflict that is left, to be decided one by one.
pub(crate) fn conflicts(store: &Store, dispatch: &Dispatch, base: &Base) -> Html {
    let m = store.messages;
    let settled = store.assessment.conflicts.is_empty();
    html! {
        <Page key="conflicts" title={m.say("clashes")} organisation={store.report.organisation.to_string()}>
            <p class="lead" role="status">{ m.say(if settled { "clashes-none" } else { "clashes-lead" }) }</p>
            { clash_list(store, dispatch) }
            if settled {
                <p><a class="button" href={base.to(&Place::Result)}>{ m.say("see-result") }</a></p>
            }
        </Page>
    }
}
