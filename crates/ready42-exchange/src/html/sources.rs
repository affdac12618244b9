//! The method, the sources, and what stands at the end.

use ready42_core::{catalogue::Catalogue, report::Report};
use ready42_messages::{Arg, Messages};

use super::page::{Page, bdi, english, escape, link, sentence};
use crate::words;

pub(super) fn method(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    page.section("method", "page", m.say("method"));
    for part in words::method(m, &report.policy, catalogue) {
        page.add(&format!("<h3>{}</h3>", escape(part.heading)));
        page.text(&part.text);
    }
    page.end();
}

pub(super) fn sources(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    page.section("sources", "", m.say("sources"));
    let columns = [
        "column-publication",
        "column-publisher-edition",
        "column-cited-by",
        "column-read",
        "column-terms",
    ];
    page.table(m.say("sources-caption"), &words::columns(m, columns));
    // Titles and terms are those of the publications, and what was read is told in English.
    let said = |html: String| english(!m.is_english(), html);
    for source in &report.sources {
        let title = link(&source.title, words::address(&source.id, catalogue));
        let address = escape(&source.address);
        let day = words::date(m, source.read.date);
        let read = format!("{day}: {}", said(escape(&source.read.how)));
        page.row(
            "long",
            &format!("{}<br><span class=\"quiet\">{address}</span>", said(title)),
            &[
                ("", said(format!("{}, {}", escape(&source.publisher), escape(&source.edition)))),
                ("", said(escape(&source.item))),
                ("", read),
                ("", said(escape(&source.terms))),
            ],
        );
    }
    page.end_table();
    page.add(&format!("<h3>{}</h3>\n<ul>", m.say("attributions")));
    for attribution in &report.attributions {
        page.add(&format!("<li>{}</li>", said(escape(attribution))));
    }
    page.add("</ul>");
    page.end();
}

pub(super) fn colophon(page: &mut Page, report: &Report, m: Messages) {
    page.add("<footer>");
    page.add(&format!("<p class=\"note\">{}</p>", escape(words::disclaimer(m))));
    let day = words::date(m, report.as_of);
    let args = [
        ("day", Arg::from(&day)),
        ("content", Arg::from(&*report.content)),
        ("policy", Arg::from(report.policy.as_str())),
        ("version", Arg::from(report.version)),
    ];
    let said = sentence(m, "colophon", &args, |_| bdi(report.questionnaire.as_str()));
    page.add(&format!("<p class=\"quiet\">{said}</p>\n</footer>"));
}
