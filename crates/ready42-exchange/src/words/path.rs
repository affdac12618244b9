//! How a path to a target is said, and why each step is in it.

use ready42_core::{
    catalogue::Catalogue,
    id::{QuestionId, RemedyId},
    path::{Effort, ObstacleKind, OneDayLess, Path, PathStep, PathTarget},
    ratio::{Range, Ratio},
    verdict::Stage,
};
use ready42_messages::{Arg, Messages, say};

use super::{ids, list, number, percent, points, readiness, size, stage_words};

/// Where a path leads, in a few words.
pub fn path_target(m: Messages, path: &Path) -> String {
    match &path.target {
        PathTarget::Stage { stage: Stage::Stage2Ready } => m.say("path-target-2").to_owned(),
        PathTarget::Stage { .. } => m.say("path-target-1").to_owned(),
        PathTarget::Readiness { share } => {
            say!(m, "path-target-readiness", share = &percent(m, share.ratio()))
        }
        PathTarget::Framework { share, .. } => {
            let (share, framework) = (percent(m, share.ratio()), framework(path));
            say!(m, "path-target-framework", share = &share, framework = framework)
        }
        PathTarget::Budget { days } => say!(m, "path-target-budget", days = *days),
    }
}

/// The heading of a path.
pub fn path_heading(m: Messages, path: &Path) -> String {
    say!(m, "path-heading", path = m.say("path"), target = &path_target(m, path))
}

fn framework(path: &Path) -> &str {
    match (&path.framework_name, &path.target) {
        (Some(name), _) => name,
        (None, PathTarget::Framework { framework, .. }) => framework.as_str(),
        (None, _) => "",
    }
}

/// Person-days in all.
pub fn path_effort(m: Messages, effort: Effort) -> String {
    let Effort { low, likely, high } = effort;
    say!(m, "effort-days", likely = likely, low = low, high = high)
}

/// What a path takes, what it changes and how sure that is, each in a sentence; what it takes
/// comes first.
pub fn path_summary(m: Messages, path: &Path) -> Vec<String> {
    let mut said = vec![];
    let is_budget = matches!(path.target, PathTarget::Budget { .. });
    match (path.steps.len(), is_budget) {
        (0, true) => said.push(m.say("path-nothing-budget").to_owned()),
        (0, false) if path.met => said.push(m.say("path-nothing-target").to_owned()),
        (0, false) => {}
        (steps, _) => {
            let effort = path_effort(m, path.effort);
            said.push(say!(m, "path-cost", steps = steps, effort = &effort));
        }
    }
    if !path.met {
        said.push(m.say("path-not-met").to_owned());
    }
    if path.steps.is_empty() {
        return said;
    }
    let (before, after) = (readiness(m, path.before.readiness), readiness(m, path.after.readiness));
    said.push(say!(m, "path-change", before = &before, after = &after));
    if path.after.framework.is_some() {
        let framework = framework(path);
        let before = readiness(m, path.before.framework);
        let after = readiness(m, path.after.framework);
        said.push(say!(
            m,
            "path-change-framework",
            framework = framework,
            before = &before,
            after = &after
        ));
    }
    if let Some(stage) = path.after.stage {
        said.push(say!(m, "path-verdict", stage = stage_words(m, stage)));
    }
    said.push(proof(m, path));
    if matches!(path.target, PathTarget::Stage { .. }) {
        said.push(m.say("path-records").to_owned());
    }
    said.push(say!(m, "path-method", size = size(m, path.size)));
    said
}

fn proof(m: Messages, path: &Path) -> String {
    let proof = &path.proof;
    let gap = percent(m, proof.gap);
    match (proof.proven, proof.least_days, proof.most_readiness) {
        (false, Some(least), _) => say!(m, "path-gap-target", least = least, gap = &gap),
        (false, None, most) => {
            let most = percent(m, most.unwrap_or_default());
            say!(m, "path-gap-budget", most = &most, gap = &gap)
        }
        (true, Some(_), _) if !path.met => m.say("path-proven-obstacles").to_owned(),
        (true, Some(_), _) => m.say("path-proven-target").to_owned(),
        (true, None, _) => m.say("path-proven-budget").to_owned(),
    }
}

