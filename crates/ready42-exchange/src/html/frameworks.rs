//! The other frameworks: first by what groups them, then down to their outcomes.

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
        page.paragraph(&format!("Edition: {}", escape(&framework.edition)));
        page.paragraph(&words::outcomes(framework));
        let caption = format!("{}, by {}", escape(&framework.short), words::grouped_by(framework));
        page.table(&caption, &["Item", "Title", "", "Readiness:"]);
        for item in words::overview(framework) {
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
        let one = words::nouns(framework).0;
        let caption = format!("{}, {one} by {one}", escape(&framework.short));
        page.table(&caption, &["Item", "Title", "", "Readiness:", "Rests on"]);
        for item in framework.items.iter().filter(|item| item.kind.is_outcome()) {
            let mut cells = cells(item).to_vec();
            let applies = words::applies_from(item);
            if !applies.is_empty() {
                let aside = format!("<br><span class=\"quiet\">{}</span>", escape(&applies));
                cells[0].1.push_str(&aside);
            }
            cells.push(("", escape(&words::edges(item))));
            page.row(class(item.kind), &escape(item.id.as_str()), &cells);
        }
        page.end_table();
    }
    page.end();
}

const fn class(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Function | ItemKind::Chapter => "function",
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
