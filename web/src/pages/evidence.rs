//! The register of records, and one record of it.

use ready42_core::id::EvidenceId;
use ready42_exchange::{csv, words};
use ready42_ui::{
    evidence_form::EvidenceForm,
    place::{Base, Place},
    record_panel::RecordPanel,
    register::Register,
    store::Store,
};
use yew::prelude::*;

use crate::{page::Page, take_along::TakeAlong};

/// Every record, or what happens to be asked of one.
pub(crate) fn evidence(store: &Store, base: &Base, record: Option<&EvidenceId>) -> Html {
    match record {
        None => register(store),
        Some(id) => record_page(store, base, id),
    }
}

fn register(store: &Store) -> Html {
    let m = store.messages;
    let empty = store.report.evidence.is_empty();
    html! {
        <Page key="evidence" title={m.say("evidence")} organisation={store.report.organisation.to_string()}>
            <p class="lead">{ m.say("evidence-lead") }</p>
            if let Some(said) = words::expiring(m, &store.report) {
                <p class="notice">{ said }</p>
            }
            if empty {
                <p>{ m.say("evidence-empty") }</p>
            }
            <EvidenceForm />
            if !empty {
                <Register />
                <p class="row"><TakeAlong name="evidence-csv" ending="evidence.csv" mime="text/csv"
                    text={Callback::from(|store: Store| csv::evidence(&store.report, store.catalogue(), store.messages))} /></p>
            }
        </Page>
    }
}

fn record_page(store: &Store, base: &Base, id: &EvidenceId) -> Html {
    let m = store.messages;
    let record = store.report.record(id);
    let heading = record.map_or(m.say("record-missing"), words::record_name).to_owned();
    html! {
        <Page key={format!("record-{id}")} title={format!("{} {id}", m.say("column-record"))} {heading}
            above={m.say("evidence")} organisation={store.report.organisation.to_string()}>
            if record.is_some() {
                <RecordPanel id={id.clone()} />
            } else {
                <p>{ m.say("record-missing-text") }</p>
            }
            <nav class="onward" aria-label={m.say("evidence")}>
                <a class="button quiet" href={base.to(&Place::Evidence(None))}>{ m.say("record-back") }</a>
            </nav>
        </Page>
    }
}
