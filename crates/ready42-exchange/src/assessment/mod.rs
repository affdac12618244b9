//! The assessment file.

mod merge;
mod read;
mod systems;
mod write;

pub use merge::{Joined, MergeError, decide, merge, take_back};
pub use read::{Notice, Opened, read, read_value};
pub use write::{value, write};

pub(crate) use read::check_id;

/// What the first field of the file says.
pub const FORMAT: &str = "ready42/assessment";

/// The version of the format that is written, and the newest that is read.
pub const VERSION: u64 = 1;

/// The fields that what a section held when it was handed over shares with the file around it.
const BESIDE_SECTION: [&str; 4] = ["format", "version", "questionnaire", "own"];

/// What a file may hold at most.
pub mod limit {
    /// Bytes in the whole file.
    pub const BYTES: usize = 2 * 1024 * 1024;
    /// Nesting.
    pub const DEPTH: usize = 32;
    /// Answers, records, and rows of the statement, each.
    pub const ENTRIES: usize = 5_000;
    /// Bytes of a questionnaire of one's own, as an assessment is written with it.
    pub const OWN: usize = 1024 * 1024;
    /// Entries of a list or an object of a question or a remedy of one's own.
    pub const LISTED: usize = 64;
    /// Characters in a text.
    pub const TEXT: usize = 4_000;
    /// Entries of a list within a system of the register.
    pub const ITEMS: usize = 100;
    /// Characters in an entry of such a list, and in a name.
    pub const ITEM: usize = 200;
    /// Characters in an identifier.
    pub const ID: usize = 128;
}
