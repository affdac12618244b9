//! `ready42 plan`: what to do, in which order, and when.

use crate::{
    args::Args,
    failure::{Done, Failure},
    output::Output,
};

/// Writes the plan of an assessment.
pub(super) fn run(args: Args, output: &mut Output) -> Result<Done, Failure> {
    super::timetable::run(args, output)
}
