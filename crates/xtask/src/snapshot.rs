//! Measures how far the snapshot is from the full result.

use crate::fault::Fault;
use crate::project::Project;
use crate::tools;

/// Prints the figures, and the questions first where `choose` asks for new ones.
///
/// # Errors
///
/// What the build or the measuring has to say.
pub(crate) fn run(project: &Project, choose: Option<u8>) -> Result<(), Fault> {
    let mut cargo = project.cargo();
    cargo.args(["bench", "--quiet", "--package", "ready42-tests", "--bench", "snapshot"]);
    if let Some(size) = choose {
        cargo.args(["--", "--choose", &size.to_string()]);
    }
    tools::run(&mut cargo)
}
