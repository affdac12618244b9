//! The method, the sources, and what stands at the end.

use ready42_core::{catalogue::Catalogue, report::Report};

use super::page::{Page, bdi, escape, link};
use crate::words;

pub(super) fn method(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    page.section("method", "page", "Method");
    for part in words::method(&report.policy, catalogue) {
        page.add(&format!("<h3>{}</h3>", part.heading));
        page.paragraph(&escape(&part.text));
    }
    page.end();
}

pub(super) fn sources(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    page.section("sources", "", "Sources");
    page.table(
        "Publications that the report cites",
        &["Publication", "Publisher, edition", "Cited by", "Read", "Terms"],
    );
    for source in &report.sources {
        let title = link(&source.title, words::address(&source.id, catalogue));
        let address = escape(&source.address);
        page.row(
            "long",
            &format!("{title}<br><span class=\"quiet\">{address}</span>"),
            &[
                ("", format!("{}, {}", escape(&source.publisher), escape(&source.edition))),
                ("", escape(&source.item)),
                ("", escape(&words::read(source))),
                ("", escape(&source.terms)),
            ],
        );
    }
    page.end_table();
    page.add("<h3>Attributions</h3>\n<ul>");
    for attribution in &report.attributions {
        page.add(&format!("<li>{}</li>", escape(attribution)));
    }
    page.add("</ul>");
    page.end();
}

pub(super) fn colophon(page: &mut Page, report: &Report) {
    page.add("<footer>");
    page.add(&format!("<p class=\"note\">{}</p>", escape(words::disclaimer(report))));
    page.add(&format!(
        "<p class=\"quiet\">Made with Ready42 as of {}. Questionnaire {}, content {}, policy {}, \
         report format {}. This file runs no script and loads nothing.</p>\n</footer>",
        report.as_of,
        bdi(report.questionnaire.as_str()),
        escape(&report.content),
        escape(report.policy.as_str()),
        report.version
    ));
}
