//! Checks `questionnaires/` and packs it; a file that breaks a rule breaks the build, with every
//! problem told at once.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use ready42_core::{
    catalogue::Content,
    details,
    load::{ContentFile, load, load_translation},
};
use ready42_messages::{Messages, compile};

fn main() -> ExitCode {
    match pack() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn pack() -> Outcome<()> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../questionnaires");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut paths = vec![];
    gather(&root, &mut paths)?;
    paths.sort();
    let files = read(&root, &paths)?;
    let files: Vec<_> = files.iter().map(|(path, text)| ContentFile { path, text }).collect();
    let content = load(&files)?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut bare = content.clone();
    let details = details::take(&mut bare);
    fs::write(out.join("content.bin"), postcard::to_allocvec(&bare)?)?;
    if let Some(text) = details.iter().find(|text| text.contains('\n')) {
        return Err(format!("'{text}' is more than one line").into());
    }
    fs::write(out.join("details.txt"), details.join("\n"))?;
    let english = messages(&root, "en")?;
    let (mut names, mut packs) = (name(&english)?, String::new());
    for language in languages(&root)? {
        let messages = messages(&root, &language)?;
        names.push_str(&name(&messages)?);
        packs.push_str(&language_pack(&root, &language, &messages, &content)?);
    }
    fs::write(out.join("en.txt"), english)?;
    fs::write(out.join("languages.txt"), names)?;
    fs::write(out.join("packs.txt"), packs)?;
    Ok(())
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The languages that there is a folder for, without English.
fn languages(root: &Path) -> Outcome<Vec<String>> {
    let mut found = vec![];
    for entry in fs::read_dir(root.join("i18n"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && name != "en" {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}

/// A line with the code of a language and its own name for itself.
fn name(messages: &str) -> Outcome<String> {
    let messages = Messages::read(messages.to_owned().leak(), None)?;
    Ok(format!("{}\t{}\n", messages.language(), messages.say("language-name")))
}

/// All that a page needs to speak a language, after a form feed.
fn language_pack(
    root: &Path,
    language: &str,
    messages: &str,
    content: &Content,
) -> Outcome<String> {
    let mut paths = vec![];
    gather(&root.join("i18n").join(language), &mut paths)?;
    paths.sort();
    let files = read(root, &paths)?;
    let files: Vec<_> = files.iter().map(|(path, text)| ContentFile { path, text }).collect();
    let translation = load_translation(language, &files, content)?;
    let mut pack = format!("\u{c}{messages}\n");
    for (key, texts) in &translation.texts {
        let parts: Vec<&str> = [key].into_iter().chain(texts).map(|text| &**text).collect();
        if let Some(text) = parts.iter().find(|text| text.contains(char::is_control)) {
            return Err(format!("i18n/{language}: {key}: '{text}' has a character unseen").into());
        }
        pack += &parts.join("\t");
        pack.push('\n');
    }
    Ok(pack)
}

/// Packs the messages of a language.
fn messages(root: &Path, language: &str) -> Outcome<String> {
    let path = root.join("i18n").join(language).join("interface.ftl");
    let name = path.display();
    let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
    Ok(compile::pack(language, &text).map_err(|error| format!("{name}:\n{error}"))?)
}

/// The texts of files, each under its path below `questionnaires/`.
fn read(root: &Path, paths: &[PathBuf]) -> Outcome<Vec<(String, String)>> {
    let mut files = vec![];
    for path in paths {
        let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
        files.push((name, fs::read_to_string(path)?));
    }
    Ok(files)
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
