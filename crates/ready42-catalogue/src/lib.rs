//! The question bank of Ready42, checked when it is built and embedded.
//!
//! `build.rs` reads `questionnaires/`, applies every rule of [`ready42_core::load`], and packs what
//! passed; a program that links this crate holds content that was checked.
//!
//! English is always there. With the feature `languages` every translation is embedded as well; a
//! page does without, and loads the one pack that it needs.

mod language;

use std::sync::{Arc, OnceLock};

use ready42_core::catalogue::{Catalogue, Content};

#[cfg(feature = "languages")]
pub use language::packs;
pub use language::{Language, PackError, english, languages};

/// The packed content: `postcard` of [`Content`](ready42_core::catalogue::Content).
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/content.bin"));

/// The embedded catalogue, unpacked on first use.
///
/// # Panics
///
/// If the packed content is not what this release packs; the build makes both.
pub fn catalogue() -> &'static Arc<Catalogue> {
    static CATALOGUE: OnceLock<Arc<Catalogue>> = OnceLock::new();
    CATALOGUE.get_or_init(|| Arc::new(Catalogue::new(content())))
}

/// The packed content, unpacked.
fn content() -> Content {
    postcard::from_bytes(PACKED).expect("the build packed this content")
}
