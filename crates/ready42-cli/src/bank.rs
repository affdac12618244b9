//! Checking files of a question bank.

use ready42_catalogue::catalogue;
use ready42_core::load::{ContentFile, Issue, Rule, load, load_translation};
use ready42_exchange::foreign;

use crate::{failure::Failure, input::Input, output::Output};

/// The format of the one file that makes a set of files a whole bank.
const WHOLE: &str = "ready42/content";

/// The format of a translation of one.
pub(crate) const TRANSLATION: &str = "ready42/translation";

/// The formats of a question bank.
pub(crate) const FORMATS: &[&str] = &[
    WHOLE,
    "ready42/framework",
    "ready42/crosswalk",
    "ready42/questions",
    "ready42/remedies",
    "ready42/questionnaire",
    "ready42/policy",
    "ready42/roles",
    "ready42/evidence",
    "ready42/profile",
    "ready42/sources",
];

/// Checks content files: together if a whole bank is named, else each for its shape.
pub(crate) fn check(files: &[(String, Input)], output: &mut Output) -> Result<(), Failure> {
    let whole = files.len() > 1 && files.iter().any(|(format, _)| format == WHOLE);
    let mut failures = vec![];
    if whole {
        failures.extend(wrong(files, |_| true));
    } else {
        for file in files {
            failures.extend(wrong(std::slice::from_ref(file), |rule| {
                matches!(rule, Rule::Shape | Rule::Format)
            }));
        }
    }
    if !failures.is_empty() {
        return Err(Failure::join(failures));
    }
    for (format, input) in files {
        let rules = if whole { "every rule" } else { "its shape" };
        holds(&input.name, &format!("{format}, checked for {rules}"), output)?;
    }
    Ok(())
}

/// What breaks a rule that is looked at here.
fn wrong(files: &[(String, Input)], looked_at: impl Fn(Rule) -> bool) -> Vec<Failure> {
    let files: Vec<_> =
        files.iter().map(|(_, it)| ContentFile { path: &it.name, text: &it.text }).collect();
    let issues = load(&files).err().map(|error| error.issues).unwrap_or_default();
    let issues = issues.into_iter().filter(|issue| looked_at(issue.rule));
    issues.map(told).collect()
}

fn told(issue: Issue) -> Failure {
    let pointer = if issue.pointer.is_empty() { "/" } else { &issue.pointer };
    Failure::at(&issue.file, pointer, issue.found, issue.expected)
}

/// Checks a translation against the content of this release.
pub(crate) fn translation(
    language: &str,
    input: &Input,
    output: &mut Output,
) -> Result<(), Failure> {
    let file = ContentFile { path: &input.name, text: &input.text };
    let translation = load_translation(language, &[file], catalogue().content())
        .map_err(|error| Failure::join(error.issues.into_iter().map(told)))?;
    let said = format!("{TRANSLATION} into '{language}', {} part(s)", translation.texts.len());
    holds(&input.name, &said, output)
}

/// Says what a file is that holds.
pub(crate) fn holds(name: &str, said: &str, output: &mut Output) -> Result<(), Failure> {
    say(name, &format!("holds: {said}"), output)
}

/// Says something of a file.
pub(crate) fn say(name: &str, said: &str, output: &mut Output) -> Result<(), Failure> {
    output.print(&format!("{}\n", foreign::line(&format!("{name}: {said}"))))
}
