//! The whole report as one HTML file without a script, to read on a screen and to print.

mod contradictions;
mod evidence;
mod explanation;
mod findings;
mod frameworks;
mod page;
mod path;
mod plan;
mod result;
mod sheet;
mod sources;
mod statement;
mod summary;
mod systems;
mod timetable;

use std::borrow::Cow;

use ready42_core::{catalogue::Catalogue, explain::Explanation, report::Report};
use ready42_messages::{Direction, Messages};

use crate::words;
pub use explanation::explanation;
use page::{Page, escape};
pub use statement::file as statement;

pub use path::path;
pub use sheet::sheet;

/// The styles, which the file holds as they are.
const STYLE: &str = include_str!("style.css");

/// The SHA-256 of [`STYLE`], which the page's policy names; a test holds it to the style.
const STYLE_HASH: &str = "sha256-iYTHYirABDPlWT3lclh2SOZVBTl8MFf+oPAQe51Yyus=";

/// What other languages have in the place of parts of the style: no English at the foot of each
/// page, and sides that turn with the direction of writing.
const OTHERWISE: [(&str, &str); 6] = [
    (
        "@bottom-left { content: \"Self-assessment, no certificate\"; font: 8pt sans-serif; \
         color: #4b5867; } ",
        "",
    ),
    ("border-left:", "border-inline-start:"),
    ("padding-left:", "padding-inline-start:"),
    ("text-align: left", "text-align: start"),
    ("text-align: right", "text-align: end"),
    ("padding: .4rem .6rem .4rem 0", "padding-block: .4rem; padding-inline: 0 .6rem"),
];

/// The SHA-256 of [`otherwise`].
const OTHERWISE_HASH: &str = "sha256-l7htt8k12mqAvOLSSo5SZ+sfkZF0L9Lz5S16tWY9UMs=";

/// The style of every language but English, whose reports stay as they were released.
fn otherwise() -> String {
    OTHERWISE.iter().fold(STYLE.to_owned(), |style, (from, to)| style.replace(from, to))
}

/// The whole report as a document: cover, numbers, verdict, plan, findings, statement, frameworks,
/// method and sources.
///
/// The page's policy allows its own style and nothing else: no script runs in it and nothing is
/// loaded. What the organisation wrote is escaped and set apart.
pub fn report(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    explained(report, &[], catalogue, m)
}

/// The same with how figures come about: of the three numbers and of clauses and objectives, as many
/// as are explained.
pub fn explained(
    report: &Report,
    explanations: &[Explanation],
    catalogue: &Catalogue,
    m: Messages,
) -> String {
    let mut page = Page::default();
    head(&mut page, &report.title, &report.organisation, m);
    summary::cover(&mut page, report, catalogue, m);
    contents(&mut page, report, m);
    page.add("<main>");
    summary::numbers(&mut page, report, m);
    explanation::of_numbers(&mut page, explanations, catalogue, m);
    page.end();
    result::verdict(&mut page, report, catalogue, m);
    contradictions::contradictions(&mut page, report, catalogue, m);
    plan::urgent(&mut page, report, catalogue, m);
    result::groups(&mut page, report, m);
    explanation::of_groups(&mut page, explanations, catalogue, m);
    page.end();
    frameworks::views(&mut page, report, catalogue, m);
    plan::plan(&mut page, report, catalogue, m);
    timetable::timetable(&mut page, report, catalogue, m);
    findings::findings(&mut page, report, catalogue, m);
    if words::shows_statement(report) {
        statement::statement(&mut page, report, catalogue, m);
    }
    if !report.systems.is_empty() {
        systems::systems(&mut page, report, m);
    }
    evidence::register(&mut page, report, catalogue, m);
    result::units(&mut page, report, m);
    frameworks::details(&mut page, report, catalogue, m);
    sources::method(&mut page, report, catalogue, m);
    sources::sources(&mut page, report, catalogue, m);
    page.add("</main>");
    sources::colophon(&mut page, report, m);
    page.add("</body>\n</html>");
    page.0
}

/// The plan by itself, as a document of the same make.
pub fn plan(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    part(report, catalogue, m, plan::plan)
}

/// The timetable by itself, as a document of the same make.
pub fn timetable(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    part(report, catalogue, m, timetable::timetable)
}

