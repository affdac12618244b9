//! What does not fit together.

use ready42_core::{catalogue::Catalogue, report::Report};
use ready42_messages::{Messages, say};

use super::Page;
use crate::words;

pub(super) fn contradictions(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    if report.contradictions.is_empty() {
        return;
    }
    page.heading(m.say("contradictions"));
    page.paragraph(0, m.say("contradictions-lead"));
    let labels = ["contradiction-said", "contradiction-check"].map(|id| m.say(id));
    for found in &report.contradictions {
        page.blank();
        page.hanging(0, "· ", &found.title);
        page.paragraph(4, &found.says);
        let listed = found.names.iter().take(words::LISTED);
        for (index, named) in listed.enumerate() {
            let label = if index == 0 { labels[0] } else { "" };
            page.labelled(4, &labels, label, &words::mention(m, named, catalogue).line());
        }
        let more = found.names.len().saturating_sub(words::LISTED);
        if more > 0 {
            page.labelled(4, &labels, "", &say!(m, "and-more", more = more));
        }
        page.labelled(4, &labels, labels[1], &found.check);
    }
}
