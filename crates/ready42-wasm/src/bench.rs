//! Loops for `cargo xtask bench`: what they do stays inside the module, so that the engine is
//! timed and not the way in and out.

use std::hint::black_box;

use ready42_catalogue::catalogue;
use ready42_core::{
    assessment::Assessment,
    date::Date,
    instrument::Instrument,
    path::{Path, PathTarget},
    report::{Judged, Report},
};
use ready42_exchange::assessment::read;
use wasm_bindgen::prelude::*;

/// An assessment made ready to be judged again and again.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Bench {
    instrument: Instrument,
    assessment: Assessment,
    day: Date,
}

#[wasm_bindgen]
impl Bench {
    /// Reads an assessment file.
    ///
    /// @throws if the file is refused
    #[wasm_bindgen(constructor)]
    pub fn new(file: &str) -> Result<Bench, JsError> {
        let assessment = read(file, catalogue())?.assessment;
        let instrument = Instrument::for_assessment(catalogue(), &assessment)?;
        Ok(Self { instrument, assessment, day: "2026-11-21".parse()? })
    }

    /// Scores, projects and looks at the gates, so many times.
    pub fn judge(&self, times: u32) {
        for _ in 0..times {
            black_box(Judged::of(&self.instrument, black_box(&self.assessment), self.day));
        }
    }

    /// Lays out the plan, so many times.
    pub fn plan(&self, times: u32) {
        let judged = Judged::of(&self.instrument, &self.assessment, self.day);
        for _ in 0..times {
            black_box(judged.plan(&self.instrument, black_box(&self.assessment)));
        }
    }

    /// Makes the whole report, so many times.
    pub fn report(&self, times: u32) {
        for _ in 0..times {
            black_box(Report::of(&self.instrument, black_box(&self.assessment), self.day));
        }
    }

    /// Finds the path to a target, or for a number of days, so many times; gives its likely days,
    /// or nothing if it is not proven.
    ///
    /// @throws if it is no target of the questionnaire
    pub fn path(&self, target: &str, times: u32) -> Result<Option<u32>, JsError> {
        let target = match target.strip_suffix(" days") {
            Some(days) => PathTarget::Budget { days: days.parse()? },
            None => PathTarget::read(target)?,
        };
        let mut likely = None;
        for _ in 0..times {
            let path = Path::find(&self.instrument, &self.assessment, self.day, &target)?;
            likely = path.proof.proven.then(|| u32::try_from(path.effort.likely)).transpose()?;
        }
        Ok(likely)
    }
}
