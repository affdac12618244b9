//! `ready42 hand-over`: one section as a file, for somebody else to fill in.

use ready42_core::{framework::ItemKind, id::ItemId, section::hand_over};
use ready42_exchange::assessment;

use super::{is_same, joint::Opened};
use crate::{
    args::{Args, Given},
    failure::{Done, Failure},
    output::Output,
    today::today,
};

/// Writes a section of an assessment with what it holds by now.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let (mut file, mut section, mut out, mut on) = (None, None, None, None);
    let mut from = String::new();
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--section" => section = Some(args.value(&name)?),
                "--from" => from = args.value(&name)?,
                "--on" => on = Some(args.date(&name)?),
                "--out" => out = Some(args.path(&name)?),
                _ => return Err(args.unknown(&name)),
            },
            Given::Word(word) if file.is_none() => file = Some(word),
            Given::Word(word) => return Err(args.superfluous(&word)),
        }
    }
    let file = file.ok_or_else(|| args.usage("FILE", "nothing", "an assessment"))?;
    let expected = "a clause or an objective of Annex A";
    let section = section.ok_or_else(|| args.usage("--section", "nothing", expected))?;
    let out = out.ok_or_else(|| args.usage("--out", "nothing", "a file to write, or -"))?;
    if is_same(&file, &out) {
        return Err(args.usage("--out", "the assessment itself", "another file"));
    }
    let Opened { assessment, catalogue, .. } = Opened::read(&file)?;
    let on = on.map_or_else(today, Ok)?;
    let group = ItemId::from(&*section);
    let handed = hand_over(&assessment, &catalogue, &group, from.into(), on).ok_or_else(|| {
        let groups = catalogue.assessed().items.iter();
        let groups = groups.filter(|it| matches!(it.kind, ItemKind::Clause | ItemKind::Objective));
        let known: Vec<&str> = groups.map(|it| it.id.as_str()).collect();
        let expected = format!("{expected}: {}", known.join(", "));
        args.usage("--section", format_args!("'{section}'"), expected)
    })?;
    output.deliver(&assessment::write(&handed), Some(&out)).map(|()| Done::Met)
}
