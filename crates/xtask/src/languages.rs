//! What the site loads beside the module: a pack for each language but English with what is said
//! before one is there, and the details of the content.

use std::fs;

use serde_json::{Map, Value, json};

use crate::fault::Fault;
use crate::project::Project;
use crate::tools;

/// A language of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Language {
    /// Its code, such as `de`.
    pub(crate) code: String,
    /// What is said before its pack is there, and its direction, by name.
    said: Map<String, Value>,
    /// Its pack; English is in the module.
    pub(crate) pack: Option<Vec<u8>>,
    /// The name under which the pack is published.
    pub(crate) name: Option<String>,
}

/// Packs every language of `questionnaires/i18n`, English first, and the details of the content.
///
/// # Errors
///
/// Whatever Cargo or the packer has to say.
pub(crate) fn build(project: &Project) -> Result<(Vec<Language>, Vec<u8>), Fault> {
    let folder = project.target().join("xtask/languages");
    let mut cargo = project.cargo();
    cargo.args(["run", "--quiet", "--package", "ready42-catalogue", "--features", "languages"]);
    cargo.args(["--bin", "languages", "--"]).arg(&folder);
    tools::run(&mut cargo)?;
    let path = folder.join("boot.json");
    let text = fs::read_to_string(&path).map_err(Fault::file(&path))?;
    let said: Map<String, Value> =
        serde_json::from_str(&text).map_err(|error| Fault::content(&path, error))?;
    let mut languages = vec![];
    for (code, said) in said {
        let Value::Object(said) = said else {
            return Err(Fault::content(&path, format!("expected an object at '/{code}'")));
        };
        let path = folder.join(format!("{code}.txt"));
        let pack = match code.as_str() {
            "en" => None,
            _ => Some(fs::read(&path).map_err(Fault::file(&path))?),
        };
        languages.push(Language { code, said, pack, name: None });
    }
    languages.sort_by_key(|language| language.pack.is_some());
    let path = folder.join("details.txt");
    let details = fs::read(&path).map_err(Fault::file(&path))?;
    Ok((languages, details))
}

/// What the boot script needs to know of each language, as JavaScript.
pub(crate) fn table(languages: &[Language]) -> String {
    let entries = languages.iter().map(|language| {
        let mut said = language.said.clone();
        said.remove("scripts");
        if let Some(name) = &language.name {
            said.insert("pack".to_owned(), json!(format!("./{name}")));
        }
        (language.code.clone(), Value::Object(said))
    });
    Value::Object(entries.collect()).to_string()
}

/// What those see who do not let the page run scripts, in every language.
pub(crate) fn scripts(languages: &[Language]) -> String {
    let paragraphs = languages.iter().map(|Language { code, said, .. }| {
        let text = said.get("scripts").and_then(Value::as_str).unwrap_or_default();
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        match code.as_str() {
            "en" => format!("<p>{text}</p>"),
            _ => format!("<p lang=\"{code}\">{text}</p>"),
        }
    });
    paragraphs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_the_pack_and_the_page_marks_what_is_not_english() {
        let said = |text: &str| Map::from_iter([("scripts".to_owned(), json!(text))]);
        let language = |code: &str, text, name: Option<&str>| Language {
            code: code.to_owned(),
            said: said(text),
            pack: None,
            name: name.map(ToOwned::to_owned),
        };
        let all = [language("en", "Yes & no", None), language("de", "Ja", Some("de-1.txt"))];
        assert_eq!(table(&all), r#"{"de":{"pack":"./de-1.txt"},"en":{}}"#);
        assert_eq!(scripts(&all), "<p>Yes &amp; no</p><p lang=\"de\">Ja</p>");
    }
}
