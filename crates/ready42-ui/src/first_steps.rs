//! How to go about the first remedies, for a page.

use ready42_exchange::words;
use yew::prelude::*;

use crate::store::Store;

/// The steps of the first ten remedies, and the record that each leaves behind.
pub fn first_steps(store: &Store) -> Html {
    html! {
        <ol class="first-steps">
            for entry in store.report.plan.iter().take(words::FIRST) {
                <li key={entry.remedy.as_str()}>
                    <h3>{ format!("{}. {}", entry.rank, entry.title) }</h3>
                    <ol class="steps">
                        for (index, step) in entry.steps.iter().enumerate() {
                            <li key={index}>{ step }</li>
                        }
                    </ol>
                    <p class="quiet-text">{ format!("Leaves behind: {}", entry.deliverable.text) }</p>
                </li>
            }
        </ol>
    }
}
