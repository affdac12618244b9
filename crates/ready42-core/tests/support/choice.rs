//! Every choice of remedies, tried one after the other, and what each leads to.

use std::collections::{BTreeMap, BTreeSet};

use ready42_core::{
    assessment::{Applicability, Decision, Given},
    framework::{Item, ItemKind},
    id::{ItemId, RemedyId},
    path::PathTarget,
    question::Level,
    questionnaire::Conclusion,
    ratio::Range,
    remedy::{Raise, Remedy},
    threshold::Threshold,
    verdict::Stage,
};

use super::{case::Case, dice::Dice};

/// A target of each kind that the case has, further than it has come.
pub(crate) fn targets(case: &Case, dice: &mut Dice) -> Vec<PathTarget> {
    let report = case.report();
    let share = |from: Range, dice: &mut Dice| {
        let from = usize::from(from.low.basis_points() / 100);
        Threshold::read(&format!("{}%", dice.between(from, 100))).expect("a percentage")
    };
    let mut targets = vec![PathTarget::Budget { days: dice.between(1, 80) as u64 }];
    if report.verdict.is_some() {
        targets.push(PathTarget::Stage { stage: Stage::Stage1Ready });
        targets.push(PathTarget::Stage { stage: Stage::Stage2Ready });
    }
    if let Some(readiness) = report.readiness {
        targets.push(PathTarget::Readiness { share: share(readiness, dice) });
    }
    let assessed: Vec<_> = report.frameworks.iter().filter(|it| it.readiness.is_some()).collect();
    if let Some(framework) = dice.pick(&assessed) {
        let share = share(framework.readiness.expect("it is assessed"), dice);
        targets.push(PathTarget::Framework { framework: framework.id.clone(), share });
    }
    targets
}

/// One of them.
pub(crate) fn target(case: &Case, dice: &mut Dice) -> PathTarget {
    let targets = targets(case, dice);
    dice.pick(&targets).expect("there is a budget").clone()
}

/// The units of which some question counts.
pub(crate) fn spoken_to(case: &Case) -> BTreeSet<ItemId> {
    case.counting().into_iter().map(|(question, _)| question.unit.clone()).collect()
}

/// Whether a control has a decision with a reason.
pub(crate) fn is_decided(case: &Case, unit: &Item) -> bool {
    case.assessment.statement.get(&unit.id).is_some_and(Decision::is_reasoned)
}

/// The same case once a remedy is done; a control that no question speaks to is then excluded.
pub(crate) fn done(case: &Case, remedy: &Remedy) -> Case {
    let raised = case.raised(remedy);
    if !remedy.completes_statement {
        return raised;
    }
    let spoken_to = spoken_to(case);
    let silent = case.units().filter(|it| !spoken_to.contains(&it.id) && !is_decided(case, it));
    raised.but(|it| {
        for control in silent {
            if let Some(decision) = it.statement.get_mut(&control.id) {
                decision.applicability = Applicability::Excluded;
            }
        }
    })
}

/// The remedies that have something to do.
pub(crate) fn useful(case: &Case) -> Vec<&Remedy> {
    let levels: BTreeMap<_, _> =
        case.counting().into_iter().map(|(question, level)| (&question.id, level)).collect();
    let mut controls = case.units().filter(|unit| unit.kind == ItemKind::Control);
    let judged = case.instrument.questionnaire().result == Conclusion::Verdict;
    let lacks = judged && controls.any(|unit| !is_decided(case, unit));
    let raises = |raise: &Raise| {
        let level = levels.get(&raise.question);
        level.is_some_and(|level| level.is_none_or(|level| level < raise.level))
    };
    let remedies = case.instrument.catalogue().content().remedies.iter();
    remedies
        .filter(|it| it.raises.iter().any(raises) || (it.completes_statement && lacks))
        .collect()
}

/// The same case with nearly everything done, so that few remedies have something to do.
pub(crate) fn nearly_done(case: &Case, dice: &mut Dice) -> Case {
    let counting = case.counting();
    // What stands side by side shares remedies and ties.
    let few = dice.between(1, 7);
    let kept = dice.below(counting.len().saturating_sub(few).max(1));
    let mut nearly = case.clone();
    for (place, (question, _)) in counting.iter().enumerate() {
        let is_kept = (kept..kept + few).contains(&place);
        let level = if is_kept && dice.one_in(2) { Level::Started } else { Level::Proven };
        if !is_kept || level == Level::Started {
            nearly = nearly.with(&question.id, Some(Given::Level(level)));
        }
    }
    nearly
}

/// The place of the framework that a target names; a report and a judgement have the same order.
pub(crate) fn place_of(case: &Case, target: &PathTarget) -> usize {
    let PathTarget::Framework { framework, .. } = target else { return 0 };
    let place = case.report().frameworks.iter().position(|it| it.id == *framework);
    place.expect("it is reported")
}

/// What a target makes most of, how many blockers are gone or what is certain, and whether it
/// stands.
pub(crate) fn figures(case: &Case, target: &PathTarget, place: usize) -> (u128, bool) {
    let judged = case.judged();
    match target {
        PathTarget::Stage { stage } => {
            let counts = case.report().verdict.expect("there are stages").counts;
            // Both look at the same questions here, and Stage 2 wants more of them.
            let open = counts[usize::from(*stage == Stage::Stage2Ready)];
            (10_000 - open as u128, judged.stage().is_some_and(|it| it >= *stage))
        }
        PathTarget::Framework { share, .. } => {
            let total = judged.projections()[place].total;
            // Every share here is a whole percentage.
            let percent: u128 = share.written().trim_end_matches('%').parse().expect("a number");
            (total.low, total.low * 100 >= percent * total.possible)
        }
        PathTarget::Readiness { share } => {
            (judged.scores().total.low, share.is_met_by(&judged.scores().total))
        }
        PathTarget::Budget { .. } => (judged.scores().total.low, true),
    }
}

/// Every choice that can be done: its likely days, what it is worth, and whether the target stands.
pub(crate) fn every_choice(case: &Case, target: &PathTarget) -> Vec<(u64, u128, bool)> {
    let useful = useful(case);
    let size = case.assessment.profile.size().unwrap_or_default();
    let place = place_of(case, target);
    let mut choices = vec![];
    for bits in 0..1_u32 << useful.len() {
        let chosen: Vec<_> = (0..useful.len()).filter(|it| bits >> it & 1 == 1).collect();
        let has = |id: &RemedyId| chosen.iter().any(|it| useful[*it].id == *id);
        let needs = |remedy: &Remedy| {
            let useful = |id: &&RemedyId| useful.iter().any(|it| it.id == **id);
            remedy.prerequisites.iter().filter(useful).all(has)
        };
        if !chosen.iter().all(|it| needs(useful[*it])) {
            continue;
        }
        let after = chosen.iter().fold(case.clone(), |case, it| done(&case, useful[*it]));
        let (worth, stands) = figures(&after, target, place);
        let days = chosen.iter().map(|it| u64::from(useful[*it].effort.of(size).1)).sum();
        choices.push((days, worth, stands));
    }
    choices
}
