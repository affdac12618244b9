//! The numbers, the verdict and the tables.

use ready42_core::{catalogue::Catalogue, question::Level, report::Report, verdict::Blocker};
use ready42_messages::{Messages, say};
use unicode_width::UnicodeWidthStr as _;

use super::{Page, bar};
use crate::words;

/// How many blockers the report names.
const NAMED: usize = 12;

pub(super) fn cover(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    versions(page, report, catalogue, m);
    page.blank();
    page.paragraph(0, &words::headline(m, report));
}

/// Whose report it is, of which day, and what it was made with.
pub(super) fn versions(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    let organisation = report.organisation.trim();
    page.paragraph(
        0,
        &format!(
            "{}: {}",
            report.title,
            if organisation.is_empty() { m.say("organisation-unnamed-text") } else { organisation }
        ),
    );
    let made_with = say!(
        m,
        "cover-versions",
        day = &words::date(m, report.as_of),
        questionnaire = report.questionnaire.as_str(),
        content = &*report.content,
        policy = report.policy.as_str()
    );
    page.paragraph(0, &made_with);
    if report.answered_with != report.content {
        page.paragraph(0, &say!(m, "cover-answered-with", content = &*report.answered_with));
    }
    if let Some(said) = words::untranslated(m, catalogue) {
        page.paragraph(0, &said);
    }
}

/// How wide a column has to be at least for its heading to stand on one line.
fn room(least: usize, heading: &str) -> isize {
    isize::try_from(least.max(heading.width())).unwrap_or_default()
}

pub(super) fn numbers(page: &mut Page, report: &Report, m: Messages) {
    page.heading(m.say("numbers-heading"));
    let numbers = words::numbers(m, report);
    let names = numbers.iter().map(|it| room(0, it.name)).max().unwrap_or_default();
    for number in numbers {
        let bar = number.range.map_or_else(String::new, |it| bar(it, 20));
        page.row(
            0,
            &[names, 20, -14, 40 - names],
            &[number.name, &bar, &number.figure, &number.means],
        );
    }
    page.blank();
    let levels = Level::ALL.into_iter().zip(report.maturity.levels);
    let levels = levels.map(|(level, number)| {
        say!(m, "numbered", number = number, what = words::level_word(m, level))
    });
    let levels = levels.collect::<Vec<_>>().join(m.say("list-between"));
    let labels = [m.say("maturity"), m.say("questions")];
    page.labelled(0, &labels, labels[0], &format!("{}: {levels}", words::maturity(m, report)));
    let tally = report.tally;
    let mut aside = vec![];
    for (number, what) in [
        (tally.unknown, "aside-unknown"),
        (tally.unanswered, "aside-unanswered"),
        (tally.excluded, "aside-excluded"),
        (tally.out_of_profile, "aside-out-of-profile"),
    ] {
        if number > 0 {
            aside.push(say!(m, "numbered", number = number, what = m.say(what)));
        }
    }
    if !aside.is_empty() {
        page.labelled(0, &labels, labels[1], &aside.join(m.say("list-between")));
    }
}

pub(super) fn verdict(page: &mut Page, report: &Report, catalogue: &Catalogue, m: Messages) {
    let (name, outcome) = (words::outcome_name(m, report), words::outcome(m, report));
    page.heading(&say!(m, "outcome-heading", name = name, outcome = &outcome));
    for paragraph in words::outcome_means(m, report) {
        page.paragraph(0, &paragraph);
    }
    page.paragraph(0, words::disclaimer(m));
    let blockers = words::blockers(report);
    let Some(stage) = words::next_stage(report) else { return };
    page.heading(&say!(m, "blockers-heading-text", stage = stage));
    let mut named = 0;
    for obstacle in words::obstacles(blockers, catalogue) {
        if named == NAMED {
            break;
        }
        page.paragraph(0, &format!("{} {}", obstacle.unit, obstacle.title));
        for blocker in obstacle.blockers.into_iter().take(NAMED - named) {
            named += 1;
            self::blocker(page, blocker, report, catalogue, m);
        }
    }
    if blockers.len() > named {
        page.paragraph(0, &say!(m, "and-more", more = blockers.len() - named));
    }
}

fn blocker(
    page: &mut Page,
    blocker: &Blocker,
    report: &Report,
    catalogue: &Catalogue,
    m: Messages,
) {
    page.hanging(2, "· ", &words::lacks(m, blocker));
    let (label, missing) = words::missing(m, blocker, report);
    let settled_by = m.say("column-settled-by");
    let labels = ["blocker-missing", "blocker-now", "blocker-asked", "column-settled-by"]
        .map(|id| m.say(id));
    page.labelled(4, &labels, label, &missing);
    let record = catalogue.evidence_title(blocker.record.as_str());
    page.labelled(4, &labels, settled_by, record);
}

pub(super) fn groups(page: &mut Page, report: &Report, m: Messages) {
    page.heading(m.say("groups"));
    let headings =
        ["readiness", "column-covered", "column-assured", "column-level"].map(|id| m.say(id));
    let [readiness, covered, assured, level] = headings;
    let widths = [room(12, readiness), room(7, covered), room(7, assured), room(5, level)];
    let title = 23 + 31 - widths.iter().sum::<isize>();
    let [first, second, third, fourth] = widths.map(|width| -width);
    let columns = [4, title, 8, first, second, third, fourth];
    page.row(0, &columns, &["", "", "", readiness, covered, assured, level]);
    for group in words::groups(report) {
        page.row(
            0,
            &columns,
            &[
                group.id.as_str(),
                &group.title,
                &group.readiness.map_or_else(String::new, |it| bar(it, 8)),
                &group.readiness.map_or_else(|| "–".to_owned(), |it| words::range(m, it)),
                &words::percent(m, group.coverage),
                &group.assurance.map_or_else(|| "–".to_owned(), |it| words::percent(m, it)),
                &group
                    .mean_level
                    .map_or_else(|| "–".to_owned(), |it| words::mean_level(m, Some(it))),
            ],
        );
    }
}

pub(super) fn frameworks(page: &mut Page, report: &Report, m: Messages) {
    for framework in &report.frameworks {
        page.heading(&framework.title);
        page.paragraph(0, &say!(m, "framework-edition", edition = &*framework.edition));
        page.paragraph(0, &words::outcomes(m, framework));
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
                &[item.id.as_str(), title, &bar, &words::assessed(m, item.readiness)],
            );
        }
    }
}
