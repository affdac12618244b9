//! A section that comes back.

use std::rc::Rc;

use ready42_core::{assessment::Assessment, merge::Preview};
use ready42_exchange::assessment::{MergeError, read, take_back};
use ready42_messages::{Messages, say};
use ready42_ui::store::{Action, Store, use_assessment, use_dispatch};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, HtmlInputElement};
use yew::prelude::*;

use crate::{
    error_summary::ErrorSummary,
    fault::Reason,
    language::{catalogue, messages},
    open_file::text_of,
    page::focus,
};

/// A section that was read, and what it would make of the assessment.
#[derive(Clone, Debug, PartialEq)]
struct Offered {
    section: String,
    merged: Rc<Assessment>,
    preview: Preview,
    /// How often the assessment had been changed when this was worked out.
    changes: u64,
}

/// What has become of the file that was chosen last.
#[derive(Clone, Debug, Default, PartialEq)]
enum State {
    /// None was.
    #[default]
    Waiting,
    /// It could not be taken back.
    Refused(Vec<Reason>),
    /// It can be, if somebody agrees.
    Offered(Offered),
    /// It was.
    Done,
}

/// A file field, then what the file would change, then a button that changes it.
#[component]
pub(crate) fn TakeBack() -> Html {
    let store = use_assessment();
    let dispatch = use_dispatch();
    let state = use_state_eq(State::default);
    let m = store.messages;
    let onchange = {
        let (store, state) = (store.clone(), state.clone());
        move |event: Event| {
            let field = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
            let (store, state) = (store.clone(), state.clone());
            spawn_local(async move {
                state.set(match offered(&file, &store).await {
                    Ok(offered) => State::Offered(offered),
                    Err(reasons) => State::Refused(reasons),
                });
                // So that choosing the same file again, mended, is a change.
                field.set_value("");
            });
        }
    };
    let close = |to: State| {
        let state = state.clone();
        move |_: MouseEvent| {
            state.set(to.clone());
            focus("take-back-file");
        }
    };
    // What was worked out for an assessment that has changed since would undo that change.
    let offered = match &*state {
        State::Offered(offered) if offered.changes == store.changes => Some(offered.clone()),
        _ => None,
    };
    let refused = match &*state {
        State::Refused(reasons) => reasons.clone(),
        _ => vec![],
    };
    html! {
        <details class="inner take-back" data-r42="take-back">
            <summary>{ m.say("take-back") }</summary>
            <div class="field">
                <label for="take-back-file">{ m.say("take-back-file") }</label>
                <p class="hint" id="take-back-hint">{ m.say("take-back-hint") }</p>
                <input id="take-back-file" type="file" accept=".json,application/json" aria-describedby="take-back-hint" {onchange} />
            </div>
            <ErrorSummary heading={say!(m, "take-back-refused", problems = refused.len())} reasons={refused} />
            <div role="status">
                if let Some(offered) = offered.as_ref() {
                    <div class="notice" data-r42="take-back-preview">
                        <p>{ say!(m, "take-back-would", section = &offered.section) }</p>
                        { preview(m, offered.preview) }
                    </div>
                }
                if *state == State::Done {
                    <p>{ m.say("take-back-done") }</p>
                }
            </div>
            if let Some(Offered { merged, preview, .. }) = offered {
                <p class="row">
                    <button type="button" disabled={preview.is_empty()} onclick={
                        let done = close(State::Done);
                        move |event: MouseEvent| {
                            dispatch.dispatch(Action::Replace(Box::new(Assessment::clone(&merged))));
                            done(event);
                        }
                    }>{ m.say("take-back-apply") }</button>
                    <button type="button" class="quiet" onclick={close(State::Waiting)}>{ m.say("take-back-cancel") }</button>
                </p>
            }
        </details>
    }
}

/// What a section would change, one line each.
fn preview(m: Messages, it: Preview) -> Html {
    let said = [
        (it.answered, say!(m, "take-back-answered", answers = it.answered)),
        (it.changed, say!(m, "take-back-changed", answers = it.changed)),
        (it.records, say!(m, "take-back-records", records = it.records)),
        (it.records_changed, say!(m, "take-back-records-changed", records = it.records_changed)),
        (it.decisions, say!(m, "take-back-decisions", decisions = it.decisions)),
        (it.facts, say!(m, "take-back-facts", facts = it.facts)),
        (it.systems, say!(m, "take-back-systems", systems = it.systems)),
        (it.remedies, say!(m, "take-back-remedies", remedies = it.remedies)),
        (it.conflicts, say!(m, "take-back-conflicts", conflicts = it.conflicts)),
    ];
    html! {
        <ul>
            for (_, said) in said.into_iter().filter(|(number, _)| *number > 0) {
                <li key={said.clone()}>{ said }</li>
            }
            if it.is_empty() {
                <li key="nothing">{ m.say("take-back-nothing") }</li>
            }
        </ul>
    }
}

/// Reads a section and works out what it would change.
///
/// # Errors
///
/// Everything that is wrong with the file, or why it does not belong here.
async fn offered(file: &Blob, store: &Store) -> Result<Offered, Vec<Reason>> {
    let text = text_of(file).await?;
    let opened = read(&text, catalogue());
    let opened =
        opened.map_err(|refused| refused.problems.iter().map(Reason::told).collect::<Vec<_>>())?;
    let whole = &store.assessment;
    let joined = take_back(whole, &opened.assessment, store.instrument.catalogue())
        .map_err(|error| vec![Reason::said(words(messages(), &error))])?;
    let preview = Preview::of(whole, &joined.assessment);
    let section = opened.assessment.section.map_or_else(String::new, |it| it.group.to_string());
    Ok(Offered { section, merged: Rc::new(joined.assessment), preview, changes: store.changes })
}

/// Why a file does not belong here.
fn words(m: Messages, error: &MergeError) -> String {
    match error {
        MergeError::Questionnaire(found, _) | MergeError::Own(found) => {
            say!(m, "take-back-questionnaire", found = &**found)
        }
        MergeError::Organisation(found, _) => say!(m, "take-back-organisation", found = &**found),
        MergeError::NoSection => m.say("take-back-no-section").to_owned(),
        _ => m.say("take-back-too-much").to_owned(),
    }
}
