//! `ready42 systems`: the register of AI systems, shown, exported, taken in.

use std::ffi::OsStr;

use ready42_catalogue::Language;
use ready42_core::{report::Report, system};
use ready42_exchange::{
    assessment,
    csv::systems::{self, Fate, Taken},
    markdown, text,
};
use serde_json::json;

use super::is_same;
use crate::{
    args::{Args, Given},
    failure::{Done, Failure},
    input::Input,
    output::Output,
    subject::Subject,
};

#[derive(Clone, Copy)]
enum Format {
    Text,
    Json,
    Csv,
    Markdown,
}

const FORMATS: &[(&str, Format)] = &[
    ("text", Format::Text),
    ("json", Format::Json),
    ("csv", Format::Csv),
    ("markdown", Format::Markdown),
];

/// Shows the register, or takes a table into it.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let (mut file, mut out, mut as_of, mut taken) = (None, None, None, None);
    let mut format = None;
    let mut language = Language::english();
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--format" => format = Some(args.choice(&name, FORMATS)?),
                "--out" => out = Some(args.path(&name)?),
                "--take" => taken = Some(args.path(&name)?),
                "--as-of" => as_of = Some(args.date(&name)?),
                "--lang" => language = args.language(&name)?,
                _ => return Err(args.unknown(&name)),
            },
            Given::Word(word) if file.is_none() => file = Some(word),
            Given::Word(word) => return Err(args.superfluous(&word)),
        }
    }
    let file = file.ok_or_else(|| args.usage("FILE", "nothing", "an assessment"))?;
    if taken.is_some() && format.is_some() {
        return Err(args.usage("--format", "--take as well", "one of the two"));
    }
    if taken.is_some() && out.is_none() {
        return Err(args.usage("--out", "nothing", "a file to write, or -"));
    }
    if taken.is_none() && out.as_deref().is_some_and(|out| is_same(&file, out)) {
        return Err(args.usage("--out", "the assessment itself", "another file"));
    }
    let mut subject = Subject::open(&file, as_of, &language)?;
    let written = match &taken {
        Some(table) => {
            take(&mut subject, table)?;
            assessment::write(&subject.assessment)
        }
        None => show(&subject, format.unwrap_or(Format::Text), &language),
    };
    output.deliver(&written, out.as_deref())?;
    Ok(Done::Met)
}

fn show(subject: &Subject, format: Format, language: &Language) -> String {
    let report = || Report::of(&subject.instrument, &subject.assessment, subject.as_of);
    match format {
        Format::Csv => systems::write(&subject.assessment.systems),
        Format::Text => text::systems(&report(), language.messages),
        Format::Markdown => markdown::systems(&report(), language.messages),
        Format::Json => {
            let Report { systems, system_tally, register_checks, as_of, .. } = report();
            let register = json!({
                "asOf": as_of,
                "systems": systems,
                "systemTally": system_tally,
                "registerChecks": register_checks,
            });
            format!("{register:#}\n")
        }
    }
}

/// Takes a table into the register, whole or not at all, and tells what that changed.
fn take(subject: &mut Subject, table: &OsStr) -> Result<(), Failure> {
    let Input { name, text } = Input::read(table)?;
    let taken = systems::take(&text, &subject.assessment.systems);
    let taken = taken.map_err(|refused| Failure::refused(&name, &refused))?;
    if !taken.refused.is_empty() {
        let told = taken
            .refused
            .iter()
            .map(|problem| Failure::at(&name, &problem.pointer, &problem.found, &problem.expected));
        return Err(Failure::join(told));
    }
    for column in &taken.ignored {
        Output::tell(&format!("{name}: column '{column}' is none of the register's; left out"));
    }
    tell(&name, &taken);
    system::merge(&mut subject.assessment.systems, taken.systems());
    Ok(())
}

fn tell(name: &str, taken: &Taken) {
    let count = |fate| taken.count(fate);
    Output::tell(&format!(
        "{name}: {} added, {} changed, {} as they were",
        count(Fate::Added),
        count(Fate::Changed),
        count(Fate::Same)
    ));
}
