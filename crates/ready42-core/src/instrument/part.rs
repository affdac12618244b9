//! The parts of an instrument: everything that is named elsewhere, as a place.

use std::ops::Range;

use crate::question::Level;

/// A clause or an Annex A objective.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    /// Its place in the framework.
    pub(crate) item: usize,
    /// Its units.
    pub(crate) units: Range<usize>,
}

/// One of the 70 units.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    /// Its place in the framework.
    pub(crate) item: usize,
    pub(crate) weight: u128,
    /// Whether it is a sub-clause, which nobody can exclude.
    pub(crate) clause: bool,
    /// Its questions.
    pub(crate) asked: Range<usize>,
}

/// One question of the questionnaire.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// Its place in the bank.
    pub(crate) question: usize,
    pub(crate) unit: usize,
    pub(crate) weight: u128,
    /// The flags of which one at least has to hold or be unknown; 0 for always.
    pub(crate) conditions: u64,
    /// Whether Stage 1 looks at it.
    pub(crate) stage1: bool,
}

impl Asked {
    /// Whether it applies, given the flags that are known not to hold.
    pub(crate) const fn applies(&self, denied: u64) -> bool {
        self.conditions == 0 || self.conditions & !denied != 0
    }
}

/// A framework that is projected onto.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// Its place among the frameworks.
    pub(crate) framework: usize,
    /// Its crosswalk's place.
    pub(crate) crosswalk: usize,
    /// The items that are projected onto, in order.
    pub(crate) outcomes: Vec<Outcome>,
    /// For each unit, the outcomes it bears on: place and strength.
    pub(crate) by_unit: Vec<Vec<(usize, u128)>>,
    /// For each question, the outcomes it bears on by itself.
    pub(crate) by_asked: Vec<Vec<(usize, u128)>>,
}

/// An item that is projected onto.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    /// Its place in the framework.
    pub(crate) item: usize,
    /// What bears on it, in the order of the crosswalk.
    pub(crate) edges: Vec<Bearing>,
}

/// An edge of a crosswalk from something that the questionnaire asks about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bearing {
    /// Where it begins.
    pub(crate) start: Start,
    pub(crate) strength: u128,
    /// Its place in the crosswalk.
    pub(crate) edge: usize,
}

/// Where an edge begins.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Start {
    /// At a unit.
    Unit(usize),
    /// At a single question.
    Asked(usize),
}

/// A framework whose records can be used again where the profile says that they are held.
#[derive(Clone, Debug)]
pub(crate) struct Reusable {
    /// Its place among the frameworks.
    pub(crate) framework: usize,
    /// Its crosswalk's place.
    pub(crate) crosswalk: usize,
    /// For each question, the edges that begin at it or at its unit, strongest first and then in
    /// the order of the crosswalk.
    pub(crate) by_asked: Vec<Vec<usize>>,
}

/// A remedy with its questions and prerequisites as places.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    /// Its place in the catalogue.
    pub(crate) remedy: usize,
    /// Which questions it raises, and to what.
    pub(crate) raises: Vec<(usize, Level)>,
    /// What has to exist first.
    pub(crate) prerequisites: Vec<usize>,
    /// Which questions it takes to the target and nothing that it waits for does.
    pub(crate) closes: Vec<usize>,
    /// Whether it completes the Statement of Applicability.
    pub(crate) completes_statement: bool,
}
