//! `ready42 merge`: what several people filled in, made one file.

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

/// Merges two assessments with what both were made from, or a section with what it carries.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let (mut files, mut decisions, mut out) = (vec![], vec![], None);
    let mut format = Format::Text;
    let mut has_base = true;
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--no-base" => has_base = false,
                "--decide" => decisions.push(decision(&mut args, &name)?),
                "--format" => format = args.choice(&name, FORMATS)?,
                "--out" => out = Some(args.path(&name)?),
                _ => return Err(args.unknown(&name)),
            },
            Given::Word(word) if files.len() == 3 => return Err(args.superfluous(&word)),
            Given::Word(word) => files.push(word),
        }
    }
    let out = out.ok_or_else(|| args.usage("--out", "nothing", "a file to write, or -"))?;
    if files.iter().any(|file| is_same(file, &out)) {
        return Err(args.usage("--out", "an assessment itself", "another file"));
    }
    let opened = files.iter().map(|file| Opened::read(file)).collect::<Result<Vec<_>, _>>()?;
    let (base, a, b) = match (&*opened, has_base) {
        ([base, a, b], true) => (Some(base), a, b),
        ([a, b], false) => (None, a, b),
        ([whole, section], true) if section.assessment.section.is_some() => {
            let (it, catalogue) = (&whole.assessment, &whole.catalogue);
            let joined = assessment::take_back(it, &section.assessment, catalogue)
                .map_err(|error| unmergeable(&section.name, &error))?;
            return finish(&args, joined, &decisions, catalogue, &out, format, output);
        }
        ([_, _], true) => {
            let expected = "BASE A B, or --no-base, or a section that was handed over";
            return Err(args.usage("arguments", "two files", expected));
        }
        (files, _) => {
            let expected = if has_base { "BASE A B" } else { "A B" };
            return Err(args.usage("arguments", format_args!("{} files", files.len()), expected));
        }
    };
    let before = base.map(|it| &it.assessment);
    let joined = assessment::merge(before, &a.assessment, &b.assessment, &a.catalogue)
        .map_err(|error| unmergeable(&b.name, &error))?;
    let [mine, yours] = [a, b].map(|it| it.assessment.profile.organisation.trim());
    if mine != yours {
        Output::tell(&format!(
            "{}: /profile/organisation: '{yours}', while {} is of '{mine}'",
            b.name, a.name
        ));
    }
    finish(&args, joined, &decisions, &a.catalogue, &out, format, output)
}
