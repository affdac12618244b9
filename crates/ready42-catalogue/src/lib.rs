//! The question bank of Ready42, checked when it is built and embedded.
//!
//! `build.rs` reads `questionnaires/`, applies every rule of [`ready42_core::load`], and packs what
//! passed; a program that links this crate holds content that was checked.

use std::sync::{Arc, OnceLock};

use ready42_core::catalogue::Catalogue;
use ready42_messages::Messages;

/// The packed messages of English.
static ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.txt"));

/// The packed content: `postcard` of [`Content`](ready42_core::catalogue::Content).
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/content.bin"));

/// The embedded catalogue, unpacked on first use.
///
/// # Panics
///
/// If the packed content is not what this release packs; the build makes both.
pub fn catalogue() -> &'static Arc<Catalogue> {
    static CATALOGUE: OnceLock<Arc<Catalogue>> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        let content = postcard::from_bytes(PACKED).expect("the build packed this content");
        Arc::new(Catalogue::new(content))
    })
}

/// What is said in English, which every other language falls back to.
///
/// # Panics
///
/// If the packed messages are not what this release packs; the build makes both.
pub fn english() -> Messages {
    static MESSAGES: OnceLock<Messages> = OnceLock::new();
    let read = || Messages::read(ENGLISH, None).expect("the build packed these messages");
    *MESSAGES.get_or_init(read)
}
