//! The assessment file.

mod read;
mod write;

pub use read::{Notice, Opened, read, read_value};
pub use write::write;

/// What the first field of the file says.
pub const FORMAT: &str = "ready42/assessment";

/// The version of the format that is written, and the newest that is read.
pub const VERSION: u64 = 1;

/// What a file may hold at most.
pub mod limit {
    /// Bytes in the whole file.
    pub const BYTES: usize = 2 * 1024 * 1024;
    /// Nesting.
    pub const DEPTH: usize = 32;
    /// Answers, records, and rows of the statement, each.
    pub const ENTRIES: usize = 5_000;
    /// Characters in a text.
    pub const TEXT: usize = 4_000;
    /// Characters in an identifier.
    pub const ID: usize = 128;
}
