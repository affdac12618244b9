//! What to do first, and the plan, whole.

use ready42_core::{catalogue::Catalogue, plan::PlanEntry, report::Report};
use ready42_messages::{Messages, say};

use super::page::{Page, english, escape, link};
use crate::words;

pub(super) fn urgent(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    if report.plan.is_empty() {
        return;
    }
    page.section("urgent", "page", m.say("urgent"));
    let columns = ["column-rank", "column-urgent", "column-owner", "column-effort"];
    page.table(m.say("urgent-caption"), &words::columns(m, columns));
    for entry in report.plan.iter().take(words::FIRST) {
        let said = |text: &str| english(catalogue.fell_back().remedy(&entry.remedy), escape(text));
        let terms = words::terms(m, entry, report, catalogue).join("; ");
        let moves =
            if entry.moves { format!(". {}", escape(m.say("plan-moves"))) } else { String::new() };
        page.row(
            "",
            &entry.rank.to_string(),
            &[
                (
                    "",
                    format!(
                        "<a href=\"#remedy-{}\"><strong>{}</strong></a><br>{}<br>\
                         <span class=\"quiet\">{}{moves}</span>",
                        entry.rank,
                        said(&entry.title),
                        said(&entry.why_now),
                        escape(&terms)
                    ),
                ),
                ("", escape(words::owner(entry, catalogue))),
                ("", words::days(m, entry.terms.effort)),
            ],
        );
    }
    page.end_table();
    if let Some(said) = words::steadiness(m, report) {
        page.text(&said);
    }
    page.end();
}

pub(super) fn plan(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    page.section("plan", "page", m.say("plan"));
    if report.plan.is_empty() {
        page.text(words::no_plan(m, report));
    } else {
        page.text(m.say("plan-order"));
    }
    for entry in &report.plan {
        remedy(page, entry, report, catalogue, m);
    }
    page.end();
}

fn remedy(page: &mut Page, entry: &PlanEntry, report: &Report, catalogue: &Catalogue, m: Messages) {
    let rank = entry.rank;
    let said = |text: &str| english(catalogue.fell_back().remedy(&entry.remedy), escape(text));
    page.add(&format!(
        "<article class=\"entry\" aria-labelledby=\"remedy-{rank}\">\n\
         <h3 id=\"remedy-{rank}\">{rank}. {}</h3>",
        said(&entry.title)
    ));
    page.paragraph(&said(&entry.why_now));
    if entry.moves {
        page.text(m.say("plan-moves"));
    }
    if let Some(said) = words::moved_by(m, &entry.moved_by) {
        page.text(&said);
    }
    let closes = words::ids(&entry.closes);
    let record = catalogue.evidence_title(entry.deliverable.evidence.as_str());
    let size = words::size(m, entry.terms.size);
    let effort = words::days(m, entry.terms.effort);
    let mut facts = vec![
        (m.say("plan-because"), escape(&words::terms(m, entry, report, catalogue).join("; "))),
        (m.say("column-owner"), escape(words::owner(entry, catalogue))),
        (m.say("column-effort"), say!(m, "effort-for", effort = &effort, size = size)),
        (m.say("plan-after"), escape(&words::after(entry, catalogue).join("; "))),
        (m.say("plan-leaves"), format!("{} ({})", said(&entry.deliverable.text), escape(record))),
        (m.say("plan-raises"), escape(&closes)),
        (m.say("plan-readiness-then"), words::percent(m, entry.readiness_after)),
    ];
    for (name, reached) in words::reached(m, entry, report) {
        facts.push((m.say("plan-reaches"), format!("{}: {}", escape(name), escape(&reached))));
    }
    page.facts(&facts);
    page.add("<ol>");
    for step in &entry.steps {
        page.add(&format!("<li>{}</li>", said(step)));
    }
    page.add("</ol>");
    let cited: Vec<String> = words::citations(&entry.citations, catalogue)
        .iter()
        .map(|it| format!("{}: {}", link(it.name, it.address), escape(&it.items.join(", "))))
        .collect();
    page.add(&format!(
        "<p class=\"quiet\">{}: {}</p>\n</article>",
        m.say("sources"),
        cited.join("; ")
    ));
}
