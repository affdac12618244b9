//! The register of records.

use ready42_core::register::{RecordReport, RecordState};
use ready42_exchange::words;
use ready42_messages::{Messages, say};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    evidence_table::head,
    place::{Place, use_base},
    store::use_assessment,
};

/// Which records are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    All,
    Expiring,
    Expired,
    Unused,
}

impl Shown {
    const ALL: [Self; 4] = [Self::All, Self::Expiring, Self::Expired, Self::Unused];

    fn has(self, record: &RecordReport) -> bool {
        match self {
            Self::All => true,
            Self::Expiring => record.state == RecordState::ExpiresSoon,
            Self::Expired => record.state == RecordState::Expired,
            Self::Unused => record.is_unused(),
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Expiring => "expiring",
            Self::Expired => "expired",
            Self::Unused => "unused",
        }
    }

    fn words(self, m: Messages, records: usize) -> String {
        match self {
            Self::All => say!(m, "record-filter-all", records = records),
            Self::Expiring => say!(m, "record-filter-expiring", records = records),
            Self::Expired => say!(m, "record-filter-expired", records = records),
            Self::Unused => say!(m, "record-filter-unused", records = records),
        }
    }
}

/// Every record with its state, to be filtered and opened; those that expire soon stand first.
#[component]
pub fn Register() -> Html {
    let store = use_assessment();
    let m = store.messages;
    let shown = use_state_eq(|| Shown::All);
    let wanted = use_state_eq(String::new);
    let records = &store.report.evidence;
    let needle = wanted.trim().to_lowercase();
    let matches = |record: &RecordReport| {
        let fields = [&record.title, &record.location, &record.owner];
        needle.is_empty() || fields.into_iter().any(|it| it.to_lowercase().contains(&needle))
    };
    let found: Vec<_> = records.iter().filter(|it| shown.has(it) && matches(it)).collect();
    let oninput = {
        let wanted = wanted.clone();
        move |event: InputEvent| {
            wanted.set(event.target_unchecked_into::<HtmlInputElement>().value());
        }
    };
    let choice = |it: Shown| {
        let set = shown.clone();
        let id = format!("records-{}", it.key());
        let number = records.iter().filter(|record| it.has(record)).count();
        html! {
            <label key={it.key()} class="pill" for={id.clone()}>
                <input type="radio" {id} name="records" checked={*shown == it}
                    onchange={move |_: Event| set.set(it)} />
                <span>{ it.words(m, number) }</span>
            </label>
        }
    };
    html! {
        <div class="register">
            <fieldset class="pills">
                <legend class="hidden">{ m.say("record-filter") }</legend>
                { for Shown::ALL.map(choice) }
            </fieldset>
            <div class="field short">
                <label for="records-find">{ m.say("record-search") }</label>
                <input id="records-find" type="text" autocomplete="off" maxlength="200"
                    value={(*wanted).clone()} {oninput} />
            </div>
            <p class="quiet-text" role="status">{ say!(m, "record-shown", shown = found.len(), records = records.len()) }</p>
            if !found.is_empty() {
                <div class="table-frame" role="group" aria-label={m.say("evidence-table-wide")} tabindex="0">
                    <table>
                        <caption class="hidden">{ m.say("evidence-caption") }</caption>
                        { head(m) }
                        <tbody>
                            for record in found {
                                <RecordRow key={record.id.as_str()} record={record.clone()} />
                            }
                        </tbody>
                    </table>
                </div>
            }
        </div>
    }
}

/// What a [`RecordRow`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
struct RecordRowProps {
    record: RecordReport,
}

/// One record; rendered anew only where it changed, since a register may be long.
#[component]
fn RecordRow(props: &RecordRowProps) -> Html {
    let record = &props.record;
    let store = use_assessment();
    let base = use_base();
    let m = store.messages;
    let kind = store.catalogue().evidence_title(record.kind.as_str()).to_owned();
    html! {
        <tr data-r42="record">
            <th scope="row">
                <a href={base.to(&Place::Evidence(Some(record.id.clone())))}><bdi>{ words::record_name(record) }</bdi></a>
                <br /><span class="quiet-text">{ kind }</span>
            </th>
            <td><span class={classes!("tag", tag(record.state))}>{ words::record_state(m, record) }</span></td>
            <td><bdi>{ &record.owner }</bdi></td>
            <td class="date-cell">{ record.valid_until.map(|it| words::date(m, it)) }</td>
            <td>
                if record.is_unused() {
                    <span class="tag">{ m.say("record-unused") }</span>
                } else {
                    { say!(m, "help-answers", answers = record.questions.len()) }
                    if record.carries > 0 {
                        <br /><span class="quiet-text">{ m.say("column-carries") }{ ": " }{ words::lost(m, record) }</span>
                    }
                }
            </td>
        </tr>
    }
}

/// The colour of a state, beside its words.
pub(crate) const fn tag(state: RecordState) -> &'static str {
    match state {
        RecordState::Current => "tag-met",
        RecordState::ExpiresSoon => "tag-part",
        RecordState::Expired => "tag-gap",
        RecordState::NotYet => "tag-open",
    }
}
