//! The findings, whole.

use ready42_core::{catalogue::Catalogue, finding::Finding, report::Report};

use super::{Page, escape};
use crate::words;

pub(super) fn findings(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    page.heading(2, "Findings");
    if report.findings.is_empty() {
        page.paragraph(words::NO_FINDING);
        return;
    }
    page.paragraph(words::SEVERITIES);
    for finding in &report.findings {
        self::finding(page, finding, report, catalogue);
    }
}

fn finding(page: &mut Page, finding: &Finding, report: &Report, catalogue: &Catalogue) {
    let question = catalogue.question(&finding.question);
    let asked = question.map_or("", |it| &it.text);
    page.heading(3, &escape(&format!("{} {asked}", finding.question)));
    let found = finding.found.map_or_else(|| "not known".to_owned(), words::level);
    let records = finding.evidence.iter().map(|id| catalogue.evidence_title(id.as_str()));
    let records: Vec<&str> = records.collect();
    let mut facts = vec![format!("Severity: {}", finding.severity.words())];
    facts.push(format!("Found: {}", escape(&found)));
    if finding.found.is_some() {
        facts.push(format!("State: {}", escape(&finding.state)));
    }
    facts.extend([
        format!("Target: {}", escape(&finding.target)),
        format!("Why: {}", escape(&finding.why)),
        format!("Records wanted: {}", escape(&records.join("; "))),
        format!("Ask: {}", escape(catalogue.role_title(finding.ask.as_str()))),
    ]);
    let cited = words::citations(&finding.citations, catalogue);
    let cited: Vec<String> = cited.iter().map(words::Cited::said).collect();
    facts.push(format!("Where: {}", escape(&cited.join("; "))));
    for remedy in &finding.remedies {
        let title = catalogue.remedy(remedy).map_or(remedy.as_str(), |it| &it.title);
        let rank = report.plan.iter().find(|entry| entry.remedy == *remedy);
        let place =
            rank.map_or_else(String::new, |it| format!(" (number {} of the plan)", it.rank));
        facts.push(format!("Remedy: {}{place}", escape(title)));
    }
    for reuse in words::reuse(finding, catalogue) {
        facts.push(format!("Use again: {}", escape(&reuse)));
    }
    page.list(facts);
}
