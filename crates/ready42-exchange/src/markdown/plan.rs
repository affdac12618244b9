//! The plan, whole.

use ready42_core::{catalogue::Catalogue, plan::PlanEntry, report::Report};
use ready42_messages::Messages;

use super::{Page, escape, link};
use crate::words;

pub(super) fn plan(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    page.heading(2, m.say("plan"));
    if report.plan.is_empty() {
        page.paragraph(words::no_plan(m, report));
        return;
    }
    page.paragraph(m.say("plan-order"));
    let columns = [
        "column-rank:",
        "column-remedy",
        "column-blockers:",
        "readiness",
        "column-days:",
        "column-readiness-after:",
    ];
    page.table(
        words::columns(m, columns),
        report.plan.iter().map(|entry| {
            [
                words::number(m, entry.rank),
                escape(&entry.title),
                words::number(m, entry.terms.gate),
                words::points(m, entry.terms.gain),
                words::number(m, entry.terms.effort.1),
                words::percent(m, entry.readiness_after),
            ]
        }),
    );
    if let Some(said) = words::steadiness(m, report) {
        page.paragraph(&said);
    }
    for entry in &report.plan {
        remedy(page, entry, report, catalogue, m);
    }
}

fn remedy(page: &mut Page, entry: &PlanEntry, report: &Report, catalogue: &Catalogue, m: Messages) {
    let labelled = |id: &'static str, said: &str| format!("{}: {}", m.say(id), escape(said));
    page.heading(3, &format!("{}. {}", entry.rank, escape(&entry.title)));
    page.paragraph(&escape(&entry.why_now));
    if entry.moves {
        page.paragraph(m.say("plan-moves"));
    }
    if let Some(said) = words::moved_by(m, &entry.moved_by) {
        page.paragraph(&said);
    }
    let terms = words::terms(m, entry, report, catalogue).join("; ");
    let after = words::after(entry, catalogue);
    let record = catalogue.evidence_title(entry.deliverable.evidence.as_str());
    let closes = words::ids(&entry.closes);
    let mut facts = vec![
        labelled("plan-because", &terms),
        labelled("column-owner", words::owner(entry, catalogue)),
        labelled("plan-effort-for", words::size(m, entry.terms.size)),
    ];
    if !after.is_empty() {
        facts.push(labelled("plan-after", &after.join("; ")));
    }
    facts.push(labelled("plan-leaves", &format!("{} ({record})", entry.deliverable.text)));
    if !closes.is_empty() {
        facts.push(labelled("plan-raises", &closes));
    }
    facts.push(labelled("plan-readiness-certain", &words::percent(m, entry.readiness_after)));
    let reached = words::reached(m, entry, report);
    facts.extend(reached.iter().map(|(name, said)| format!("{}: {}", escape(name), escape(said))));
    page.list(facts);
    page.paragraph(&format!("{}:", m.say("plan-steps")));
    page.steps(entry.steps.iter().map(|step| escape(step)));
    page.paragraph(&format!("{}:", m.say("sources")));
    let cited = words::citations(&entry.citations, catalogue);
    page.list(
        cited
            .iter()
            .map(|it| format!("{}: {}", link(it.name, it.address), escape(&it.items.join(", ")))),
    );
}
