//! How to go about the first remedies, for a page.

use ready42_exchange::words;
use ready42_messages::say;
use yew::prelude::*;

use crate::{english::lang, store::Store};

/// The steps of the first ten remedies, and the record that each leaves behind.
pub fn first_steps(store: &Store) -> Html {
    html! {
        <ol class="first-steps">
            for entry in store.report.plan.iter().take(words::FIRST) {
                <li key={entry.remedy.as_str()} lang={lang(store.catalogue().fell_back().remedy(&entry.remedy))}>
                    <h3>{ format!("{}. {}", entry.rank, entry.title) }</h3>
                    <ol class="steps">
                        for (index, step) in entry.steps.iter().enumerate() {
                            <li key={index}>{ step }</li>
                        }
                    </ol>
                    <p class="quiet-text">{ say!(store.messages, "first-steps-leaves", record = &*entry.deliverable.text) }</p>
                </li>
            }
        </ol>
    }
}
