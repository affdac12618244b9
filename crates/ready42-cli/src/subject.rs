//! The assessment that a command is about, with the day it is judged on.

use std::ffi::OsStr;

use ready42_catalogue::Language;
use ready42_core::{assessment::Assessment, date::Date, instrument::Instrument};
use ready42_exchange::assessment;

use crate::{failure::Failure, input::Input, output::Output, today::today};

/// An assessment, ready to be judged.
#[derive(Debug)]
pub(crate) struct Subject {
    /// The file's name, for messages.
    pub(crate) name: String,
    /// What it holds.
    pub(crate) assessment: Assessment,
    /// The questionnaire under the policy that it names.
    pub(crate) instrument: Instrument,
    /// The day on which evidence has to be current.
    pub(crate) as_of: Date,
}

impl Subject {
    /// Reads an assessment and tells, on standard error, what was kept but counts for nothing.
    pub(crate) fn open(
        path: &OsStr,
        as_of: Option<Date>,
        language: &Language,
    ) -> Result<Self, Failure> {
        let catalogue = &language.catalogue;
        let Input { name, text } = Input::read(path)?;
        let opened = assessment::read(&text, catalogue);
        let opened = opened.map_err(|refused| Failure::refused(&name, &refused))?;
        let instrument = Instrument::for_assessment(&opened.catalogue, &opened.assessment);
        let instrument = instrument
            .map_err(|error| Failure::at(&name, "/", error, "an assessment of this release"))?;
        let as_of = as_of.map_or_else(today, Ok)?;
        for notice in &opened.notices {
            Output::tell(&format!("{name}: {notice}"));
        }
        Ok(Self { name, assessment: opened.assessment, instrument, as_of })
    }
}
