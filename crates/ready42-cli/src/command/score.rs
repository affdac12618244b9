//! `ready42 score`: the report.

use std::ffi::OsString;

use ready42_catalogue::Language;
use ready42_core::{
    explain::Explainer,
    report::{Judged, Report},
    threshold::Threshold,
    verdict::Stage,
};
use ready42_exchange::{html, markdown, report_json, text};

use super::format::Document;
use crate::{
    args::{Args, Given},
    command::refuse_same,
    failure::{Done, Failure},
    output::Output,
    subject::Subject,
};

const STAGES: &[(&str, Stage)] = &[("stage1", Stage::Stage1Ready), ("stage2", Stage::Stage2Ready)];

/// Writes the report of an assessment, and says whether the gates asked for are met.
pub(super) fn run(mut args: Args, output: &mut Output) -> Result<Done, Failure> {
    let (mut file, mut out, mut as_of) = (None, None, None);
    let (mut threshold, mut stage) = (None, None);
    let mut format = Document::Text;
    let mut language = Language::english();
    while let Some(given) = args.next()? {
        match given {
            Given::Option(name) => match &*name {
                "--format" => format = args.choice(&name, Document::ALL)?,
                "--out" => out = Some(args.path(&name)?),
                "--as-of" => as_of = Some(args.date(&name)?),
                "--lang" => language = args.language(&name)?,
                "--require" => stage = Some(args.choice(&name, STAGES)?),
                "--fail-under" => threshold = Some(self::threshold(&mut args, &name)?),
                _ => return Err(args.unknown(&name)),
            },
            Given::Word(word) if file.is_none() => file = Some(word),
            Given::Word(word) => return Err(args.superfluous(&word)),
        }
    }
    let file: OsString = file.ok_or_else(|| args.usage("FILE", "nothing", "an assessment"))?;
    refuse_same(&args, &file, out.as_deref())?;
    let subject = Subject::open(&file, as_of, &language)?;
    let report = Report::of(&subject.instrument, &subject.assessment, subject.as_of);
    let catalogue = subject.instrument.catalogue();
    let messages = language.messages;
    let written = match format {
        Document::Text => text::report(&report, catalogue, messages),
        Document::Json => report_json(&report),
        Document::Markdown => markdown::report(&report, catalogue, messages),
        Document::Html => {
            let Subject { instrument, assessment, as_of, .. } = &subject;
            let explained = Explainer::new(instrument, assessment, *as_of).headlines();
            html::explained(&report, &explained, catalogue, messages)
        }
    };
    output.deliver(&written, out.as_deref())?;
    Ok(gates(&subject, &report, threshold.as_ref(), stage))
}

fn threshold(args: &mut Args, option: &str) -> Result<Threshold, Failure> {
    let value = args.value(option)?;
    Threshold::read(&value).ok_or_else(|| {
        args.usage(option, format_args!("'{value}'"), "0 to 1, or a percentage such as 85%")
    })
}

/// Looks at the gates asked for and tells each that is not met.
fn gates(
    subject: &Subject,
    report: &Report,
    threshold: Option<&Threshold>,
    stage: Option<Stage>,
) -> Done {
    let mut done = Done::Met;
    if let Some(threshold) = threshold {
        let judged = Judged::of(&subject.instrument, &subject.assessment, subject.as_of);
        let total = &judged.scores().total;
        if !threshold.is_met_by(total) {
            let (found, expected) = threshold.missed_by(total);
            done = miss(subject, "/readiness/low", &found, &expected);
        }
    }
    if let Some(stage) = stage {
        match &report.verdict {
            None => done = miss(subject, "/verdict", "no verdict", stage.words()),
            Some(verdict) if verdict.stage < stage => {
                done = miss(subject, "/verdict/stage", verdict.stage.words(), stage.words());
            }
            Some(_) => {}
        }
    }
    done
}

fn miss(subject: &Subject, place: &str, found: &str, expected: &str) -> Done {
    for line in Failure::at(&subject.name, place, found, expected).lines() {
        Output::tell(line);
    }
    Done::NotMet
}
