//! The register of records on paper.

use ready42_exchange::words;
use ready42_messages::Messages;
use yew::prelude::*;

use crate::store::Store;

/// Every record with its state, its last day and what rests on it.
pub fn evidence_table(store: &Store) -> Html {
    let m = store.messages;
    html! {
        <div class="table-frame" role="group" aria-label={m.say("evidence")} tabindex="0">
            <table>
                <caption class="hidden">{ m.say("evidence-caption") }</caption>
                { head(m) }
                <tbody>
                    for record in store.report.evidence.iter() {
                        <tr key={record.id.as_str()}>
                            <th scope="row"><bdi>{ words::record_name(record) }</bdi></th>
                            <td>{ words::record_state(m, record) }</td>
                            <td><bdi>{ &record.owner }</bdi></td>
                            <td>{ record.valid_until.map(|it| words::date(m, it)) }</td>
                            <td>{ if record.is_unused() { m.say("record-unused").to_owned() } else { words::ids(&record.questions) } }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// What the columns of a table of records are called.
pub(crate) fn head(m: Messages) -> Html {
    html! {
        <thead>
            <tr>
                <th scope="col">{ m.say("column-record") }</th>
                <th scope="col">{ m.say("column-state") }</th>
                <th scope="col">{ m.say("column-owner") }</th>
                <th scope="col">{ m.say("column-valid-until") }</th>
                <th scope="col">{ m.say("column-supports") }</th>
            </tr>
        </thead>
    }
}
