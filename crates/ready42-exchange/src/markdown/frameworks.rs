//! The other frameworks, down to their outcomes.

use ready42_core::report::{ItemReport, Report};

use super::{Page, escape};
use crate::words;

pub(super) fn frameworks(page: &mut Page, report: &Report) {
    for framework in &report.frameworks {
        page.heading(2, &escape(&framework.title));
        page.paragraph(&format!("Edition: {}", escape(&framework.edition)));
        page.paragraph(&words::outcomes(framework));
        page.paragraph(&escape(&framework.note));
        page.table(["Item", "Title", "Readiness:", "Rests on"], framework.items.iter().map(row));
    }
}

/// The title, and from when an article applies.
fn title(item: &ItemReport) -> String {
    let applies = words::applies_from(item);
    let title = if applies.is_empty() {
        item.title.to_string()
    } else {
        format!("{}. {applies}", item.title)
    };
    escape(&title)
}

fn row(item: &ItemReport) -> [String; 4] {
    let id = escape(item.id.as_str());
    [
        if item.kind.is_outcome() { id } else { format!("**{id}**") },
        title(item),
        words::assessed(item.readiness),
        escape(&words::edges(item)),
    ]
}
