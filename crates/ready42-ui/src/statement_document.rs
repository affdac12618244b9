//! The Statement of Applicability as it is printed by itself.

use ready42_core::statement::StatementRow;
use ready42_exchange::words;
use ready42_messages::say;
use yew::prelude::*;

use crate::store::Store;

/// Whose it is, of which day, what it lacks, and every row; on paper alone.
pub fn statement_document(store: &Store) -> Html {
    let m = store.messages;
    let report = &store.report;
    let organisation = report.organisation.trim();
    let name = if organisation.is_empty() { m.say("organisation-unnamed") } else { organisation };
    html! {
        <article class="document on-paper" aria-label={m.say("statement")}>
            <header class="cover">
                <p class="above">{ m.say("statement") }</p>
                <p class="cover-name"><bdi>{ name.to_owned() }</bdi></p>
                <p class="quiet-text">{ say!(
                    m, "document-versions", day = &words::date(m, report.as_of),
                    content = &*report.content, policy = report.policy.as_str()
                ) }</p>
            </header>
            <p class="strong">{ words::statement_state(m, report) }</p>
            for (index, said) in words::lacking(m, report).into_iter().enumerate() {
                <p key={index}>{ said }</p>
            }
            <p class="disclaimer">{ words::disclaimer(m) }</p>
            <table>
                <caption class="hidden">{ m.say("statement-caption") }</caption>
                <thead>
                    <tr>
                        for column in words::statement_columns(m) {
                            <th key={column.title} scope="col">{ column.title }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for row in report.statement.rows.iter() {
                        <tr key={row.control.as_str()}>{ cells(store, row) }</tr>
                    }
                </tbody>
            </table>
        </article>
    }
}

fn cells(store: &Store, row: &StatementRow) -> Html {
    let m = store.messages;
    let lacks = words::row_lacks(m, row);
    html! {
        <>
            <th scope="row">{ row.control.as_str() }</th>
            <td>{ &row.title }</td>
            <td>
                { words::decision(m, row.applicability) }
                if !lacks.is_empty() {
                    <br />{ m.say("column-lacks") }{ ": " }{ lacks }
                }
            </td>
            <td><bdi>{ &row.reason }</bdi></td>
            <td>{ words::drivers(m, &row.drivers) }</td>
            <td>{ words::status(m, row.status) }</td>
            <td>{ words::readiness(m, row.readiness) }</td>
            <td><bdi>{ words::records(&store.report, &row.evidence).join("; ") }</bdi></td>
            <td><bdi>{ &row.owner }</bdi></td>
            <td>{ words::review(m, row) }</td>
        </>
    }
}
