//! The Statement of Applicability on a page.

use ready42_core::assessment::Driver;
use ready42_exchange::words;
use yew::prelude::*;

use crate::store::Store;

/// The 38 rows as a document shows them.
pub fn statement_table(store: &Store) -> Html {
    let drivers =
        |it: &[Driver]| it.iter().map(|it| words::driver(*it)).collect::<Vec<_>>().join(", ");
    html! {
        <div class="table-frame" role="group" aria-label="Statement of Applicability" tabindex="0">
            <table>
                <caption class="hidden">{ "Statement of Applicability" }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ "Control" }</th>
                        <th scope="col">{ "Decision" }</th>
                        <th scope="col">{ "Reason" }</th>
                        <th scope="col">{ "Rests on" }</th>
                        <th scope="col">{ "Status" }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in store.report.statement.rows.iter() {
                        <tr key={row.control.as_str()}>
                            <th scope="row"><span class="id">{ row.control.as_str() }</span>{ " " }{ &row.title }</th>
                            <td>{ words::decision(row.applicability) }</td>
                            <td><bdi>{ &row.reason }</bdi></td>
                            <td>{ drivers(&row.drivers) }</td>
                            <td>{ row.status.words() }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
