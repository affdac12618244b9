//! Whether an auditor could start, or what a shorter questionnaire says instead.

use ready42_core::verdict::{Stage, Verdict};
use ready42_exchange::words;
use yew::prelude::*;

use crate::store::Store;

/// The verdict in words, how far each stage is, and what the verdict is not; where there is none,
/// the band with its error, or readiness alone.
pub fn verdict_panel(store: &Store) -> Html {
    let report = &store.report;
    if let Some(verdict) = &report.verdict {
        return panel(verdict);
    }
    html! {
        <div class="verdict">
            <p class="verdict-words" data-r42="verdict-panel">{ words::outcome(report) }</p>
            for (index, paragraph) in words::outcome_means(report).into_iter().enumerate() {
                <p key={index}>{ paragraph }</p>
            }
            <p class="disclaimer">{ words::disclaimer(report).to_owned() }</p>
        </div>
    }
}

fn panel(verdict: &Verdict) -> Html {
    let [first, second] = verdict.counts;
    let class = match verdict.stage {
        Stage::NotReady => "verdict-none",
        Stage::Stage1Ready => "verdict-first",
        Stage::Stage2Ready => "verdict-second",
    };
    let stage = |number: u8, count: usize| {
        let state = match count {
            0 => "Nothing in the way".to_owned(),
            _ => format!("{} in the way", words::count(count, "thing", "things")),
        };
        html! {
            <li>
                <span class="strong">{ format!("Stage {number}") }</span>
                { format!(" asks {}.", words::stage_asks(number)) }<br />
                <span class={classes!("tag", if count == 0 { "tag-met" } else { "tag-gap" })}>{ state }</span>
            </li>
        }
    };
    html! {
        <div class={classes!("verdict", class)}>
            <p class="verdict-words" data-r42="verdict-panel">{ verdict.stage.words() }</p>
            <ol class="stages">
                { stage(1, first) }
                { stage(2, second) }
            </ol>
            <p class="disclaimer">{ &verdict.disclaimer }</p>
        </div>
    }
}
