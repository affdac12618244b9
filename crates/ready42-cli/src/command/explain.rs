//! `ready42 explain`: every term of a score.

use ready42_catalogue::Language;
use ready42_core::{explain::Explanation, id::ItemId};
use ready42_exchange::text;

use crate::{
    args::{Args, Given},
    failure::{Done, Failure},
    output::Output,
    subject::Subject,
};

/// Explains the whole, a unit, or an item of another framework.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let (mut file, mut item, mut as_of) = (None, None, None);
    let mut json = false;
    let mut language = Language::english();
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--format" => json = args.choice(&name, &[("text", false), ("json", true)])?,
                "--as-of" => as_of = Some(args.date(&name)?),
                "--lang" => language = args.language(&name)?,
                _ => return Err(args.unknown(&name)),
            },
            Given::Word(word) if file.is_none() => file = Some(word),
            Given::Word(word) if item.is_none() => item = Some(word),
            Given::Word(word) => return Err(args.superfluous(&word)),
        }
    }
    let file = file.ok_or_else(|| args.usage("FILE", "nothing", "an assessment"))?;
    let subject = Subject::open(&file, as_of, &language)?;
    let id = item.as_ref().map(|item| ItemId::from(&*item.to_string_lossy()));
    let Subject { instrument, assessment, as_of, .. } = &subject;
    let explanation = Explanation::of(instrument, assessment, *as_of, id.as_ref());
    let Some(explanation) = explanation else {
        let found = id.map_or_else(String::new, |id| format!("'{id}'"));
        let expected = "a unit such as 6.1.2, or an outcome such as 'GOVERN 1.1' or GV.OC-01";
        return Err(args.usage("UNIT|ITEM", found, expected));
    };
    let written = if json {
        let json = serde_json::to_string_pretty(&explanation);
        format!("{}\n", json.expect("an explanation is plain data"))
    } else {
        text::explanation(&explanation, language.messages)
    };
    output.print(&written).map(|()| Done::Met)
}
