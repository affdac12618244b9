//! How it is said what would follow.

use std::cmp::Ordering;

use ready42_core::{
    catalogue::Catalogue,
    ratio::{Range, Ratio},
    report::{QuestionReport, StandingWord},
    what_if::{Done, Moved, Outlook, Refusal, RefusalReason, WhatIf},
};
use ready42_messages::{Arg, Messages, say};

use super::{mean_level, number, outcome::bands, percent, readiness, share, stage_words, standing};

/// One figure before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// What it is.
    pub name: String,
    /// As it is.
    pub before: String,
    /// As it would be.
    pub after: String,
    /// How far it moves, or that it does not.
    pub change: String,
    /// Whether it moves.
    pub moves: bool,
    /// Before and after as shares, for bars.
    pub ranges: Option<[Option<Range>; 2]>,
}

/// The three numbers, what they come to, and the other frameworks, before and after.
pub fn compared(m: Messages, what_if: &WhatIf) -> Vec<Compared> {
    let WhatIf { before, after, .. } = what_if;
    let settled = |it: Ratio| Range { low: it, high: it };
    let mut all = vec![
        ranges(m, m.say("readiness"), before.readiness, after.readiness, readiness),
        ranges(
            m,
            m.say("coverage"),
            Some(settled(before.coverage)),
            Some(settled(after.coverage)),
            |m, it| percent(m, it.map(|it| it.low).unwrap_or_default()),
        ),
        ranges(
            m,
            m.say("assurance"),
            before.assurance.map(settled),
            after.assurance.map(settled),
            |m, it| share(m, it.map(|it| it.low)),
        ),
    ];
    all.extend(outcomes(m, before, after));
    let level = |outlook: &Outlook| mean_level(m, outlook.mean_level);
    let moved = i64::from(after.mean_level.unwrap_or_default())
        - i64::from(before.mean_level.unwrap_or_default());
    all.push(plain(m.say("column-mean-level"), level(before), level(after), by(m, moved, 2)));
    let pairs = before.frameworks.iter().zip(&after.frameworks);
    all.extend(pairs.map(|(before, after)| {
        ranges(m, &before.short, before.readiness, after.readiness, super::assessed)
    }));
    all
}

/// The verdict with its blockers, or the band.
fn outcomes(m: Messages, before: &Outlook, after: &Outlook) -> Vec<Compared> {
    let mut all = vec![];
    if let (Some(was), Some(is)) = (before.stage, after.stage) {
        let (was, is) = (stage_words(m, was).to_owned(), stage_words(m, is).to_owned());
        all.push(plain(m.say("verdict"), was, is, String::new()));
    }
    if let (Some(was), Some(is)) = (before.blockers, after.blockers) {
        for (index, name) in ["what-if-blockers-1", "what-if-blockers-2"].into_iter().enumerate() {
            let count = |all: [usize; 2]| i64::try_from(all[index]).unwrap_or(i64::MAX);
            let change = by(m, count(is) - count(was), 0);
            all.push(plain(m.say(name), number(m, was[index]), number(m, is[index]), change));
        }
    }
    if let (Some(was), Some(is)) = (&before.band, &after.band) {
        all.push(plain(m.say("band"), bands(m, was), bands(m, is), String::new()));
    }
    all
}

fn plain(name: &str, before: String, after: String, change: String) -> Compared {
    let moves = before != after;
    Compared { name: name.to_owned(), before, after, change, moves, ranges: None }
}

fn ranges(
    m: Messages,
    name: &str,
    before: Option<Range>,
    after: Option<Range>,
    said: impl Fn(Messages, Option<Range>) -> String,
) -> Compared {
    let certain = |it: Option<Range>| i64::from(it.unwrap_or(NOTHING).low.tenths());
    Compared {
        name: name.to_owned(),
        before: said(m, before),
        after: said(m, after),
        change: by(m, certain(after) - certain(before), 1),
        moves: before != after,
        ranges: Some([before, after]),
    }
}

const NOTHING: Range = Range { low: Ratio::NONE, high: Ratio::NONE };

/// How far a figure moves; nothing where it does not.
fn by(m: Messages, moved: i64, decimals: u8) -> String {
    let size = Arg::decimal(moved.unsigned_abs(), decimals);
    match moved.cmp(&0) {
        Ordering::Equal => String::new(),
        Ordering::Greater => say!(m, "what-if-more", by = size),
        Ordering::Less => say!(m, "what-if-less", by = size),
    }
}

/// In a sentence, what a few changes would come to.
pub fn what_if(m: Messages, what_if: &WhatIf) -> String {
    let WhatIf { before, after, .. } = what_if;
    let (was, is) = (readiness(m, before.readiness), readiness(m, after.readiness));
    match after.stage {
        Some(stage) => {
            let stage = stage_words(m, stage);
            say!(m, "what-if-said-verdict", before = &was, after = &is, verdict = stage)
        }
        None => say!(m, "what-if-said", before = &was, after = &is),
    }
}

/// Where a question stands and where it would, such as `Not answered → 3 Operating`.
pub fn moved(m: Messages, moved: &Moved) -> String {
    let said = |word: StandingWord, level| {
        standing(
            m,
            &QuestionReport { id: moved.question.clone(), standing: word, level, evidenced: false },
        )
    };
    let (before, after) =
        (said(moved.standing, moved.level), said(moved.standing_after, moved.level_after));
    say!(m, "what-if-moved", before = &before, after = &after)
}

/// A remedy that would be done, and which one needs it where nobody asked for it.
pub fn done(m: Messages, done: &Done, catalogue: &Catalogue) -> String {
    let Some(needed_by) = &done.needed_by else { return done.title.to_string() };
    let remedy = catalogue.remedy(needed_by).map_or(needed_by.as_str(), |it| &it.title);
    say!(m, "what-if-needed-by", title = &*done.title, remedy = remedy)
}

/// Why something cannot be supposed, with what it is.
pub fn refusal(m: Messages, refusal: &Refusal) -> String {
    let reason = m.say(match refusal.reason {
        RefusalReason::UnknownRemedy => "what-if-unknown-remedy",
        RefusalReason::RemedyOfOthers => "what-if-remedy-of-others",
        RefusalReason::UnknownQuestion => "what-if-unknown-question",
        RefusalReason::OutOfProfile => "what-if-out-of-profile",
        RefusalReason::ControlExcluded => "what-if-control-excluded",
        RefusalReason::ClauseExcluded => "what-if-clause-excluded",
        RefusalReason::NoReason => "what-if-no-reason",
    });
    say!(m, "what-if-refused", subject = &*refusal.subject, reason = reason)
}
