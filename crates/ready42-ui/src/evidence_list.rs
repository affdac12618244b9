//! The records that an answer rests on.

use ready42_core::{
    assessment::Evidence,
    id::{EvidenceId, EvidenceKindId, QuestionId},
    question::Question,
};
use ready42_exchange::words;
use ready42_messages::say;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    english::lang,
    evidence_form::EvidenceForm,
    store::{Action, Dispatch, Store, use_assessment, use_dispatch},
};

/// Which records would settle a question, which are attached, and ways to attach more.
pub fn evidence_list(
    store: &Store,
    dispatch: &Dispatch,
    question: &Question,
    attached: &[EvidenceId],
) -> Html {
    let m = store.messages;
    let records = &store.assessment.evidence;
    let fell_back = store.catalogue().fell_back();
    let held = attached.iter().filter_map(|id| Some((id, records.get(id)?)));
    html! {
        <div class="evidence">
            <h3>{ m.say("evidence-wanted") }</h3>
            <dl class="facts">
                for kind in question.evidence.iter() {
                    <div key={kind.as_str()} lang={lang(fell_back.evidence(kind))}>
                        <dt>{ store.catalogue().evidence_title(kind.as_str()) }</dt>
                        <dd>{ good(store, kind) }</dd>
                    </div>
                }
            </dl>
            <h3>{ m.say("evidence-attached") }</h3>
            <ul class="records">
                for (id, record) in held {
                    <li key={id.as_str()}>
                        { record_line(store, dispatch, question, id, record) }
                    </li>
                }
                if attached.is_empty() {
                    <li key="none" class="quiet-text">{ m.say("evidence-none") }</li>
                }
            </ul>
            <AttachField question={question.id.clone()} attached={attached.to_vec()} />
            <EvidenceForm question={question.clone()} />
        </div>
    }
}

/// What a good record of this kind looks like.
fn good(store: &Store, id: &EvidenceKindId) -> String {
    let kinds = &store.catalogue().content().evidence;
    kinds.iter().find(|kind| kind.id == *id).map(|kind| kind.good.to_string()).unwrap_or_default()
}

/// One record, with the ways to take it away.
fn record_line(
    store: &Store,
    dispatch: &Dispatch,
    question: &Question,
    id: &EvidenceId,
    record: &Evidence,
) -> Html {
    let send = |action: Action| {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(action.clone())
    };
    let m = store.messages;
    let kind = store.catalogue().evidence_title(record.kind.as_str()).to_owned();
    let mut parts = vec![kind];
    let said = [&record.location, &record.owner].into_iter().filter(|it| !it.is_empty());
    parts.extend(said.map(ToString::to_string));
    parts.extend(record.date.map(|it| say!(m, "record-dated", date = &words::date(m, it))));
    parts.extend(
        record.valid_until.map(|it| say!(m, "record-valid-until", date = &words::date(m, it))),
    );
    html! {
        <div class="record">
            <p>
                <bdi class="strong">{ &record.title }</bdi>
                if !record.is_current(store.today) {
                    { " " }<span class="tag tag-gap">{ m.say("record-out-of-date") }</span>
                }
                <br /><bdi class="quiet-text">{ parts.join(" · ") }</bdi>
            </p>
            <p class="row">
                <button type="button" class="quiet"
                    onclick={send(Action::DetachEvidence(question.id.clone(), id.clone()))}>
                    { m.say("record-detach") }<span class="hidden">{ format!(" {}", record.title) }</span>
                </button>
                <button type="button" class="quiet"
                    onclick={send(Action::RemoveEvidence(id.clone()))}>
                    { m.say("record-delete") }<span class="hidden">{ format!(" {}", record.title) }</span>
                </button>
            </p>
        </div>
    }
}

/// What an [`AttachField`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
struct AttachFieldProps {
    question: QuestionId,
    attached: Vec<EvidenceId>,
}

/// A field to attach a record that is there already.
#[component]
fn AttachField(props: &AttachFieldProps) -> Html {
    let AttachFieldProps { question, attached } = props;
    let store = use_assessment();
    let m = store.messages;
    let dispatch = use_dispatch();
    let field = format!("attach-{question}");
    let place = use_node_ref();
    let free = store.assessment.evidence.iter().filter(|(id, _)| !attached.contains(id));
    let free: Vec<_> = free.collect();
    let onclick = {
        let (id, place) = (question.clone(), place.clone());
        move |_: MouseEvent| {
            if let Some(chosen) = place.cast::<HtmlSelectElement>().map(|it| it.value()) {
                dispatch.dispatch(Action::AttachEvidence(id.clone(), chosen.as_str().into()));
            }
        }
    };
    html! {
        <div class="field short">
            if !free.is_empty() {
                <label for={field.clone()}>{ m.say("record-attach-known") }</label>
                <div class="row">
                    <select id={field} ref={place}>
                        for (id, record) in free {
                            <option key={id.as_str()} value={id.to_string()}>{ &record.title }</option>
                        }
                    </select>
                    <button type="button" {onclick}>{ m.say("record-attach") }</button>
                </div>
            }
        </div>
    }
}
