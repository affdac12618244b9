//! What a file from outside can get wrong.

use std::fmt;

/// One thing wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The place, as a JSON Pointer; empty for the file as a whole.
    pub pointer: String,
    /// A stable name for what is wrong, part of the format.
    pub code: &'static str,
    /// What was found.
    pub found: String,
    /// What was expected.
    pub expected: String,
}

/// `pointer: found, expected`, on one line; whoever prints it puts the file's name before it.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "/" } else { &self.pointer };
        write!(f, "{pointer}: found {}, expected {}", self.found, self.expected)
    }
}

/// Why a file was refused: everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// At least one problem, by place.
    pub problems: Vec<Problem>,
}

impl Refused {
    /// The same problems, of something that stands at this place of another file.
    #[must_use]
    pub fn below(mut self, place: &str) -> Self {
        for problem in &mut self.problems {
            problem.pointer.insert_str(0, place);
        }
        self
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Refused {}
