//! A questionnaire of one's own, and a question bank in a folder.

use std::{fs, path::Path};

use serde_json::{Value, json};

use crate::support::{Folder, sample_word};

/// A place in the project.
fn place(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name).to_string_lossy().into_owned()
}

fn questionnaire() -> String {
    place("tests/suite/own/council-suppliers.json")
}

fn file() -> Value {
    let text = fs::read_to_string(questionnaire()).expect("it is there");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn a_questionnaire_of_ones_own_goes_from_its_file_to_a_report() {
    let folder = Folder::new();
    fs::copy(questionnaire(), folder.at("mine.json")).expect("it can be copied");
    let checked = folder.run(&["check", "mine.json"]);
    assert_eq!((checked.status, checked.errors.len()), (0, 0), "{checked:?}");
    assert_eq!(
        checked.out,
        "mine.json: holds: a questionnaire of one's own, checked for every rule: \
         own-council-suppliers asks 5 questions; of its own are 2 questions and 1 remedies\n"
    );
    let new = ["new", "--questionnaire", "mine.json", "--profile", &sample_word()];
    let made = folder.run(&[&new[..], &["--out", "a.json"]].concat());
    assert_eq!((made.status, made.out.as_str(), made.errors.len()), (0, "", 0), "{made:?}");
    // The assessment alone is enough.
    fs::remove_file(folder.at("mine.json")).expect("it is there");
    assert!(folder.run(&["check", "a.json"]).out.contains("which it holds, with 0 answers"));
    for format in ["text", "json", "markdown", "html"] {
        let ran = folder.run(&["score", "a.json", "--format", format]);
        assert_eq!((ran.status, ran.errors.len()), (0, 0), "{ran:?}");
        assert!(ran.out.contains("Test every release with letters in Welsh"), "{format}");
    }
    let explained = folder.run(&["explain", "a.json", "A.10.4"]);
    assert!(explained.out.contains("A.10.4-1000"), "{explained:?}");
}

#[test]
fn an_identifier_of_the_bank_goes_before_a_file_of_that_name() {
    let folder = Folder::new();
    folder.file("supplier", "mine");
    let made = folder.run(&["new", "--questionnaire", "supplier", "--out", "-"]);
    assert!(made.out.contains("\"questionnaire\": \"supplier\""), "{made:?}");
    folder.file("own", file().to_string());
    let made = folder.run(&["new", "--questionnaire", "own", "--out", "-"]);
    assert!(made.out.contains("\"questionnaire\": \"own-council-suppliers\""), "{made:?}");
}

#[test]
fn what_is_wrong_with_a_questionnaire_is_told_line_by_line() {
    let folder = Folder::new();
    let mut wrong = file();
    wrong["questionnaire"]["id"] = "council-suppliers".into();
    wrong["questions"][0]["ask"] = "nobody".into();
    wrong["remedies"][0]["citations"] = json!([]);
    folder.file("mine.json", wrong.to_string());
    let new = ["new", "--questionnaire", "mine.json", "--out", "a.json"];
    for words in [&["check", "mine.json"][..], &new] {
        let ran = folder.run(words);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{ran:?}");
        let places = ["/questionnaire/id", "/questions/0/ask", "/remedies/0/citations"];
        for place in places {
            let start = format!("mine.json: {place}: found ");
            assert!(ran.errors.iter().any(|line| line.starts_with(&start)), "{place}: {ran:?}");
        }
        assert_eq!(ran.errors.len(), 4, "two rules of citations are broken: {ran:?}");
    }
    let ran = folder.run(&["new", "--questionnaire", "missing.json", "--out", "a.json"]);
    assert!(ran.refusal().starts_with("missing.json: /: found "), "{ran:?}");
    assert_eq!(folder.names(), ["mine.json"], "nothing is written");
}

#[test]
fn a_folder_is_checked_as_one_bank() {
    let folder = Folder::new();
    let ran = folder.run(&["check", &place("questionnaires")]);
    assert_eq!((ran.status, ran.errors.len()), (0, 0), "{ran:?}");
    assert!(ran.out.contains("holds: a question bank of "), "{ran:?}");
    fs::create_dir_all(folder.at("bank/schema")).expect("a folder");
    let empty = folder.run(&["check", "bank"]);
    assert!(empty.refusal().starts_with("bank: /: found no JSON file"), "{empty:?}");
    folder.file("bank/schema/any.json", "{");
    folder.file("bank/content.json", r#"{"format":"ready42/content","version":1,"content":"1"}"#);
    let ran = folder.run(&["check", "bank"]);
    assert_eq!(ran.status, 2);
    assert!(ran.errors.iter().all(|line| line.starts_with("bank: /: found 0 ")), "{ran:?}");
    folder.file("bank/roles.json", "{");
    let ran = folder.run(&["check", "bank"]);
    let file = Path::new("bank").join("roles.json");
    assert!(ran.refusal().starts_with(&format!("{}: /: found ", file.display())), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn a_folder_that_leads_in_a_circle_comes_to_an_end() {
    let folder = Folder::new();
    fs::create_dir(folder.at("bank")).expect("a folder");
    std::os::unix::fs::symlink("..", folder.at("bank/again")).expect("a link");
    assert!(folder.run(&["check", "bank"]).refusal().contains("found no JSON file"));
}
