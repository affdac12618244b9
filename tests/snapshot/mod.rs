//! How well a few questions tell what all of them would.
//!
//! Nobody has a thousand audited organisations to compare with, so a thousand are made up, after
//! two stories that have little in common; what holds for both is worth saying.

pub(crate) mod measure;
pub(crate) mod organisation;
mod programme;
mod standing;

use ready42_core::{catalogue::Catalogue, question::Question};

/// The clause or objective of a question.
pub(crate) fn group<'a>(catalogue: &'a Catalogue, question: &Question) -> &'a str {
    let assessed = catalogue.assessed();
    let mut item = assessed.item(&question.unit).expect("a question has a unit");
    while let Some(parent) = item.parent.as_ref().and_then(|parent| assessed.item(parent)) {
        item = parent;
    }
    item.id.as_str()
}
