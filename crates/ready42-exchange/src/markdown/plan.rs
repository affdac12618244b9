//! The plan, whole.

use ready42_core::{catalogue::Catalogue, plan::PlanEntry, report::Report};

use super::{Page, escape, link};
use crate::words;

pub(super) fn plan(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    page.heading(2, "Plan");
    if report.plan.is_empty() {
        page.paragraph(words::NOTHING_LEFT);
        return;
    }
    page.paragraph(words::PLAN_ORDER);
    page.table(
        ["Rank:", "Remedy", "Blockers:", "Readiness", "Person-days:", "Readiness after:"],
        report.plan.iter().map(|entry| {
            [
                entry.rank.to_string(),
                escape(&entry.title),
                entry.terms.gate.to_string(),
                words::points(entry.terms.gain),
                entry.terms.effort.1.to_string(),
                entry.readiness_after.to_string(),
            ]
        }),
    );
    if let Some(said) = words::steadiness(report) {
        page.paragraph(&said);
    }
    for entry in &report.plan {
        remedy(page, entry, report, catalogue);
    }
}

fn remedy(page: &mut Page, entry: &PlanEntry, report: &Report, catalogue: &Catalogue) {
    page.heading(3, &format!("{}. {}", entry.rank, escape(&entry.title)));
    page.paragraph(&escape(&entry.why_now));
    if entry.moves {
        page.paragraph(words::MOVES);
    }
    let terms = words::terms(entry, report, catalogue).join("; ");
    let after = words::after(entry, catalogue);
    let record = catalogue.evidence_title(entry.deliverable.evidence.as_str());
    let closes = words::ids(&entry.closes);
    let mut facts = vec![
        format!("Because: {}", escape(&terms)),
        format!("Owner: {}", escape(words::owner(entry, catalogue))),
        format!("Effort is for: {}", words::size(entry.terms.size)),
    ];
    if !after.is_empty() {
        facts.push(format!("After: {}", escape(&after.join("; "))));
    }
    facts.push(format!("Leaves: {} ({})", escape(&entry.deliverable.text), escape(record)));
    if !closes.is_empty() {
        facts.push(format!("Raises: {}", escape(&closes)));
    }
    facts.push(format!("Readiness certain by then: {}", entry.readiness_after));
    let reached = words::reached(entry, report);
    facts.extend(reached.iter().map(|(name, said)| format!("{}: {}", escape(name), escape(said))));
    page.list(facts);
    page.paragraph("Steps:");
    page.steps(entry.steps.iter().map(|step| escape(step)));
    page.paragraph("Sources:");
    let cited = words::citations(&entry.citations, catalogue);
    page.list(
        cited
            .iter()
            .map(|it| format!("{}: {}", link(it.name, it.address), escape(&it.items.join(", ")))),
    );
}
