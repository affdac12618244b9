//! What the answers say about another framework.

use ready42_core::{framework::ItemKind, report::FrameworkReport};
use ready42_exchange::words;
use yew::prelude::*;

use crate::{bar::bar, framework_rows::FrameworkRows};

/// A framework by function and category.
///
/// With `items`, each category opens to its items; on paper it does not.
pub fn framework_table(report: &FrameworkReport, items: bool) -> Html {
    let categories = report.items.iter().filter(|it| it.kind != ItemKind::Subcategory);
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
            <p class="quiet-text note">{ &report.note }</p>
            <div class="table-frame" role="group" aria-label={report.short.to_string()} tabindex="0">
                <table class="framework-table">
                    <caption class="hidden">{ format!("{} by function and category", report.short) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ "Function, category" }</th>
                            <th scope="col" colspan="2">{ "Readiness" }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for item in categories {
                            <tr key={item.id.as_str()} class={classes!((item.kind == ItemKind::Function).then_some("function"))}>
                                <th scope="row">
                                    if item.kind == ItemKind::Category && items {
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
