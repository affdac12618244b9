//! The whole report as one HTML file without a script, to read on a screen and to print.

mod findings;
mod frameworks;
mod page;
mod plan;
mod result;
mod sources;
mod statement;
mod summary;

use ready42_core::{catalogue::Catalogue, report::Report};

use crate::words;
use page::{Page, escape};

/// The styles, which the file holds as they are.
const STYLE: &str = include_str!("style.css");

/// The SHA-256 of [`STYLE`], which the page's policy names; a test holds it to the style.
const STYLE_HASH: &str = "sha256-iYTHYirABDPlWT3lclh2SOZVBTl8MFf+oPAQe51Yyus=";

/// The whole report as a document: cover, numbers, verdict, plan, findings, statement, frameworks,
/// method and sources.
///
/// The page's policy allows its own style and nothing else: no script runs in it and nothing is
/// loaded. What the organisation wrote is escaped and set apart.
pub fn report(report: &Report, catalogue: &Catalogue) -> String {
    let mut page = Page::default();
    head(&mut page, report);
    summary::cover(&mut page, report);
    contents(&mut page, report);
    page.add("<main>");
    summary::numbers(&mut page, report);
    result::verdict(&mut page, report, catalogue);
    plan::urgent(&mut page, report, catalogue);
    result::groups(&mut page, report);
    frameworks::views(&mut page, report);
    plan::plan(&mut page, report, catalogue);
    findings::findings(&mut page, report, catalogue);
    if words::shows_statement(report) {
        statement::statement(&mut page, report);
    }
    result::units(&mut page, report);
    frameworks::details(&mut page, report);
    sources::method(&mut page, report, catalogue);
    sources::sources(&mut page, report, catalogue);
    page.add("</main>");
    sources::colophon(&mut page, report);
    page.add("</body>\n</html>");
    page.0
}

fn head(page: &mut Page, report: &Report) {
    let organisation = escape(&report.organisation);
    let dash = if organisation.is_empty() { "" } else { " – " };
    page.add("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">");
    page.add(&format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src \
         '{STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'\">"
    ));
    page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.add("<meta name=\"referrer\" content=\"no-referrer\">");
    page.add("<meta name=\"color-scheme\" content=\"light dark\">");
    page.add(&format!("<title>{}{dash}{organisation}</title>", escape(&report.title)));
    page.add(&format!("<style>{STYLE}</style>\n</head>\n<body>"));
}

/// The sections, as links within the page.
fn contents(page: &mut Page, report: &Report) {
    page.add("<nav class=\"contents\" aria-labelledby=\"contents\">");
    page.add("<h2 id=\"contents\">Contents</h2>\n<ul>");
    let mut parts = vec![
        ("numbers", "Three numbers"),
        ("verdict", words::outcome_name(report)),
        ("groups", "Clauses and Annex A"),
        ("frameworks", "Other frameworks"),
        ("plan", "Plan"),
        ("findings", "Findings"),
        ("statement", "Statement of Applicability"),
        ("units", "Units"),
        ("outcomes", "Outcomes of the other frameworks"),
        ("method", "Method"),
        ("sources", "Sources"),
    ];
    if !report.plan.is_empty() {
        parts.insert(2, ("urgent", "What to do first"));
    }
    parts.retain(|(id, _)| *id != "statement" || words::shows_statement(report));
    for (id, title) in parts {
        page.add(&format!("<li><a href=\"#{id}\">{title}</a></li>"));
    }
    page.add("</ul>\n</nav>");
}

#[cfg(test)]
mod tests {
    use base64::{Engine as _, prelude::BASE64_STANDARD};
    use sha2::{Digest as _, Sha256};

    use super::{STYLE, STYLE_HASH};

    #[test]
    fn the_policy_names_the_style() {
        let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE));
        assert_eq!(STYLE_HASH, format!("sha256-{hash}"));
        assert!(!STYLE.contains('<'), "the style cannot end its element");
    }
}
