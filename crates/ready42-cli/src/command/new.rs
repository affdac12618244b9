//! `ready42 new`: an empty assessment.

use std::{ffi::OsStr, fs, path::Path};

use ready42_catalogue::catalogue;
use ready42_core::assessment::{Assessment, Profile};
use ready42_exchange::{assessment, problem::Refused, questionnaire};
use serde_json::json;

use crate::{
    args::{Args, Given},
    failure::{Done, Failure},
    input::Input,
    output::Output,
};

/// Writes an assessment with nothing answered.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let (mut questionnaire, mut profile, mut out) = (None, None, None);
    let mut force = false;
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--questionnaire" => questionnaire = Some(args.path(&name)?),
                "--profile" => profile = Some(args.path(&name)?),
                "--out" => out = Some(args.path(&name)?),
                "--force" => force = true,
                _ => return Err(args.unknown(&name)),
            },
            Given::Word(word) => return Err(args.superfluous(&word)),
        }
    }
    let mut assessment = blank(&args, questionnaire.as_deref())?;
    let out = out.ok_or_else(|| args.usage("--out", "nothing", "a file to write, or -"))?;
    if let Some(profile) = profile {
        assessment.profile = self::profile(&profile, &assessment)?;
    }
    if !force && out != "-" && fs::symlink_metadata(&out).is_ok() {
        let name = out.to_string_lossy();
        return Err(Failure::at(&name, "/", "a file that is there", "a new name, or --force"));
    }
    output.deliver(&assessment::write(&assessment), Some(&out))?;
    Ok(Done::Met)
}

/// An assessment for a questionnaire of the bank, or for one's own in a file.
fn blank(args: &Args, named: Option<&OsStr>) -> Result<Assessment, Failure> {
    let known = &catalogue().content().questionnaires;
    if let Some(found) = known.iter().find(|it| named.is_some_and(|id| id == it.id.as_str())) {
        return Ok(Assessment::blank(catalogue(), found.id.clone()));
    }
    let file = named.filter(|it| {
        let path = Path::new(it);
        path.exists() || path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
    });
    if let Some(file) = file {
        let Input { name, text } = Input::read(file)?;
        let own = questionnaire::read(&text, catalogue());
        return Ok(own.map_err(|it| Failure::refused(&name, &it))?.blank());
    }
    let ids: Vec<&str> = known.iter().map(|it| it.id.as_str()).collect();
    let given =
        named.map_or_else(|| "nothing".to_owned(), |it| format!("'{}'", it.to_string_lossy()));
    let expected = format_args!("{} or a file of one's own such as mine.json", ids.join(" or "));
    Err(args.usage("--questionnaire", given, expected))
}

/// Reads a profile: the one of an assessment, or organisation and facts by themselves.
fn profile(path: &OsStr, blank: &Assessment) -> Result<Profile, Failure> {
    let Input { name, text } = Input::read(path)?;
    let refused = |refused: &Refused| Failure::refused(&name, refused);
    let value = ready42_core::json::parse(&text, assessment::limit::DEPTH);
    let value = value.map_err(|error| Failure::at(&name, "/", error, "JSON"))?;
    let opened = if value.get("format").is_some() {
        assessment::read(&text, catalogue()).map_err(|it| refused(&it))?
    } else {
        let whole = json!({
            "format": assessment::FORMAT,
            "version": assessment::VERSION,
            "questionnaire": blank.questionnaire.as_str(),
            "own": blank.own,
            "profile": value,
        });
        assessment::read_value(whole, catalogue()).map_err(|it| refused(&unwrapped(it)))?
    };
    for notice in opened.notices.iter().filter(|notice| notice.pointer.starts_with("/profile")) {
        let pointer = notice.pointer.trim_start_matches("/profile");
        Output::tell(&format!("{name}: {pointer}: {}", notice.message));
    }
    Ok(opened.assessment.profile)
}

/// The problems with their places as in the profile's own file.
fn unwrapped(mut refused: Refused) -> Refused {
    for problem in &mut refused.problems {
        if let Some(pointer) = problem.pointer.strip_prefix("/profile") {
            problem.pointer = pointer.to_owned();
        }
    }
    refused
}
