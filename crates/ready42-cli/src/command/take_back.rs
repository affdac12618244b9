//! `ready42 take-back`: a section that was handed over, put back where it belongs.

use ready42_exchange::assessment;

use super::{
    is_same,
    joint::{FORMATS, Format, Opened, decision, finish, unmergeable},
};
use crate::{
    args::{Args, Given},
    failure::{Done, Failure},
    output::Output,
};

/// Merges a section into the assessment it was handed over from.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let (mut file, mut section, mut decisions, mut out) = (None, None, vec![], None);
    let mut format = Format::Text;
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--decide" => decisions.push(decision(&mut args, &name)?),
                "--format" => format = args.choice(&name, FORMATS)?,
                "--out" => out = Some(args.path(&name)?),
                _ => return Err(args.unknown(&name)),
            },
            Given::Word(word) if file.is_none() => file = Some(word),
            Given::Word(word) if section.is_none() => section = Some(word),
            Given::Word(word) => return Err(args.superfluous(&word)),
        }
    }
    let file = file.ok_or_else(|| args.usage("FILE", "nothing", "an assessment"))?;
    let section = section.ok_or_else(|| args.usage("SECTION", "nothing", "a section"))?;
    let out = out.ok_or_else(|| args.usage("--out", "nothing", "a file to write, or -"))?;
    if [&file, &section].into_iter().any(|it| is_same(it, &out)) {
        return Err(args.usage("--out", "an assessment itself", "another file"));
    }
    let (whole, section) = (Opened::read(&file)?, Opened::read(&section)?);
    let catalogue = &whole.catalogue;
    let joined = assessment::take_back(&whole.assessment, &section.assessment, catalogue)
        .map_err(|error| unmergeable(&section.name, &error))?;
    finish(&args, joined, &decisions, catalogue, &out, format, output)
}
