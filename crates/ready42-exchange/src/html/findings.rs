//! The findings, whole.

use ready42_core::{
    catalogue::Catalogue,
    finding::{Finding, Reuse, Severity},
    report::Report,
};
use ready42_messages::{Messages, say};

use super::page::{Page, english, escape, link};
use crate::words;

pub(super) fn findings(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    page.section("findings", "page", m.say("findings"));
    if report.findings.is_empty() {
        page.text(m.say("findings-none"));
    } else {
        page.text(words::severities(m, report));
    }
    for finding in &report.findings {
        self::finding(page, finding, report, catalogue, m);
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

fn finding(
    page: &mut Page,
    finding: &Finding,
    report: &Report,
    catalogue: &Catalogue,
    m: Messages,
) {
    let asked = catalogue.question(&finding.question).map_or("", |it| &it.text);
    let fell_back = catalogue.fell_back();
    let said = |text: &str| english(fell_back.question(&finding.question), escape(text));
    page.add(&format!(
        "<article class=\"entry finding\">\n<h3>{} {}</h3>",
        escape(finding.question.as_str()),
        said(asked)
    ));
    let found = finding.found.map(|it| words::level(m, it));
    let found = found.unwrap_or_else(|| m.say("found-not-known").to_owned());
    page.paragraph(&format!(
        "<span class=\"tag {}\">{}</span> {}",
        class(finding.severity),
        words::severity(m, report, finding.severity),
        say!(m, "finding-found-line", found = &found)
    ));
    let records: Vec<&str> =
        finding.evidence.iter().map(|id| catalogue.evidence_title(id.as_str())).collect();
    let state = if finding.found.is_some() { said(&finding.state) } else { String::new() };
    let reuse: Vec<String> = finding.reuse.iter().map(|it| held(it, catalogue, m)).collect();
    let cited: Vec<String> = words::citations(&finding.citations, catalogue)
        .iter()
        .map(|it| format!("{}: {}", link(it.name, it.address), escape(&it.items.join(", "))))
        .collect();
    page.facts(&[
        (m.say("finding-state"), state),
        (m.say("finding-target"), said(&finding.target)),
        (m.say("finding-why"), said(&finding.why)),
        (m.say("finding-records"), escape(&records.join("; "))),
        (m.say("finding-ask"), escape(catalogue.role_title(finding.ask.as_str()))),
        (m.say("finding-remedies"), remedies(finding, report, catalogue)),
        (m.say("finding-reuse"), reuse.join("<br>")),
        (m.say("finding-where"), cited.join("; ")),
    ]);
    page.add("</article>");
}

/// What can be used again; nobody translates why.
fn held(it: &Reuse, catalogue: &Catalogue, m: Messages) -> String {
    let (place, how) = words::held(m, it, catalogue);
    let fell_back = catalogue.fell_back().item(&it.framework, &it.item);
    let title = english(fell_back, escape(&it.title));
    let why = english(!m.is_english(), escape(&it.rationale));
    format!("{} {title} ({}): {why}", escape(&place), escape(how))
}

/// The remedies by title, each with a link to its place in the plan.
fn remedies(finding: &Finding, report: &Report, catalogue: &Catalogue) -> String {
    let remedies = finding.remedies.iter().map(|id| {
        let title = escape(catalogue.remedy(id).map_or(id.as_str(), |it| &it.title));
        let title = english(catalogue.fell_back().remedy(id), title);
        match report.plan.iter().find(|entry| entry.remedy == *id) {
            Some(entry) => format!("<a href=\"#remedy-{}\">{title}</a>", entry.rank),
            None => title,
        }
    });
    remedies.collect::<Vec<_>>().join("; ")
}
