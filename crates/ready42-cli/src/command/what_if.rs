//! `ready42 what-if`: what would follow.

use ready42_catalogue::Language;
use ready42_core::{
    assessment::Given as Answer,
    question::Level,
    what_if::{Change, RefusalReason, WhatIf},
};
use ready42_exchange::{markdown, text, what_if_json};

use crate::{
    args::{Args, Given},
    failure::{Done, Failure},
    output::Output,
    subject::Subject,
};

#[derive(Clone, Copy)]
enum Format {
    Text,
    Json,
    Markdown,
}

const FORMATS: &[(&str, Format)] =
    &[("text", Format::Text), ("json", Format::Json), ("markdown", Format::Markdown)];

/// Judges an assessment as it is and as it would be; nothing is written into it.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let (mut file, mut out, mut as_of) = (None, None, None);
    let mut format = Format::Text;
    let mut language = Language::english();
    let mut changes = vec![];
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--do" => {
                    let remedies = args.value(&name)?;
                    changes.extend(remedies.split(',').map(|id| Change::Do(id.trim().into())));
                }
                "--set" => changes.push(set(&mut args, &name)?),
                "--format" => format = args.choice(&name, FORMATS)?,
                "--out" => out = Some(args.path(&name)?),
                "--as-of" => as_of = Some(args.date(&name)?),
                "--lang" => language = args.language(&name)?,
                _ => return Err(args.unknown(&name)),
            },
            Given::Word(word) if file.is_none() => file = Some(word),
            Given::Word(word) => return Err(args.superfluous(&word)),
        }
    }
    let file = file.ok_or_else(|| args.usage("FILE", "nothing", "an assessment"))?;
    if changes.is_empty() {
        return Err(args.usage("--do", "nothing", "a remedy, or --set QUESTION=LEVEL"));
    }
    super::refuse_same(&args, &file, out.as_deref())?;
    let subject = Subject::open(&file, as_of, &language)?;
    let Subject { instrument, assessment, as_of, .. } = &subject;
    let what_if = WhatIf::of(instrument, assessment, *as_of, &changes);
    if !what_if.refused.is_empty() {
        return Err(refused(&args, &what_if));
    }
    let (catalogue, m) = (instrument.catalogue(), language.messages);
    let written = match format {
        Format::Text => text::what_if(&what_if, catalogue, m),
        Format::Json => what_if_json(&what_if),
        Format::Markdown => markdown::what_if(&what_if, catalogue, m),
    };
    output.deliver(&written, out.as_deref())?;
    Ok(Done::Met)
}

/// An answer, such as `4.3-1=3`.
fn set(args: &mut Args, option: &str) -> Result<Change, Failure> {
    let value = args.value(option)?;
    let read = value.split_once('=').and_then(|(question, answer)| {
        let given = match answer.split_once(':') {
            None if answer == "unknown" => Answer::Unknown,
            None => Answer::Level(Level::try_from(answer.parse::<u8>().ok()?).ok()?),
            Some(("not-applicable", reason)) => Answer::NotApplicable(reason.into()),
            Some(_) => return None,
        };
        Some(Change::Set(question.trim().into(), given))
    });
    read.ok_or_else(|| {
        let expected = "QUESTION=LEVEL with 0 to 4, unknown, or not-applicable:REASON";
        args.usage(option, format_args!("'{value}'"), expected)
    })
}

/// A line for each change that cannot be supposed.
fn refused(args: &Args, what_if: &WhatIf) -> Failure {
    Failure::join(what_if.refused.iter().map(|refusal| {
        let (option, expected) = match refusal.reason {
            RefusalReason::UnknownRemedy => ("--do", "a remedy of 'ready42 catalogue remedies'"),
            RefusalReason::RemedyOfOthers => {
                ("--do", "a remedy that raises something this questionnaire asks")
            }
            RefusalReason::UnknownQuestion => ("--set", "a question of this questionnaire"),
            RefusalReason::OutOfProfile => ("--set", "a question that the profile lets through"),
            RefusalReason::ControlExcluded => {
                ("--set", "a question about a control that the statement does not exclude")
            }
            RefusalReason::ClauseExcluded => {
                ("--set", "a level or unknown, as clauses cannot be excluded")
            }
            RefusalReason::NoReason => ("--set", "a reason after not-applicable:"),
        };
        args.usage(option, format_args!("'{}'", refusal.subject), expected)
    }))
}
