//! Whether an auditor could start.

use ready42_core::verdict::Stage;
use ready42_exchange::words;
use ready42_messages::say;
use yew::prelude::*;

use crate::{sentence::sentence, store::Store};

/// The verdict in words, how far each stage is, and what the verdict is not.
pub fn verdict_panel(store: &Store) -> Html {
    let m = store.messages;
    let verdict = &store.report.verdict;
    let [first, second] = verdict.counts;
    let class = match verdict.stage {
        Stage::NotReady => "verdict-none",
        Stage::Stage1Ready => "verdict-first",
        Stage::Stage2Ready => "verdict-second",
    };
    let stage = |number: u8, count: usize| {
        let state = match count {
            0 => m.say("stage-clear").to_owned(),
            _ => say!(m, "stage-blocked", things = count),
        };
        let name = say!(m, "stage-name", stage = number);
        let name = html! { <span class="strong">{ name }</span> };
        let asks = if number == 1 { "stage-1-asks" } else { "stage-2-asks" };
        html! {
            <li>
                { sentence(m, asks, &[], &[("stage", name)]) }<br />
                <span class={classes!("tag", if count == 0 { "tag-met" } else { "tag-gap" })}>{ state }</span>
            </li>
        }
    };
    html! {
        <div class={classes!("verdict", class)}>
            <p class="verdict-words" data-r42="verdict-panel">{ words::stage_words(m, verdict.stage) }</p>
            <ol class="stages">
                { stage(1, first) }
                { stage(2, second) }
            </ol>
            <p class="disclaimer">{ words::disclaimer(m) }</p>
        </div>
    }
}
