//! The question bank of Ready42, checked when it is built and embedded.
//!
//! `build.rs` reads `questionnaires/`, applies every rule of [`ready42_core::load`], and packs what
//! passed; a program that links this crate holds content that was checked.

use std::sync::{Arc, OnceLock};

use ready42_core::{catalogue::Catalogue, details};

/// The packed content: `postcard` of [`Content`](ready42_core::catalogue::Content).
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/content.bin"));

/// The packed details: `postcard` of what [`details::take`] gives.
static DETAILS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/details.bin"));

/// The embedded catalogue, unpacked on first use.
///
/// # Panics
///
/// If the packed content is not what this release packs; the build makes both.
pub fn catalogue() -> &'static Arc<Catalogue> {
    static CATALOGUE: OnceLock<Arc<Catalogue>> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        let mut content = postcard::from_bytes(PACKED).expect("the build packed this content");
        let details = postcard::from_bytes(DETAILS).expect("the build packed these details");
        details::give(&mut content, details).expect("the build took them out of this content");
        Arc::new(Catalogue::new(content))
    })
}
