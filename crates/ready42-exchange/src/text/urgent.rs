//! The most urgent remedies, and where the rest is.

use ready42_core::{catalogue::Catalogue, plan::PlanEntry, report::Report};

use super::Page;
use crate::words;

pub(super) fn remedies(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    if report.plan.is_empty() {
        return;
    }
    page.heading("What to do first");
    for (index, entry) in report.plan.iter().take(words::FIRST).enumerate() {
        if index > 0 {
            page.blank();
        }
        remedy(page, entry, report, catalogue);
    }
    if let Some(said) = words::steadiness(report) {
        page.blank();
        page.paragraph(0, &said);
    }
}

fn remedy(page: &mut Page, entry: &PlanEntry, report: &Report, catalogue: &Catalogue) {
    page.hanging(0, &format!("{:>2}  ", entry.rank), &entry.title);
    let mut terms = words::terms(entry, report, catalogue);
    terms.push(format!("owner {}", words::owner(entry, catalogue)));
    let after = words::after(entry, catalogue);
    if !after.is_empty() {
        let after: Vec<String> = after.iter().map(|title| format!("“{title}”")).collect();
        terms.push(format!("after {}", words::list(&after)));
    }
    page.hanging(4, "Because  ", &terms.join("; "));
    if entry.moves {
        page.paragraph(13, words::MOVES);
    }
    page.hanging(4, "Why now  ", &entry.why_now);
    page.hanging(4, "Leaves   ", &entry.deliverable.text);
    let cited = words::citations(&entry.citations, catalogue);
    let cited: Vec<String> = cited.iter().map(words::Cited::said).collect();
    page.hanging(4, "See      ", &cited.join("; "));
}

/// What the text leaves out, and how to get it.
pub(super) fn rest(page: &mut Page, report: &Report) {
    page.heading("The rest");
    let more = report.plan.len().saturating_sub(words::FIRST);
    let decided = report.statement.rows.iter().filter(|row| row.applicability.is_some()).count();
    let mut parts = vec![];
    if more > 0 {
        parts.push(words::count(more, "more remedy", "more remedies"));
    }
    parts.push(words::count(report.findings.len(), "finding", "findings"));
    if words::shows_statement(report) {
        parts.push(format!(
            "the Statement of Applicability ({decided} of {} controls decided{})",
            report.statement.rows.len(),
            if report.statement.complete { "" } else { ", DRAFT" }
        ));
    }
    parts.push("every outcome of the other frameworks".to_owned());
    parts.push("all steps and sources".to_owned());
    page.paragraph(0, &format!("Not shown here: {}.", words::list(&parts)));
    page.line("  ready42 score FILE --format html --out report.html      to read and to print");
    page.line("  ready42 score FILE --format markdown --out report.md    to edit");
    page.line("  ready42 explain FILE [UNIT|ITEM]                        every term of a score");
    page.blank();
    for attribution in &report.attributions {
        page.paragraph(0, attribution);
    }
}
