//! `ready42 plan`: what to do, in which order, when, and the cheapest way to a target.

use crate::{
    args::Args,
    failure::{Done, Failure},
    output::Output,
};

/// Writes the plan of an assessment, or the cheapest path where one is asked for.
pub(super) fn run(args: Args, output: &mut Output) -> Result<Done, Failure> {
    if args.mention(&["--target", "--budget"]) {
        return super::path::run(args, output);
    }
    super::timetable::run(args, output)
}
