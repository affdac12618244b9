//! The other frameworks: first by category, then down to their outcomes.

use ready42_core::{
    catalogue::Catalogue,
    framework::ItemKind,
    report::{FrameworkReport, ItemReport, Report},
};
use ready42_messages::{Messages, say};

use super::page::{Page, bar, english, escape};
use crate::words;

pub(super) fn views(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    page.section("frameworks", "page", m.say("frameworks"));
    for framework in &report.frameworks {
        page.add(&format!("<h3>{}</h3>", english(!m.is_english(), escape(&framework.title))));
        page.text(&words::outcomes(m, framework));
        let caption = say!(m, "framework-caption", framework = &*framework.short);
        let columns = ["column-item", "column-title", "", "readiness:"];
        page.table(&caption, &words::columns(m, columns));
        for item in framework.items.iter().filter(|item| !item.kind.is_outcome()) {
            page.row(
                class(item.kind),
                &escape(item.id.as_str()),
                &cells(framework, item, catalogue, m),
            );
        }
        page.end_table();
    }
    page.end();
}

pub(super) fn details(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    page.section("outcomes", "page", m.say("outcomes-heading"));
    for framework in &report.frameworks {
        page.add(&format!("<h3>{}</h3>", escape(&framework.short)));
        page.paragraph(&english(!m.is_english(), escape(&framework.note)));
        let caption = say!(m, "outcomes-caption", framework = &*framework.short);
        let columns = ["column-item", "column-title", "", "readiness:", "column-rests-on"];
        page.table(&caption, &words::columns(m, columns));
        for item in framework.items.iter().filter(|item| item.kind.is_outcome()) {
            let mut cells = cells(framework, item, catalogue, m).to_vec();
            cells.push(("", escape(&words::edges(m, item))));
            page.row(class(item.kind), &escape(item.id.as_str()), &cells);
        }
        page.end_table();
    }
    page.end();
}

const fn class(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Function => "function",
        ItemKind::Category => "category",
        _ => "outcome",
    }
}

fn cells(
    framework: &FrameworkReport,
    item: &ItemReport,
    catalogue: &Catalogue,
    m: Messages,
) -> [(&'static str, String); 3] {
    let fell_back = catalogue.fell_back().item(&framework.id, &item.id);
    [
        ("", english(fell_back, escape(&item.title))),
        ("", bar(item.readiness)),
        ("number", words::assessed(m, item.readiness)),
    ]
}
