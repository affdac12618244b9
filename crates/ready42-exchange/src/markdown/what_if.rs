//! What would follow.

use ready42_core::{catalogue::Catalogue, what_if::WhatIf};
use ready42_messages::{Messages, say};

use super::{Page, escape};
use crate::words;

/// Before and after side by side, and what it takes.
pub fn what_if(what_if: &WhatIf, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    page.heading(1, m.say("what-if"));
    page.paragraph(&escape(&words::what_if(m, what_if)));
    if !what_if.refused.is_empty() {
        page.list(what_if.refused.iter().map(|it| escape(&words::refusal(m, it))));
    }
    let columns = ["what-if-figure", "what-if-now:", "what-if-then:", "what-if-change:"];
    let compared = words::compared(m, what_if).into_iter();
    page.table(
        words::columns(m, columns),
        compared.map(|it| [it.name, it.before, it.after, it.change].map(|cell| escape(&cell))),
    );
    if !what_if.done.is_empty() {
        page.heading(2, m.say("what-if-remedies"));
        page.list(what_if.done.iter().map(|it| escape(&words::done(m, it, catalogue))));
    }
    if !what_if.questions.is_empty() {
        page.heading(2, m.say("what-if-answers"));
        page.list(what_if.questions.iter().map(|it| {
            format!("{}: {}", escape(it.question.as_str()), escape(&words::moved(m, it)))
        }));
    }
    if !what_if.decided.is_empty() {
        page.paragraph(&say!(m, "what-if-controls", controls = what_if.decided.len()));
    }
    page.0
}
