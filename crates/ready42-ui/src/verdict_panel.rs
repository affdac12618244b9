//! Whether an auditor could start, or what a shorter questionnaire says instead.

use ready42_core::verdict::{Stage, Verdict};
use ready42_exchange::words;
use ready42_messages::{Messages, say};
use yew::prelude::*;

use crate::{explain_link::ExplainLink, sentence::sentence, store::Store};

/// The verdict in words, how far each stage is, and what the verdict is not; where there is none,
/// the band with its error, or readiness alone.
pub fn verdict_panel(store: &Store) -> Html {
    let (m, report) = (store.messages, &store.report);
    if let Some(verdict) = &report.verdict {
        return panel(m, verdict);
    }
    let outcome = words::outcome(m, report);
    // Its name stands above already.
    let named = format!("{outcome}: ");
    html! {
        <div class="verdict verdict-apart">
            <p class="verdict-words" data-r42="verdict-panel">{ &outcome }</p>
            for (index, paragraph) in words::outcome_means(m, report).into_iter().enumerate() {
                <p key={index}>{ paragraph.strip_prefix(&named).unwrap_or(&paragraph).to_owned() }</p>
            }
            <p class="disclaimer">{ words::disclaimer(m) }</p>
        </div>
    }
}

fn panel(m: Messages, verdict: &Verdict) -> Html {
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
            <p><ExplainLink subject="verdict" about={m.say("verdict")} /></p>
            <p class="disclaimer">{ words::disclaimer(m) }</p>
        </div>
    }
}
