//! Takes a table into the register of AI systems, after showing what that would change.

use ready42_exchange::{
    csv::systems::{Fate, Taken, TakenRow, take},
    problem::Refused,
};
use ready42_messages::{Messages, say};
use ready42_ui::store::{Action, use_assessment, use_dispatch};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::{
    error_summary::ErrorSummary,
    fault::{Reason, reason_list},
    page::focus,
};

/// How far taking is.
#[derive(Clone, Debug, Default, PartialEq)]
enum Stage {
    /// Nothing is looked at.
    #[default]
    Idle,
    /// It is no such table.
    Refused(Vec<Reason>),
    /// This is what would change.
    Shown(Taken),
    /// It was taken.
    Done,
}

/// A table from a file or from the clipboard; nothing changes before it is confirmed.
#[component]
pub(crate) fn TakeSystems() -> Html {
    let store = use_assessment();
    let dispatch = use_dispatch();
    let m = store.messages;
    let stage = use_state_eq(Stage::default);
    let pasted = use_node_ref();
    let look = {
        let (stage, store) = (stage.clone(), store.clone());
        Callback::from(move |text: String| {
            stage.set(match take(&text, &store.assessment.systems) {
                Ok(taken) => Stage::Shown(taken),
                Err(refused) => Stage::Refused(told(&refused)),
            });
        })
    };
    let onfile = {
        let (look, stage) = (look.clone(), stage.clone());
        move |event: Event| {
            let field = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
            let (look, stage) = (look.clone(), stage.clone());
            spawn_local(async move {
                // Twice the limit is refused for its size, unread.
                let text = if file.size() <= 4.0 * 1024.0 * 1024.0 {
                    JsFuture::from(file.text()).await.ok().and_then(|it| it.as_string())
                } else {
                    None
                };
                match text {
                    Some(text) => look.emit(text),
                    None => stage.set(Stage::Refused(vec![Reason::said(m.say("open-unreadable"))])),
                }
                field.set_value("");
            });
        }
    };
    let onpasted = {
        let (look, pasted) = (look, pasted.clone());
        move |_: MouseEvent| {
            if let Some(field) = pasted.cast::<HtmlTextAreaElement>() {
                look.emit(field.value());
            }
        }
    };
    let ontake = {
        let (stage, pasted) = (stage.clone(), pasted.clone());
        Callback::from(move |taken: Taken| {
            dispatch.dispatch(Action::TakeSystems(taken.systems()));
            if let Some(field) = pasted.cast::<HtmlTextAreaElement>() {
                field.set_value("");
            }
            stage.set(Stage::Done);
        })
    };
    let onleave = {
        let stage = stage.clone();
        Callback::from(move |()| stage.set(Stage::Idle))
    };
    use_effect_with((*stage).clone(), |stage| {
        if matches!(stage, Stage::Shown(_)) {
            focus("table-in-shown");
        }
    });
    let reasons = match &*stage {
        Stage::Refused(reasons) => reasons.clone(),
        _ => vec![],
    };
    html! {
        <details class="inner take">
            <summary>{ m.say("table-in") }</summary>
            <p class="hint" id="table-in-hint">{ m.say("table-in-hint") }</p>
            <div class="field short">
                <label for="table-in-file">{ m.say("table-in-file") }</label>
                <input id="table-in-file" type="file" accept=".csv,text/csv" aria-describedby="table-in-hint" onchange={onfile} />
            </div>
            <div class="field">
                <label for="table-in-paste">{ m.say("table-in-paste") }</label>
                <textarea id="table-in-paste" rows="3" ref={pasted} aria-describedby="table-in-hint" />
            </div>
            <button type="button" class="quiet" onclick={onpasted}>{ m.say("table-in-look") }</button>
            <ErrorSummary {reasons} heading={m.say("table-in-refused")} />
            <div>
                if let Stage::Shown(taken) = &*stage {
                    { shown(m, taken, &ontake, &onleave) }
                }
            </div>
            <p role="status">{ if *stage == Stage::Done { m.say("table-in-done") } else { "" } }</p>
        </details>
    }
}

fn told(refused: &Refused) -> Vec<Reason> {
    refused.problems.iter().map(Reason::told).collect()
}

/// What a table would change.
fn shown(m: Messages, taken: &Taken, ontake: &Callback<Taken>, onleave: &Callback<()>) -> Html {
    let count = |fate| taken.count(fate);
    let new = count(Fate::Added) + count(Fate::Changed);
    let take = {
        let (ontake, taken) = (ontake.clone(), taken.clone());
        move |_: MouseEvent| ontake.emit(taken.clone())
    };
    let leave = {
        let onleave = onleave.clone();
        move |_: MouseEvent| onleave.emit(())
    };
    let wrong: Vec<Reason> = taken.refused.iter().map(Reason::told).collect();
    html! {
        <section class="taken" id="table-in-shown" tabindex="-1" data-r42="taken" aria-label={m.say("table-in-look")}>
            <p class="strong">{ say!(
                m, "table-in-found", added = count(Fate::Added), changed = count(Fate::Changed), same = count(Fate::Same)
            ) }</p>
            if !taken.ignored.is_empty() {
                <p class="quiet-text"><bdi>{ say!(m, "table-in-ignored", columns = &taken.ignored.join(m.say("list-between"))) }</bdi></p>
            }
            if !wrong.is_empty() {
                <div class="notice notice-gap">
                    <p class="strong">{ say!(m, "table-in-wrong", rows = wrong.len()) }</p>
                    { reason_list(&wrong) }
                </div>
            }
            if !taken.rows.is_empty() {
                <div class="table-frame" role="group" aria-label={m.say("systems")} tabindex="0">
                    <table>
                        <caption class="hidden">{ m.say("table-in-look") }</caption>
                        <thead><tr>
                            <th scope="col">{ m.say("column-system") }</th>
                            <th scope="col">{ m.say("table-in-fate") }</th>
                            <th scope="col" class="number-cell">{ m.say("table-in-line") }</th>
                        </tr></thead>
                        <tbody>for row in taken.rows.iter() { { row_of(m, row) } }</tbody>
                    </table>
                </div>
            }
            <p class="row">
                <button type="button" onclick={take} disabled={new == 0}>{ say!(m, "table-in-take", systems = new) }</button>
                <button type="button" class="quiet" onclick={leave}>{ m.say("table-in-leave") }</button>
            </p>
        </section>
    }
}

fn row_of(m: Messages, row: &TakenRow) -> Html {
    let fate = match row.fate {
        Fate::Added => "added",
        Fate::Changed => "changed",
        Fate::Same => "same",
    };
    html! {
        <tr key={row.system.id.as_str()}>
            <th scope="row"><span class="id">{ row.system.id.as_str() }</span>{ " " }<bdi>{ &row.system.name }</bdi></th>
            <td>{ say!(m, "table-in-fate-word", fate = fate) }</td>
            <td class="number-cell">{ row.line }</td>
        </tr>
    }
}
