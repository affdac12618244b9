//! The cover and the three numbers.

use ready42_core::report::Report;

use super::page::{Page, bar, bdi, escape};
use crate::words;

pub(super) fn cover(page: &mut Page, report: &Report) {
    page.add("<header class=\"cover\">\n<p class=\"brand\">Ready42</p>");
    page.add(&format!("<h1>{}</h1>", escape(&report.title)));
    let organisation = bdi(&report.organisation);
    if !organisation.is_empty() {
        page.add(&format!("<p class=\"organisation\">{organisation}</p>"));
    }
    page.add(&format!("<p class=\"headline\">{}</p>", escape(&words::headline(report))));
    let answered_with = if report.answered_with == report.content {
        String::new()
    } else {
        bdi(&report.answered_with)
    };
    page.facts(&[
        ("As of", report.as_of.to_string()),
        (words::outcome_name(report), escape(&words::outcome(report))),
        ("Questionnaire", bdi(report.questionnaire.as_str())),
        ("Content", escape(&report.content)),
        ("Answered with content", answered_with),
        ("Policy", escape(report.policy.as_str())),
    ]);
    page.add(&format!("<p class=\"note\">{}</p>\n</header>", escape(words::disclaimer(report))));
}

pub(super) fn numbers(page: &mut Page, report: &Report) {
    page.section("numbers", "", "Three numbers");
    page.add("<ul class=\"numbers\">");
    for number in words::numbers(report) {
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
    page.paragraph(&format!("Maturity stands beside them: {}.", words::maturity(report)));
    page.end();
}

/// How many questions have each answer.
pub(super) fn answers(page: &mut Page, report: &Report) {
    page.add("<div class=\"short\">");
    page.table("Questions by answer", &["Answer", "Questions:"]);
    for (said, number) in words::answers(report) {
        page.row("", &said, &[("number", number.to_string())]);
    }
    page.end_table();
    page.add("</div>");
}
