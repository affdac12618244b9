//! The method, the sources and what every reader is told about the frameworks.

use ready42_core::{catalogue::Catalogue, report::Report};
use ready42_messages::Messages;

use super::{Page, escape, link};
use crate::words;

pub(super) fn method(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    page.heading(2, m.say("method"));
    for part in words::method(m, &report.policy, catalogue) {
        page.paragraph(&format!("**{}.** {}", part.heading, escape(&part.text)));
    }
}

pub(super) fn sources(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    page.heading(2, m.say("sources"));
    let columns = [
        "column-publication",
        "column-publisher",
        "column-edition",
        "column-address",
        "column-cited-by",
        "column-read",
        "column-terms",
    ];
    page.table(
        words::columns(m, columns),
        report.sources.iter().map(|source| {
            [
                link(&source.title, words::address(&source.id, catalogue)),
                escape(&source.publisher),
                escape(&source.edition),
                escape(&source.address),
                escape(&source.item),
                escape(&words::read(m, source)),
                escape(&source.terms),
            ]
        }),
    );
    page.heading(2, m.say("attributions"));
    page.list(report.attributions.iter().map(|it| escape(it)));
}
