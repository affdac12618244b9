//! The cheapest path is the cheapest, and leads where it says.

use std::cmp::Reverse;

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{
    path::{Path, PathTarget},
    ratio::Ratio,
};

use crate::support::{
    case::{Case, TODAY},
    choice::{done, every_choice, figures, nearly_done, place_of, target, targets, useful},
    dice::Dice,
};

/// With at most this many remedies every choice is tried.
const FEW: usize = 8;

fn find(case: &Case, target: &PathTarget) -> Option<Path> {
    Path::find(&case.instrument, &case.assessment, TODAY, target).ok()
}

/// How the case stands once every step of a path is done.
fn after(case: &Case, path: &Path) -> Case {
    let remedy = |id| case.instrument.catalogue().remedy(id).expect("it is in the catalogue");
    path.steps.iter().fold(case.clone(), |case, step| done(&case, remedy(&step.remedy)))
}

pub(crate) fn a_path_is_that_of_trying_every_choice(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let case = nearly_done(case, dice);
    if useful(&case).len() > FEW {
        return Ok(());
    }
    for target in targets(&case, dice) {
        is_that_of_trying_every_choice(&case, &target)?;
    }
    Ok(())
}

fn is_that_of_trying_every_choice(case: &Case, target: &PathTarget) -> TestCaseResult {
    let Some(path) = find(case, target) else { return Ok(()) };
    let choices = every_choice(case, target);
    let end = after(case, &path);
    let (reached, stands) = figures(&end, target, place_of(&end, target));
    prop_assert!(path.proof.proven && path.proof.gap.basis_points() == 0);
    prop_assert_eq!(path.met, stands);
    let within = |most: u64| {
        let affordable = choices.iter().filter(move |(days, _, _)| *days <= most);
        affordable.map(|(days, worth, _)| (Reverse(*worth), *days)).min().expect("doing nothing")
    };
    let standing = choices.iter().filter(|(_, _, stands)| *stands);
    let expected = match (target, standing.map(|(days, worth, _)| (*days, Reverse(*worth))).min()) {
        (PathTarget::Budget { days }, _) => within(*days),
        (_, Some((days, worth))) => (worth, days),
        (_, None) => within(u64::MAX),
    };
    prop_assert_eq!((Reverse(reached), path.effort.likely), expected, "{:?}", target);
    let Some(less) = path.one_day_less else {
        prop_assert_eq!(path.effort.likely, 0);
        return Ok(());
    };
    prop_assert_eq!(less.days + 1, path.effort.likely);
    prop_assert_eq!(less.takes, within(less.days).1);
    // What the best would leave is told exactly where it is counted, and rounded where it is a
    // share.
    let worth = within(less.days).0.0;
    if let PathTarget::Stage { .. } = target {
        let left = less.then.blockers.expect("there are stages");
        prop_assert_eq!(10_000 - left as u128, worth);
        let named = less.blockers.len() + usize::from(less.statement) + path.obstacles.len();
        prop_assert_eq!(named, left);
        return Ok(());
    }
    let (told, possible) = match target {
        PathTarget::Framework { .. } => {
            let total = case.judged().projections()[place_of(case, target)].total;
            (less.then.framework, total.possible)
        }
        _ => (less.then.readiness, case.judged().scores().total.possible),
    };
    prop_assert_eq!(told.map(|it| it.low), Ratio::of(worth, possible));
    Ok(())
}

pub(crate) fn the_figures_of_a_path_are_those_of_scoring_again(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let target = target(case, dice);
    let Some(path) = find(case, &target) else { return Ok(()) };
    let again = find(case, &target);
    prop_assert_eq!(Some(&path), again.as_ref());
    let size = case.assessment.profile.size().unwrap_or_default();
    let mut now = case.clone();
    let (mut days, mut before) = ([0; 3], vec![]);
    for step in &path.steps {
        let remedy = case.instrument.catalogue().remedy(&step.remedy).expect("it is there");
        for need in &step.after {
            prop_assert!(before.contains(need), "{} before {}", step.remedy, need);
        }
        now = done(&now, remedy);
        let report = now.report();
        prop_assert_eq!(step.then.readiness, report.readiness);
        prop_assert_eq!(step.then.stage, report.verdict.map(|it| it.stage));
        let effort = remedy.effort.of(size);
        prop_assert_eq!(step.days, effort);
        days = [
            days[0] + u64::from(effort.0),
            days[1] + u64::from(effort.1),
            days[2] + u64::from(effort.2),
        ];
        prop_assert_eq!(step.days_so_far, days[1]);
        let why = &step.why;
        prop_assert!(
            why.statement || why.gain > 0 || !why.blockers.is_empty() || !why.needed_by.is_empty(),
            "{} without a reason in {:?}",
            step.remedy,
            target
        );
        before.push(step.remedy.clone());
    }
    prop_assert_eq!([path.effort.low, path.effort.likely, path.effort.high], days);
    prop_assert_eq!(path.after.readiness, now.report().readiness);
    prop_assert_eq!(path.before.readiness, case.report().readiness);
    prop_assert_eq!(path.met, figures(&now, &target, place_of(&now, &target)).1);
    Ok(())
}

pub(crate) fn a_path_beyond_reach_names_what_is_in_the_way(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let target = target(case, dice);
    let Some(path) = find(case, &target) else { return Ok(()) };
    prop_assert_eq!(path.met, path.obstacles.is_empty(), "{:?}", target);
    if let PathTarget::Stage { .. } = target {
        prop_assert_eq!(path.after.blockers, Some(path.obstacles.len()));
    }
    Ok(())
}
