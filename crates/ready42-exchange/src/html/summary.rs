//! The cover and the three numbers.

use ready42_core::{catalogue::Catalogue, report::Report};
use ready42_messages::{Messages, say};

use super::page::{Page, bar, bdi, escape};
use crate::words;

pub(super) fn cover(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    page.add("<header class=\"cover\">\n<p class=\"brand\">Ready42</p>");
    page.add(&format!("<h1>{}</h1>", escape(&report.title)));
    let organisation = bdi(&report.organisation);
    if !organisation.is_empty() {
        page.add(&format!("<p class=\"organisation\">{organisation}</p>"));
    }
    page.add(&format!("<p class=\"headline\">{}</p>", escape(&words::headline(m, report))));
    let answered_with = if report.answered_with == report.content {
        String::new()
    } else {
        bdi(&report.answered_with)
    };
    page.facts(&[
        (m.say("cover-as-of"), words::date(m, report.as_of)),
        (words::outcome_name(m, report), escape(&words::outcome(m, report))),
        (m.say("cover-questionnaire"), bdi(report.questionnaire.as_str())),
        (m.say("cover-content"), escape(&report.content)),
        (m.say("cover-answered-content"), answered_with),
        (m.say("cover-policy"), escape(report.policy.as_str())),
    ]);
    if let Some(said) = words::untranslated(m, catalogue) {
        page.add(&format!("<p class=\"quiet\">{}</p>", escape(&said)));
    }
    page.add(&format!("<p class=\"note\">{}</p>\n</header>", escape(words::disclaimer(m))));
}

/// The three numbers; the section is left open for how they come about.
pub(super) fn numbers(page: &mut Page, report: &Report, m: Messages) {
    page.section("numbers", "", m.say("numbers-heading"));
    page.add("<ul class=\"numbers\">");
    for number in words::numbers(m, report) {
        page.add(&format!(
            "<li><span class=\"name\">{}</span> <span class=\"value\">{}</span> {} \
             <span class=\"about\">{}</span></li>",
            number.name,
            number.figure,
            bar(number.range),
            escape(&number.means)
        ));
    }
    page.add("</ul>");
    page.text(&say!(m, "maturity-beside", maturity = &words::maturity(m, report)));
}

/// How many questions have each answer.
pub(super) fn answers(page: &mut Page, report: &Report, m: Messages) {
    page.add("<div class=\"short\">");
    let columns = words::columns(m, ["column-answer", "questions:"]);
    page.table(m.say("answers-caption"), &columns);
    for (said, number) in words::answers(m, report) {
        page.row("", &said, &[("number", words::number(m, number))]);
    }
    page.end_table();
    page.add("</div>");
}
