//! What `merge` and `take-back` share: opening, deciding, and telling what is left.

use std::{ffi::OsStr, sync::Arc};

use ready42_catalogue::catalogue;
use ready42_core::{
    assessment::Assessment,
    catalogue::Catalogue,
    merge::{Choice, Conflict, Kind, Renamed},
};
use ready42_exchange::assessment::{self, Joined, MergeError};
use serde_json::{Value, json};

use crate::{
    args::Args,
    failure::{Done, Failure},
    input::Input,
    output::Output,
};

/// An assessment with the name of its file and what it was read against.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) name: String,
    pub(super) assessment: Assessment,
    pub(super) catalogue: Arc<Catalogue>,
}

impl Opened {
    /// Reads an assessment and tells, on standard error, what was kept but counts for nothing.
    pub(super) fn read(path: &OsStr) -> Result<Self, Failure> {
        let Input { name, text } = Input::read(path)?;
        let opened = assessment::read(&text, catalogue());
        let opened = opened.map_err(|refused| Failure::refused(&name, &refused))?;
        for notice in &opened.notices {
            Output::tell(&format!("{name}: {notice}"));
        }
        Ok(Self { name, assessment: opened.assessment, catalogue: opened.catalogue })
    }
}

/// A decision that was asked for: a place and whose value goes there.
#[derive(Clone, Debug)]
pub(super) struct Decision {
    place: String,
    choice: Choice,
}

/// What can be said of a place.
const CHOICES: [(&str, Choice); 4] =
    [("a", Choice::A), ("b", Choice::B), ("base", Choice::Base), ("keep", Choice::Keep)];

/// The value of `--decide`: `PLACE=a|b|base|keep`.
pub(super) fn decision(args: &mut Args, option: &str) -> Result<Decision, Failure> {
    let value = args.value(option)?;
    let read = value.rsplit_once('=').and_then(|(place, word)| {
        let (_, choice) = CHOICES.into_iter().find(|(name, _)| *name == word)?;
        place.starts_with('/').then(|| Decision { place: place.to_owned(), choice })
    });
    let expected = "a place and a side, such as /answers/4.1-1=a, or =b, =base or =keep";
    read.ok_or_else(|| args.usage(option, format_args!("'{value}'"), expected))
}

/// Why two files cannot be merged.
pub(super) fn unmergeable(name: &str, error: &MergeError) -> Failure {
    let (place, found, expected) = match error {
        MergeError::Questionnaire(found, expected) => {
            ("/questionnaire", format!("answers to '{found}'"), format!("answers to '{expected}'"))
        }
        MergeError::Own(id) => {
            ("/own", format!("another '{id}'"), "the same questionnaire".to_owned())
        }
        MergeError::Organisation(found, expected) => {
            let place = "/section/base/profile/organisation";
            (place, format!("'{found}'"), format!("'{expected}', whose assessment it goes into"))
        }
        MergeError::NoSection => {
            ("/section", "nothing".to_owned(), "a section that was handed over".to_owned())
        }
        MergeError::Refused(refused) => return Failure::refused(name, refused),
        other => ("/", other.to_string(), "assessments that can be merged".to_owned()),
    };
    Failure::at(name, place, found, expected)
}

/// How a merge is told.
#[derive(Clone, Copy, Debug)]
pub(super) enum Format {
    Text,
    Json,
}

/// The formats, by name.
pub(super) const FORMATS: &[(&str, Format)] = &[("text", Format::Text), ("json", Format::Json)];

/// Applies decisions, writes the result, and tells each conflict that is left.
pub(super) fn finish(
    args: &Args,
    joined: Joined,
    decisions: &[Decision],
    catalogue: &Arc<Catalogue>,
    to: &OsStr,
    format: Format,
    output: &mut Output,
) -> Result<Done, Failure> {
    let Joined { mut assessment, fresh, renamed } = joined;
    let swapped = |it: &Conflict| fresh.iter().any(|(other, swapped)| *swapped && other == it);
    for Decision { place, choice } in decisions {
        let found = assessment.conflicts.iter().position(|it| *it.place == **place);
        let Some(index) = found else {
            let places: Vec<&str> = assessment.conflicts.iter().map(|it| &*it.place).collect();
            let expected = match &*places {
                [] => "no decision, as there is no conflict".to_owned(),
                places => format!("a conflict: {}", places.join(", ")),
            };
            return Err(args.usage("--decide", format_args!("'{place}'"), expected));
        };
        let choice = choice.swapped(swapped(&assessment.conflicts[index]));
        let decided = assessment::decide(&assessment, index, choice, catalogue);
        assessment = decided.ok_or_else(|| {
            let expected = "a side that can stand with everything else in the file";
            args.usage("--decide", format_args!("'{place}'"), expected)
        })?;
    }
    output.deliver(&assessment::write(&assessment), Some(to))?;
    let left: Vec<Conflict> =
        assessment.conflicts.iter().map(|it| turned(it, swapped(it))).collect();
    let name = to.to_string_lossy();
    for renamed in &renamed {
        let Renamed { kind, from, to } = renamed;
        let what = match kind {
            Kind::Record => "records",
            Kind::System => "systems",
        };
        let field = kind.field();
        Output::tell(&format!("{name}: /{field}/{to}: one of two {what} '{from}' is '{to}' now"));
    }
    for conflict in &left {
        let found =
            format!("{} in A and {} in B", shown(conflict.a.as_ref()), shown(conflict.b.as_ref()));
        let expected = format!("--decide {}=a, =b or =base", conflict.place);
        for line in Failure::at(&name, &conflict.place, found, expected).lines() {
            Output::tell(line);
        }
    }
    if to != "-" {
        let told = match format {
            Format::Text => {
                let (answers, records) = (assessment.answers.len(), assessment.evidence.len());
                format!(
                    "{answers} answers, {records} records; {} conflict(s) decided, {} left\n",
                    decisions.len(),
                    left.len()
                )
            }
            Format::Json => {
                let renamed = renamed.iter();
                let renamed: Vec<Value> = renamed
                    .map(|it| json!({ "in": it.kind.field(), "from": &*it.from, "to": &*it.to }))
                    .collect();
                let told =
                    json!({ "conflicts": left, "decided": decisions.len(), "renamed": renamed });
                format!("{told:#}\n")
            }
        };
        output.print(&told)?;
    }
    Ok(if left.is_empty() { Done::Met } else { Done::NotMet })
}

/// A conflict with its sides as the files were named.
fn turned(conflict: &Conflict, swapped: bool) -> Conflict {
    let mut turned = conflict.clone();
    if swapped {
        std::mem::swap(&mut turned.a, &mut turned.b);
    }
    turned
}

/// A value in a line.
fn shown(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), Value::to_string)
}
