//! The method, the sources and what every reader is told about the frameworks.

use ready42_core::{catalogue::Catalogue, report::Report};

use super::{Page, escape, link};
use crate::words;

pub(super) fn method(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    page.heading(2, "Method");
    for part in words::method(&report.policy, catalogue) {
        page.paragraph(&format!("**{}.** {}", part.heading, escape(&part.text)));
    }
}

pub(super) fn sources(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    page.heading(2, "Sources");
    page.table(
        ["Publication", "Publisher", "Edition", "Address", "Cited by", "Read", "Terms"],
        report.sources.iter().map(|source| {
            [
                link(&source.title, words::address(&source.id, catalogue)),
                escape(&source.publisher),
                escape(&source.edition),
                escape(&source.address),
                escape(&source.item),
                escape(&words::read(source)),
                escape(&source.terms),
            ]
        }),
    );
    page.heading(2, "Attributions");
    page.list(report.attributions.iter().map(|it| escape(it)));
}
