//! The AI systems in scope.

use ready42_core::{report::Report, system::SystemReport};
use ready42_messages::Messages;

use super::{Page, escape};
use crate::words;

/// The register by itself.
pub fn systems(report: &Report, m: Messages) -> String {
    let mut page = Page::default();
    overview(&mut page, &words::register_checks(m, report), report, m);
    page.0
}

pub(super) fn section(page: &mut Page, report: &Report, m: Messages) {
    overview(page, &words::other_checks(m, report), report, m);
}

fn overview(page: &mut Page, checks: &[String], report: &Report, m: Messages) {
    page.heading(2, m.say("systems-in-scope"));
    for said in words::systems_counted(m, report) {
        page.paragraph(&escape(&said));
    }
    if !checks.is_empty() {
        page.list(checks.iter().map(|said| escape(said)));
    }
    if report.systems.is_empty() {
        return;
    }
    page.paragraph(&escape(m.say("system-counsel")));
    page.table(words::system_columns(m), report.systems.iter().map(|it| row(it, m)));
    for it in report.systems.iter().filter(|it| !it.class.grounds.is_empty()) {
        page.heading(3, &format!("{} {}", escape(it.id.as_str()), escape(&it.name)));
        page.list(words::grounds(m, &it.class).iter().map(|said| escape(said)));
    }
}

fn row(it: &SystemReport, m: Messages) -> [String; 8] {
    let [purpose, owner, roles, impact, class, review, gaps] =
        words::system_cells(m, it).map(|cell| escape(&cell));
    let name = format!("{} {}", escape(it.id.as_str()), escape(&it.name));
    [name, purpose, owner, roles, impact, class, review, gaps]
}
