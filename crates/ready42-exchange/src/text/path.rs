//! A path to a target.

use ready42_core::{catalogue::Catalogue, path::Path};
use ready42_messages::{Messages, say};

use super::Page;
use crate::words;

/// The path, for a terminal: what it takes, each step with its reason, and what a day less gives
/// up.
pub fn path(path: &Path, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    let organisation = path.organisation.trim();
    let unnamed = m.say("organisation-unnamed-text");
    let organisation = if organisation.is_empty() { unnamed } else { organisation };
    page.paragraph(0, &format!("{}: {organisation}", path.title));
    let versions = say!(
        m,
        "cover-versions",
        day = &words::date(m, path.as_of),
        questionnaire = path.questionnaire.as_str(),
        content = &*path.content,
        policy = path.policy.as_str()
    );
    page.paragraph(0, &versions);
    if let Some(said) = words::untranslated(m, catalogue) {
        page.paragraph(0, &said);
    }
    page.heading(&words::path_heading(m, path));
    for said in words::path_summary(m, path) {
        page.paragraph(0, &said);
    }
    obstacles(&mut page, path, m);
    steps(&mut page, path, catalogue, m);
    let less = words::path_less(m, path, catalogue);
    if !less.is_empty() {
        page.heading(m.say("path-less"));
        for said in &less {
            page.paragraph(0, said);
        }
    }
    page.blank();
    page.paragraph(0, words::disclaimer(m));
    page.finish()
}

fn obstacles(page: &mut Page, path: &Path, m: Messages) {
    if path.obstacles.is_empty() {
        return;
    }
    page.heading(m.say("path-obstacles"));
    for said in words::path_obstacles(m, path) {
        page.hanging(0, "- ", &said);
    }
}

fn steps(page: &mut Page, path: &Path, catalogue: &Catalogue, m: Messages) {
    if path.steps.is_empty() {
        return;
    }
    page.heading(m.say("path-steps"));
    for (index, step) in path.steps.iter().enumerate() {
        if index > 0 {
            page.blank();
        }
        page.hanging(0, &format!("{:>2}  ", index + 1), &step.title);
        let labels = ["plan-because", "column-effort", "column-owner", "path-so-far"];
        let [because, effort, owner, so_far] = labels.map(|id| m.say(id));
        let then = m.say(words::path_measure(path));
        let labels = [because, effort, owner, so_far, then];
        let role = catalogue.role_title(step.owner.as_str());
        page.labelled(4, &labels, because, &words::path_why(m, path, step, catalogue).join("; "));
        page.labelled(4, &labels, owner, role);
        page.labelled(4, &labels, effort, &words::days(m, step.days));
        page.labelled(4, &labels, so_far, &words::number(m, step.days_so_far));
        page.labelled(4, &labels, then, &words::path_then(m, path, step));
    }
}
