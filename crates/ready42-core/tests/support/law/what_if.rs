//! What is supposed is what doing it really gives.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{
    assessment::Given,
    id::RemedyId,
    question::Level,
    ratio::Ratio,
    what_if::{Change, Outlook, Reasons, RefusalReason, WhatIf, apply},
};

use crate::support::{
    case::{Case, TODAY},
    dice::Dice,
};

fn of(case: &Case, changes: &[Change]) -> WhatIf {
    WhatIf::of(&case.instrument, &case.assessment, TODAY, changes)
}

fn really(case: &Case, changes: &[Change]) -> Case {
    let reasons = Reasons { included: "It treats a risk.".into(), excluded: "Not ours.".into() };
    case.but(|it| {
        apply(&case.instrument, it, TODAY, changes, &reasons);
    })
}

/// A few remedies and a few answers, of any sort, some of them of no use.
fn changes(case: &Case, dice: &mut Dice) -> Vec<Change> {
    let content = case.instrument.catalogue().content();
    let mut changes = vec![];
    for _ in 0..dice.below(5) {
        changes.extend(dice.pick(&content.remedies).map(|it| Change::Do(it.id.clone())));
    }
    for _ in 0..dice.below(4) {
        let Some(question) = dice.pick(&content.questions) else { continue };
        let given = match dice.below(6) {
            0 => Given::Unknown,
            1 => Given::NotApplicable("It does not arise.".into()),
            2 => Given::NotApplicable(" ".into()),
            _ => Given::Level(Level::ALL[dice.below(5)]),
        };
        changes.push(Change::Set(question.id.clone(), given));
    }
    changes
}

fn remedies(case: &Case, dice: &mut Dice) -> Vec<Change> {
    changes(case, dice).into_iter().filter(|it| matches!(it, Change::Do(_))).collect()
}

pub(crate) fn what_is_supposed_is_what_really_changing_it_gives(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let changes = changes(case, dice);
    let supposed = of(case, &changes);
    prop_assert_eq!(&supposed.before, &Outlook::from(&case.report()));
    prop_assert_eq!(&supposed.after, &Outlook::from(&really(case, &changes).report()));
    Ok(())
}

/// Beside the laws on terms, which raise answers without this code.
pub(crate) fn doing_remedies_is_raising_their_answers(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let supposed = of(case, &remedies(case, dice));
    let mut raised = case.clone();
    for done in &supposed.done {
        let remedy = case.instrument.catalogue().remedy(&done.remedy).expect("it is there");
        raised = raised.raised(remedy);
    }
    let raised = Outlook::from(&raised.report());
    prop_assert_eq!(supposed.after.readiness, raised.readiness);
    prop_assert_eq!(supposed.after.coverage, raised.coverage);
    prop_assert_eq!(supposed.after.mean_level, raised.mean_level);
    prop_assert_eq!(supposed.after.groups, raised.groups);
    prop_assert_eq!(supposed.after.frameworks, raised.frameworks);
    prop_assert_eq!(supposed.after.blockers.map(|it| it[0]), raised.blockers.map(|it| it[0]));
    Ok(())
}

pub(crate) fn supposing_nothing_changes_nothing(case: &Case, _: &mut Dice) -> TestCaseResult {
    let supposed = of(case, &[]);
    prop_assert_eq!(supposed.before, supposed.after);
    prop_assert!(supposed.done.is_empty() && supposed.questions.is_empty());
    prop_assert!(supposed.decided.is_empty() && supposed.refused.is_empty());
    prop_assert_eq!(&really(case, &[]).assessment, &case.assessment);
    Ok(())
}

/// Only of two answers to the same question does the last one stand.
pub(crate) fn the_order_of_changes_decides_nothing(case: &Case, dice: &mut Dice) -> TestCaseResult {
    let mut changes = changes(case, dice);
    let mut set = vec![];
    changes.retain(|change| match change {
        Change::Do(_) => true,
        Change::Set(question, _) => {
            let first = !set.contains(question);
            set.push(question.clone());
            first
        }
    });
    let forth = of(case, &changes);
    changes.reverse();
    let back = of(case, &changes);
    prop_assert_eq!(forth.after, back.after);
    prop_assert_eq!(forth.questions, back.questions);
    prop_assert_eq!(forth.done, back.done);
    Ok(())
}

