//! Runs the command as a process, in a folder of its own.

use std::{
    env, fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
};

/// A folder that is gone when the test is over.
#[derive(Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// A new, empty folder.
    pub(crate) fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("ready42-cli-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder for the test");
        Self(path)
    }

    /// A place in it.
    pub(crate) fn at(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file into it.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        fs::write(self.at(name), bytes).expect("the file can be written");
        self.at(name)
    }

    /// The names of what is in it, in order.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).expect("the folder can be read");
        let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
        let mut names: Vec<String> = entries.map(|entry| name(entry.expect("an entry"))).collect();
        names.sort();
        names
    }

    /// Runs the command in it.
    pub(crate) fn run(&self, words: &[&str]) -> Ran {
        self.run_with(words, b"")
    }

    /// Runs the command in it with something on standard input.
    pub(crate) fn run_with(&self, words: &[&str], input: &[u8]) -> Ran {
        let mut child = self.command(words).stdin(Stdio::piped()).spawn().expect("it starts");
        let mut stdin = child.stdin.take().expect("standard input");
        // A command that needs no input may be gone before it is written.
        let _ = stdin.write_all(input);
        drop(stdin);
        Ran::of(child.wait_with_output().expect("it ends"))
    }

    /// The command, its outputs piped.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ready42"));
        command.args(words).current_dir(&self.0).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    /// The exit status.
    pub(crate) status: i32,
    /// What it wrote to standard output.
    pub(crate) out: String,
    /// The lines it wrote to standard error.
    pub(crate) errors: Vec<String>,
}

impl Ran {
    /// What a process left behind, which never includes a panic.
    pub(crate) fn of(output: Output) -> Self {
        let errors = String::from_utf8(output.stderr).expect("errors are text");
        assert!(!errors.contains("panicked"), "{errors}");
        Self {
            status: output.status.code().expect("it ended by itself"),
            out: String::from_utf8(output.stdout).expect("output is text"),
            errors: errors.lines().map(str::to_owned).collect(),
        }
    }

    /// The only line of standard error of a run that was refused.
    pub(crate) fn refusal(&self) -> &str {
        assert_eq!(self.status, 2, "{self:?}");
        assert_eq!(self.out, "", "nothing is written by what is refused");
        let [line] = &*self.errors else { panic!("one line: {:?}", self.errors) };
        assert!(line.contains(": found ") && line.contains(", expected "), "{line}");
        line
    }
}

/// A sample assessment of the suite.
pub(crate) fn sample() -> PathBuf {
    let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/suite");
    suite.join("credit-model-vendor.json").canonicalize().expect("the sample is there")
}

/// The sample, as a word of a command.
pub(crate) fn sample_word() -> String {
    sample().to_string_lossy().into_owned()
}
