//! The cover, the numbers, the verdict and the clauses.

use ready42_core::{catalogue::Catalogue, report::Report, verdict::Blocker};

use super::{Page, escape};
use crate::words;

pub(super) fn cover(page: &mut Page, report: &Report) {
    let organisation = report.organisation.trim();
    if organisation.is_empty() {
        page.heading(1, &escape(&report.title));
    } else {
        page.heading(1, &format!("{}: {}", escape(&report.title), escape(organisation)));
    }
    page.paragraph(&format!("**{}**", escape(&words::headline(report))));
    page.list([
        format!("As of: {}", report.as_of),
        format!("Questionnaire: {}", escape(report.questionnaire.as_str())),
        format!("Content: {}", escape(&report.content)),
        format!("Answered with content: {}", escape(&report.answered_with)),
        format!("Policy: {}", escape(report.policy.as_str())),
    ]);
    page.paragraph(&format!("> {}", escape(words::disclaimer(report))));
}

pub(super) fn numbers(page: &mut Page, report: &Report) {
    page.heading(2, "Three numbers");
    page.table(
        ["Number", "Share:", "What it says"],
        words::numbers(report).map(|it| [it.name.to_owned(), it.figure, escape(&it.means)]),
    );
    page.paragraph(&format!("Maturity: {}.", words::maturity(report)));
    page.table(
        ["Questions", "Number:"],
        words::answers(report).into_iter().map(|(said, number)| [said, number.to_string()]),
    );
}

pub(super) fn verdict(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    let (name, outcome) = (words::outcome_name(report), words::outcome(report));
    page.heading(2, &format!("{name}: {}", escape(&outcome)));
    for paragraph in words::outcome_means(report) {
        page.paragraph(&escape(&paragraph));
    }
    page.paragraph(&escape(words::disclaimer(report)));
    let Some(stage) = words::next_stage(report) else { return };
    page.heading(3, &format!("What stands in the way of Stage {stage}"));
    for obstacle in words::obstacles(words::blockers(report), catalogue) {
        let title = format!("{} {}", obstacle.unit, obstacle.title);
        page.paragraph(&format!("**{}**", escape(&title)));
        page.list(obstacle.blockers.iter().map(|it| blocker(it, catalogue)));
    }
}

fn blocker(blocker: &Blocker, catalogue: &Catalogue) -> String {
    let record = catalogue.evidence_title(blocker.record.as_str());
    let (label, missing) = words::missing(blocker);
    format!(
        "{}. {label}: {} Settled by: {}.",
        escape(&words::lacks(blocker)),
        escape(&missing),
        escape(record)
    )
}

pub(super) fn groups(page: &mut Page, report: &Report) {
    page.heading(2, "Clauses and Annex A");
    page.table(
        ["Part", "Title", "Readiness:", "Coverage:", "Assurance:", "Mean level:"],
        words::groups(report).map(|group| {
            [
                escape(group.id.as_str()),
                escape(&group.title),
                words::readiness(group.readiness),
                group.coverage.to_string(),
                words::share(group.assurance),
                words::mean_level(group.mean_level),
            ]
        }),
    );
    page.heading(3, "Units");
    page.table(
        ["Unit", "Title", "Weight:", "Readiness:", "Questions"],
        words::units(report).map(|unit| {
            let questions = unit
                .questions
                .iter()
                .map(|it| format!("{}: {}", escape(it.id.as_str()), escape(&words::standing(it))));
            [
                escape(unit.id.as_str()),
                escape(&unit.title),
                unit.weight.to_string(),
                words::readiness(unit.readiness),
                questions.collect::<Vec<_>>().join("; "),
            ]
        }),
    );
}