/// What no remedy removes, each thing in a sentence.
pub fn path_obstacles(m: Messages, path: &Path) -> Vec<String> {
    let said = |it: &ready42_core::path::Obstacle| {
        let unit = it.unit.as_ref().map_or("", |unit| unit.as_str());
        let question = it.question.as_ref().map_or("", |question| question.as_str());
        match it.kind {
            ObstacleKind::NoRemedy => {
                say!(m, "path-obstacle-question", question = question, text = &*it.title)
            }
            ObstacleKind::Statement => m.say("path-obstacle-statement").to_owned(),
            ObstacleKind::Unassessed => {
                say!(m, "blocker-unassessed", unit = unit, title = &*it.title)
            }
        }
    };
    path.obstacles.iter().map(said).collect()
}

/// Why a step is in a path, each reason in a few words.
pub fn path_why(m: Messages, path: &Path, step: &PathStep, catalogue: &Catalogue) -> Vec<String> {
    let why = &step.why;
    let mut said = vec![];
    if why.statement {
        said.push(m.say("path-why-statement").to_owned());
    }
    if !why.blockers.is_empty() {
        let questions = ids(&why.blockers);
        let count = why.blockers.len();
        said.push(say!(m, "path-why-blockers", count = count, questions = &questions));
    }
    if why.gain > 0 {
        let points = points(m, why.gain);
        said.push(match &path.target {
            PathTarget::Framework { .. } => {
                say!(m, "path-why-framework", points = &points, framework = framework(path))
            }
            _ => say!(m, "path-why-gain", points = &points),
        });
    }
    if !why.needed_by.is_empty() {
        said.push(say!(m, "path-why-needed", remedies = &titles(m, &why.needed_by, catalogue)));
    }
    said
}

/// How things stand once a step is done, in the figure that its target is about.
pub fn path_then(m: Messages, path: &Path, step: &PathStep) -> String {
    match (&path.target, step.then.blockers) {
        (PathTarget::Stage { .. }, Some(blockers)) => number(m, blockers),
        (PathTarget::Framework { .. }, _) => certain(m, step.then.framework),
        _ => certain(m, step.then.readiness),
    }
}

/// The message that names that figure.
pub const fn path_measure(path: &Path) -> &'static str {
    match path.target {
        PathTarget::Stage { .. } => "path-left",
        _ => "column-readiness-after",
    }
}

fn certain(m: Messages, range: Option<Range>) -> String {
    range.map_or_else(|| m.say("readiness-none").to_owned(), |it| percent(m, it.low))
}

/// What one day less gives up, each thing in a sentence; nothing where nothing has to be done.
pub fn path_less(m: Messages, path: &Path, catalogue: &Catalogue) -> Vec<String> {
    let Some(less) = &path.one_day_less else { return vec![] };
    let mut said = vec![given_up(m, path, less)];
    if less.takes < less.days {
        said.push(say!(m, "path-less-takes", takes = less.takes));
    }
    if !less.without.is_empty() {
        let remedies = titles(m, &less.without, catalogue);
        said.push(say!(m, "path-less-without", remedies = &remedies));
    }
    if !less.instead.is_empty() {
        let remedies = titles(m, &less.instead, catalogue);
        said.push(say!(m, "path-less-instead", remedies = &remedies));
    }
    if !less.proven {
        said.push(m.say("path-less-unproven").to_owned());
    }
    said
}

fn given_up(m: Messages, path: &Path, less: &OneDayLess) -> String {
    let days = less.days;
    if let PathTarget::Stage { .. } = path.target {
        let mut what: Vec<&str> = less.blockers.iter().map(QuestionId::as_str).collect();
        if less.statement {
            what.push(m.say("statement"));
        }
        let left = what.len();
        return say!(m, "path-less-stage", days = days, left = left, what = &list(m, &what));
    }
    let then = match path.target {
        PathTarget::Framework { .. } => less.then.framework,
        _ => less.then.readiness,
    };
    let readiness = percent(m, then.map_or(Ratio::NONE, |it| it.low));
    if less.shortfall == 0 {
        return say!(m, "path-less-nothing", days = days, readiness = &readiness);
    }
    let points = match (less.shortfall + 500) / 1000 {
        0 => say!(m, "path-points-least", least = Arg::decimal(1, 1)),
        tenths => say!(m, "path-points", points = Arg::decimal(tenths, 1)),
    };
    say!(m, "path-less-readiness", days = days, readiness = &readiness, points = &points)
}

fn titles(m: Messages, remedies: &[RemedyId], catalogue: &Catalogue) -> String {
    let title = |id: &RemedyId| {
        let title = catalogue.remedy(id).map_or(id.as_str(), |remedy| &remedy.title);
        say!(m, "quoted", text = title)
    };
    list(m, &remedies.iter().map(title).collect::<Vec<_>>())
}
