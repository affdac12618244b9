//! The verdict with what stands in its way, the clauses and the units.

use ready42_core::{catalogue::Catalogue, report::Report, verdict::Blocker};

use super::page::{Page, bar, bdi, escape};
use crate::words;

pub(super) fn verdict(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    let (name, outcome) = (words::outcome_name(report), words::outcome(report));
    page.section("verdict", "", &format!("{name}: {}", escape(&outcome)));
    for paragraph in words::outcome_means(report) {
        page.paragraph(&escape(&paragraph));
    }
    page.add(&format!("<p class=\"note\">{}</p>", escape(words::disclaimer(report))));
    if let Some(stage) = words::next_stage(report) {
        page.add(&format!("<h3>What stands in the way of Stage {stage}</h3>"));
        let caption = format!("Blockers of Stage {stage}, by unit");
        page.table(&caption, &["Unit", "Gap", "What is the matter", "Settled by"]);
        for obstacle in words::obstacles(words::blockers(report), catalogue) {
            for (index, it) in obstacle.blockers.iter().enumerate() {
                let title = if index == 0 { escape(obstacle.title) } else { String::new() };
                blocker(page, it, &title, catalogue);
            }
        }
        page.end_table();
    }
    page.end();
}

fn blocker(page: &mut Page, blocker: &Blocker, title: &str, catalogue: &Catalogue) {
    let (label, missing) = words::missing(blocker);
    let missing = format!("<span class=\"quiet\">{label}:</span> {}", escape(&missing));
    let gap = escape(&words::lacks(blocker));
    let gap = if title.is_empty() { gap } else { format!("<strong>{title}</strong><br>{gap}") };
    let record = escape(catalogue.evidence_title(blocker.record.as_str()));
    page.row("", &escape(blocker.unit.as_str()), &[("", gap), ("", missing), ("", record)]);
}

pub(super) fn groups(page: &mut Page, report: &Report) {
    page.section("groups", "", "Clauses and Annex A");
    page.table(
        "Readiness by clause and by objective of Annex A",
        &["Part", "Title", "", "Readiness:", "Coverage:", "Assurance:", "Mean level:"],
    );
    for group in words::groups(report) {
        page.row(
            "",
            &escape(group.id.as_str()),
            &[
                ("", escape(&group.title)),
                ("", bar(group.readiness)),
                ("number", words::readiness(group.readiness)),
                ("number", group.coverage.to_string()),
                ("number", words::share(group.assurance)),
                ("number", words::mean_level(group.mean_level)),
            ],
        );
    }
    page.end_table();
    super::summary::answers(page, report);
    page.end();
}

pub(super) fn units(page: &mut Page, report: &Report) {
    page.section("units", "page", "Units");
    page.table(
        "The units of ISO/IEC 42001, with where each question stands",
        &["Unit", "Title", "", "Readiness:", "Weight:", "Questions"],
    );
    for unit in words::units(report) {
        let questions: Vec<String> = unit
            .questions
            .iter()
            .map(|it| format!("{}: {}", bdi(it.id.as_str()), escape(&words::standing(it))))
            .collect();
        page.row(
            "",
            &escape(unit.id.as_str()),
            &[
                ("", escape(&unit.title)),
                ("", bar(unit.readiness)),
                ("number", words::readiness(unit.readiness)),
                ("number", unit.weight.to_string()),
                ("", questions.join("<br>")),
            ],
        );
    }
    page.end_table();
    page.end();
}
