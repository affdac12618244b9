//! Chooses the answers that rest on a record.

use ready42_core::{
    id::{EvidenceId, QuestionId},
    report::{GroupReport, StandingWord},
};
use ready42_exchange::words;
use ready42_messages::say;
use web_sys::{HtmlDetailsElement, HtmlInputElement};
use yew::prelude::*;

use crate::{
    english::{self, lang},
    record_change::RecordAction,
    store::{Action, Store, use_assessment, use_dispatch},
};

/// What a [`RecordSupport`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RecordSupportProps {
    /// The record.
    pub id: EvidenceId,
}

/// Every question with a box to tick, by clause; built only once it is opened.
#[component]
pub fn RecordSupport(props: &RecordSupportProps) -> Html {
    let store = use_assessment();
    let open = use_state_eq(bool::default);
    let ontoggle = {
        let open = open.clone();
        move |event: Event| open.set(event.target_unchecked_into::<HtmlDetailsElement>().open())
    };
    html! {
        <details class="inner" {ontoggle}>
            <summary>{ store.messages.say("record-choose") }</summary>
            <div>
                if *open {
                    <Choices id={props.id.clone()} />
                }
            </div>
        </details>
    }
}

#[component]
fn Choices(props: &RecordSupportProps) -> Html {
    let id = &props.id;
    let store = use_assessment();
    let m = store.messages;
    let dispatch = use_dispatch();
    let wanted = use_state_eq(String::new);
    let oninput = {
        let wanted = wanted.clone();
        move |event: InputEvent| {
            wanted.set(event.target_unchecked_into::<HtmlInputElement>().value());
        }
    };
    let held = |question: &QuestionId| {
        store.assessment.answers.get(question).is_some_and(|it| it.evidence.contains(id))
    };
    let needle = wanted.trim().to_lowercase();
    let groups: Vec<_> = words::groups(&store.report)
        .map(|group| (group, shown(&store, group, &needle, held)))
        .filter(|(_, questions)| !questions.is_empty())
        .collect();
    let all: Vec<QuestionId> =
        groups.iter().flat_map(|(_, it)| it.iter().map(|(id, _)| id.clone())).collect();
    let number = all.len();
    let rest = |questions: Vec<QuestionId>, rests: bool| {
        let (dispatch, id) = (dispatch.clone(), id.clone());
        move || {
            let action = RecordAction::Rest(id.clone(), questions.clone(), rests);
            dispatch.dispatch(Action::Record(action));
        }
    };
    let (attach, detach) = (rest(all.clone(), true), rest(all, false));
    html! {
        <>
            <div class="field short">
                <label for="support-find">{ m.say("record-choose-find") }</label>
                <input id="support-find" type="text" autocomplete="off" maxlength="200"
                    value={(*wanted).clone()} {oninput} />
            </div>
            <p class="row">
                <button type="button" class="quiet" disabled={number == 0} onclick={move |_: MouseEvent| attach()}>
                    { say!(m, "record-choose-shown", questions = number) }
                </button>
                <button type="button" class="quiet" disabled={number == 0} onclick={move |_: MouseEvent| detach()}>
                    { say!(m, "record-choose-none", questions = number) }
                </button>
            </p>
            for (group, questions) in groups {
                <fieldset key={group.id.as_str()} class="support">
                    <legend><span class="id">{ group.id.as_str() }</span>{ " " }{ &group.title }</legend>
                    for (question, text) in questions {
                        <label key={question.as_str()} class="tick" for={format!("support-{question}")}>
                            <input type="checkbox" id={format!("support-{question}")} checked={held(&question)}
                                onchange={
                                    let toggle = rest(vec![question.clone()], !held(&question));
                                    move |_: Event| toggle()
                                } />
                            <span><span class="id">{ question.as_str() }</span>{ " " }{ text }</span>
                        </label>
                    }
                </fieldset>
            }
        </>
    }
}

/// The questions of a clause or objective that match: those that the profile lets through, and
/// whatever rests on the record already.
fn shown(
    store: &Store,
    group: &GroupReport,
    needle: &str,
    held: impl Fn(&QuestionId) -> bool,
) -> Vec<(QuestionId, Html)> {
    let fell_back = store.catalogue().fell_back();
    let units = words::units(&store.report).filter(|unit| unit.group == group.id);
    let questions = units.flat_map(|unit| &unit.questions);
    let questions = questions
        .filter(|it| it.standing != StandingWord::OutOfProfile || held(&it.id))
        .filter_map(|it| store.question(&it.id));
    let matches = |text: &str| needle.is_empty() || text.to_lowercase().contains(needle);
    questions
        .filter(|it| matches(it.id.as_str()) || matches(&it.text))
        .map(|it| (it.id.clone(), english::text(lang(fell_back.question(&it.id)), &it.text)))
        .collect()
}
