//! What the answers say about another framework.

use ready42_core::{framework::ItemKind, report::FrameworkReport};
use ready42_exchange::words;
use ready42_messages::say;
use yew::prelude::*;

use crate::{
    bar::bar,
    english::{self, lang},
    framework_rows::FrameworkRows,
    store::Store,
};

/// A framework by function and category.
///
/// With `items`, each category opens to its items; on paper it does not.
pub fn framework_table(store: &Store, report: &FrameworkReport, items: bool) -> Html {
    let m = store.messages;
    let fell_back = store.catalogue().fell_back();
    let categories = report.items.iter().filter(|it| it.kind != ItemKind::Subcategory);
    html! {
        <div class="framework">
            <p class="figure-line">
                if report.readiness.is_some() {
                    <span class="figure">{ words::assessed(m, report.readiness) }</span>
                    { " " }{ words::over_outcomes(m, report) }
                } else {
                    { words::outcomes(m, report) }
                }
            </p>
            <p class="quiet-text note" lang={lang(!m.is_english())}>{ &report.note }</p>
            <div class="table-frame" role="group" aria-label={report.short.to_string()} tabindex="0">
                <table class="framework-table">
                    <caption class="hidden">{ say!(m, "framework-table-caption", framework = &*report.short) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ m.say("framework-table-item") }</th>
                            <th scope="col" colspan="2">{ m.say("readiness") }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for item in categories {
                            <tr key={item.id.as_str()} class={classes!((item.kind == ItemKind::Function).then_some("function"))}>
                                <th scope="row">
                                    if item.kind == ItemKind::Category && items {
                                        <FrameworkRows framework={report.id.clone()} category={item.clone()} />
                                    } else {
                                        <span class="id">{ item.id.as_str() }</span>{ " " }{ english::text(lang(fell_back.item(&report.id, &item.id)), &item.title) }
                                    }
                                </th>
                                <td class="bar-cell">{ bar(item.readiness) }</td>
                                <td class="number-cell">{ words::assessed(m, item.readiness) }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </div>
    }
}
