//! How a verdict and what stands in its way are said.

use ready42_core::{
    catalogue::Catalogue,
    id::{ItemId, QuestionId},
    report::Report,
    verdict::{Blocker, BlockerKind, Stage, Verdict},
};

use super::{count, ids, level};

/// Where the organisation stands and what to do first, in a sentence or two.
pub fn headline(report: &Report) -> String {
    let tally = report.tally;
    let stands = match &report.verdict {
        _ if tally.unanswered == tally.applicable && tally.excluded == 0 => {
            "Nothing is answered yet, so nothing is known.".to_owned()
        }
        _ if tally.answered == 0 && tally.unknown > 0 && tally.excluded == 0 => {
            "Every answer so far is “don't know”, so no level is known.".to_owned()
        }
        Some(verdict) => in_the_way(verdict),
        None => super::outcome::sentence(report),
    };
    match report.plan.first() {
        Some(first) => format!("{stands} Begin with: {}.", first.title.trim_end_matches('.')),
        None => stands,
    }
}

fn in_the_way(verdict: &Verdict) -> String {
    let things = |number| count(number, "thing stands", "things stand");
    let [first, second] = verdict.counts;
    match verdict.stage {
        Stage::NotReady => format!("Not ready for Stage 1: {} in the way.", things(first)),
        Stage::Stage1Ready => {
            format!("Ready for Stage 1. {} in the way of Stage 2.", things(second))
        }
        Stage::Stage2Ready => "Ready for Stage 2: nothing stands in the way.".to_owned(),
    }
}

/// What a stage asks, 1 or 2, after "asks".
pub const fn stage_asks(stage: u8) -> &'static str {
    match stage {
        1 => "whether the documents are there",
        _ => "whether they are put into practice",
    }
}

/// What the verdict rests on.
pub fn verdict(verdict: &Verdict) -> String {
    let things = |number| count(number, "thing stands", "things stand");
    let [first, second] = verdict.counts;
    let (documents, practice) = (stage_asks(1), stage_asks(2));
    match verdict.stage {
        Stage::NotReady => format!(
            "Stage 1 asks {documents}, Stage 2 {practice}. {} in the way of Stage 1, {second} in \
             the way of Stage 2.",
            things(first)
        ),
        Stage::Stage1Ready => format!(
            "Nothing stands in the way of Stage 1, which asks {documents}. {} in the way of \
             Stage 2, which asks {practice}.",
            things(second)
        ),
        Stage::Stage2Ready => format!(
            "Nothing stands in the way of Stage 1, which asks {documents}, or of Stage 2, which \
             asks {practice}."
        ),
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
pub fn missing(blocker: &Blocker) -> (&'static str, String) {
    match blocker.kind {
        BlockerKind::Statement => {
            let undecided = ids(&blocker.controls);
            ("Missing", format!("{} Undecided: {undecided}.", blocker.missing))
        }
        BlockerKind::Gap | BlockerKind::Unassessed => ("Now", blocker.missing.to_string()),
        BlockerKind::NotKnown => ("Asked", blocker.missing.to_string()),
    }
}

/// How far a blocker is from what is needed, before the words of what is missing.
pub fn lacks(blocker: &Blocker) -> String {
    let question = blocker.question.as_ref().map_or("", QuestionId::as_str);
    let needed = blocker.needed.map_or_else(String::new, level);
    match (blocker.kind, blocker.found) {
        (BlockerKind::Statement, _) => "Statement of Applicability".to_owned(),
        (BlockerKind::Unassessed, _) => "Included, but no question about it counts".to_owned(),
        (BlockerKind::Gap, Some(found)) => {
            format!("{question}: now {}, needed {needed}", level(found))
        }
        (BlockerKind::Gap | BlockerKind::NotKnown, _) => {
            format!("{question}: not known, needed {needed}")
        }
    }
}
