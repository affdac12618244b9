//! The question bank of Ready42, checked when it is built and embedded.
//!
//! `build.rs` reads `questionnaires/`, applies every rule of [`ready42_core::load`], and packs what
//! passed; a program that links this crate holds content that was checked.
//!
//! English is always there. With the feature `languages` every translation is embedded as well; a
//! page does without, and loads the one pack that it needs. With the feature `details` the texts are
//! embedded that are read beside something else; a page does without, and [supplies](supply) them.

mod language;

use std::sync::{Arc, OnceLock};

use ready42_core::{
    catalogue::{Catalogue, Content},
    details::{self, DetailsError},
    id::Text,
};

#[cfg(feature = "languages")]
pub use language::packs;
pub use language::{Language, PackError, english, languages};

/// The packed content: `postcard` of [`Content`] without its details.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/content.bin"));

/// The details, as [`details::take`] gives them, each in a line.
#[cfg(feature = "details")]
pub static DETAILS: &str = include_str!(concat!(env!("OUT_DIR"), "/details.txt"));

/// The content with its details.
static CONTENT: OnceLock<Content> = OnceLock::new();

/// Supplies the details, before anything asks for the catalogue, where they are not embedded.
///
/// # Errors
///
/// [`DetailsError`] for more or fewer texts than the content lacks. That they are the right ones is
/// seen to by whoever names the file after what it holds.
pub fn supply(details: &str) -> Result<(), DetailsError> {
    let content = whole(details)?;
    // Where they were there already they are the same.
    CONTENT.get_or_init(|| content);
    Ok(())
}

/// The embedded catalogue, unpacked on first use.
///
/// # Panics
///
/// If the packed content is not what this release packs; the build makes both. Without the feature
/// `details` also if these were not [supplied](supply) before.
pub fn catalogue() -> &'static Arc<Catalogue> {
    static CATALOGUE: OnceLock<Arc<Catalogue>> = OnceLock::new();
    CATALOGUE.get_or_init(|| Arc::new(Catalogue::new(content().clone())))
}

/// The content, unpacked on first use.
fn content() -> &'static Content {
    #[cfg(feature = "details")]
    let embedded = DETAILS;
    #[cfg(not(feature = "details"))]
    let embedded = "";
    CONTENT.get_or_init(|| whole(embedded).expect("the details are embedded or supplied first"))
}

fn whole(lines: &str) -> Result<Content, DetailsError> {
    let mut content = postcard::from_bytes(PACKED).expect("the build packed this content");
    details::give(&mut content, lines.split('\n').map(Text::from).collect())?;
    Ok(content)
}
