//! The other frameworks, down to their outcomes.

use ready42_core::report::{ItemReport, Report};

use super::{Page, escape};
use crate::words;

pub(super) fn frameworks(page: &mut Page, report: &Report) {
    for framework in &report.frameworks {
        page.heading(2, &escape(&framework.title));
        page.paragraph(&words::outcomes(framework));
        page.paragraph(&escape(&framework.note));
        page.table(["Item", "Title", "Readiness:", "Rests on"], framework.items.iter().map(row));
    }
}

fn row(item: &ItemReport) -> [String; 4] {
    let id = escape(item.id.as_str());
    [
        if item.kind.is_outcome() { id } else { format!("**{id}**") },
        escape(&item.title),
        words::assessed(item.readiness),
        escape(&words::edges(item)),
    ]
}
