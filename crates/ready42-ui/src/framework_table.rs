//! What the answers say about another framework.

use ready42_core::{
    framework::ItemKind,
    report::{FrameworkReport, ItemReport},
};
use ready42_exchange::words;
use yew::prelude::*;

use crate::{bar::bar, framework_rows::FrameworkRows};

/// A framework by what groups its items, or item by item where nothing does.
///
/// With `items`, each category or chapter opens to its items; on paper it does not.
pub fn framework_table(report: &FrameworkReport, items: bool) -> Html {
    html! {
        <div class="framework">
            <p class="figure-line">
                if report.readiness.is_some() {
                    <span class="figure">{ words::assessed(report.readiness) }</span>
                    { " " }{ words::over_outcomes(report) }
                } else {
                    { words::outcomes(report) }
                }
            </p>
            <p class="quiet-text note">{ format!("{}. {}", report.edition.trim_end_matches('.'), report.note) }</p>
            <div class="table-frame" role="group" aria-label={report.short.to_string()} tabindex="0">
                <table class="framework-table">
                    <caption class="hidden">{ format!("{} by {}", report.short, words::grouped_by(report)) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ heading(report) }</th>
                            <th scope="col" colspan="2">{ "Readiness" }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for item in words::overview(report) {
                            <tr key={item.id.as_str()} class={classes!(matches!(item.kind, ItemKind::Function | ItemKind::Chapter).then_some("function"))}>
                                <th scope="row">
                                    if items && opens(report, item) {
                                        <FrameworkRows framework={report.id.clone()} category={item.clone()} />
                                    } else {
                                        <span class="id">{ item.id.as_str() }</span>{ " " }{ &item.title }
                                    }
                                </th>
                                <td class="bar-cell">{ bar(item.readiness) }</td>
                                <td class="number-cell">{ words::assessed(item.readiness) }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </div>
    }
}

/// What stands over the items.
fn heading(report: &FrameworkReport) -> &'static str {
    match report.items.first().map(|item| item.kind) {
        Some(ItemKind::Function) => "Function, category",
        Some(ItemKind::Chapter) => "Chapter",
        Some(ItemKind::Risk) => "Risk",
        Some(ItemKind::Article) => "Article",
        _ => "Item",
    }
}

/// Whether something lies behind a row: items below it, or what it rests on.
fn opens(report: &FrameworkReport, item: &ItemReport) -> bool {
    let below = |it: &ItemReport| it.kind.is_outcome() && it.parent.as_ref() == Some(&item.id);
    item.kind.is_outcome() || report.items.iter().any(below)
}
