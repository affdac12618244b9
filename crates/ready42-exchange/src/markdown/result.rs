//! The cover, the numbers, the verdict and the clauses.

use ready42_core::{catalogue::Catalogue, report::Report, verdict::Blocker};
use ready42_messages::{Messages, say};

use super::{Page, escape};
use crate::words;

pub(super) fn cover(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    let labelled = |id: &'static str, said: &str| format!("{}: {}", m.say(id), escape(said));
    let organisation = report.organisation.trim();
    if organisation.is_empty() {
        page.heading(1, &escape(&report.title));
    } else {
        page.heading(1, &format!("{}: {}", escape(&report.title), escape(organisation)));
    }
    page.paragraph(&format!("**{}**", escape(&words::headline(m, report))));
    page.list([
        labelled("cover-as-of", &words::date(m, report.as_of)),
        labelled("cover-questionnaire", report.questionnaire.as_str()),
        labelled("cover-content", &report.content),
        labelled("cover-answered-content", &report.answered_with),
        labelled("cover-policy", report.policy.as_str()),
    ]);
    page.paragraph(&format!("> {}", escape(words::disclaimer(m))));
    if let Some(said) = words::untranslated(m, catalogue) {
        page.paragraph(&escape(&said));
    }
}

pub(super) fn numbers(page: &mut Page, report: &Report, m: Messages) {
    page.heading(2, m.say("numbers-heading"));
    page.table(
        words::columns(m, ["column-number", "column-share:", "column-means"]),
        words::numbers(m, report).map(|it| [it.name.to_owned(), it.figure, escape(&it.means)]),
    );
    page.paragraph(&say!(m, "maturity-line", maturity = &words::maturity(m, report)));
    page.table(
        words::columns(m, ["questions", "column-number:"]),
        words::answers(m, report)
            .into_iter()
            .map(|(said, number)| [said, words::number(m, number)]),
    );
}

pub(super) fn verdict(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    let (name, outcome) = (words::outcome_name(m, report), escape(&words::outcome(m, report)));
    page.heading(2, &say!(m, "outcome-heading", name = name, outcome = &outcome));
    for paragraph in words::outcome_means(m, report) {
        page.paragraph(&escape(&paragraph));
    }
    page.paragraph(&escape(words::disclaimer(m)));
    let Some(stage) = words::next_stage(report) else { return };
    page.heading(3, &say!(m, "blockers-heading", stage = stage));
    for obstacle in words::obstacles(words::blockers(report), catalogue) {
        let title = format!("{} {}", obstacle.unit, obstacle.title);
        page.paragraph(&format!("**{}**", escape(&title)));
        page.list(obstacle.blockers.iter().map(|it| blocker(it, report, catalogue, m)));
    }
}

fn blocker(blocker: &Blocker, report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let record = catalogue.evidence_title(blocker.record.as_str());
    let (label, missing) = words::missing(m, blocker, report);
    format!(
        "{}. {label}: {} {}: {}.",
        escape(&words::lacks(m, blocker)),
        escape(&missing),
        m.say("column-settled-by"),
        escape(record)
    )
}

pub(super) fn groups(page: &mut Page, report: &Report, m: Messages) {
    page.heading(2, m.say("groups"));
    let columns = [
        "column-part",
        "column-title",
        "readiness:",
        "coverage:",
        "assurance:",
        "column-mean-level:",
    ];
    page.table(
        words::columns(m, columns),
        words::groups(report).map(|group| {
            [
                escape(group.id.as_str()),
                escape(&group.title),
                words::readiness(m, group.readiness),
                words::percent(m, group.coverage),
                words::share(m, group.assurance),
                words::mean_level(m, group.mean_level),
            ]
        }),
    );
    page.heading(3, m.say("units"));
    let columns = ["column-unit", "column-title", "column-weight:", "readiness:", "questions"];
    page.table(
        words::columns(m, columns),
        words::units(report).map(|unit| {
            let questions = unit.questions.iter().map(|it| {
                format!("{}: {}", escape(it.id.as_str()), escape(&words::standing(m, it)))
            });
            [
                escape(unit.id.as_str()),
                escape(&unit.title),
                words::number(m, unit.weight),
                words::readiness(m, unit.readiness),
                questions.collect::<Vec<_>>().join("; "),
            ]
        }),
    );
}
