//! The import manifest: the list of all the page can do, committed and compared.

use std::collections::BTreeSet;

use crate::fault::Fault;
use crate::project::{Project, write};
use crate::{glue, imports};

/// Where the list is.
pub(crate) const PATH: &str = "tests/imports/ready42-web.txt";

/// Rewrites the list from what was built.
///
/// # Errors
///
/// [`Fault::Broken`] if the module holds what no list could excuse.
pub(crate) fn accept(project: &Project, wasm: &[u8], text: &str) -> Result<(), Fault> {
    let lines = found(wasm, text)?;
    let list = lines.iter().flat_map(|line| [line, "\n"]).collect::<String>();
    write(&project.path(PATH), list)?;
    println!("wrote {PATH}: {} imports", lines.len());
    Ok(())
}

/// Compares what was built with the list.
///
/// # Errors
///
/// [`Fault::Broken`] with every import that is new or gone, and everything forbidden.
pub(crate) fn check(project: &Project, wasm: &[u8], text: &str) -> Result<(), Fault> {
    let lines = found(wasm, text)?;
    let wanted = project.read(PATH)?.lines().map(str::to_owned).collect::<BTreeSet<_>>();
    let new = lines.difference(&wanted).map(|line| format!("new: {line}"));
    let gone = wanted.difference(&lines).map(|line| format!("gone: {line}"));
    let mut findings: Vec<String> = new.chain(gone).collect();
    if findings.is_empty() {
        println!("{} imports, as listed in {PATH}; no way out of the page", lines.len());
        return Ok(());
    }
    findings.push("if wanted, run `cargo xtask dist --accept-imports`".to_owned());
    Err(Fault::Broken { check: "imports", findings })
}

/// The imports, if none is forbidden.
fn found(wasm: &[u8], text: &str) -> Result<BTreeSet<String>, Fault> {
    let broken = |findings| Fault::Broken { check: "imports", findings };
    let lines = imports::lines(wasm, text).map_err(|finding| broken(vec![finding]))?;
    let findings = glue::findings(text);
    if findings.is_empty() { Ok(lines) } else { Err(broken(findings)) }
}
