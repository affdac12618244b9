//! `ready42 check`: what a file is, and whether it holds; of a report, whether it has the shape.

use std::path::Path;

use ready42_catalogue::{catalogue, english};
use ready42_core::report::{self, Report};
use ready42_exchange::{assessment, words};
use serde_json::Value;

use crate::{
    args::{Args, Given},
    bank,
    failure::{Done, Failure},
    input::Input,
    output::Output,
    shape,
};

/// How deep any file of ours may be nested.
const DEPTH: usize = 32;

/// Checks every file named and tells everything that is wrong with any.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let mut files = vec![];
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => return Err(args.unknown(&name)),
            Given::Word(word) => files.push(word),
        }
    }
    if files.is_empty() {
        return Err(args.usage("FILE", "nothing", "files to check"));
    }
    let mut failures = vec![];
    let mut content = vec![];
    for file in &files {
        let folder = Path::new(file);
        if folder.is_dir() {
            failures.extend(bank::check_folder(folder, output).err());
            continue;
        }
        let checked = Input::read(file).and_then(|input| match kind(&input)? {
            Kind::Assessment => assessment(&input, output),
            Kind::Report => report(&input, output),
            Kind::Translation(language) => bank::translation(&language, &input, output),
            Kind::Content(format) => {
                content.push((format, input));
                Ok(())
            }
        });
        failures.extend(checked.err());
    }
    failures.extend(bank::check(&content, output).err());
    if failures.is_empty() { Ok(Done::Met) } else { Err(Failure::join(failures)) }
}

/// What sort of file it is.
enum Kind {
    Assessment,
    Report,
    /// Of a language.
    Translation(String),
    Content(String),
}

/// Looks at the format alone.
fn kind(input: &Input) -> Result<Kind, Failure> {
    let value = ready42_core::json::parse(&input.text, DEPTH)
        .map_err(|error| Failure::at(&input.name, "/", error, "JSON"))?;
    match value.get("format").and_then(Value::as_str) {
        Some(assessment::FORMAT) => Ok(Kind::Assessment),
        Some(report::FORMAT) => Ok(Kind::Report),
        Some(bank::TRANSLATION) => {
            let language = value.get("language").and_then(Value::as_str).unwrap_or_default();
            Ok(Kind::Translation(language.to_owned()))
        }
        Some(format) if bank::FORMATS.contains(&format) => Ok(Kind::Content(format.to_owned())),
        _ => {
            let found = value.get("format").map_or_else(|| "nothing".to_owned(), Value::to_string);
            let expected = format!("\"{}\" or another format of ours", assessment::FORMAT);
            Err(Failure::at(&input.name, "/format", found, expected))
        }
    }
}

fn assessment(input: &Input, output: &mut Output) -> Result<(), Failure> {
    let opened = assessment::read(&input.text, catalogue());
    let opened = opened.map_err(|refused| Failure::refused(&input.name, &refused))?;
    let it = &opened.assessment;
    for notice in &opened.notices {
        Output::tell(&format!("{}: {notice}", input.name));
    }
    let own = if it.own.is_some() { ", which it holds," } else { "" };
    let said = format!(
        "an assessment of {}{own} with {} answers, {} records, {} decisions and {} AI systems; content {}, policy {}",
        it.questionnaire,
        it.answers.len(),
        it.evidence.len(),
        it.statement.len(),
        it.systems.len(),
        it.content,
        it.policy
    );
    bank::holds(&input.name, &said, output)
}

fn report(input: &Input, output: &mut Output) -> Result<(), Failure> {
    let wrong = |place: &str, found: &dyn std::fmt::Display, expected: &str| {
        Err(Failure::at(&input.name, place, found, expected))
    };
    let value: Value = serde_json::from_str(&input.text)
        .map_err(|error| Failure::at(&input.name, "/", error, "JSON"))?;
    match value.get("version").and_then(Value::as_u64) {
        Some(version) if version == u64::from(report::VERSION) => {}
        Some(newer) if newer > u64::from(report::VERSION) => {
            let found = format!("version {newer}, written by a newer release");
            return wrong("/version", &found, &format!("version {}", report::VERSION));
        }
        _ => {
            return wrong("/version", &"no known version", &format!("version {}", report::VERSION));
        }
    }
    match serde_json::from_value::<Report>(value) {
        Ok(report) => {
            shape::check(&input.name, &report, catalogue())?;
            let said = format!(
                "has the shape of a report; its figures were not recomputed: on {} as of {}: {}; \
                 content {}, policy {}",
                report.questionnaire,
                report.as_of,
                words::outcome(english(), &report),
                report.content,
                report.policy
            );
            bank::say(&input.name, &said, output)
        }
        Err(error) => wrong("/", &error, "the fields of a report"),
    }
}
