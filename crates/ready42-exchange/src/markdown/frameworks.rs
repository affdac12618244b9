//! The other frameworks, down to their outcomes.

use ready42_core::report::{ItemReport, Report};
use ready42_messages::Messages;

use super::{Page, escape};
use crate::words;

pub(super) fn frameworks(page: &mut Page, report: &Report, m: Messages) {
    let columns = ["column-item", "column-title", "readiness:", "column-rests-on"];
    for framework in &report.frameworks {
        page.heading(2, &escape(&framework.title));
        page.paragraph(&words::outcomes(m, framework));
        page.paragraph(&escape(&framework.note));
        let rows = framework.items.iter().map(|it| row(it, m));
        page.table(words::columns(m, columns), rows);
    }
}

fn row(item: &ItemReport, m: Messages) -> [String; 4] {
    let id = escape(item.id.as_str());
    [
        if item.kind.is_outcome() { id } else { format!("**{id}**") },
        escape(&item.title),
        words::assessed(m, item.readiness),
        escape(&words::edges(m, item)),
    ]
}
