//! The numbers, the verdict and the tables.

use ready42_core::{
    catalogue::Catalogue,
    framework::ItemKind,
    ratio::{Range, Ratio},
    report::Report,
    verdict::Blocker,
};

use super::{Page, bar};
use crate::words;

/// How many blockers the report names.
const NAMED: usize = 12;

pub(super) fn cover(page: &mut Page, report: &Report) {
    let organisation = report.organisation.trim();
    page.paragraph(
        0,
        &format!(
            "{}: {}",
            report.title,
            if organisation.is_empty() { "an organisation without a name" } else { organisation }
        ),
    );
    page.paragraph(
        0,
        &format!(
            "As of {}. Questionnaire {}, content {}, policy {}.",
            report.as_of, report.questionnaire, report.content, report.policy
        ),
    );
    if report.answered_with != report.content {
        page.paragraph(0, &format!("Answered with content {}.", report.answered_with));
    }
    page.blank();
    page.paragraph(0, &words::headline(report));
}

pub(super) fn numbers(page: &mut Page, report: &Report) {
    page.heading("Three numbers");
    let settled = |share: Ratio| Range { low: share, high: share };
    let mut number = |name: &str, range: Option<Range>, said: &str, about: &str| {
        let bar = range.map_or_else(String::new, |it| bar(it, 20));
        page.row(0, &[9, 20, -14, 31], &[name, &bar, said, about]);
    };
    let about = if report.readiness.is_some_and(|it| !it.is_settled()) {
        "of the target: certain, at best"
    } else {
        "of the target reached"
    };
    number("Readiness", report.readiness, &words::readiness(report.readiness), about);
    let tally = report.tally;
    let answered = format!("answered: {} of {} questions", tally.answered, tally.applicable);
    number("Coverage", Some(settled(report.coverage)), &report.coverage.to_string(), &answered);
    let about = "of the credit rests on records";
    number("Assurance", report.assurance.map(settled), &words::share(report.assurance), about);
    page.blank();
    let levels: Vec<String> = ready42_core::question::Level::ALL
        .into_iter()
        .zip(report.maturity.levels)
        .map(|(level, number)| format!("{number} {}", level.word()))
        .collect();
    let mean = words::mean_level(report.maturity.mean);
    page.hanging(0, "Maturity   ", &format!("mean level {mean} of 4: {}", levels.join(", ")));
    let mut aside = vec![];
    for (number, what) in [
        (tally.unknown, "answered “don't know”"),
        (tally.unanswered, "not answered"),
        (tally.excluded, "excluded with a reason"),
        (tally.out_of_profile, "do not apply to the profile"),
    ] {
        if number > 0 {
            aside.push(format!("{number} {what}"));
        }
    }
    if !aside.is_empty() {
        page.hanging(0, "Questions  ", &aside.join(", "));
    }
}

pub(super) fn verdict(page: &mut Page, report: &Report, catalogue: &Catalogue) {
    page.heading(&format!("Verdict: {}", report.verdict.stage.words()));
    page.paragraph(0, &words::verdict(report));
    page.paragraph(0, &report.verdict.disclaimer);
    let blockers = &report.verdict.blockers;
    let Some(stage) = words::next_stage(report) else { return };
    page.heading(&format!("In the way of Stage {stage}"));
    let mut named = 0;
    for obstacle in words::obstacles(blockers, catalogue) {
        if named == NAMED {
            break;
        }
        page.paragraph(0, &format!("{} {}", obstacle.unit, obstacle.title));
        for blocker in obstacle.blockers.into_iter().take(NAMED - named) {
            named += 1;
            self::blocker(page, blocker, catalogue);
        }
    }
    if blockers.len() > named {
        page.paragraph(0, &format!("and {} more", blockers.len() - named));
    }
}

fn blocker(page: &mut Page, blocker: &Blocker, catalogue: &Catalogue) {
    page.hanging(2, "· ", &words::lacks(blocker));
    let (label, missing) = words::missing(blocker);
    page.hanging(4, &format!("{label:<12}"), &missing);
    page.hanging(4, "Settled by  ", catalogue.evidence_title(blocker.record.as_str()));
}

pub(super) fn groups(page: &mut Page, report: &Report) {
    page.heading("Clauses and Annex A");
    let columns = [4, 23, 8, -12, -7, -7, -5];
    page.row(0, &columns, &["", "", "", "Readiness", "Covered", "Assured", "Level"]);
    for group in &report.groups {
        page.row(
            0,
            &columns,
            &[
                group.id.as_str(),
                &group.title,
                &group.readiness.map_or_else(String::new, |it| bar(it, 8)),
                &group.readiness.map_or_else(|| "–".to_owned(), |it| it.to_string()),
                &group.coverage.to_string(),
                &group.assurance.map_or_else(|| "–".to_owned(), |it| it.to_string()),
                &group.mean_level.map_or_else(|| "–".to_owned(), |it| words::mean_level(Some(it))),
            ],
        );
    }
}

pub(super) fn frameworks(page: &mut Page, report: &Report) {
    for framework in &report.frameworks {
        page.heading(&framework.title);
        page.paragraph(
            0,
            &format!(
                "{} over the {} of {} outcomes that are assessed here.",
                words::assessed(framework.readiness),
                framework.assessed,
                framework.outcomes
            ),
        );
        for item in framework.items.iter().filter(|item| item.kind == ItemKind::Function) {
            let bar = item.readiness.map_or_else(String::new, |it| bar(it, 20));
            let title =
                if item.title.eq_ignore_ascii_case(item.id.as_str()) { "" } else { &item.title };
            page.row(
                0,
                &[8, 28, 20, -18],
                &[item.id.as_str(), title, &bar, &words::assessed(item.readiness)],
            );
        }
    }
}
