//! `ready42 soa`: the Statement of Applicability by itself.

use ready42_catalogue::Language;
use ready42_core::report::Report;
use ready42_exchange::{csv, html, markdown, statement, text};

use super::format::Sheet;
use crate::{
    args::{Args, Given},
    command::refuse_same,
    failure::{Done, Failure},
    output::Output,
    subject::Subject,
};

/// Writes the 38 rows, a draft while one of them lacks a decision with a reason.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let (mut file, mut out, mut as_of) = (None, None, None);
    let mut format = Sheet::Text;
    let mut language = Language::english();
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--format" => format = args.choice(&name, Sheet::ALL)?,
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
    refuse_same(&args, &file, out.as_deref())?;
    let subject = Subject::open(&file, as_of, &language)?;
    let report = Report::of(&subject.instrument, &subject.assessment, subject.as_of);
    let (catalogue, m) = (subject.instrument.catalogue(), language.messages);
    let written = match format {
        Sheet::Text => text::statement(&report, catalogue, m),
        Sheet::Json => statement::json(&report, m),
        Sheet::Markdown => markdown::statement(&report, catalogue, m),
        Sheet::Html => html::statement(&report, catalogue, m),
        Sheet::Csv => csv::statement(&report, catalogue, m),
    };
    output.deliver(&written, out.as_deref()).map(|()| Done::Met)
}
