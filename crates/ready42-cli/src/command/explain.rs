//! `ready42 explain`: every term of a figure.

use ready42_catalogue::Language;
use ready42_core::explain::{Explainer, Subject as Explained};
use ready42_exchange::{explanation_json, html, markdown, text, words};

use super::format::Document;
use crate::{
    args::{Args, Given},
    command::refuse_same,
    failure::{Done, Failure},
    output::Output,
    subject::Subject,
};

/// Explains the whole, or anything in the report by its name.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let (mut file, mut subject, mut as_of, mut out) = (None, None, None, None);
    let mut format = Document::Text;
    let mut language = Language::english();
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--format" => format = args.choice(&name, Document::ALL)?,
                "--out" => out = Some(args.path(&name)?),
                "--as-of" => as_of = Some(args.date(&name)?),
                "--lang" => language = args.language(&name)?,
                _ => return Err(args.unknown(&name)),
            },
            Given::Word(word) if file.is_none() => file = Some(word),
            Given::Word(word) if subject.is_none() => subject = Some(word),
            Given::Word(word) => return Err(args.superfluous(&word)),
        }
    }
    let file = file.ok_or_else(|| args.usage("FILE", "nothing", "an assessment"))?;
    refuse_same(&args, &file, out.as_deref())?;
    let opened = Subject::open(&file, as_of, &language)?;
    let name = subject.map_or_else(String::new, |word| word.to_string_lossy().into_owned());
    let Subject { instrument, assessment, as_of, .. } = &opened;
    let (catalogue, m) = (instrument.catalogue(), language.messages);
    let explainer = Explainer::new(instrument, assessment, *as_of);
    let found = Explained::find(instrument, &name).and_then(|it| explainer.explain(&it));
    let Some(explanation) = found else {
        let expected = if name == "verdict" {
            words::no_verdict(m).to_owned()
        } else {
            "coverage, assurance, maturity or verdict, a clause such as 6 or A.6, a unit such as \
             6.1.2, a question such as 6.1.2-1, a framework such as nist-csf-2.0, an item such as \
             'GOVERN 1.1', or a remedy such as define-scope"
                .to_owned()
        };
        return Err(args.usage("SUBJECT", format_args!("'{name}'"), expected));
    };
    let written = match format {
        Document::Json => explanation_json(&explanation),
        Document::Text => text::explanation(&explanation, catalogue, m),
        Document::Markdown => markdown::explanation(&explanation, catalogue, m),
        Document::Html => html::explanation(&explanation, catalogue, m),
    };
    output.deliver(&written, out.as_deref()).map(|()| Done::Met)
}
