//! Everything CI runs, the cheapest first, up to the first failure.

use std::process::Command;
use std::time::Instant;

use crate::fault::Fault;
use crate::project::Project;
use crate::site::{self, Kind};
use crate::size::{self, Size};
use crate::tools::{self, line};
use crate::wasm::{self, Built};
use crate::{budget, manifest};

/// Runs the steps one after the other; `skip_browser` leaves out those that need a browser.
///
/// # Errors
///
/// [`Fault::Step`] for the first step that fails.
pub(crate) fn run(project: &Project, skip_browser: bool) -> Result<(), Fault> {
    let mut steps = Steps { project, started: Instant::now(), done: 0 };
    let wasm = ["clippy", "--package", wasm::PACKAGE, "--target", tools::WASM];
    steps.task("tools", "look for the programs needed", || look(project, skip_browser))?;
    steps.cargo("format", &["fmt", "--all", "--check"], &[])?;
    let strict = ["--", "-D", "warnings"];
    let lint = ["clippy", "--workspace", "--all-targets"];
    steps.cargo("lint", &[&lint[..], &strict].concat(), &[])?;
    steps.cargo("lint for Wasm", &[&wasm[..], &strict].concat(), &[])?;
    steps.cargo("unit tests", &["test", "--workspace"], &[])?;
    let warnings = ("RUSTDOCFLAGS", "-D warnings");
    steps.cargo("documentation", &["doc", "--workspace", "--no-deps"], &[warnings])?;
    let (built, sizes) =
        steps.task("dist", "cargo xtask dist", || site::build(project, Kind::Site))?;
    steps.task("imports", &format!("compare with {}", manifest::PATH), || {
        imports(project, &built)
    })?;
    steps
        .task("budgets", &format!("hold against {}", budget::PATH), || budgets(project, &sizes))?;
    if !skip_browser {
        let mutant = "cargo xtask dist --mutant";
        steps.task("mutant", mutant, || site::build(project, Kind::Mutant))?;
        let mut node = node(project)?;
        steps.task("browser", &line(&node), || tools::run(&mut node))?;
    }
    let Steps { project: _, started, done } = steps;
    let seconds = started.elapsed().as_secs_f32();
    let left = if skip_browser { ", without the browser" } else { "" };
    println!("\nxtask test: all {done} steps passed in {seconds:.1} s{left}");
    Ok(())
}

/// The steps so far.
#[derive(Debug)]
struct Steps<'a> {
    project: &'a Project,
    started: Instant,
    done: u32,
}

impl Steps<'_> {
    /// Runs Cargo as a step.
    fn cargo(
        &mut self,
        name: &'static str,
        words: &[&str],
        settings: &[(&str, &str)],
    ) -> Result<(), Fault> {
        let mut cargo = self.project.cargo();
        cargo.args(words).envs(settings.iter().copied());
        let settings = settings.iter().map(|(name, value)| format!("{name}='{value}' "));
        let shown = settings.collect::<String>() + &line(&cargo);
        self.task(name, &shown, || tools::run(&mut cargo))
    }

    /// Runs a step, and says what it is and how long it took.
    fn task<T>(
        &mut self,
        name: &'static str,
        shown: &str,
        step: impl FnOnce() -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        println!("\n== {name}: {shown}");
        let started = Instant::now();
        let outcome = step();
        let seconds = started.elapsed().as_secs_f32();
        match outcome {
            Ok(value) => {
                println!("== {name}: passed in {seconds:.1} s");
                self.done += 1;
                Ok(value)
            }
            Err(fault) => {
                println!("{fault}\n== {name}: FAILED after {seconds:.1} s");
                println!("\nxtask test: failed at '{name}' after {} passed", self.done);
                Err(Fault::Step(name))
            }
        }
    }
}

/// Sees to it that all that is needed is there, before anything long begins.
fn look(project: &Project, skip_browser: bool) -> Result<(), Fault> {
    tools::wasm_target(project)?;
    if skip_browser {
        return Ok(());
    }
    tools::browser()?;
    tools::node(project)
}

/// Compares what the page can do with what it may do.
fn imports(project: &Project, built: &Built) -> Result<(), Fault> {
    manifest::check(project, &built.wasm, &built.glue)
}

/// Holds what the page weighs against what it may weigh.
fn budgets(project: &Project, sizes: &[Size]) -> Result<(), Fault> {
    let spent = budget::spent(project, sizes)?;
    print!("{}\n{}", size::table(sizes), budget::table(&spent));
    budget::check(&spent)
}

/// The browser tests, which start this very program to serve the sites.
fn node(project: &Project) -> Result<Command, Fault> {
    let mut node = tools::browser_tests(project);
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]);
    node.args(tests(project)?);
    Ok(node)
}

/// The names of the test files, since Node 20 takes no pattern.
fn tests(project: &Project) -> Result<Vec<String>, Fault> {
    let folder = project.path("tests/browser");
    let entries = std::fs::read_dir(&folder).map_err(Fault::file(&folder))?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".test.mjs")).collect();
    names.sort();
    Ok(names)
}