pub(crate) fn a_remedy_that_is_done_lowers_nothing(case: &Case, dice: &mut Dice) -> TestCaseResult {
    let WhatIf { before, after, questions, .. } = of(case, &remedies(case, dice));
    let bounds = |outlook: &Outlook| {
        let groups = outlook.groups.iter().map(|it| it.readiness);
        let frameworks = outlook.frameworks.iter().map(|it| it.readiness);
        let ranges = [outlook.readiness].into_iter().chain(groups).chain(frameworks);
        ranges.map(|it| it.map(|it| (it.low, it.high))).collect::<Vec<_>>()
    };
    for (was, is) in bounds(&before).into_iter().zip(bounds(&after)) {
        let lower = was.zip(is).is_some_and(|(was, is)| is.0 < was.0 || is.1 < was.1);
        prop_assert!(!lower && was.is_some() == is.is_some());
    }
    prop_assert!(before.coverage <= after.coverage);
    prop_assert!(before.assurance <= after.assurance);
    prop_assert!(before.stage <= after.stage);
    let more = before.blockers.zip(after.blockers);
    prop_assert!(more.is_none_or(|(was, is)| is[0] <= was[0] && is[1] <= was[1]));
    prop_assert!(questions.iter().all(|it| it.level < it.level_after));
    Ok(())
}

pub(crate) fn what_a_remedy_needs_is_done_before_it_and_named(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let changes = remedies(case, dice);
    let supposed = of(case, &changes);
    let needed: Vec<RemedyId> = case.report().plan.into_iter().map(|it| it.remedy).collect();
    let mut before: Vec<&RemedyId> = vec![];
    for done in &supposed.done {
        let remedy = case.instrument.catalogue().remedy(&done.remedy).expect("it is there");
        for first in remedy.prerequisites.iter().filter(|it| needed.contains(it)) {
            prop_assert!(before.contains(&first), "{} before {}", first, done.remedy);
        }
        let asked_for = changes.contains(&Change::Do(done.remedy.clone()));
        prop_assert_eq!(done.needed_by.is_none(), asked_for, "{}", done.remedy);
        prop_assert!(!before.contains(&&done.remedy), "{} once", done.remedy);
        before.push(&done.remedy);
    }
    Ok(())
}

pub(crate) fn doing_the_whole_plan_leaves_nothing_to_do(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let plan = case.report().plan;
    let changes: Vec<Change> = plan.iter().map(|it| Change::Do(it.remedy.clone())).collect();
    let supposed = of(case, &changes);
    prop_assert!(supposed.after.readiness.is_none_or(|range| range.low == Ratio::ALL));
    prop_assert!(really(case, &changes).report().plan.is_empty());
    Ok(())
}

pub(crate) fn what_cannot_be_supposed_is_named_and_changes_nothing(
    case: &Case,
    _: &mut Dice,
) -> TestCaseResult {
    let level = Given::Level(Level::Proven);
    let mut changes = vec![
        (Change::Do("no-such-remedy".into()), RefusalReason::UnknownRemedy),
        (Change::Set("0.0-1".into(), level.clone()), RefusalReason::UnknownQuestion),
    ];
    let clause = case.counting().into_iter().find(|(it, _)| !it.unit.as_str().starts_with("A."));
    if let Some((question, _)) = clause {
        let given = Given::NotApplicable("It does not arise.".into());
        changes.push((Change::Set(question.id.clone(), given), RefusalReason::ClauseExcluded));
    }
    let counting = case.counting();
    let out = case.questions().find(|it| !counting.iter().any(|(other, _)| other.id == it.id));
    let (changes, expected): (Vec<Change>, Vec<RefusalReason>) = changes.into_iter().unzip();
    let supposed = of(case, &changes);
    let reasons: Vec<RefusalReason> = supposed.refused.iter().map(|it| it.reason).collect();
    prop_assert_eq!(&reasons, &expected);
    prop_assert_eq!(supposed.before, supposed.after);
    if let Some(question) = out {
        let supposed = of(case, &[Change::Set(question.id.clone(), level)]);
        prop_assert!(supposed.refused.len() == 1 || supposed.questions.len() == 1);
    }
    Ok(())
}
