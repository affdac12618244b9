//! One reason for many controls.

use ready42_core::id::ItemId;
use ready42_exchange::assessment::limit;
use ready42_messages::say;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::store::{Action, Store, use_assessment, use_dispatch};

/// Includes every undecided control that applies, with a reason that someone has typed.
///
/// Controls that the profile keeps out are left: whether to exclude them wants its own reason.
#[component]
pub fn BulkInclude() -> Html {
    let store = use_assessment();
    let m = store.messages;
    let dispatch = use_dispatch();
    let place = use_node_ref();
    let fault = use_state_eq(bool::default);
    let undecided = undecided(&store);
    let number = undecided.len();
    let onclick = {
        let (place, fault) = (place.clone(), fault.clone());
        move |_: MouseEvent| {
            let Some(field) = place.cast::<HtmlTextAreaElement>() else { return };
            let reason = field.value();
            fault.set(reason.trim().is_empty());
            if !reason.trim().is_empty() {
                dispatch.dispatch(Action::Include(undecided.clone(), reason.trim().into()));
                field.set_value("");
            }
        }
    };
    html! {
        <details class="inner bulk">
            <summary>{ m.say("bulk-heading") }</summary>
            <div class="field">
                <label for="bulk-reason">{ m.say("column-reason") }</label>
                <p class="hint" id="bulk-hint">{ m.say("bulk-hint") }</p>
                <textarea id="bulk-reason" rows="2" maxlength={limit::TEXT.to_string()} ref={place}
                    aria-describedby="bulk-hint bulk-fault" />
                <p class="fault" id="bulk-fault" role="alert">
                    { if *fault { m.say("bulk-fault") } else { "" } }
                </p>
            </div>
            <button type="button" {onclick} disabled={number == 0}>
                { say!(m, "bulk-include", controls = number) }
            </button>
        </details>
    }
}

/// The controls that apply and have no reasoned decision, nor the beginning of an exclusion.
fn undecided(store: &Store) -> Vec<ItemId> {
    use ready42_core::assessment::Applicability::Excluded;
    let begun = |id: &ItemId| store.assessment.statement.get(id).map(|it| it.applicability);
    let rows = store.report.statement.rows.iter();
    let open = rows.filter(|row| row.applicability.is_none() && row.suggestion.is_none());
    open.map(|row| row.control.clone()).filter(|id| begun(id) != Some(Excluded)).collect()
}
