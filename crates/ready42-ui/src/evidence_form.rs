//! A form for a record that the organisation holds.

use ready42_core::{
    assessment::{Evidence, Other},
    date::Date,
    id::EvidenceKindId,
    question::Question,
};
use ready42_messages::{Messages, say};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::{
    record_change::RecordAction,
    store::{Action, use_assessment, use_dispatch},
};

/// What an [`EvidenceForm`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct EvidenceFormProps {
    /// The question whose answer the record will support; none where it is only to be listed.
    #[prop_or_default]
    pub question: Option<Question>,
}

/// The fields beside the kind: name, the message that labels it, type and length.
const FIELDS: [(&str, &str, &str, &str); 5] = [
    ("title", "column-title", "text", "200"),
    ("location", "record-location", "text", "400"),
    ("owner", "record-owner", "text", "200"),
    ("date", "record-date", "date", "10"),
    ("until", "record-until", "date", "10"),
];

/// Adds a record and attaches it; says what is missing beside the field.
#[component]
pub fn EvidenceForm(props: &EvidenceFormProps) -> Html {
    let question = props.question.as_ref();
    let store = use_assessment();
    let m = store.messages;
    let dispatch = use_dispatch();
    let kind = use_node_ref();
    let fields = [use_node_ref(), use_node_ref(), use_node_ref(), use_node_ref(), use_node_ref()];
    let fault = use_state_eq(|| None::<&'static str>);
    let kept = use_state_eq(|| None::<String>);

    let onclick = {
        let (kind, fields, fault, kept) =
            (kind.clone(), fields.clone(), fault.clone(), kept.clone());
        let id = question.map(|it| it.id.clone());
        move |_: MouseEvent| {
            let inputs = fields.clone().map(|field| field.cast::<HtmlInputElement>());
            let value = |index: usize| {
                inputs[index].as_ref().map(|it| it.value().trim().to_owned()).unwrap_or_default()
            };
            let Some(kind) = kind.cast::<HtmlSelectElement>() else { return };
            match record(m, kind.value().as_str().into(), value) {
                Ok(record) => {
                    kept.set(Some(say!(m, "record-kept", title = &*record.title)));
                    dispatch.dispatch(match id.clone() {
                        Some(id) => Action::AddEvidence(id, record),
                        None => Action::Record(RecordAction::Add(record)),
                    });
                    inputs.iter().flatten().for_each(|input| input.set_value(""));
                    fault.set(None);
                }
                Err(text) => {
                    kept.set(None);
                    fault.set(Some(text));
                }
            }
        }
    };
    let id = |name: &str| format!("new-{name}-{}", question.map_or("", |it| it.id.as_str()));
    let wanted =
        |it: &EvidenceKindId| question.is_some_and(|question| question.evidence.contains(it));
    let kinds = &store.catalogue().content().evidence;
    let (first, rest): (Vec<_>, Vec<_>) = kinds.iter().partition(|it| wanted(&it.id));
    html! {
        <details class="inner">
            <summary>{ m.say("record-add") }</summary>
            <div class="field short">
                <label for={id("kind")}>{ m.say("record-kind") }</label>
                <select id={id("kind")} ref={kind}>
                    for it in first.into_iter().chain(rest) {
                        <option key={it.id.as_str()} value={it.id.to_string()}>{ &it.title }</option>
                    }
                </select>
            </div>
            <div class="fields">
                for ((name, label, kind, length), place) in FIELDS.into_iter().zip(&fields) {
                    <div key={name} class="field short">
                        <label for={id(name)}>{ m.say(label) }</label>
                        <input id={id(name)} type={kind} maxlength={length} autocomplete="off"
                            ref={place.clone()} />
                    </div>
                }
            </div>
            <p class="fault" role="alert">{ fault.unwrap_or_default() }</p>
            <button type="button" {onclick}>
                { m.say(if question.is_some() { "record-add-attach" } else { "record-keep" }) }
            </button>
            <p role="status" class="quiet-text"><bdi>{ (*kept).clone() }</bdi></p>
        </details>
    }
}

/// The record that the fields describe.
fn record(
    m: Messages,
    kind: EvidenceKindId,
    value: impl Fn(usize) -> String,
) -> Result<Evidence, &'static str> {
    let title = value(0);
    if title.is_empty() {
        return Err(m.say("record-fault-title"));
    }
    let day = |text: String| -> Result<Option<Date>, &'static str> {
        if text.is_empty() {
            return Ok(None);
        }
        text.parse().map(Some).map_err(|_| m.say("record-fault-date"))
    };
    Ok(Evidence {
        kind,
        title: title.into(),
        location: value(1).into(),
        owner: value(2).into(),
        date: day(value(3))?,
        valid_until: day(value(4))?,
        other: Other::new(),
    })
}
