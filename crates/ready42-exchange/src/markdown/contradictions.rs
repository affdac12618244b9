//! What does not fit together.

use ready42_core::{catalogue::Catalogue, report::Report};
use ready42_messages::{Messages, say};

use super::{Page, escape};
use crate::words;

pub(super) fn contradictions(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    if report.contradictions.is_empty() {
        return;
    }
    page.heading(2, m.say("contradictions"));
    page.paragraph(m.say("contradictions-lead"));
    for found in &report.contradictions {
        page.heading(3, &escape(&found.title));
        page.paragraph(&escape(&found.says));
        let listed = found.names.iter().take(words::LISTED);
        let mut lines: Vec<String> =
            listed.map(|it| escape(&words::mention(m, it, catalogue).line())).collect();
        let more = found.names.len().saturating_sub(words::LISTED);
        if more > 0 {
            lines.push(say!(m, "and-more", more = more));
        }
        page.list(lines);
        page.paragraph(&format!("{}: {}", m.say("contradiction-check"), escape(&found.check)));
    }
}
