//! What does not fit together.

use ready42_core::{catalogue::Catalogue, contradiction::Contradiction, report::Report};
use ready42_messages::{Messages, say};

use super::page::{Page, bdi, english, escape};
use crate::words;

pub(super) fn contradictions(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    if report.contradictions.is_empty() {
        return;
    }
    page.section("contradictions", "", m.say("contradictions"));
    page.text(m.say("contradictions-lead"));
    for found in &report.contradictions {
        contradiction(page, found, catalogue, m);
    }
    page.end();
}

fn contradiction(page: &mut Page, found: &Contradiction, catalogue: &Catalogue, m: Messages) {
    let fell_back = catalogue.fell_back().contradiction(&found.rule);
    let own = |text: &str| english(fell_back, escape(text));
    page.add(&format!("<article class=\"entry\">\n<h3>{}</h3>", own(&found.title)));
    page.paragraph(&own(&found.says));
    let mut said: Vec<String> = found
        .names
        .iter()
        .take(words::LISTED)
        .map(|named| {
            let words::Mention { id, name, said, foreign, fell_back } =
                words::mention(m, named, catalogue);
            let name = if foreign { bdi(&name) } else { english(fell_back, escape(&name)) };
            let parts = [escape(&id), format!("<b>{}</b>", escape(&said)), name];
            let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
            parts.join(" · ")
        })
        .collect();
    let more = found.names.len().saturating_sub(words::LISTED);
    if more > 0 {
        said.push(escape(&say!(m, "and-more", more = more)));
    }
    page.facts(&[
        (m.say("contradiction-said"), said.join("<br>")),
        (m.say("contradiction-check"), own(&found.check)),
    ]);
    page.add("</article>");
}
