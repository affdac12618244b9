//! The pages.

pub(crate) mod about;
pub(crate) mod desk;
pub(crate) mod evidence;
pub(crate) mod explain;
pub(crate) mod path;
pub(crate) mod plan;
pub(crate) mod profile;
pub(crate) mod report;
pub(crate) mod result;
pub(crate) mod section;
pub(crate) mod start;
pub(crate) mod statement;
pub(crate) mod systems;
pub(crate) mod tasks;
pub(crate) mod timetable;
