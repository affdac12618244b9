//! Makes what is ticked true, once someone has seen what that changes.

use ready42_core::what_if::{Reasons, WhatIf};
use ready42_exchange::{assessment::limit, words};
use ready42_messages::{Messages, say};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::store::{Action, use_assessment, use_dispatch};

/// A button that names the answers, records and decisions before it writes them.
#[component]
pub fn WhatIfReally() -> Html {
    let store = use_assessment();
    let dispatch = use_dispatch();
    let m = store.messages;
    let asking = use_state_eq(bool::default);
    let fault = use_state_eq(bool::default);
    let reason = use_node_ref();
    let Some(what_if) = store.what_if.clone() else { return html! { <div></div> } };
    let decides = !what_if.decided.is_empty();
    let ask = |to: bool| {
        let (asking, fault) = (asking.clone(), fault.clone());
        move |_: MouseEvent| {
            asking.set(to);
            fault.set(false);
        }
    };
    let really = {
        let (asking, fault, reason) = (asking.clone(), fault.clone(), reason.clone());
        move |_: MouseEvent| {
            let field = reason.cast::<HtmlTextAreaElement>();
            let given = field.map(|it| it.value().trim().to_owned()).unwrap_or_default();
            if decides && given.is_empty() {
                fault.set(true);
                return;
            }
            asking.set(false);
            let excluded = m.say("what-if-excluded-reason").into();
            dispatch.dispatch(Action::DoSupposed(Reasons { included: given.into(), excluded }));
        }
    };
    html! {
        <div class="really" role="group" aria-label={m.say("what-if-really")}>
            if *asking {
                <div key="asking">
                    { consequences(m, &what_if) }
                    if decides {
                        <div class="field">
                            <label for="what-if-reason">{ m.say("what-if-reason") }</label>
                            <textarea id="what-if-reason" rows="2" maxlength={limit::TEXT.to_string()}
                                ref={reason} aria-describedby="what-if-fault" />
                            <p class="fault" id="what-if-fault" role="alert">{ if *fault { m.say("bulk-fault") } else { "" } }</p>
                        </div>
                    }
                    <div class="row">
                        <button type="button" onclick={really}>{ m.say("what-if-really-yes") }</button>
                        <button type="button" class="quiet" onclick={ask(false)}>{ m.say("what-if-really-no") }</button>
                    </div>
                </div>
            } else {
                <button key="ask" type="button" onclick={ask(true)}>{ m.say("what-if-really") }</button>
            }
        </div>
    }
}

/// What would be written into the assessment.
fn consequences(m: Messages, what_if: &WhatIf) -> Html {
    let records = what_if.done.iter().filter(|it| !it.raises.is_empty()).count();
    html! {
        <div>
            <p>{ say!(m, "what-if-writes", answers = what_if.questions.len(), records = records) }</p>
            <details class="inner" open=true>
                <summary>{ say!(m, "what-if-done-list", remedies = what_if.done.len()) }</summary>
                <ul class="what-if-list">
                    for done in &what_if.done {
                        <li key={done.remedy.as_str()}>
                            { &done.title }
                            if done.needed_by.is_some() {
                                { " " }<span class="tag tag-open">{ m.say("what-if-pulled-in") }</span>
                            }
                        </li>
                    }
                </ul>
            </details>
            <details class="inner">
                <summary>{ m.say("what-if-answers") }</summary>
                <ul class="what-if-list">
                    for moved in &what_if.questions {
                        <li key={moved.question.as_str()}><span class="id">{ moved.question.as_str() }</span>{ " " }{ words::moved(m, moved) }</li>
                    }
                </ul>
            </details>
            if !what_if.decided.is_empty() {
                <p>{ say!(m, "what-if-controls", controls = what_if.decided.len()) }{ " " }{ say!(
                    m, "what-if-controls-out", controls = what_if.decided.iter().filter(|it| !it.included).count()
                ) }</p>
            }
        </div>
    }
}
