//! Checking files of a question bank.

use std::path::Path;

use ready42_catalogue::catalogue;
use ready42_core::load::{ContentFile, Issue, Rule, load, load_translation};
use ready42_exchange::{foreign, questionnaire};
use serde_json::Value;

use crate::{failure::Failure, folder, input::Input, output::Output};

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
    "ready42/contradictions",
    "ready42/questionnaire",
    "ready42/policy",
    "ready42/roles",
    "ready42/evidence",
    "ready42/profile",
    "ready42/sources",
    "ready42/history",
];

/// Checks content files: together if a whole bank is named; else a questionnaire of one's own for
/// every rule, and what is of a bank for its shape.
pub(crate) fn check(files: &[(String, Input)], output: &mut Output) -> Result<(), Failure> {
    if files.len() > 1 && files.iter().any(|(format, _)| format == WHOLE) {
        load(&content(files.iter().map(|(_, it)| it)))
            .map_err(|error| failures(error.issues, |_| true))?;
        for (format, input) in files {
            holds(&input.name, &format!("{format}, checked for every rule"), output)?;
        }
        return Ok(());
    }
    let mut wrong = vec![];
    let mut said = vec![];
    for (format, input) in files {
        let checked = if is_own(format, &input.text) { own(input) } else { shape(format, input) };
        match checked {
            Ok(is) => said.push((&input.name, is)),
            Err(failure) => wrong.push(failure),
        }
    }
    if !wrong.is_empty() {
        return Err(Failure::join(wrong));
    }
    said.into_iter().try_for_each(|(name, said)| holds(name, &said, output))
}

/// Checks every file of a folder together, as one question bank.
pub(crate) fn check_folder(folder: &Path, output: &mut Output) -> Result<(), Failure> {
    let name = folder.to_string_lossy();
    let files = folder::read(folder)?;
    let content = load(&content(&files)).map_err(|mut error| {
        // What no file holds is missing in the folder.
        let nowhere = |file: &str| !files.iter().any(|it| it.name == file);
        for issue in error.issues.iter_mut().filter(|issue| nowhere(&issue.file)) {
            issue.file = name.clone().into_owned();
        }
        failures(error.issues, |_| true)
    })?;
    let said = format!(
        "a question bank of {} files, checked for every rule: content {}, {} questionnaires, {} \
         questions, {} remedies, {} frameworks",
        files.len(),
        content.version,
        content.questionnaires.len(),
        content.questions.len(),
        content.remedies.len(),
        content.frameworks.len()
    );
    holds(&name, &said, output)
}

fn content<'a>(files: impl IntoIterator<Item = &'a Input>) -> Vec<ContentFile<'a>> {
    files.into_iter().map(|it| ContentFile { path: &it.name, text: &it.text }).collect()
}

/// Whether a file is a questionnaire that the bank does not have.
fn is_own(format: &str, text: &str) -> bool {
    let file: Value = serde_json::from_str(text).unwrap_or_default();
    let id = file["questionnaire"]["id"].as_str().unwrap_or_default();
    format == questionnaire::FORMAT && catalogue().questionnaire(&id.into()).is_none()
}

fn own(input: &Input) -> Result<String, Failure> {
    let own = questionnaire::read(&input.text, catalogue());
    let own = own.map_err(|refused| Failure::refused(&input.name, &refused))?;
    let content = own.catalogue.content();
    let it = own.catalogue.questionnaire(&own.id).expect("it was read into this catalogue");
    Ok(format!(
        "a questionnaire of one's own, checked for every rule: {} asks {} questions; of its own \
         are {} questions and {} remedies",
        own.id,
        own.catalogue.asked(it).count(),
        content.questions.iter().filter(|it| it.is_own()).count(),
        content.remedies.iter().filter(|it| it.id.is_own()).count()
    ))
}

/// Checks one file of a bank for what it has to be without the others.
fn shape(format: &str, input: &Input) -> Result<String, Failure> {
    let issues = load(&content([input])).err().map(|error| error.issues).unwrap_or_default();
    let is_shape = |rule| matches!(rule, Rule::Shape | Rule::Format);
    if issues.iter().any(|issue| is_shape(issue.rule)) {
        return Err(failures(issues, is_shape));
    }
    Ok(format!("{format}, checked for its shape"))
}

/// What breaks a rule that is looked at here.
fn failures(issues: Vec<Issue>, looked_at: impl Fn(Rule) -> bool) -> Failure {
    let issues = issues.into_iter().filter(|issue| looked_at(issue.rule));
    Failure::join(issues.map(told))
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
