//! A path to a target, as a document of its own.

use ready42_core::{catalogue::Catalogue, path::Path};
use ready42_messages::Messages;

use super::{
    head,
    page::{Page, bdi, english, escape},
};
use crate::words::{self, Column};

/// The path as a document without a script: what it takes, each step with its reason, and what a
/// day less gives up. What the organisation wrote is escaped and set apart.
pub fn path(path: &Path, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    head(&mut page, &path.title, &path.organisation, m);
    cover(&mut page, path, catalogue, m);
    page.add("<main>");
    if !path.obstacles.is_empty() {
        page.section("obstacles", "", m.say("path-obstacles"));
        list(&mut page, &words::path_obstacles(m, path));
        page.end();
    }
    if !path.steps.is_empty() {
        steps(&mut page, path, catalogue, m);
    }
    let less = words::path_less(m, path, catalogue);
    if !less.is_empty() {
        page.section("less", "", m.say("path-less"));
        for said in &less {
            page.text(said);
        }
        page.end();
    }
    page.add("</main>\n<footer>");
    page.add(&format!("<p class=\"note\">{}</p>\n</footer>", escape(words::disclaimer(m))));
    page.add("</body>\n</html>");
    page.0
}

fn cover(page: &mut Page, path: &Path, catalogue: &Catalogue, m: Messages) {
    page.add("<header class=\"cover\">\n<p class=\"brand\">Ready42</p>");
    page.add(&format!("<h1>{}</h1>", escape(&words::path_heading(m, path))));
    let organisation = bdi(&path.organisation);
    if !organisation.is_empty() {
        page.add(&format!("<p class=\"organisation\">{organisation}</p>"));
    }
    let summary = words::path_summary(m, path);
    if let Some((first, rest)) = summary.split_first() {
        page.add(&format!("<p class=\"headline\">{}</p>", escape(first)));
        list(page, rest);
    }
    page.facts(&[
        (m.say("cover-as-of"), words::date(m, path.as_of)),
        (m.say("cover-questionnaire"), bdi(path.questionnaire.as_str())),
        (m.say("cover-content"), escape(&path.content)),
        (m.say("cover-policy"), escape(path.policy.as_str())),
    ]);
    if let Some(said) = words::untranslated(m, catalogue) {
        page.add(&format!("<p class=\"quiet\">{}</p>", escape(&said)));
    }
    page.add("</header>");
}

fn list(page: &mut Page, said: &[String]) {
    page.add("<ul>");
    for said in said {
        page.add(&format!("<li>{}</li>", escape(said)));
    }
    page.add("</ul>");
}

fn steps(page: &mut Page, path: &Path, catalogue: &Catalogue, m: Messages) {
    page.section("steps", "", m.say("path-steps"));
    let columns = ["column-rank", "path-why", "column-owner", "column-effort", "path-so-far:"];
    let mut columns = words::columns(m, columns).to_vec();
    columns.push(Column { title: m.say(words::path_measure(path)), number: true });
    page.table(m.say("path-steps-caption"), &columns);
    let fell_back = catalogue.fell_back();
    for (index, step) in path.steps.iter().enumerate() {
        let title = english(fell_back.remedy(&step.remedy), escape(&step.title));
        let why = words::path_why(m, path, step, catalogue).join("; ");
        let owner = escape(catalogue.role_title(step.owner.as_str()));
        page.row(
            "",
            &words::number(m, index + 1),
            &[
                (
                    "",
                    format!(
                        "<strong>{title}</strong><br><span class=\"quiet\">{}</span>",
                        escape(&why)
                    ),
                ),
                ("", english(fell_back.role(&step.owner), owner)),
                ("", words::days(m, step.days)),
                ("number", words::number(m, step.days_so_far)),
                ("number", words::path_then(m, path, step)),
            ],
        );
    }
    page.end_table();
    page.end();
}
