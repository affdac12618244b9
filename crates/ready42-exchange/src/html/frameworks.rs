//! The other frameworks: first by what groups them, then down to their outcomes.

use ready42_core::{
    catalogue::Catalogue,
    framework::ItemKind,
    report::{FrameworkReport, ItemReport, Report},
};
use ready42_messages::{Arg, Messages, say};

use super::page::{Page, bar, english, escape, escape_within, sentence};
use crate::words;

pub(super) fn views(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    page.section("frameworks", "page", m.say("frameworks"));
    for framework in &report.frameworks {
        page.add(&format!("<h3>{}</h3>", english(!m.is_english(), escape(&framework.title))));
        let edition = |_: &str| english(!m.is_english(), escape(&framework.edition));
        page.paragraph(&sentence(m, "framework-edition", &[], edition));
        page.text(&words::outcomes(m, framework));
        let by = words::grouped_by(framework);
        let caption = say!(m, "framework-caption", framework = &*framework.short, by = by);
        let columns = ["column-item", "column-title", "", "readiness:"];
        page.table(&caption, &words::columns(m, columns));
        for item in words::overview(framework) {
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
        let what = words::noun(framework);
        let caption = say!(m, "outcomes-caption", framework = &*framework.short, what = what);
        let columns = ["column-item", "column-title", "", "readiness:", "column-rests-on"];
        page.table(&caption, &words::columns(m, columns));
        for item in framework.items.iter().filter(|item| item.kind.is_outcome()) {
            let mut cells = cells(framework, item, catalogue, m).to_vec();
            if !item.applies_from.is_empty() {
                let applies = applies_from(framework, item, catalogue, m);
                let aside = format!("<br><span class=\"quiet\">{applies}</span>");
                cells[0].1.push_str(&aside);
            }
            cells.push(("", escape(&words::edges(m, item))));
            page.row(class(item.kind), &escape(item.id.as_str()), &cells);
        }
        page.end_table();
    }
    page.end();
}

/// From when an article applies.
fn applies_from(
    framework: &FrameworkReport,
    item: &ItemReport,
    catalogue: &Catalogue,
    m: Messages,
) -> String {
    let fell_back = catalogue.fell_back().item(&framework.id, &item.id);
    let days = item.applies_from.iter().map(|it| {
        let day = words::date(m, it.date);
        let (id, doubt) = match &it.doubt {
            None => ("applies-day", ""),
            Some(doubt) => ("applies-day-doubtful", &**doubt),
        };
        sentence(m, id, &[("day", Arg::from(&day))], |name| {
            english(fell_back, escape(if name == "scope" { &it.scope } else { doubt }))
        })
    });
    let days = days.collect::<Vec<_>>().join(&escape_within(m.say("applies-between")));
    sentence(m, "applies-from", &[], |_| days.clone())
}

const fn class(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Function | ItemKind::Chapter => "function",
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
