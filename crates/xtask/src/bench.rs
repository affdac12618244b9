//! Measures, and shows the figures as a table and as JSON.

use serde_json::{Map, Value, json};

use crate::fault::Fault;
use crate::project::{Project, write};
use crate::site::{self, Kind};
use crate::size;
use crate::tools;
use crate::wasm;

/// A part of the figures: its name, and how it is measured.
type Section = (&'static str, fn(&Project) -> Result<Value, Fault>);

/// Every part, in the order it is measured and shown. Each gives a JSON object, whose members
/// are figures or objects of figures; the unit ends the name of a figure.
const SECTIONS: [Section; 4] = [
    ("bytes", bytes),
    ("engineNative", engine_native),
    ("engineWasm", engine_wasm),
    ("browser", browser),
];

/// Measures every part, prints it and writes `target/bench.json`.
///
/// # Errors
///
/// What the build or a part has to say.
pub(crate) fn run(project: &Project, as_json: bool) -> Result<(), Fault> {
    let mut figures = Map::new();
    for (name, measure) in SECTIONS {
        figures.insert(name.to_owned(), measure(project)?);
    }
    let figures = Value::Object(figures);
    let text = format!("{figures:#}\n");
    write(&project.path("target/bench.json"), &text)?;
    if as_json {
        print!("{text}");
    } else {
        let mut rows = Vec::new();
        flatten("", &figures, &mut rows);
        for (name, value) in rows {
            println!("{name:48} {value:>12}");
        }
    }
    Ok(())
}

/// What a browser loads, in bytes.
fn bytes(project: &Project) -> Result<Value, Fault> {
    let (_, sizes) = site::build(project, Kind::Site)?;
    let sum = size::total(&sizes);
    let all = sizes.iter().chain([&sum]).map(|size| {
        let bytes = json!({ "raw": size.raw, "gzip": size.gzip, "brotli": size.brotli });
        (size.kind.to_owned(), bytes)
    });
    Ok(Value::Object(all.collect()))
}

/// How long the engine takes as a native program.
fn engine_native(project: &Project) -> Result<Value, Fault> {
    let mut cargo = project.cargo();
    cargo.args(["bench", "--quiet", "--package", "ready42-tests", "--bench", "engine"]);
    let text = tools::output(&mut cargo)?;
    let script = project.path("tests/bench/engine.rs");
    serde_json::from_str(&text).map_err(|error| Fault::content(&script, error))
}

/// How long the engine takes in a browser.
fn engine_wasm(project: &Project) -> Result<Value, Fault> {
    tools::browser()?;
    tools::node(project)?;
    let out = project.target().join("xtask/engine");
    wasm::compile(project, "ready42-wasm", &["bench"], "engine", &out)?;
    let sample = project.path("tests/suite/credit-model-vendor.json");
    let mut node = tools::browser_tests(project);
    let text = tools::output(node.arg("bench-engine.mjs").arg(&out).arg(&sample))?;
    let script = project.path("tests/browser/bench-engine.mjs");
    serde_json::from_str(&text).map_err(|error| Fault::content(&script, error))
}

/// How long a person waits, in a browser slowed down fourfold. Uses the site `bytes` has built.
fn browser(project: &Project) -> Result<Value, Fault> {
    tools::browser()?;
    tools::node(project)?;
    let text = tools::output(tools::browser_tests(project).arg("bench.mjs"))?;
    let script = project.path("tests/browser/bench.mjs");
    serde_json::from_str(&text).map_err(|error| Fault::content(&script, error))
}

/// The figures as rows, each named by its path.
fn flatten(path: &str, value: &Value, rows: &mut Vec<(String, String)>) {
    if let Value::Object(members) = value {
        for (name, value) in members {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            flatten(&path, value, rows);
        }
    } else {
        rows.push((path.to_owned(), value.to_string()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_is_a_row_named_by_its_path() {
        let mut rows = Vec::new();
        flatten("", &json!({ "bytes": { "wasm": { "raw": 5 } }, "n": 1 }), &mut rows);
        assert_eq!(rows, [("bytes.wasm.raw".into(), "5".into()), ("n".into(), "1".into())]);
    }
}
