//! The whole plan, for a terminal.

use ready42_core::{catalogue::Catalogue, report::Report};
use ready42_messages::Messages;

use super::{Page, result, urgent};
use crate::words;

/// Every remedy with the terms that put it where it is.
pub fn plan(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    result::cover(&mut page, report, catalogue, m);
    page.heading(m.say("plan"));
    if report.plan.is_empty() {
        page.paragraph(0, words::no_plan(m, report));
        return page.finish();
    }
    page.paragraph(0, m.say("plan-order"));
    for entry in &report.plan {
        page.blank();
        urgent::remedy(&mut page, entry, report, catalogue, m);
    }
    if let Some(said) = words::steadiness(m, report) {
        page.blank();
        page.paragraph(0, &said);
    }
    page.finish()
}
