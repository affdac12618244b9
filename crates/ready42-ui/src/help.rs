//! What helps to answer a question, and what an answer rests on.

use ready42_core::{assessment::Answer, question::Question};
use ready42_exchange::{assessment::limit, words};
use ready42_messages::{Messages, say};
use web_sys::{HtmlDetailsElement, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::{
    english::lang,
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
    let m = use_assessment().messages;
    let open = use_state_eq(bool::default);
    let ontoggle = {
        let open = open.clone();
        move |event: Event| open.set(event.target_unchecked_into::<HtmlDetailsElement>().open())
    };
    html! {
        <details class="help" {ontoggle}>
            <summary>
                { m.say("help") }
                <span class="hidden">{ " " }{ say!(m, "for-question", question = question.id.as_str()) }</span>
                <span class="help-state">{ state(m, answer.as_ref()) }</span>
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
fn state(m: Messages, answer: Option<&Answer>) -> String {
    let Some(answer) = answer else { return String::new() };
    let records = match answer.evidence.len() {
        0 => None,
        many => Some(say!(m, "help-records", records = many)),
    };
    let note = (!answer.note.is_empty()).then(|| m.say("help-note").to_owned());
    let parts: Vec<String> = [note, records].into_iter().flatten().collect();
    parts.join(m.say("list-between"))
}

/// The inside of [`Help`].
#[component]
fn HelpBody(props: &HelpProps) -> Html {
    let HelpProps { question, answer } = props;
    let store = use_assessment();
    let m = store.messages;
    let fell_back = store.catalogue().fell_back();
    let (lang, role_lang) =
        (lang(fell_back.question(&question.id)), lang(fell_back.role(&question.ask)));
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
                <dt>{ m.say("help-who") }</dt>
                <dd lang={role_lang}>{ store.catalogue().role_title(question.ask.as_str()) }</dd>
                if let Some(pitfall) = &question.pitfall {
                    <dt>{ m.say("help-pitfall") }</dt>
                    <dd {lang}>{ pitfall }</dd>
                }
                if let Some(reason) = &question.weight_reason {
                    <dt>{ say!(m, "help-weight", weight = question.weight) }</dt>
                    <dd {lang}>{ reason }</dd>
                }
                if let Some(at) = answer.at {
                    <dt>{ m.say("help-answered") }</dt>
                    <dd>{ words::date(m, at) }</dd>
                }
            </dl>
            <div class="field">
                <label for={note.clone()}>{ m.say("help-note-label") }</label>
                <textarea id={note} rows="3" maxlength={limit::TEXT.to_string()}
                    value={answer.note.to_string()} oninput={onnote} />
            </div>
            <div class="field short">
                <label for={by.clone()}>{ m.say("help-by") }</label>
                <input id={by} type="text" maxlength="200" autocomplete="off" oninput={onby}
                    value={answer.by.as_deref().unwrap_or_default().to_owned()} />
            </div>
            { evidence_list(&store, &dispatch, question, &answer.evidence) }
        </div>
    }
}
