//! What has to hold between the figures of a report, without computing any of them again.

use ready42_core::{
    catalogue::Catalogue, framework::ItemKind, ratio::Range, report::Report, verdict::Stage,
};

use crate::failure::Failure;

/// Everything in a report that cannot stand together.
pub(crate) fn check(file: &str, report: &Report, catalogue: &Catalogue) -> Result<(), Failure> {
    let mut wrong = Wrong { file, failures: vec![] };
    ranges(report, &mut wrong);
    verdict(report, &mut wrong);
    tally(report, &mut wrong);
    lists(report, catalogue, &mut wrong);
    if wrong.failures.is_empty() { Ok(()) } else { Err(Failure::join(wrong.failures)) }
}

/// What was found wrong so far.
struct Wrong<'a> {
    file: &'a str,
    failures: Vec<Failure>,
}

impl Wrong<'_> {
    /// Holds what was found at a place to what was expected there.
    fn hold<T: PartialEq + std::fmt::Display>(&mut self, place: &str, found: T, expected: T) {
        if found != expected {
            self.failures.push(Failure::at(self.file, place, found, expected));
        }
    }

    fn range(&mut self, place: &str, range: Option<Range>) {
        if let Some(Range { low, high }) = range
            && (low > high || high.basis_points() > 10_000)
        {
            let found = format!("{} to {}", low.basis_points(), high.basis_points());
            self.failures.push(Failure::at(
                self.file,
                place,
                found,
                "0 to 10000, the lower end first",
            ));
        }
    }
}

fn ranges(report: &Report, wrong: &mut Wrong<'_>) {
    let settled = |share| Some(Range { low: share, high: share });
    wrong.range("/readiness", report.readiness);
    wrong.range("/coverage", settled(report.coverage));
    wrong.range("/assurance", report.assurance.and_then(settled));
    for (index, group) in report.groups.iter().enumerate() {
        wrong.range(&format!("/groups/{index}/readiness"), group.readiness);
        wrong.range(&format!("/groups/{index}/coverage"), settled(group.coverage));
        wrong.range(&format!("/groups/{index}/assurance"), group.assurance.and_then(settled));
    }
    for (index, unit) in report.units.iter().enumerate() {
        wrong.range(&format!("/units/{index}/readiness"), unit.readiness);
    }
    for (at, framework) in report.frameworks.iter().enumerate() {
        wrong.range(&format!("/frameworks/{at}/readiness"), framework.readiness);
        for (index, item) in framework.items.iter().enumerate() {
            wrong.range(&format!("/frameworks/{at}/items/{index}/readiness"), item.readiness);
        }
    }
    if let Some(band) = &report.band {
        wrong.range("/band/wrongBands", settled(band.wrong_bands));
        wrong.range("/band/within", settled(band.within));
    }
    for (index, entry) in report.plan.iter().enumerate() {
        wrong.range(&format!("/plan/{index}/readinessAfter"), settled(entry.readiness_after));
    }
    for (index, row) in report.statement.rows.iter().enumerate() {
        wrong.range(&format!("/statement/rows/{index}/readiness"), row.readiness);
    }
}

fn verdict(report: &Report, wrong: &mut Wrong<'_>) {
    let Some(verdict) = &report.verdict else { return };
    let [first, second] = verdict.counts;
    let (stage, next, blockers) = match (first, second) {
        (0, 0) => (Stage::Stage2Ready, 0, 0),
        (0, _) => (Stage::Stage1Ready, 2, second),
        _ => (Stage::NotReady, 1, first),
    };
    wrong.hold("/verdict/stage", verdict.stage.words(), stage.words());
    wrong.hold("/verdict/blockers", verdict.blockers.len(), blockers);
    for (index, blocker) in verdict.blockers.iter().enumerate() {
        wrong.hold(&format!("/verdict/blockers/{index}/stage"), blocker.stage, next);
    }
}

fn tally(report: &Report, wrong: &mut Wrong<'_>) {
    let tally = report.tally;
    let counted = [tally.answered, tally.unknown, tally.unanswered];
    let counted = counted.into_iter().fold(0, usize::saturating_add);
    wrong.hold("/tally/applicable", tally.applicable, counted);
    let levels = report.maturity.levels.into_iter().fold(0, usize::saturating_add);
    wrong.hold("/tally/answered", tally.answered, levels);
}

fn lists(report: &Report, catalogue: &Catalogue, wrong: &mut Wrong<'_>) {
    for (index, entry) in report.plan.iter().enumerate() {
        wrong.hold(&format!("/plan/{index}/rank"), entry.rank, index + 1);
    }
    let units = || catalogue.assessed().units();
    wrong.hold("/units", report.units.len(), units().count());
    for (index, (found, unit)) in report.units.iter().zip(units()).enumerate() {
        wrong.hold(&format!("/units/{index}/id"), &found.id, &unit.id);
    }
    let controls = || units().filter(|unit| unit.kind == ItemKind::Control);
    wrong.hold("/statement/rows", report.statement.rows.len(), controls().count());
    for (index, (found, control)) in report.statement.rows.iter().zip(controls()).enumerate() {
        let place = format!("/statement/rows/{index}/control");
        wrong.hold(&place, &found.control, &control.id);
    }
}
