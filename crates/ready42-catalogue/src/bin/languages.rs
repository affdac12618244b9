//! Writes what the site loads beside the module into a folder: the pack of each language, what the
//! page says before any is there, and the details of the content.

use std::{env, fs, path::Path, process::ExitCode};

use ready42_catalogue::{DETAILS, Language, languages, packs};
use serde_json::{Map, Value, json};

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1) else {
        eprintln!("languages: arguments: found nothing, expected a folder");
        return ExitCode::from(2);
    };
    match write(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", folder.to_string_lossy());
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    for (code, pack) in packs() {
        fs::write(folder.join(format!("{code}.txt")), pack)?;
    }
    fs::write(folder.join("details.txt"), DETAILS)?;
    let mut boot = Map::new();
    for (code, _) in languages() {
        let messages = Language::of(code).expect("every language has a pack").messages;
        let said = json!({
            "direction": messages.direction().attribute(),
            "loading": messages.say("boot-loading"),
            "failed": messages.say("boot-failed"),
            "old": messages.say("boot-old"),
            "scripts": messages.say("boot-scripts"),
        });
        boot.insert(code.to_owned(), said);
    }
    fs::write(folder.join("boot.json"), Value::Object(boot).to_string())
}
