//! What is wrong with a message file.

use std::fmt;

/// One thing wrong with a message file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The message; empty for the file as a whole.
    pub message: String,
    /// What was found, and what was expected.
    pub detail: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.message.is_empty() {
            write!(f, "{}: ", self.message)?;
        }
        f.write_str(&self.detail)
    }
}

/// Everything that is wrong with a message file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompileError {
    /// At least one fault.
    pub faults: Vec<Fault>,
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.faults.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for CompileError {}

/// A fault of one message.
pub(super) fn fault(message: &str, detail: &str) -> Fault {
    Fault { message: message.to_owned(), detail: detail.to_owned() }
}
