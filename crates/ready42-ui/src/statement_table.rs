//! The Statement of Applicability on a page.

use ready42_exchange::words;
use yew::prelude::*;

use crate::store::Store;

/// The 38 rows as a document shows them.
pub fn statement_table(store: &Store) -> Html {
    let m = store.messages;
    html! {
        <div class="table-frame" role="group" aria-label={m.say("statement")} tabindex="0">
            <table>
                <caption class="hidden">{ m.say("statement") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ m.say("column-control") }</th>
                        <th scope="col">{ m.say("column-decision") }</th>
                        <th scope="col">{ m.say("column-reason") }</th>
                        <th scope="col">{ m.say("column-rests-on") }</th>
                        <th scope="col">{ m.say("column-status") }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in store.report.statement.rows.iter() {
                        <tr key={row.control.as_str()}>
                            <th scope="row"><span class="id">{ row.control.as_str() }</span>{ " " }{ &row.title }</th>
                            <td>{ words::decision(m, row.applicability) }</td>
                            <td><bdi>{ &row.reason }</bdi></td>
                            <td>{ words::drivers(m, &row.drivers) }</td>
                            <td>{ words::status(m, row.status) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
