//! Checks `questionnaires/` and packs it; a file that breaks a rule breaks the build, with every
//! problem told at once.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use ready42_core::{
    details,
    load::{ContentFile, load},
};

fn main() -> ExitCode {
    match pack() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn pack() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../questionnaires");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut paths = vec![];
    gather(&root, &mut paths)?;
    paths.sort();
    let mut files = vec![];
    for path in &paths {
        let name = path.strip_prefix(&root)?.to_string_lossy().replace('\\', "/");
        files.push((name, fs::read_to_string(path)?));
    }
    let files: Vec<_> = files.iter().map(|(path, text)| ContentFile { path, text }).collect();
    let mut content = load(&files)?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let details = details::take(&mut content);
    fs::write(out.join("content.bin"), postcard::to_allocvec(&content)?)?;
    fs::write(out.join("details.bin"), postcard::to_allocvec(&details)?)?;
    Ok(())
}

/// Finds every JSON file, but for the schemas, which describe the others.
fn gather(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            if path.file_name().is_none_or(|name| name != "schema" && name != "i18n") {
                gather(&path, paths)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "json") {
            paths.push(path);
        }
    }
    Ok(())
}
