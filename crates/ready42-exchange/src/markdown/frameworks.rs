//! The other frameworks, down to their outcomes.

use ready42_core::report::{ItemReport, Report};

use super::{Page, escape};
use crate::words;

pub(super) fn frameworks(page: &mut Page, report: &Report) {
    for framework in &report.frameworks {
        page.heading(2, &escape(&framework.title));
        page.paragraph(&format!(
            "{} over the {} of {} outcomes that are assessed here.",
            words::assessed(framework.readiness),
            framework.assessed,
            framework.outcomes
        ));
        page.paragraph(&escape(&framework.note));
        page.table(["Item", "Title", "Readiness:", "Rests on"], framework.items.iter().map(row));
    }
}

fn row(item: &ItemReport) -> [String; 4] {
    let edges: Vec<String> = item
        .edges
        .iter()
        .map(|edge| {
            let relation = words::relation(edge.relation);
            let provenance = words::provenance(edge.provenance);
            format!("{} ({relation}, {}, {provenance})", edge.from, edge.strength)
        })
        .collect();
    let doubt = if item.doubtful { "; a pair among these is doubtful" } else { "" };
    let id = escape(item.id.as_str());
    [
        if item.kind.is_outcome() { id } else { format!("**{id}**") },
        escape(&item.title),
        words::assessed(item.readiness),
        escape(&format!("{}{doubt}", edges.join("; "))),
    ]
}
