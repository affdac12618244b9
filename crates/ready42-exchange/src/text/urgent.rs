//! The most urgent remedies, and where the rest is.

use ready42_core::{catalogue::Catalogue, plan::PlanEntry, report::Report};
use ready42_messages::{Messages, say};

use super::Page;
use crate::words;

pub(super) fn remedies(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    if report.plan.is_empty() {
        return;
    }
    page.heading(m.say("urgent"));
    for (index, entry) in report.plan.iter().take(words::FIRST).enumerate() {
        if index > 0 {
            page.blank();
        }
        remedy(page, entry, report, catalogue, m);
    }
    if let Some(said) = words::steadiness(m, report) {
        page.blank();
        page.paragraph(0, &said);
    }
}

pub(super) fn remedy(
    page: &mut Page,
    entry: &PlanEntry,
    report: &Report,
    catalogue: &Catalogue,
    m: Messages,
) {
    page.hanging(0, &format!("{:>2}  ", entry.rank), &entry.title);
    let mut terms = words::terms(m, entry, report, catalogue);
    terms.push(say!(m, "term-owner", owner = words::owner(entry, catalogue)));
    let after = words::after(entry, catalogue);
    if !after.is_empty() {
        let after: Vec<String> =
            after.iter().map(|title| say!(m, "quoted", text = *title)).collect();
        terms.push(say!(m, "term-after", remedies = &words::list(m, &after)));
    }
    let labels = ["plan-because", "plan-why-now", "plan-leaves", "plan-see"].map(|id| m.say(id));
    let [because, why_now, leaves, see] = labels;
    page.labelled(4, &labels, because, &terms.join("; "));
    if entry.moves {
        page.labelled(4, &labels, "", m.say("plan-moves"));
        if let Some(said) = words::moved_by(m, &entry.moved_by) {
            page.labelled(4, &labels, "", &said);
        }
    }
    page.labelled(4, &labels, why_now, &entry.why_now);
    page.labelled(4, &labels, leaves, &entry.deliverable.text);
    let cited = words::citations(&entry.citations, catalogue);
    let cited: Vec<String> = cited.iter().map(words::Cited::said).collect();
    page.labelled(4, &labels, see, &cited.join("; "));
}

/// What the text leaves out, and how to get it.
pub(super) fn rest(page: &mut Page, report: &Report, m: Messages) {
    page.heading(m.say("rest-heading"));
    let more = report.plan.len().saturating_sub(words::FIRST);
    let decided = report.statement.rows.iter().filter(|row| row.applicability.is_some()).count();
    let mut parts = vec![];
    if more > 0 {
        parts.push(say!(m, "rest-remedies", more = more));
    }
    parts.push(say!(m, "finding-count", findings = report.findings.len()));
    if words::shows_statement(report) {
        parts.push(say!(
            m,
            "rest-statement",
            decided = decided,
            controls = report.statement.rows.len(),
            draft = if report.statement.complete { "no" } else { "yes" }
        ));
    }
    parts.extend(["rest-outcomes", "rest-steps"].map(|id| m.say(id).to_owned()));
    page.paragraph(0, &say!(m, "rest-left-out", parts = &words::list(m, &parts)));
    for (command, gives) in [
        ("score FILE --format html --out report.html", "rest-html"),
        ("score FILE --format markdown --out report.md", "rest-markdown"),
        ("soa FILE --format html --out statement.html", "rest-statement-alone"),
        ("explain FILE [SUBJECT]", "rest-explain"),
    ] {
        let language =
            if m.is_english() { String::new() } else { format!(" --lang {}", m.language()) };
        let command = format!("{command}{language}");
        let room = 46 + language.len();
        page.line(&format!("  ready42 {command:<room$}  {}", m.say(gives)));
    }
    page.blank();
    for attribution in &report.attributions {
        page.paragraph(0, attribution);
    }
}
