//! The commands, one in each file.

mod catalogue;
mod check;
mod diff;
mod explain;
mod format;
mod hand_over;
mod joint;
mod merge;
mod new;
mod path;
mod plan;
mod score;
mod soa;
mod systems;
mod take_back;
mod timetable;
mod what_if;

use std::{
    ffi::{OsStr, OsString},
    fs,
};

use crate::{
    args::Args,
    failure::{Done, Failure},
    help,
    output::Output,
};

/// Does what the words after `ready42` ask.
pub(crate) fn run(words: &[OsString], output: &mut Output) -> Result<Done, Failure> {
    let Some((first, rest)) = words.split_first() else {
        return Err(unknown("nothing"));
    };
    match first.to_str() {
        Some("--help" | "-h") => return output.print(&help::whole()).map(|()| Done::Met),
        Some("--version" | "-V") => return output.print(&help::version()).map(|()| Done::Met),
        _ => {}
    }
    let Some(command) = help::COMMANDS.iter().find(|command| first == command.name) else {
        return Err(unknown(&format!("'{}'", first.to_string_lossy())));
    };
    if asks_for_help(rest) {
        return output.print(&help::of(command)).map(|()| Done::Met);
    }
    let args = Args::new(command.name, rest);
    match command.name {
        "catalogue" => catalogue::run(args, output),
        "new" => new::run(args, output),
        "score" => score::run(args, output),
        "plan" => plan::run(args, output),
        "what-if" => what_if::run(args, output),
        "explain" => explain::run(args, output),
        "systems" => systems::run(args, output),
        "soa" => soa::run(args, output),
        "diff" => diff::run(args, output),
        "merge" => merge::run(args, output),
        "hand-over" => hand_over::run(args, output),
        "take-back" => take_back::run(args, output),
        _ => check::run(args, output),
    }
}

/// Refuses to write over the assessment that is read.
fn refuse_same(args: &Args, file: &OsStr, out: Option<&OsStr>) -> Result<(), Failure> {
    if out.is_some_and(|out| is_same(file, out)) {
        return Err(args.usage("--out", "the assessment itself", "another file"));
    }
    Ok(())
}

/// Whether two names lead to the same file.
fn is_same(one: &OsStr, other: &OsStr) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn asks_for_help(words: &[OsString]) -> bool {
    let options = words.iter().take_while(|word| *word != "--");
    options.into_iter().any(|word| word == "--help" || word == "-h")
}

fn unknown(found: &str) -> Failure {
    let names: Vec<&str> = help::COMMANDS.iter().map(|command| command.name).collect();
    let expected = format!("a command: {}; see 'ready42 --help'", names.join(", "));
    Failure::at("ready42", "command", found, expected)
}
