//! The numbers, the verdict and the tables.

use ready42_core::{catalogue::Catalogue, report::Report, verdict::Blocker};

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
    for number in words::numbers(report) {
        let bar = number.range.map_or_else(String::new, |it| bar(it, 20));
        page.row(0, &[9, 20, -14, 31], &[number.name, &bar, &number.figure, &number.means]);
    }
    page.blank();
    let levels: Vec<String> = ready42_core::question::Level::ALL
        .into_iter()
        .zip(report.maturity.levels)
        .map(|(level, number)| format!("{number} {}", level.word()))
        .collect();
    let mean = words::maturity(report);
    page.hanging(0, "Maturity   ", &format!("{mean}: {}", levels.join(", ")));
    let tally = report.tally;
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
    page.heading(&format!("{}: {}", words::outcome_name(report), words::outcome(report)));
    for paragraph in words::outcome_means(report) {
        page.paragraph(0, &paragraph);
    }
    page.paragraph(0, words::disclaimer(report));
    let blockers = words::blockers(report);
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
    for group in words::groups(report) {
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
        page.paragraph(0, &format!("Edition: {}", framework.edition));
        page.paragraph(0, &words::outcomes(framework));
        let top = || framework.items.iter().filter(|item| item.parent.is_none());
        // Identifiers get the room that the longest of them wants, and titles what that leaves.
        let room = top().map(|item| item.id.as_str().len()).fold(8, usize::max).min(12);
        let (ids, titles) = (room.cast_signed(), (36 - room).cast_signed());
        for item in top() {
            let bar = item.readiness.map_or_else(String::new, |it| bar(it, 20));
            let title =
                if item.title.eq_ignore_ascii_case(item.id.as_str()) { "" } else { &item.title };
            page.row(
                0,
                &[ids, titles, 20, -18],
                &[item.id.as_str(), title, &bar, &words::assessed(item.readiness)],
            );
        }
    }
}
