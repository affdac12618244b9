//! `ready42 plan` with a target or a budget: the cheapest path, or the best for so many days.

use ready42_catalogue::Language;
use ready42_core::path::{Path, PathTarget};
use ready42_exchange::{csv, html, markdown, path_json, text};

use super::format::Sheet;
use crate::{
    args::{Args, Given},
    failure::{Done, Failure},
    output::Output,
    subject::Subject,
};

/// The most days that a budget may have.
const MOST_DAYS: u64 = 100_000;

/// Writes the path of an assessment, and says whether its target is reached.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let (mut file, mut out, mut as_of, mut target) = (None, None, None, None);
    let mut format = Sheet::Text;
    let mut language = Language::english();
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--target" | "--budget" if target.is_some() => {
                    return Err(args.usage(&name, "a second target", "one target or one budget"));
                }
                "--target" => target = Some((self::target(&mut args, &name)?, name)),
                "--budget" => target = Some((budget(&mut args, &name)?, name)),
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
    super::refuse_same(&args, &file, out.as_deref())?;
    let (target, option) =
        target.ok_or_else(|| args.usage("--target", "nothing", "a target or a budget"))?;
    let subject = Subject::open(&file, as_of, &language)?;
    let path = Path::find(&subject.instrument, &subject.assessment, subject.as_of, &target)
        .map_err(|error| args.usage(&option, error.found(), error.expected()))?;
    let (catalogue, messages) = (subject.instrument.catalogue(), language.messages);
    let written = match format {
        Sheet::Text => text::path(&path, catalogue, messages),
        Sheet::Json => path_json(&path),
        Sheet::Markdown => markdown::path(&path, catalogue, messages),
        Sheet::Html => html::path(&path, catalogue, messages),
        Sheet::Csv => csv::path(&path, catalogue, messages),
    };
    output.deliver(&written, out.as_deref())?;
    Ok(if path.met { Done::Met } else { Done::NotMet })
}

fn target(args: &mut Args, option: &str) -> Result<PathTarget, Failure> {
    let value = args.value(option)?;
    PathTarget::read(&value).map_err(|error| args.usage(option, error.found(), error.expected()))
}

fn budget(args: &mut Args, option: &str) -> Result<PathTarget, Failure> {
    let value = args.value(option)?;
    let days = value.parse().ok().filter(|days| *days <= MOST_DAYS);
    let days = days.ok_or_else(|| {
        let expected = format!("whole person-days, 0 to {MOST_DAYS}");
        args.usage(option, format_args!("'{value}'"), expected)
    })?;
    Ok(PathTarget::Budget { days })
}
