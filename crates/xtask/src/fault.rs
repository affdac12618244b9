//! Why a command did not do what it was asked to.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

/// Why a command did not do what it was asked to.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The command line is not one this tool knows.
    Usage(String),
    /// A file or folder could not be read or written.
    File {
        /// Which one.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file does not hold what it has to.
    Content {
        /// Which one.
        path: PathBuf,
        /// What was expected and what was found.
        detail: String,
    },
    /// A program could not be started.
    Start {
        /// Which one.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program ran and failed.
    Ended {
        /// Its command line.
        command: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// Something needed is not on this machine.
    Missing {
        /// What.
        what: String,
        /// What the reader can do about it.
        remedy: String,
    },
    /// The generator of the JavaScript glue refused the module.
    Bindgen(String),
    /// The address cannot be listened on.
    Listen {
        /// The port asked for.
        port: u16,
        /// What the system said.
        source: io::Error,
    },
    /// A check ran and does not hold.
    Broken {
        /// Which check.
        check: &'static str,
        /// Every finding, not only the first.
        findings: Vec<String>,
    },
    /// A step of `test` failed; it has said why.
    Step(&'static str),
}

impl Fault {
    /// The fault of a file that could not be read or written.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::File { path: path.to_owned(), source }
    }

    /// The fault of a file that does not hold what it has to.
    pub(crate) fn content(path: &Path, detail: impl fmt::Display) -> Self {
        Self::Content { path: path.to_owned(), detail: detail.to_string() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(detail) => write!(f, "{detail}; `cargo xtask --help` lists what there is"),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Content { path, detail } => write!(f, "{}: {detail}", path.display()),
            Self::Start { program, source } => write!(f, "'{program}' does not start: {source}"),
            Self::Ended { command, status } => write!(f, "'{command}' ended with {status}"),
            Self::Missing { what, remedy } => write!(f, "{what} is missing: {remedy}"),
            Self::Bindgen(detail) => write!(f, "wasm-bindgen: {detail}"),
            Self::Listen { port, source } => {
                write!(f, "cannot listen on 127.0.0.1:{port}: {source}; try `--port 0`")
            }
            Self::Broken { check, findings } => write!(f, "{check}: {}", findings.join("; ")),
            Self::Step(name) => write!(f, "step '{name}' failed, see above"),
        }
    }
}

impl std::error::Error for Fault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File { source, .. }
            | Self::Start { source, .. }
            | Self::Listen { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl From<lexopt::Error> for Fault {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}
