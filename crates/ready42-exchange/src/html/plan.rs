//! What to do first, and the plan, whole.

use ready42_core::{catalogue::Catalogue, plan::PlanEntry, report::Report};

use super::page::{Page, escape, link};
use crate::words;

pub(super) fn urgent(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    if report.plan.is_empty() {
        return;
    }
    page.section("urgent", "page", "What to do first");
    page.table(
        "The most pressing remedies",
        &["Rank", "What to do, and why it stands here", "Owner", "Effort"],
    );
    for entry in report.plan.iter().take(words::FIRST) {
        let terms = words::terms(entry, report, catalogue).join("; ");
        let moves = if entry.moves { format!(". {}", words::MOVES) } else { String::new() };
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
                        escape(&entry.title),
                        escape(&entry.why_now),
                        escape(&terms)
                    ),
                ),
                ("", escape(words::owner(entry, catalogue))),
                ("", words::days(entry.terms.effort)),
            ],
        );
    }
    page.end_table();
    if let Some(said) = words::steadiness(report) {
        page.paragraph(&said);
    }
    page.end();
}

pub(super) fn plan(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    page.section("plan", "page", "Plan");
    if report.plan.is_empty() {
        page.paragraph(words::NOTHING_LEFT);
    } else {
        page.paragraph(words::PLAN_ORDER);
    }
    for entry in &report.plan {
        remedy(page, entry, report, catalogue);
    }
    page.end();
}

fn remedy(page: &mut Page, entry: &PlanEntry, report: &Report, catalogue: &Catalogue) {
    let rank = entry.rank;
    page.add(&format!(
        "<article class=\"entry\" aria-labelledby=\"remedy-{rank}\">\n\
         <h3 id=\"remedy-{rank}\">{rank}. {}</h3>",
        escape(&entry.title)
    ));
    page.paragraph(&escape(&entry.why_now));
    if entry.moves {
        page.paragraph(words::MOVES);
    }
    let closes = words::ids(&entry.closes);
    let record = catalogue.evidence_title(entry.deliverable.evidence.as_str());
    let size = words::size(entry.terms.size);
    let mut facts = vec![
        ("Because", escape(&words::terms(entry, report, catalogue).join("; "))),
        ("Owner", escape(words::owner(entry, catalogue))),
        ("Effort", format!("{}, for {size}", words::days(entry.terms.effort))),
        ("After", escape(&words::after(entry, catalogue).join("; "))),
        ("Leaves", format!("{} ({})", escape(&entry.deliverable.text), escape(record))),
        ("Raises", escape(&closes)),
        ("Readiness by then", entry.readiness_after.to_string()),
    ];
    for (name, said) in words::reached(entry, report) {
        facts.push(("Reaches", format!("{}: {}", escape(name), escape(&said))));
    }
    page.facts(&facts);
    page.add("<ol>");
    for step in &entry.steps {
        page.add(&format!("<li>{}</li>", escape(step)));
    }
    page.add("</ol>");
    let cited: Vec<String> = words::citations(&entry.citations, catalogue)
        .iter()
        .map(|it| format!("{}: {}", link(it.name, it.address), escape(&it.items.join(", "))))
        .collect();
    page.add(&format!("<p class=\"quiet\">Sources: {}</p>\n</article>", cited.join("; ")));
}
