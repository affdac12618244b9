//! The cover and the three numbers.

use ready42_core::{question::Level, ratio::Range, report::Report};

use super::page::{Page, bar, bdi, escape, settled};
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
        ("Verdict", report.verdict.stage.words().to_owned()),
        ("Questionnaire", bdi(report.questionnaire.as_str())),
        ("Content", escape(&report.content)),
        ("Answered with content", answered_with),
        ("Policy", escape(report.policy.as_str())),
    ]);
    page.add(&format!("<p class=\"note\">{}</p>\n</header>", escape(&report.verdict.disclaimer)));
}

pub(super) fn numbers(page: &mut Page, report: &Report) {
    page.section("numbers", "", "Three numbers");
    page.add("<ul class=\"numbers\">");
    let about = "of the target is reached; where something is not known, certain and at best";
    number(page, "Readiness", report.readiness, &words::readiness(report.readiness), about);
    let tally = report.tally;
    let about = format!("{} of {} questions are answered", tally.answered, tally.applicable);
    let coverage = report.coverage;
    number(page, "Coverage", Some(settled(coverage)), &coverage.to_string(), &about);
    let about = "of the credit claimed rests on current records";
    let assurance = report.assurance;
    number(page, "Assurance", assurance.map(settled), &words::share(assurance), about);
    page.add("</ul>");
    let mean = words::mean_level(report.maturity.mean);
    page.paragraph(&format!("Maturity stands beside them: mean level {mean} of 4."));
    page.end();
}

fn number(page: &mut Page, name: &str, range: Option<Range>, value: &str, about: &str) {
    page.add(&format!(
        "<li><span class=\"name\">{name}</span> <span class=\"value\">{value}</span> {} \
         <span class=\"about\">{about}</span></li>",
        bar(range)
    ));
}

/// How many questions have each answer.
pub(super) fn answers(page: &mut Page, report: &Report) {
    let tally = report.tally;
    page.add("<div class=\"short\">");
    page.table("Questions by answer", &["Answer", "Questions:"]);
    for (level, number) in Level::ALL.into_iter().zip(report.maturity.levels) {
        page.row("", &words::level(level), &[("number", number.to_string())]);
    }
    for (number, what) in [
        (tally.unknown, "Not known"),
        (tally.unanswered, "Not answered"),
        (tally.excluded, "Excluded with a reason"),
        (tally.out_of_profile, "Do not apply to the profile"),
    ] {
        page.row("", what, &[("number", number.to_string())]);
    }
    page.end_table();
    page.add("</div>");
}
