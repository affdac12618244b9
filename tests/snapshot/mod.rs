//! How well a few questions tell what all of them would.
//!
//! Nobody has a thousand audited organisations to compare with, so a thousand are made up, after
//! two stories that have little in common; what holds for both is worth saying.

pub(crate) mod measure;
pub(crate) mod organisation;
mod programme;
mod standing;
