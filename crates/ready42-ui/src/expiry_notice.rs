//! That records run out before long.

use ready42_exchange::words;
use yew::prelude::*;

use crate::{
    place::{Base, Place},
    store::Store,
};

/// How many records expire soon and the first of them, with the way to all; nothing where none does.
pub fn expiry_notice(store: &Store, base: &Base) -> Html {
    let m = store.messages;
    html! {
        if let Some(said) = words::expiring(m, &store.report) {
            <p class="notice">
                { said }{ " " }
                <a href={base.to(&Place::Evidence(None))}>{ m.say("record-expiring-see") }</a>
            </p>
        }
    }
}
