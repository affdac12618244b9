//! Compiles the site to Wasm and generates its glue, the same on every machine.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::fault::Fault;
use crate::guard;
use crate::project::Project;
use crate::tools;

/// The package of the site.
pub(crate) const PACKAGE: &str = "ready42-web";

/// What a browser runs, as generated.
#[derive(Debug)]
pub(crate) struct Built {
    /// The module.
    pub(crate) wasm: Vec<u8>,
    /// The JavaScript between it and the browser, guarded.
    pub(crate) glue: String,
}

/// Compiles the site with the profile `wasm` and generates its glue.
///
/// # Errors
///
/// Whatever Cargo or wasm-bindgen has to say, and [`Fault::Content`] if the glue is not of
/// the shape the guards know.
pub(crate) fn build(project: &Project) -> Result<Built, Fault> {
    let out = project.target().join("xtask/glue");
    compile(project, PACKAGE, &[], "ready42", &out)?;
    let read = |name: &str| {
        let path = out.join(name);
        fs::read(&path).map_err(Fault::file(&path))
    };
    let text = String::from_utf8_lossy(&read("ready42.js")?).into_owned();
    let glue = guard::put(&out.join("ready42.js"), &text)?;
    Ok(Built { wasm: read("ready42_bg.wasm")?, glue })
}

/// Compiles a package with the profile `wasm` and generates its glue under a name.
///
/// # Errors
///
/// Whatever Cargo or wasm-bindgen has to say.
pub(crate) fn compile(
    project: &Project,
    package: &str,
    features: &[&str],
    name: &str,
    out: &Path,
) -> Result<(), Fault> {
    tools::wasm_target(project)?;
    let mut cargo = project.cargo();
    cargo.args(["build", "--package", package, "--profile", "wasm", "--target", tools::WASM]);
    cargo.args(features.iter().flat_map(|feature| ["--features", feature]));
    cargo.arg("--config").arg(flags(project)?);
    // What one developer has set for their own builds must not reach this one.
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS"] {
        cargo.env_remove(name);
    }
    tools::run(&mut cargo)?;
    let file = format!("wasm/{}.wasm", package.replace('-', "_"));
    let module = project.target().join(tools::WASM).join(file);
    generate(&module, name, out).map_err(|error| Fault::Bindgen(format!("{error:#}")))
}

/// Runs wasm-bindgen, without names, producers or types: nothing in the page reads them.
fn generate(module: &Path, name: &str, out: &Path) -> Result<(), impl std::fmt::Display + use<>> {
    Bindgen::new()
        .input_path(module)
        .out_name(name)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(out)
}

/// The compiler flags that keep this machine's paths out of the module, as a Cargo setting.
///
/// They are joined to those of `.cargo/config.toml`, where the environment would replace them.
fn flags(project: &Project) -> Result<String, Fault> {
    let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).unwrap_or_default();
    let cargo_home =
        env::var_os("CARGO_HOME").map_or_else(|| Path::new(&home).join(".cargo"), Into::into);
    let sysroot = tools::output(Command::new(tools::rustc()).args(["--print", "sysroot"]))?;
    // The last that fits wins, so the target folder, often inside the project, comes after it.
    let pairs = [
        (cargo_home, "/cargo"),
        (sysroot.trim().into(), "/rust"),
        (project.root().to_owned(), "/ready42"),
        (project.target(), "/target"),
    ];
    let flags =
        pairs.map(|(from, to)| format!("'''--remap-path-prefix={}={to}'''", from.display()));
    Ok(format!("target.{}.rustflags=[{}]", tools::WASM, flags.join(",")))
}
