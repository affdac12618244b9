//! The findings, whole.

use ready42_core::{
    catalogue::Catalogue,
    finding::{Finding, Severity},
    report::Report,
};

use super::page::{Page, escape, link};
use crate::words;

pub(super) fn findings(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    page.section("findings", "page", "Findings");
    if report.findings.is_empty() {
        page.paragraph(words::NO_FINDING);
    } else {
        page.paragraph(words::SEVERITIES);
    }
    for finding in &report.findings {
        self::finding(page, finding, report, catalogue);
    }
    page.end();
}

const fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Major => "major",
        Severity::Minor => "minor",
        Severity::NotKnown => "not-known",
        Severity::Observation => "observation",
    }
}

fn finding(page: &mut Page, finding: &Finding, report: &Report, catalogue: &Catalogue) {
    let asked = catalogue.question(&finding.question).map_or("", |it| &it.text);
    page.add(&format!(
        "<article class=\"entry finding\">\n<h3>{} {}</h3>",
        escape(finding.question.as_str()),
        escape(asked)
    ));
    let found = finding.found.map_or_else(|| "not known".to_owned(), words::level);
    page.paragraph(&format!(
        "<span class=\"tag {}\">{}</span> found: {found}",
        class(finding.severity),
        finding.severity.words()
    ));
    let records: Vec<&str> =
        finding.evidence.iter().map(|id| catalogue.evidence_title(id.as_str())).collect();
    let state = if finding.found.is_some() { escape(&finding.state) } else { String::new() };
    let reuse: Vec<String> = words::reuse(finding, catalogue).iter().map(|it| escape(it)).collect();
    let cited: Vec<String> = words::citations(&finding.citations, catalogue)
        .iter()
        .map(|it| format!("{}: {}", link(it.name, it.address), escape(&it.items.join(", "))))
        .collect();
    page.facts(&[
        ("State", state),
        ("Target", escape(&finding.target)),
        ("Why", escape(&finding.why)),
        ("Records wanted", escape(&records.join("; "))),
        ("Ask", escape(catalogue.role_title(finding.ask.as_str()))),
        ("Remedies", remedies(finding, report, catalogue)),
        ("Use again", reuse.join("<br>")),
        ("Where", cited.join("; ")),
    ]);
    page.add("</article>");
}

/// The remedies by title, each with a link to its place in the plan.
fn remedies(finding: &Finding, report: &Report, catalogue: &Catalogue) -> String {
    let remedies = finding.remedies.iter().map(|id| {
        let title = escape(catalogue.remedy(id).map_or(id.as_str(), |it| &it.title));
        match report.plan.iter().find(|entry| entry.remedy == *id) {
            Some(entry) => format!("<a href=\"#remedy-{}\">{title}</a>", entry.rank),
            None => title,
        }
    });
    remedies.collect::<Vec<_>>().join("; ")
}
