//! The findings, whole.

use ready42_core::{catalogue::Catalogue, finding::Finding, report::Report};
use ready42_messages::{Messages, say};

use super::{Page, escape};
use crate::words;

pub(super) fn findings(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    page.heading(2, m.say("findings"));
    if report.findings.is_empty() {
        page.paragraph(m.say("findings-none"));
        return;
    }
    page.paragraph(words::severities(m, report));
    for finding in &report.findings {
        self::finding(page, finding, report, catalogue, m);
    }
}

fn finding(
    page: &mut Page,
    finding: &Finding,
    report: &Report,
    catalogue: &Catalogue,
    m: Messages,
) {
    let question = catalogue.question(&finding.question);
    let asked = question.map_or("", |it| &it.text);
    page.heading(3, &escape(&format!("{} {asked}", finding.question)));
    let found = finding.found.map(|it| words::level(m, it));
    let found = found.unwrap_or_else(|| m.say("found-not-known").to_owned());
    let records = finding.evidence.iter().map(|id| catalogue.evidence_title(id.as_str()));
    let records: Vec<&str> = records.collect();
    let labelled = |id: &'static str, said: &str| format!("{}: {}", m.say(id), escape(said));
    let mut facts =
        vec![labelled("finding-severity", words::severity(m, report, finding.severity))];
    facts.push(labelled("finding-found", &found));
    if finding.found.is_some() {
        facts.push(labelled("finding-state", &finding.state));
    }
    facts.extend([
        labelled("finding-target", &finding.target),
        labelled("finding-why", &finding.why),
        labelled("finding-records", &records.join("; ")),
        labelled("finding-ask", catalogue.role_title(finding.ask.as_str())),
    ]);
    let cited = words::citations(&finding.citations, catalogue);
    let cited: Vec<String> = cited.iter().map(words::Cited::said).collect();
    facts.push(labelled("finding-where", &cited.join("; ")));
    for remedy in &finding.remedies {
        let title: &str = catalogue.remedy(remedy).map_or(remedy.as_str(), |it| &it.title);
        let rank = report.plan.iter().find(|entry| entry.remedy == *remedy);
        facts.push(match rank {
            Some(it) => labelled(
                "finding-remedy",
                &say!(m, "finding-remedy-ranked", remedy = title, rank = it.rank),
            ),
            None => labelled("finding-remedy", title),
        });
    }
    for reuse in words::reuse(m, finding, catalogue) {
        facts.push(labelled("finding-reuse", &reuse));
    }
    page.list(facts);
}
