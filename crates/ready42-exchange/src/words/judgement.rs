//! How a verdict and what stands in its way are said.

use ready42_core::{
    catalogue::Catalogue,
    id::{ItemId, QuestionId},
    report::Report,
    verdict::{Blocker, BlockerKind, Stage, Verdict},
};
use ready42_messages::{Messages, say};

use super::{ids, level};

/// Where the organisation stands and what to do first, in a sentence or two.
pub fn headline(m: Messages, report: &Report) -> String {
    let stands = stands(m, report);
    match report.plan.first() {
        Some(first) => {
            let begin = first.title.trim_end_matches('.');
            say!(m, "headline-begin", stands = &stands, remedy = begin)
        }
        None => stands,
    }
}

/// Where the organisation stands, in a sentence.
pub fn stands(m: Messages, report: &Report) -> String {
    let tally = report.tally;
    match &report.verdict {
        _ if tally.unanswered == tally.applicable && tally.excluded == 0 => {
            m.say("headline-unanswered").to_owned()
        }
        _ if tally.answered == 0 && tally.unknown > 0 && tally.excluded == 0 => {
            m.say("headline-unknown").to_owned()
        }
        Some(verdict) => in_the_way(m, verdict),
        None => super::outcome::sentence(m, report),
    }
}

fn in_the_way(m: Messages, verdict: &Verdict) -> String {
    let [first, second] = verdict.counts;
    match verdict.stage {
        Stage::NotReady => say!(m, "headline-not-ready", things = first),
        Stage::Stage1Ready => say!(m, "headline-stage-1", things = second),
        Stage::Stage2Ready => m.say("headline-stage-2").to_owned(),
    }
}

/// The verdict in words.
pub fn stage_words(m: Messages, stage: Stage) -> &'static str {
    m.say(match stage {
        Stage::NotReady => "verdict-not-ready",
        Stage::Stage1Ready => "verdict-stage-1",
        Stage::Stage2Ready => "verdict-stage-2",
    })
}

/// What the verdict rests on.
pub fn verdict(m: Messages, verdict: &Verdict) -> String {
    let [first, second] = verdict.counts;
    match verdict.stage {
        Stage::NotReady => {
            say!(m, "verdict-rests-not-ready", first = first, second = second)
        }
        Stage::Stage1Ready => say!(m, "verdict-rests-stage-1", second = second),
        Stage::Stage2Ready => m.say("verdict-rests-stage-2").to_owned(),
    }
}

/// The number of the stage that comes next; `None` once nothing stands in the way, and where no
/// verdict is given.
pub fn next_stage(report: &Report) -> Option<u8> {
    match report.verdict.as_ref()?.stage {
        Stage::NotReady => Some(1),
        Stage::Stage1Ready => Some(2),
        Stage::Stage2Ready => None,
    }
}

/// What blocks the next stage; nothing where no verdict is given.
pub fn blockers(report: &Report) -> &[Blocker] {
    report.verdict.as_ref().map_or(&[], |verdict| &verdict.blockers)
}

/// Everything that blocks in one unit.
#[derive(Clone, Debug)]
pub struct Obstacle<'a> {
    /// The unit.
    pub unit: &'a ItemId,
    /// Its title.
    pub title: &'a str,
    /// What blocks in it, one at least.
    pub blockers: Vec<&'a Blocker>,
}

/// Blockers by unit, units in the order in which they first block.
pub fn obstacles<'a>(blockers: &'a [Blocker], catalogue: &'a Catalogue) -> Vec<Obstacle<'a>> {
    let mut obstacles: Vec<Obstacle<'a>> = vec![];
    for blocker in blockers {
        if let Some(known) = obstacles.iter_mut().find(|it| *it.unit == blocker.unit) {
            known.blockers.push(blocker);
            continue;
        }
        let item = catalogue.assessed().item(&blocker.unit);
        obstacles.push(Obstacle {
            unit: &blocker.unit,
            title: item.map_or("", |it| &it.title),
            blockers: vec![blocker],
        });
    }
    obstacles
}

/// What is the matter with a blocker: a label, and what it stands for.
///
/// What the engine says in English of the statement and its controls is said anew from the facts.
pub fn missing(m: Messages, blocker: &Blocker, report: &Report) -> (&'static str, String) {
    let rows = &report.statement.rows;
    match blocker.kind {
        BlockerKind::Statement => {
            let (undecided, open) = (ids(&blocker.controls), blocker.controls.len());
            let controls = rows.len();
            let missing = say!(
                m,
                "blocker-statement",
                open = open,
                controls = controls,
                undecided = &undecided
            );
            (m.say("blocker-missing"), missing)
        }
        BlockerKind::Unassessed => {
            let row = rows.iter().find(|row| row.control == blocker.unit);
            let title = row.map_or("", |row| &row.title);
            let unit = blocker.unit.as_str();
            let missing = say!(m, "blocker-unassessed", unit = unit, title = title);
            (m.say("blocker-now"), missing)
        }
        BlockerKind::Gap => (m.say("blocker-now"), blocker.missing.to_string()),
        BlockerKind::NotKnown => (m.say("blocker-asked"), blocker.missing.to_string()),
    }
}

/// How far a blocker is from what is needed, before the words of what is missing.
pub fn lacks(m: Messages, blocker: &Blocker) -> String {
    let question = blocker.question.as_ref().map_or("", QuestionId::as_str);
    let needed = blocker.needed.map_or_else(String::new, |it| level(m, it));
    match (blocker.kind, blocker.found) {
        (BlockerKind::Statement, _) => m.say("statement").to_owned(),
        (BlockerKind::Unassessed, _) => m.say("blocker-lacks-question").to_owned(),
        (BlockerKind::Gap, Some(found)) => {
            let found = level(m, found);
            say!(m, "blocker-lacks-level", question = question, found = &found, needed = &needed)
        }
        (BlockerKind::Gap | BlockerKind::NotKnown, _) => {
            say!(m, "blocker-lacks-answer", question = question, needed = &needed)
        }
    }
}
