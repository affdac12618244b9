//! What the answers say about another framework.

use ready42_core::{
    framework::ItemKind,
    report::{FrameworkReport, ItemReport},
};
use ready42_exchange::words;
use ready42_messages::say;
use yew::prelude::*;

use crate::{
    bar::bar,
    english::{self, lang},
    explain_link::ExplainLink,
    framework_rows::FrameworkRows,
    store::Store,
};

/// A framework by what groups its items, or item by item where nothing does.
///
/// With `items`, each category or chapter opens to its items; on paper it does not. Where nothing is
/// assessed there is no table on paper, and on the page it opens on request.
pub fn framework_table(store: &Store, report: &FrameworkReport, items: bool) -> Html {
    let m = store.messages;
    html! {
        <div class="framework">
            <p class="figure-line">
                if report.readiness.is_some() {
                    <span class="figure">{ words::assessed(m, report.readiness) }</span>
                    { " " }{ words::over_outcomes(m, report) }
                    { " " }<ExplainLink subject={report.id.to_string()} about={report.short.to_string()} />
                } else {
                    { words::outcomes(m, report) }
                }
            </p>
            <p class="quiet-text note" lang={lang(!m.is_english())}>{ format!("{}. {}", report.edition.trim_end_matches('.'), report.note) }</p>
            if report.readiness.is_some() {
                { table(store, report, items) }
            } else if items {
                <details class="items">
                    <summary>{ say!(m, "framework-show", items = report.outcomes, what = words::noun(report)) }</summary>
                    { table(store, report, items) }
                </details>
            }
        </div>
    }
}

/// A row for each item of the overview.
fn table(store: &Store, report: &FrameworkReport, items: bool) -> Html {
    let m = store.messages;
    let fell_back = store.catalogue().fell_back();
    let grouped = words::grouped_by(report);
    html! {
        <div class="table-frame" role="group" aria-label={report.short.to_string()} tabindex="0">
            <table class="framework-table">
                <caption class="hidden">{ say!(m, "framework-table-caption", framework = &*report.short, grouped = grouped) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ say!(m, "framework-table-item", grouped = grouped) }</th>
                        <th scope="col" colspan="2">{ m.say("readiness") }</th>
                    </tr>
                </thead>
                <tbody>
                    for item in words::overview(report) {
                        <tr key={item.id.as_str()} class={classes!(matches!(item.kind, ItemKind::Function | ItemKind::Chapter).then_some("function"))}>
                            <th scope="row">
                                if items && opens(report, item) {
                                    <FrameworkRows framework={report.id.clone()} category={item.clone()} />
                                } else {
                                    <span class="id">{ item.id.as_str() }</span>{ " " }{ english::text(lang(fell_back.item(&report.id, &item.id)), &item.title) }
                                }
                            </th>
                            <td class="bar-cell">{ bar(item.readiness) }</td>
                            <td class="number-cell">
                                if item.readiness.is_some() {
                                    <ExplainLink subject={item.id.to_string()} about={item.id.to_string()}>{ words::assessed(m, item.readiness) }</ExplainLink>
                                } else {
                                    { words::assessed(m, item.readiness) }
                                }
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// Whether something lies behind a row: items below it, or what it rests on.
fn opens(report: &FrameworkReport, item: &ItemReport) -> bool {
    let below = |it: &ItemReport| it.kind.is_outcome() && it.parent.as_ref() == Some(&item.id);
    let rests = !item.edges.is_empty() || !item.applies_from.is_empty();
    report.items.iter().any(below) || (item.kind.is_outcome() && rests)
}
