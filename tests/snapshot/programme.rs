//! The story of an organisation that works off remedies.

use ready42_core::{catalogue::Catalogue, question::Question, remedy::Remedy};

use super::organisation::Dice;

/// How many remedies are under way at once.
const UNDER_WAY: usize = 8;

/// A level for each question: what the remedies done so far have brought, what those under way
/// have begun, and what was there before.
pub(crate) fn levels(catalogue: &Catalogue, questions: &[&Question], dice: &mut Dice) -> Vec<i32> {
    let remedies = &catalogue.content().remedies;
    let place = |id: &str| questions.iter().position(|question| question.id.as_str() == id);
    let before = dice.below(3);
    let mut levels: Vec<i32> = questions.iter().map(|_| was_there(before, dice)).collect();
    let order = order(catalogue, questions, dice);
    let done = dice.below(order.len() + 1);
    for (turn, remedy) in order.into_iter().enumerate().take(done + UNDER_WAY) {
        for raise in &remedies[remedy].raises {
            let Some(question) = place(raise.question.as_str()) else { continue };
            let aim = i32::from(raise.level.number());
            let reached = if turn < done {
                // One in five was written down and never quite done.
                aim - i32::from(dice.percent(20))
            } else {
                1 + i32::from(dice.percent(50))
            };
            levels[question] = levels[question].max(reached);
        }
    }
    for level in &mut levels {
        // People are too kind to themselves, or too strict.
        if dice.percent(10) {
            *level += if dice.percent(50) { 1 } else { -1 };
        }
    }
    levels
}

/// What an organisation has without a programme: little, and more of it where more is usual.
fn was_there(before: usize, dice: &mut Dice) -> i32 {
    i32::try_from(dice.below(before + 1).min(dice.below(3))).expect("small")
}

/// The remedies that raise one of these questions, in an order that keeps prerequisites; each
/// organisation has areas it likes better.
fn order(catalogue: &Catalogue, questions: &[&Question], dice: &mut Dice) -> Vec<usize> {
    let remedies = &catalogue.content().remedies;
    let asked = |remedy: &Remedy| {
        let mut raised = remedy.raises.iter();
        raised.any(|raise| questions.iter().any(|question| question.id == raise.question))
    };
    let wanted: Vec<usize> = (0..remedies.len()).filter(|it| asked(&remedies[*it])).collect();
    let mut liking: Vec<(String, usize)> = vec![];
    let mut liked: Vec<usize> = vec![];
    for remedy in remedies {
        let area = area(remedy);
        let known = liking.iter().find(|(name, _)| *name == area).map(|(_, liking)| *liking);
        let points = known.unwrap_or_else(|| {
            let points = dice.below(8);
            liking.push((area, points));
            points
        });
        liked.push(points);
    }
    let waits = |remedy: &Remedy, done: &[bool]| {
        remedy.prerequisites.iter().filter_map(|id| catalogue.remedy_index(id)).any(|it| !done[it])
    };
    let mut done: Vec<bool> = (0..remedies.len()).map(|it| !wanted.contains(&it)).collect();
    let mut order = Vec::with_capacity(wanted.len());
    while order.len() < wanted.len() {
        let free = wanted.iter().filter(|it| !done[**it] && !waits(&remedies[**it], &done));
        let free: Vec<usize> = free.copied().collect();
        // The most liked of three that come to mind.
        let minds = (0..3).map(|_| free[dice.below(free.len())]);
        let next = minds.max_by_key(|remedy| liked[*remedy]).expect("three");
        done[next] = true;
        order.push(next);
    }
    order
}

/// The clause or objective that a remedy is mostly about.
fn area(remedy: &Remedy) -> String {
    let question = remedy.raises[0].question.as_str();
    let steps = if question.starts_with("A.") { 2 } else { 1 };
    question.split(['.', '-']).take(steps).collect::<Vec<_>>().join(".")
}
