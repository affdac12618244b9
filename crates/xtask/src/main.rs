//! Builds, serves, tests and measures Ready42: the only tool a newcomer has to know.
//!
//! ```text
//! cargo xtask serve [--port N] [--log] [--no-build] [--mutant]
//! cargo xtask dist  [--accept-imports] [--mutant]
//! cargo xtask test  [--skip-browser]
//! cargo xtask bench [--json]
//! cargo xtask snapshot [--choose N]
//! ```

use std::process::ExitCode;

use args::Command;
use fault::Fault;
use project::Project;

mod args;
mod bench;
mod budget;
mod compress;
mod fault;
mod glue;
mod guard;
mod hash;
mod headers;
mod hosts;
mod imports;
mod languages;
mod manifest;
mod project;
mod reply;
mod request;
mod serve;
mod single;
mod site;
mod size;
mod snapshot;
mod template;
mod test;
mod tools;
mod wasm;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("xtask: {fault}");
            ExitCode::from(if matches!(fault, Fault::Usage(_)) { 2 } else { 1 })
        }
    }
}

/// Does what the command line asks.
fn run() -> Result<(), Fault> {
    let command = args::parse(lexopt::Parser::from_env())?;
    if command == Command::Help {
        println!("{}", args::USAGE);
        return Ok(());
    }
    let project = Project::find()?;
    match command {
        Command::Help => Ok(()),
        Command::Serve(options) => serve::run(&project, options),
        Command::Dist(options) => site::run(&project, options),
        Command::Test { skip_browser } => test::run(&project, skip_browser),
        Command::Bench { json } => bench::run(&project, json),
        Command::Snapshot { choose } => snapshot::run(&project, choose),
    }
}
