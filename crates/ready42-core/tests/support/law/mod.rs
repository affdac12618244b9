//! The laws of the method, each as something that holds in every case.

pub(crate) mod assurance;
pub(crate) mod band;
pub(crate) mod better;
pub(crate) mod contradiction;
pub(crate) mod effect;
pub(crate) mod exact;
pub(crate) mod excluded;
pub(crate) mod explained;
pub(crate) mod finding;
pub(crate) mod layout;
pub(crate) mod path;
pub(crate) mod range;
pub(crate) mod register;
pub(crate) mod same;
pub(crate) mod systems;
pub(crate) mod timetable;
pub(crate) mod verdict;
pub(crate) mod what_if;
