//! Where we stand and what to do first.

use ready42_exchange::words;
use ready42_messages::Arg;
use yew::prelude::*;

use crate::{english, sentence::sentence, store::Store};

/// One sentence that a board remembers.
pub fn headline(store: &Store) -> Html {
    let (m, report) = (store.messages, &store.report);
    let stands = words::stands(m, report);
    let said = match report.plan.first() {
        Some(first) => {
            let lang = english::lang(store.catalogue().fell_back().remedy(&first.remedy));
            let remedy = english::text(lang, first.title.trim_end_matches('.'));
            let args = [("stands", Arg::from(&stands))];
            sentence(m, "headline-begin", &args, &[("remedy", remedy)])
        }
        None => html! { { stands } },
    };
    html! { <p class="headline">{ said }</p> }
}
