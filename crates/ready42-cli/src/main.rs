//! The command `ready42`.

mod args;
mod bank;
mod command;
mod failure;
mod folder;
mod help;
mod input;
mod output;
mod shape;
mod subject;
mod today;

use std::{env, process::ExitCode};

use failure::Done;
use output::Output;

fn main() -> ExitCode {
    let words: Vec<_> = env::args_os().skip(1).collect();
    let mut output = Output::default();
    match command::run(&words, &mut output) {
        Ok(Done::Met) => ExitCode::SUCCESS,
        Ok(Done::NotMet) => ExitCode::from(1),
        Err(failure) => {
            failure.lines().iter().for_each(|line| Output::tell(line));
            ExitCode::from(2)
        }
    }
}
