//! `ready42 diff`: what has changed between two assessments, and what that did.

use ready42_catalogue::Language;
use ready42_core::change::{Comparison, Side, as_it_was};
use ready42_exchange::{html, markdown, text, words};

use super::format::Document;
use super::is_same;
use crate::{
    args::{Args, Given},
    failure::{Done, Failure},
    output::Output,
    subject::Subject,
};

/// Compares two assessments of one questionnaire.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let (mut old, mut new, mut out) = (None, None, None);
    let (mut as_of_old, mut as_of) = (None, None);
    let mut format = Document::Text;
    let mut language = Language::english();
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--format" => format = args.choice(&name, Document::ALL)?,
                "--as-of-old" => as_of_old = Some(args.date(&name)?),
                "--as-of" => as_of = Some(args.date(&name)?),
                "--lang" => language = args.language(&name)?,
                "--out" => out = Some(args.path(&name)?),
                _ => return Err(args.unknown(&name)),
            },
            Given::Word(word) if old.is_none() => old = Some(word),
            Given::Word(word) if new.is_none() => new = Some(word),
            Given::Word(word) => return Err(args.superfluous(&word)),
        }
    }
    let old = old.ok_or_else(|| args.usage("OLD", "nothing", "an assessment"))?;
    let new = new.ok_or_else(|| args.usage("NEW", "nothing", "an assessment"))?;
    if out.as_deref().is_some_and(|out| is_same(&old, out) || is_same(&new, out)) {
        return Err(args.usage("--out", "an assessment itself", "another file"));
    }
    let old = Subject::open(&old, as_of_old, &language)?;
    let new = Subject::open(&new, as_of, &language)?;
    let asked = as_it_was(old.instrument.catalogue(), &old.assessment)
        .map_err(|error| Failure::at(&old.name, "/", error, "an assessment of this release"))?;
    let before = Side { instrument: &asked, assessment: &old.assessment, as_of: old.as_of };
    let instrument = &new.instrument;
    let after = Side { instrument, assessment: &new.assessment, as_of: new.as_of };
    let comparison = Comparison::of(before, after).map_err(|it| {
        let found = format!("answers to '{}'", it.after);
        Failure::at(&new.name, "/questionnaire", found, format!("answers to '{}'", it.before))
    })?;
    let m = language.messages;
    let sheet = || words::comparison(m, &comparison, instrument.catalogue());
    let written = match format {
        Document::Text => text::sheet(&sheet()),
        Document::Json => {
            let json = serde_json::to_string_pretty(&comparison);
            format!("{}\n", json.expect("a comparison is plain data"))
        }
        Document::Markdown => markdown::sheet(&sheet()),
        Document::Html => html::sheet(&sheet(), &comparison.after.organisation, m),
    };
    output.deliver(&written, out.as_deref()).map(|()| Done::Met)
}
