//! What helps to answer a question, and what an answer rests on.

use ready42_core::{assessment::Answer, question::Question};
use ready42_exchange::assessment::limit;
use web_sys::{HtmlDetailsElement, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::{
    evidence_list::evidence_list,
    store::{Action, use_assessment, use_dispatch},
};

/// What [`Help`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct HelpProps {
    /// The question.
    pub question: Question,
    /// What is said about it so far.
    pub answer: Option<Answer>,
}

/// Note, records, pitfall and whom to ask, behind one line that says what is there.
///
/// What is inside is made when it is opened: a section has twenty of these.
#[component]
pub fn Help(props: &HelpProps) -> Html {
    let HelpProps { question, answer } = props;
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        move |event: Event| open.set(event.target_unchecked_into::<HtmlDetailsElement>().open())
    };
    html! {
        <details class="help" {ontoggle}>
            <summary>
                { "Note, evidence and help" }
                <span class="hidden">{ format!(" for {}", question.id) }</span>
                <span class="help-state">{ state(answer.as_ref()) }</span>
            </summary>
            <div>
                if *open {
                    <HelpBody ..props.clone() />
                }
            </div>
        </details>
    }
}

/// What is there already, in a few words.
fn state(answer: Option<&Answer>) -> String {
    let Some(answer) = answer else { return String::new() };
    let records = match answer.evidence.len() {
        0 => None,
        1 => Some("1 record".to_owned()),
        many => Some(format!("{many} records")),
    };
    let note = (!answer.note.is_empty()).then(|| "note".to_owned());
    let parts: Vec<String> = [note, records].into_iter().flatten().collect();
    parts.join(", ")
}

/// The inside of [`Help`].
#[component]
fn HelpBody(props: &HelpProps) -> Html {
    let HelpProps { question, answer } = props;
    let store = use_assessment();
    let dispatch = use_dispatch();
    let answer = answer.clone().unwrap_or_default();
    let onnote = {
        let (dispatch, id) = (dispatch.clone(), question.id.clone());
        move |event: InputEvent| {
            let note = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            dispatch.dispatch(Action::Note(id.clone(), note.into()));
        }
    };
    let onby = {
        let (dispatch, id) = (dispatch.clone(), question.id.clone());
        move |event: InputEvent| {
            let by = event.target_unchecked_into::<HtmlInputElement>().value();
            dispatch.dispatch(Action::By(id.clone(), by.into()));
        }
    };
    let (note, by) = (format!("note-{}", question.id), format!("by-{}", question.id));
    html! {
        <div class="help-body">
            <dl class="facts">
                <dt>{ "Who to ask" }</dt>
                <dd>{ store.catalogue().role_title(question.ask.as_str()) }</dd>
                if let Some(pitfall) = &question.pitfall {
                    <dt>{ "Common mistake" }</dt>
                    <dd>{ pitfall }</dd>
                }
                if let Some(reason) = &question.weight_reason {
                    <dt>{ format!("Counts {} times", question.weight) }</dt>
                    <dd>{ reason }</dd>
                }
                if let Some(at) = answer.at {
                    <dt>{ "Answered" }</dt>
                    <dd>{ at.to_string() }</dd>
                }
            </dl>
            <div class="field">
                <label for={note.clone()}>{ "Note" }</label>
                <textarea id={note} rows="3" maxlength={limit::TEXT.to_string()}
                    value={answer.note.to_string()} oninput={onnote} />
            </div>
            <div class="field short">
                <label for={by.clone()}>{ "Answered by (role)" }</label>
                <input id={by} type="text" maxlength="200" autocomplete="off" oninput={onby}
                    value={answer.by.as_deref().unwrap_or_default().to_owned()} />
            </div>
            { evidence_list(&store, &dispatch, question, &answer.evidence) }
        </div>
    }
}
