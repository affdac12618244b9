//! The programs this tool calls, and what it does when one is not there.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::fault::Fault;
use crate::project::Project;

/// The target of everything that runs in a browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The oldest Node the browser tests run on.
const NODE: u32 = 20;

/// The compiler Cargo uses.
pub(crate) fn rustc() -> OsString {
    env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"))
}

/// A command as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args()).map(OsStr::to_string_lossy);
    words.collect::<Vec<_>>().join(" ")
}

/// Runs a command, its output shown as it comes.
///
/// # Errors
///
/// [`Fault::Start`] if it does not start, [`Fault::Ended`] if it fails.
pub(crate) fn run(command: &mut Command) -> Result<(), Fault> {
    let started = command.stdin(Stdio::null()).status();
    let status = started.map_err(|source| Fault::Start { program: line(command), source })?;
    if status.success() { Ok(()) } else { Err(Fault::Ended { command: line(command), status }) }
}

/// Runs a command and takes its output as text.
///
/// # Errors
///
/// [`Fault::Start`] if it does not start, [`Fault::Ended`] if it fails.
pub(crate) fn output(command: &mut Command) -> Result<String, Fault> {
    let started = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = started.map_err(|source| Fault::Start { program: line(command), source })?;
    if !output.status.success() {
        return Err(Fault::Ended { command: line(command), status: output.status });
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Sees to it that the compiler can make Wasm.
///
/// # Errors
///
/// [`Fault::Missing`] where there is no rustup to ask.
pub(crate) fn wasm_target(project: &Project) -> Result<(), Fault> {
    let sysroot = output(Command::new(rustc()).args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", WASM]).current_dir(project.root());
    run(&mut rustup).map_err(|_| missing("the Rust target for Wasm", "rustup target add", WASM))
}

/// Where a program is, by its name.
fn which(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

/// Sees to it that Node is new enough and the packages of the browser tests are there.
///
/// # Errors
///
/// [`Fault::Missing`] without a Node of at least version 20.
pub(crate) fn node(project: &Project) -> Result<(), Fault> {
    let version = output(Command::new("node").arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().unwrap_or_default();
    if major.parse::<u32>().is_ok_and(|major| major >= NODE) {
        return packages(project);
    }
    let found = if version.is_empty() { "none" } else { version.trim() };
    Err(Fault::Missing {
        what: format!("Node of version {NODE} or later (found {found})"),
        remedy: "install it from nodejs.org or your system's packages".to_owned(),
    })
}

/// Installs what the lock file says, unless that was done since it last changed.
fn packages(project: &Project) -> Result<(), Fault> {
    let folder = project.path("tests/browser");
    let changed = |inside: &str| folder.join(inside).metadata().and_then(|it| it.modified()).ok();
    if changed("node_modules/.package-lock.json") >= changed("package-lock.json") {
        return Ok(());
    }
    run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))
}

/// The Chromium to test with: the one named, else the one on the path.
fn chromium() -> Option<PathBuf> {
    env::var_os("R42_CHROMIUM").map(PathBuf::from).or_else(|| which("chromium"))
}

/// A Node among the browser tests, told which Chromium and which build of this tool to use.
pub(crate) fn browser_tests(project: &Project) -> Command {
    let mut node = Command::new("node");
    node.current_dir(project.path("tests/browser"));
    node.envs(chromium().map(|program| ("R42_CHROMIUM", program)));
    node.envs(env::current_exe().ok().map(|program| ("R42_XTASK", program)));
    node
}

/// Sees to it that Chromium and its driver are there.
///
/// # Errors
///
/// [`Fault::Missing`] where they cannot be installed from here.
pub(crate) fn browser() -> Result<(), Fault> {
    let absent = || {
        let found = [("chromium", chromium()), ("chromium-driver", which("chromedriver"))];
        let absent = found.into_iter().filter(|(_, program)| program.is_none());
        absent.map(|(package, _)| package).collect::<Vec<_>>()
    };
    let packages = absent();
    if packages.is_empty() {
        return Ok(());
    }
    let fault = || missing("a browser", "apt-get install", &packages.join(" "));
    let root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !root || which("apt-get").is_none() {
        return Err(fault());
    }
    run(apt().arg("update"))?;
    run(apt().args(["install", "--yes", "--no-install-recommends"]).args(&packages))?;
    if absent().is_empty() { Ok(()) } else { Err(fault()) }
}

/// The package tool of Debian, asking nothing.
fn apt() -> Command {
    let mut apt = Command::new("apt-get");
    apt.arg("--quiet").env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

/// The fault of something that can be had by one command.
fn missing(what: &str, command: &str, arguments: &str) -> Fault {
    Fault::Missing { what: what.to_owned(), remedy: format!("run `{command} {arguments}`") }
}
