//! Where we stand and what to do first.

use ready42_exchange::words;
use yew::prelude::*;

use crate::store::Store;

/// One sentence that a board remembers.
pub fn headline(store: &Store) -> Html {
    html! { <p class="headline">{ words::headline(store.messages, &store.report) }</p> }
}