fn part(
    report: &Report,
    catalogue: &Catalogue,
    m: Messages,
    section: impl Fn(&mut Page, &Report, &Catalogue, Messages),
) -> String {
    let mut page = Page::default();
    head(&mut page, &report.title, &report.organisation, m);
    summary::cover(&mut page, report, catalogue, m);
    page.add("<main>");
    section(&mut page, report, catalogue, m);
    page.add("</main>");
    sources::colophon(&mut page, report, m);
    page.add("</body>\n</html>");
    page.0
}

fn head(page: &mut Page, title: &str, organisation: &str, m: Messages) {
    let (style, hash) = if m.is_english() {
        (Cow::Borrowed(STYLE), STYLE_HASH)
    } else {
        (Cow::Owned(otherwise()), OTHERWISE_HASH)
    };
    let organisation = escape(organisation);
    let dash = if organisation.is_empty() { "" } else { " – " };
    let (locale, direction) = (m.locale(), m.direction());
    let direction = match direction {
        Direction::LeftToRight => "",
        Direction::RightToLeft => " dir=\"rtl\"",
    };
    page.add(&format!(
        "<!DOCTYPE html>\n<html lang=\"{locale}\"{direction}>\n<head>\n<meta charset=\"utf-8\">"
    ));
    page.add(&format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src \
         '{hash}'; img-src data:; base-uri 'none'; form-action 'none'\">"
    ));
    page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.add("<meta name=\"referrer\" content=\"no-referrer\">");
    page.add("<meta name=\"color-scheme\" content=\"light dark\">");
    page.add(&format!("<title>{}{dash}{organisation}</title>", escape(title)));
    page.add(&format!("<style>{style}</style>\n</head>\n<body>"));
}

/// The sections, as links within the page.
fn contents(page: &mut Page, report: &Report, m: Messages) {
    page.add("<nav class=\"contents\" aria-labelledby=\"contents\">");
    page.add(&format!("<h2 id=\"contents\">{}</h2>\n<ul>", escape(m.say("contents"))));
    let mut parts = vec![
        ("numbers", m.say("numbers-heading")),
        ("verdict", words::outcome_name(m, report)),
        ("groups", m.say("groups")),
        ("frameworks", m.say("frameworks")),
        ("plan", m.say("plan")),
        ("findings", m.say("findings")),
        ("statement", m.say("statement")),
        ("systems", m.say("systems-in-scope")),
        ("evidence", m.say("evidence")),
        ("units", m.say("units")),
        ("outcomes", m.say("outcomes-heading")),
        ("method", m.say("method")),
        ("sources", m.say("sources")),
    ];
    if !report.contradictions.is_empty() {
        parts.insert(2, ("contradictions", m.say("contradictions")));
    }
    if !report.plan.is_empty() {
        let at = if report.contradictions.is_empty() { 2 } else { 3 };
        parts.insert(at, ("urgent", m.say("urgent")));
    }
    if report.timetable.is_some() {
        let after = parts.iter().position(|(id, _)| *id == "plan").map_or(0, |place| place + 1);
        parts.insert(after, ("timetable", m.say("timetable")));
    }
    parts.retain(|(id, _)| *id != "statement" || words::shows_statement(report));
    parts.retain(|(id, _)| *id != "systems" || !report.systems.is_empty());
    parts.retain(|(id, _)| *id != "evidence" || !report.evidence.is_empty());
    for (id, title) in parts {
        page.add(&format!("<li><a href=\"#{id}\">{}</a></li>", escape(title)));
    }
    page.add("</ul>\n</nav>");
}

#[cfg(test)]
mod tests {
    use base64::{Engine as _, prelude::BASE64_STANDARD};
    use sha2::{Digest as _, Sha256};

    use super::{OTHERWISE, OTHERWISE_HASH, STYLE, STYLE_HASH, otherwise};

    #[test]
    fn the_policy_names_the_style() {
        let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE));
        assert_eq!(STYLE_HASH, format!("sha256-{hash}"));
        for (from, _) in OTHERWISE {
            assert!(STYLE.contains(from), "{from}");
        }
        let hash = BASE64_STANDARD.encode(Sha256::digest(otherwise()));
        assert_eq!(OTHERWISE_HASH, format!("sha256-{hash}"));
        assert!(!STYLE.contains('<'), "the style cannot end its element");
    }
}
