//! One record: what it is, what rests on it, and the way to be rid of it.

use ready42_core::{
    assessment::Evidence,
    id::{EvidenceId, QuestionId},
    register::RecordReport,
};
use ready42_exchange::words;
use ready42_messages::say;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::{
    place::{Place, use_base},
    record_change::RecordAction,
    record_support::RecordSupport,
    register::tag,
    store::{Action, Store, use_assessment, use_dispatch},
};

/// What a [`RecordPanel`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RecordPanelProps {
    /// The record, which has to be there.
    pub id: EvidenceId,
}

/// A record to be read, changed, attached and deleted.
#[component]
pub fn RecordPanel(props: &RecordPanelProps) -> Html {
    let id = &props.id;
    let store = use_assessment();
    let m = store.messages;
    let (Some(report), Some(record)) = (store.report.record(id), store.assessment.evidence.get(id))
    else {
        return html! { <p>{ m.say("record-missing-text") }</p> };
    };
    html! {
        <div class="record-panel">
            <p class="row">
                <span class={classes!("tag", tag(report.state))}>{ words::record_state(m, report) }</span>
                <span class="quiet-text">{ carried(&store, report) }</span>
            </p>
            <section aria-labelledby="record-details">
                <h2 id="record-details">{ m.say("record-details") }</h2>
                <RecordFields id={id.clone()} record={record.clone()} />
            </section>
            <section aria-labelledby="record-supports">
                <h2 id="record-supports">{ m.say("record-supports") }</h2>
                <Supported questions={report.questions.clone()} />
                <RecordSupport id={id.clone()} />
            </section>
            <section>
                <Removal id={id.clone()} title={words::record_name(report).to_owned()}
                    questions={report.questions.clone()} />
            </section>
        </div>
    }
}

fn carried(store: &Store, record: &RecordReport) -> String {
    let m = store.messages;
    if record.carries == 0 {
        return String::new();
    }
    say!(m, "record-supports-carries", points = &words::lost(m, record))
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct RecordFieldsProps {
    id: EvidenceId,
    record: Evidence,
}

/// What is said of a record; every change is kept as it is typed.
#[component]
fn RecordFields(props: &RecordFieldsProps) -> Html {
    let RecordFieldsProps { id, record } = props;
    let store = use_assessment();
    let m = store.messages;
    let dispatch = use_dispatch();
    let change = |with: fn(&mut Evidence, String)| {
        let (dispatch, id, record) = (dispatch.clone(), id.clone(), record.clone());
        move |event: InputEvent| {
            let mut record = record.clone();
            with(&mut record, event.target_unchecked_into::<HtmlInputElement>().value());
            dispatch.dispatch(Action::Record(RecordAction::Change(id.clone(), record)));
        }
    };
    let onkind = {
        let (dispatch, id, record) = (dispatch.clone(), id.clone(), record.clone());
        move |event: Event| {
            let kind = event.target_unchecked_into::<HtmlSelectElement>().value();
            let record = Evidence { kind: kind.as_str().into(), ..record.clone() };
            dispatch.dispatch(Action::Record(RecordAction::Change(id.clone(), record)));
        }
    };
    let kinds = &store.catalogue().content().evidence;
    let known = kinds.iter().any(|it| it.id == record.kind);
    let day =
        |day: Option<ready42_core::date::Date>| day.map(|it| it.to_string()).unwrap_or_default();
    let field = |name: &'static str,
                 label,
                 kind: &'static str,
                 most: &'static str,
                 value: String,
                 oninput: Callback<InputEvent>| {
        html! {
            <div key={name} class="field short">
                <label for={format!("record-{name}")}>{ label }</label>
                <input id={format!("record-{name}")} type={kind} maxlength={most} autocomplete="off" {value} {oninput} />
            </div>
        }
    };
    html! {
        <div class="fields">
            { field("title", m.say("column-title"), "text", "200", record.title.to_string(),
                Callback::from(change(|it, text| it.title = text.into()))) }
            <div key="kind" class="field short">
                <label for="record-kind">{ m.say("record-kind") }</label>
                <select id="record-kind" onchange={onkind}>
                    if !known {
                        <option key="own" value={record.kind.to_string()} selected=true>{ record.kind.as_str() }</option>
                    }
                    for it in kinds.iter() {
                        <option key={it.id.as_str()} value={it.id.to_string()} selected={it.id == record.kind}>{ &it.title }</option>
                    }
                </select>
            </div>
            { field("location", m.say("record-location"), "text", "400", record.location.to_string(),
                Callback::from(change(|it, text| it.location = text.into()))) }
            { field("owner", m.say("record-owner"), "text", "200", record.owner.to_string(),
                Callback::from(change(|it, text| it.owner = text.into()))) }
            { field("date", m.say("record-date"), "date", "10", day(record.date),
                Callback::from(change(|it, text| it.date = text.parse().ok()))) }
            { field("until", m.say("record-until"), "date", "10", day(record.valid_until),
                Callback::from(change(|it, text| it.valid_until = text.parse().ok()))) }
            <p class="fault" role="alert">
                { if record.title.trim().is_empty() { m.say("record-fault-title") } else { "" } }
            </p>
        </div>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct SupportedProps {
    questions: Vec<QuestionId>,
}

/// The questions whose answers rest on the record.
#[component]
fn Supported(props: &SupportedProps) -> Html {
    let store = use_assessment();
    let base = use_base();
    let questions = &props.questions;
    let asked = |id: &QuestionId| {
        let mut units = store.report.units.iter();
        units.any(|unit| unit.questions.iter().any(|it| it.id == *id))
    };
    html! {
        <>
            <p>{ say!(store.messages, "record-supports-lead", answers = questions.len()) }</p>
            <ul class="supported">
                for id in questions {
                    <li key={id.as_str()}>
                        if asked(id) {
                            <a href={base.to(&Place::question(&store, id))}><span class="id">{ id.as_str() }</span></a>
                        } else {
                            <span class="id">{ id.as_str() }</span>
                        }
                        { " " }{ store.question(id).map(|it| it.text.clone()) }
                    </li>
                }
            </ul>
        </>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct RemovalProps {
    id: EvidenceId,
    title: String,
    questions: Vec<QuestionId>,
}

/// A button that asks once more, naming the answers that lose the record.
#[component]
fn Removal(props: &RemovalProps) -> Html {
    let RemovalProps { id, title, questions } = props;
    let store = use_assessment();
    let m = store.messages;
    let dispatch = use_dispatch();
    let asking = use_state_eq(bool::default);
    let set = |to: bool| {
        let asking = asking.clone();
        move |_: MouseEvent| asking.set(to)
    };
    let remove = {
        let id = id.clone();
        move |_: MouseEvent| dispatch.dispatch(Action::RemoveEvidence(id.clone()))
    };
    let question = say!(
        m,
        "record-remove-ask",
        title = title.as_str(),
        answers = questions.len(),
        questions = &words::ids(questions)
    );
    html! {
        <div class="confirm" role="group" aria-label={m.say("record-remove")}>
            if *asking {
                <p key="question" role="alert"><bdi>{ question }</bdi></p>
                <button key="no" type="button" class="quiet" onclick={set(false)}>{ m.say("confirm-keep") }</button>
                <button key="yes" type="button" class="danger" onclick={remove}>{ m.say("confirm-delete") }</button>
            } else {
                <button key="ask" type="button" class="quiet" onclick={set(true)}>{ m.say("record-remove") }</button>
            }
        </div>
    }
}
