//! Remedies for every question, to the target and beyond, with prerequisites in no circle.

use ready42_core::{
    id::RemedyId,
    question::{Level, Question},
    remedy::{Citation, Days, Deliverable, Effort, Raise, Remedy},
};

use crate::support::dice::Dice;

/// The remedies, by identifier. Their order of work is not that of their identifiers.
pub(crate) fn remedies(questions: &[Question], dice: &mut Dice) -> Vec<Remedy> {
    let mut raises: Vec<Vec<Raise>> = vec![];
    let mut left = questions;
    while !left.is_empty() {
        let (some, rest) = left.split_at(dice.between(1, 3).min(left.len()));
        for level in [Level::Operating, Level::Proven] {
            let raise = |it: &Question| Raise { question: it.id.clone(), level };
            raises.push(some.iter().map(raise).collect());
        }
        left = rest;
    }
    // Others close again what the first ones close, or go beyond it.
    for _ in 0..dice.below(4) {
        let level = if dice.one_in(3) { Level::Proven } else { Level::Operating };
        let some = questions.iter().filter(|_| dice.one_in(4));
        let some: Vec<_> = some.map(|it| Raise { question: it.id.clone(), level }).collect();
        if !some.is_empty() {
            raises.push(some);
        }
    }
    // What goes beyond the target waits for what reaches it, and not the other way round.
    raises.sort_by_key(|raises| raises[0].level);
    let completing = dice.below(raises.len());
    let mut ids: Vec<(usize, RemedyId)> = (0..raises.len())
        .map(|number| (dice.below(1_000), format!("r{number:02}").as_str().into()))
        .collect();
    ids.sort();
    let mut remedies: Vec<Remedy> = vec![];
    for (place, ((_, id), raises)) in ids.into_iter().zip(raises).enumerate() {
        let earlier = remedies.iter().filter(|_| dice.one_in(6)).map(|it| it.id.clone());
        let prerequisites = earlier.collect();
        remedies.push(remedy(id, raises, prerequisites, place == completing, dice));
    }
    remedies.sort_by(|a, b| a.id.cmp(&b.id));
    remedies
}

fn remedy(
    id: RemedyId,
    raises: Vec<Raise>,
    prerequisites: Vec<RemedyId>,
    completes_statement: bool,
    dice: &mut Dice,
) -> Remedy {
    let mut days = |least: u16| {
        let likely = least + u16::try_from(dice.below(9)).expect("below 9");
        Days(least, likely, likely * 2)
    };
    let effort = Effort { small: days(1), medium: days(10), large: days(20) };
    Remedy {
        title: format!("Do {id}").into(),
        id,
        raises,
        completes_statement,
        steps: vec!["Begin.".into(), "Go on.".into(), "End.".into()],
        deliverable: Deliverable { text: "A record.".into(), evidence: "record".into() },
        owner: "role".into(),
        effort,
        effort_assumes: "Nothing.".into(),
        prerequisites,
        why_now: "It does not keep.".into(),
        citations: vec![Citation { source: "iso-42001-2023".into(), item: "4".into() }],
    }
}
