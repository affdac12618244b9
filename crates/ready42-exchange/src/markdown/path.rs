//! A path to a target.

use ready42_core::{catalogue::Catalogue, path::Path};
use ready42_messages::Messages;

use super::{Page, escape};
use crate::words;

/// The path as Markdown: what it takes, each step with its reason, and what a day less gives up.
///
/// What the organisation wrote can become neither markup nor a link.
pub fn path(path: &Path, catalogue: &Catalogue, m: Messages) -> String {
    let mut page = Page::default();
    let organisation = path.organisation.trim();
    let title = escape(&path.title);
    if organisation.is_empty() {
        page.heading(1, &title);
    } else {
        page.heading(1, &format!("{title}: {}", escape(organisation)));
    }
    let labelled = |id: &'static str, said: &str| format!("{}: {}", m.say(id), escape(said));
    page.list([
        labelled("cover-as-of", &words::date(m, path.as_of)),
        labelled("cover-questionnaire", path.questionnaire.as_str()),
        labelled("cover-content", &path.content),
        labelled("cover-policy", path.policy.as_str()),
    ]);
    if let Some(said) = words::untranslated(m, catalogue) {
        page.paragraph(&escape(&said));
    }
    page.heading(2, &escape(&words::path_heading(m, path)));
    page.list(words::path_summary(m, path).iter().map(|said| escape(said)));
    if !path.obstacles.is_empty() {
        page.heading(2, m.say("path-obstacles"));
        page.list(words::path_obstacles(m, path).iter().map(|said| escape(said)));
    }
    if !path.steps.is_empty() {
        page.heading(2, m.say("path-steps"));
        let then = words::path_measure(path);
        let columns = ["column-rank:", "path-why", "column-owner", "column-days:", "path-so-far:"];
        let [rank, why, owner, days, so_far] = words::columns(m, columns);
        let then = words::Column { title: m.say(then), number: true };
        let columns = [rank, why, owner, days, so_far, then];
        let rows = path.steps.iter().enumerate().map(|(index, step)| {
            let why = words::path_why(m, path, step, catalogue).join("; ");
            [
                words::number(m, index + 1),
                format!("**{}** {}", escape(&step.title), escape(&why)),
                escape(catalogue.role_title(step.owner.as_str())),
                words::number(m, step.days.1),
                words::number(m, step.days_so_far),
                words::path_then(m, path, step),
            ]
        });
        page.table(columns, rows);
    }
    let less = words::path_less(m, path, catalogue);
    if !less.is_empty() {
        page.heading(2, m.say("path-less"));
        page.list(less.iter().map(|said| escape(said)));
    }
    page.paragraph(&format!("> {}", escape(words::disclaimer(m))));
    page.0
}
