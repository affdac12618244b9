//! What the profile suggests about a control, and how to take it up.

use ready42_core::{assessment::Applicability, statement::StatementRow};
use ready42_exchange::{assessment::limit, words};
use ready42_messages::say;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::store::{Action, use_assessment, use_dispatch};

/// What a [`Suggestion`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SuggestionProps {
    /// The control.
    pub row: StatementRow,
    /// What the profile suggests.
    pub suggestion: String,
    /// Whether nothing is decided about the control yet.
    pub undecided: bool,
}

/// A suggestion; it decides nothing, and what it proposes as a reason is text to be edited first.
#[component]
pub fn Suggestion(props: &SuggestionProps) -> Html {
    let SuggestionProps { row, suggestion, undecided } = props;
    let store = use_assessment();
    let m = store.messages;
    let dispatch = use_dispatch();
    let open = use_state_eq(bool::default);
    let place = use_node_ref();
    let set = |to: bool| {
        let open = open.clone();
        move |_: MouseEvent| open.set(to)
    };
    let take = {
        let (control, place, open) = (row.control.clone(), place.clone(), open.clone());
        move |_: MouseEvent| {
            let Some(field) = place.cast::<HtmlTextAreaElement>() else { return };
            let reason = field.value();
            if !reason.trim().is_empty() {
                dispatch.dispatch(Action::Decide(control.clone(), Applicability::Excluded));
                dispatch.dispatch(Action::Reason(control.clone(), reason.trim().into()));
                open.set(false);
            }
        }
    };
    let id = format!("suggested-{}", row.control);
    let hint = format!("{id}-hint");
    let about = say!(m, "on-control", control = row.control.as_str());
    let reason = words::suggested_reason(m, row, &store.report, store.catalogue());
    html! {
        <div class="notice">
            <p>{ suggestion }</p>
            if *undecided && *open {
                <div key="draft" class="field">
                    <label for={id.clone()}>{ m.say("column-reason") }</label>
                    <p class="hint" id={hint.clone()}>{ m.say("suggest-hint") }</p>
                    <textarea {id} rows="2" maxlength={limit::TEXT.to_string()} ref={place}
                        aria-describedby={hint} defaultvalue={reason} />
                    <p class="row">
                        <button type="button" onclick={take}>{ m.say("suggest-take") }<span class="hidden">{ format!(" {about}") }</span></button>
                        <button type="button" class="quiet" onclick={set(false)}>{ m.say("suggest-leave") }<span class="hidden">{ format!(" {about}") }</span></button>
                    </p>
                </div>
            } else if *undecided {
                <p key="begin">
                    <button type="button" class="quiet" onclick={set(true)}>{ m.say("suggest-begin") }<span class="hidden">{ format!(" {about}") }</span></button>
                </p>
            }
        </div>
    }
}
