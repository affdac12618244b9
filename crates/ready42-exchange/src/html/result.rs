//! The verdict with what stands in its way, the clauses and the units.

use ready42_core::{catalogue::Catalogue, report::Report, verdict::Blocker};
use ready42_messages::{Messages, say};

use super::page::{Page, bar, bdi, english, escape};
use crate::words;

pub(super) fn verdict(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    let (name, outcome) = (words::outcome_name(m, report), words::outcome(m, report));
    page.section("verdict", "", &say!(m, "outcome-heading", name = name, outcome = &outcome));
    for paragraph in words::outcome_means(m, report) {
        page.text(&paragraph);
    }
    page.add(&format!("<p class=\"note\">{}</p>", escape(words::disclaimer(m))));
    if let Some(stage) = words::next_stage(report) {
        page.add(&format!("<h3>{}</h3>", say!(m, "blockers-heading", stage = stage)));
        let caption = say!(m, "blockers-caption", stage = stage);
        let columns = ["column-unit", "column-gap", "column-matter", "column-settled-by"];
        page.table(&caption, &words::columns(m, columns));
        for obstacle in words::obstacles(words::blockers(report), catalogue) {
            for (index, it) in obstacle.blockers.iter().enumerate() {
                let title = if index == 0 { escape(obstacle.title) } else { String::new() };
                blocker(page, it, &title, report, catalogue, m);
            }
        }
        page.end_table();
    }
    page.end();
}

fn blocker(
    page: &mut Page,
    blocker: &Blocker,
    title: &str,
    report: &Report,
    catalogue: &Catalogue,
    m: Messages,
) {
    let (label, missing) = words::missing(m, blocker, report);
    let fell_back = catalogue.fell_back();
    let fell_back = blocker.question.as_ref().is_some_and(|it| fell_back.question(it));
    let missing = english(fell_back, escape(&missing));
    let missing = format!("<span class=\"quiet\">{}:</span> {missing}", escape(label));
    let gap = escape(&words::lacks(m, blocker));
    let gap = if title.is_empty() { gap } else { format!("<strong>{title}</strong><br>{gap}") };
    let record = escape(catalogue.evidence_title(blocker.record.as_str()));
    page.row("", &escape(blocker.unit.as_str()), &[("", gap), ("", missing), ("", record)]);
}

/// Clauses and objectives; the section is left open for how they come about.
pub(super) fn groups(page: &mut Page, report: &Report, m: Messages) {
    page.section("groups", "", m.say("groups"));
    let columns = [
        "column-part",
        "column-title",
        "",
        "readiness:",
        "coverage:",
        "assurance:",
        "column-mean-level:",
    ];
    page.table(m.say("groups-caption"), &words::columns(m, columns));
    for group in words::groups(report) {
        page.row(
            "",
            &escape(group.id.as_str()),
            &[
                ("", escape(&group.title)),
                ("", bar(group.readiness)),
                ("number", words::readiness(m, group.readiness)),
                ("number", words::percent(m, group.coverage)),
                ("number", words::share(m, group.assurance)),
                ("number", words::mean_level(m, group.mean_level)),
            ],
        );
    }
    page.end_table();
    super::summary::answers(page, report, m);
}

pub(super) fn units(page: &mut Page, report: &Report, m: Messages) {
    page.section("units", "page", m.say("units"));
    let columns = ["column-unit", "column-title", "", "readiness:", "column-weight:", "questions"];
    page.table(m.say("units-caption"), &words::columns(m, columns));
    for unit in words::units(report) {
        let questions: Vec<String> = unit
            .questions
            .iter()
            .map(|it| format!("{}: {}", bdi(it.id.as_str()), escape(&words::standing(m, it))))
            .collect();
        page.row(
            "",
            &escape(unit.id.as_str()),
            &[
                ("", escape(&unit.title)),
                ("", bar(unit.readiness)),
                ("number", words::readiness(m, unit.readiness)),
                ("number", words::number(m, unit.weight)),
                ("", questions.join("<br>")),
            ],
        );
    }
    page.end_table();
    page.end();
}
