//! The steps of a path as a table.

use ready42_core::{
    catalogue::Catalogue,
    path::{Path, PathTarget},
    ratio::{Range, Ratio},
};
use ready42_messages::Messages;

use super::table;
use crate::{foreign, words};

/// The columns; they are no words of a language, so that a mapping once made fits every export.
const COLUMNS: [&str; 12] = [
    "Step",
    "Remedy",
    "Title",
    "Why",
    "Owner",
    "Days low",
    "Days likely",
    "Days high",
    "Days so far",
    "After",
    "Readiness (basis points)",
    "Blockers left",
];

/// One row for each step, in an order in which they can be done.
///
/// # Units
///
/// Readiness is the certain one once the step is done, of the framework where the target is one.
pub fn path(path: &Path, catalogue: &Catalogue, m: Messages) -> String {
    let rows = path.steps.iter().enumerate().map(|(index, step)| {
        let readiness = match path.target {
            PathTarget::Framework { .. } => step.then.framework,
            _ => step.then.readiness,
        };
        let low = |range: Range| range.low;
        [
            (index + 1).to_string(),
            step.remedy.to_string(),
            foreign::line(&step.title).into_owned(),
            foreign::line(&words::path_why(m, path, step, catalogue).join("; ")).into_owned(),
            foreign::line(catalogue.role_title(step.owner.as_str())).into_owned(),
            step.days.0.to_string(),
            step.days.1.to_string(),
            step.days.2.to_string(),
            step.days_so_far.to_string(),
            words::ids(&step.after),
            readiness
                .map(low)
                .map(Ratio::basis_points)
                .map_or_else(String::new, |it| it.to_string()),
            step.then.blockers.map_or_else(String::new, |it| it.to_string()),
        ]
    });
    table([COLUMNS.map(str::to_owned)].into_iter().chain(rows))
}
