//! What would follow, for a terminal.

use ready42_core::{catalogue::Catalogue, what_if::WhatIf};
use ready42_messages::{Messages, say};
use unicode_width::UnicodeWidthStr as _;

use super::Page;
use crate::words;

/// Before and after side by side, and what it takes.
pub fn what_if(what_if: &WhatIf, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    page.paragraph(0, &words::what_if(m, what_if));
    for refusal in &what_if.refused {
        page.paragraph(0, &words::refusal(m, refusal));
    }
    page.heading(m.say("what-if"));
    let compared = words::compared(m, what_if);
    let names = compared.iter().map(|it| it.name.width()).max().unwrap_or_default().min(24);
    let columns = [names.cast_signed(), 22, 22, -6];
    page.row(0, &columns, &["", m.say("what-if-now"), m.say("what-if-then"), ""]);
    for it in &compared {
        page.row(0, &columns, &[&it.name, &it.before, &it.after, &it.change]);
    }
    if !what_if.done.is_empty() {
        page.heading(m.say("what-if-remedies"));
        for done in &what_if.done {
            page.hanging(0, "- ", &words::done(m, done, catalogue));
        }
    }
    if !what_if.questions.is_empty() {
        page.heading(m.say("what-if-answers"));
        for moved in &what_if.questions {
            let question = moved.question.as_str();
            page.row(0, &[12, 66], &[question, &words::moved(m, moved)]);
        }
    }
    if !what_if.decided.is_empty() {
        page.blank();
        page.paragraph(0, &say!(m, "what-if-controls", controls = what_if.decided.len()));
    }
    page.finish()
}
