//! The other frameworks: first by category, then down to their outcomes.

use ready42_core::{
    framework::ItemKind,
    report::{ItemReport, Report},
};

use super::page::{Page, bar, escape};
use crate::words;

pub(super) fn views(page: &mut Page, report: &Report) {
    page.section("frameworks", "page", "Other frameworks");
    for framework in &report.frameworks {
        page.add(&format!("<h3>{}</h3>", escape(&framework.title)));
        page.paragraph(&words::outcomes(framework));
        let caption = format!("{}, by function and category", escape(&framework.short));
        page.table(&caption, &["Item", "Title", "", "Readiness:"]);
        for item in framework.items.iter().filter(|item| !item.kind.is_outcome()) {
            page.row(class(item.kind), &escape(item.id.as_str()), &cells(item));
        }
        page.end_table();
    }
    page.end();
}

pub(super) fn details(page: &mut Page, report: &Report) {
    page.section("outcomes", "page", "Outcomes of the other frameworks");
    for framework in &report.frameworks {
        page.add(&format!("<h3>{}</h3>", escape(&framework.short)));
        page.paragraph(&escape(&framework.note));
        let caption = format!("{}, outcome by outcome", escape(&framework.short));
        page.table(&caption, &["Item", "Title", "", "Readiness:", "Rests on"]);
        for item in framework.items.iter().filter(|item| item.kind.is_outcome()) {
            let mut cells = cells(item).to_vec();
            cells.push(("", escape(&words::edges(item))));
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

fn cells(item: &ItemReport) -> [(&'static str, String); 3] {
    [
        ("", escape(&item.title)),
        ("", bar(item.readiness)),
        ("number", words::assessed(item.readiness)),
    ]
}
