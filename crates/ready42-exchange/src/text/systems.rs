//! The AI systems in scope.

use ready42_core::{report::Report, system::SystemReport};
use ready42_messages::{Messages, say};

use super::Page;
use crate::words;

/// How many systems the report names.
const NAMED: usize = 12;

/// The register by itself, with every system and all that follows from its entry.
pub fn systems(report: &Report, m: Messages) -> String {
    let mut page = Page::default();
    overview(&mut page, &words::register_checks(m, report), report, m);
    for it in &report.systems {
        system(&mut page, it, m, true);
    }
    let text = page.finish();
    text.trim_start_matches('\n').to_owned()
}

/// The first systems of the register, where there are any.
pub(super) fn section(page: &mut Page, report: &Report, m: Messages) {
    if report.systems.is_empty() {
        return;
    }
    overview(page, &words::other_checks(m, report), report, m);
    for it in report.systems.iter().take(NAMED) {
        system(page, it, m, false);
    }
    if report.systems.len() > NAMED {
        page.blank();
        page.paragraph(0, &say!(m, "and-more", more = report.systems.len() - NAMED));
    }
}

fn overview(page: &mut Page, checks: &[String], report: &Report, m: Messages) {
    page.heading(m.say("systems-in-scope"));
    for said in words::systems_counted(m, report) {
        page.paragraph(0, &said);
    }
    for said in checks {
        page.hanging(0, "! ", said);
    }
    if !report.systems.is_empty() {
        page.paragraph(0, m.say("system-counsel"));
    }
}

fn system(page: &mut Page, it: &SystemReport, m: Messages, whole: bool) {
    page.blank();
    page.paragraph(0, &format!("{} {}", it.id, it.name));
    let labels = [
        "column-purpose",
        "column-owner",
        "column-role",
        "column-impact",
        "column-class",
        "column-next-review",
        "column-lacks",
        "column-why",
    ];
    let labels = labels.map(|id| m.say(id));
    for (index, (label, said)) in labels.iter().zip(words::system_cells(m, it)).enumerate() {
        // What it is for is told by the register itself.
        if !said.is_empty() && (whole || index > 0) {
            page.labelled(2, &labels, label, &said);
        }
    }
    for said in words::grounds(m, &it.class).into_iter().filter(|_| whole) {
        page.labelled(2, &labels, labels[7], &said);
    }
}
