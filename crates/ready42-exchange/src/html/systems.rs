//! The AI systems in scope.

use ready42_core::{report::Report, system::SystemReport};
use ready42_messages::Messages;

use super::page::{Page, bdi, escape};
use crate::words;

pub(super) fn systems(page: &mut Page, report: &Report, m: Messages) {
    page.section("systems", "page wide", m.say("systems-in-scope"));
    for said in words::systems_counted(m, report) {
        page.text(&said);
    }
    for said in words::other_checks(m, report) {
        page.paragraph(&bdi(&said));
    }
    page.text(m.say("system-counsel"));
    page.table(m.say("systems-caption"), &words::system_columns(m));
    for it in &report.systems {
        row(page, it, m);
    }
    page.end_table();
    page.end();
}

fn row(page: &mut Page, it: &SystemReport, m: Messages) {
    let [purpose, owner, roles, impact, class, review, gaps] = words::system_cells(m, it);
    let grounds = words::grounds(m, &it.class);
    let grounds =
        grounds.iter().map(|said| format!("<br><span class=\"quiet\">{}</span>", escape(said)));
    let class = format!("{}{}", escape(&class), grounds.collect::<String>());
    page.row(
        "",
        &format!("{} {}", escape(it.id.as_str()), bdi(&it.name)),
        &[
            ("", bdi(&purpose)),
            ("", bdi(&owner)),
            ("", escape(&roles)),
            ("", escape(&impact)),
            ("", class),
            ("date", escape(&review)),
            ("", escape(&gaps)),
        ],
    );
}
