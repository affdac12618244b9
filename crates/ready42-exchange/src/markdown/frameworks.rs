//! The other frameworks, down to their outcomes.

use ready42_core::report::{ItemReport, Report};
use ready42_messages::{Messages, say};

use super::{Page, escape};
use crate::words;

pub(super) fn frameworks(page: &mut Page, report: &Report, m: Messages) {
    let columns = ["column-item", "column-title", "readiness:", "column-rests-on"];
    for framework in &report.frameworks {
        page.heading(2, &escape(&framework.title));
        page.paragraph(&escape(&say!(m, "framework-edition", edition = &*framework.edition)));
        page.paragraph(&words::outcomes(m, framework));
        page.paragraph(&escape(&framework.note));
        let rows = framework.items.iter().map(|it| row(it, m));
        page.table(words::columns(m, columns), rows);
    }
}

/// The title, and from when an article applies.
fn title(item: &ItemReport, m: Messages) -> String {
    let applies = words::applies_from(m, item);
    let title = if applies.is_empty() {
        item.title.to_string()
    } else {
        format!("{}. {applies}", item.title)
    };
    escape(&title)
}

fn row(item: &ItemReport, m: Messages) -> [String; 4] {
    let id = escape(item.id.as_str());
    [
        if item.kind.is_outcome() { id } else { format!("**{id}**") },
        title(item, m),
        words::assessed(m, item.readiness),
        escape(&words::edges(m, item)),
    ]
}
