//! Files that are no files of ours, and how many problems are told.

use ready42_core::load::{LoadError, Rule};

use crate::bank::Bank;

const ROLES: &str = "roles.json";

#[test]
fn a_file_that_is_no_json_is_refused_with_line_and_column() {
    let bank = Bank::whole().text(ROLES, "{\"format\": \"ready42/roles\",\n\"version\": 1, ]");
    bank.breaks(Rule::Shape, ROLES, "");
    assert!(bank.issues()[0].found.contains("line 2 column 15"), "{}", bank.issues()[0]);
}

#[test]
fn an_empty_file_and_a_list_are_refused() {
    for text in ["", "[]", "[\"ready42/roles\", 1]", "null", "{}", "\u{feff}{}"] {
        Bank::whole().text(ROLES, text).breaks(Rule::Shape, ROLES, "");
    }
}

#[test]
fn a_field_named_twice_is_refused_at_any_depth() {
    let text = Bank::whole().files[ROLES].clone();
    let top = text.replacen("\"version\": 1", "\"version\": 1, \"version\": 1", 1);
    let deep = text.replacen("\"id\":", "\"id\": \"twice\", \"id\":", 1);
    for text in [top, deep] {
        Bank::whole().text(ROLES, text).breaks(Rule::Shape, ROLES, "");
    }
}

#[test]
fn a_field_beside_the_content_is_refused() {
    let bank = Bank::whole().with(ROLES, |it| it["a/b~c"] = 1.into());
    bank.breaks(Rule::Shape, ROLES, "/a~1b~0c");
}

#[test]
fn content_that_is_missing_is_refused() {
    let bank = Bank::whole().with(ROLES, |it| drop(it.as_object_mut().unwrap().remove("roles")));
    bank.breaks(Rule::Shape, ROLES, "");
}

#[test]
fn a_version_that_is_no_number_is_refused() {
    for version in ["\"1\"", "1.5", "-1", "null"] {
        let text = Bank::whole().files[ROLES].replacen(": 1", &format!(": {version}"), 1);
        Bank::whole().text(ROLES, text).breaks(Rule::Shape, ROLES, "");
    }
}

#[test]
fn a_level_is_one_of_five() {
    let file = "remedies/clause-4.json";
    let bank = Bank::whole().set(file, "/remedies/0/raises/0/level", 5);
    bank.breaks(Rule::Shape, file, "/remedies/0");
    let file = "questions/clause-4.json";
    let bank = Bank::whole()
        .with(file, |it| drop(it["questions"][0]["levels"].as_array_mut().unwrap().pop()));
    bank.breaks(Rule::Shape, file, "/questions/0");
}

#[test]
fn two_files_that_cannot_be_read_are_both_told() {
    let bank = Bank::whole().text(ROLES, "{").text("sources.json", "nonsense");
    bank.breaks(Rule::Shape, ROLES, "");
    bank.breaks(Rule::Shape, "sources.json", "");
    assert_eq!(bank.issues().len(), 2);
}

#[test]
fn all_that_is_wrong_in_several_files_is_told_at_once_and_in_order() {
    let (questions, remedies) = ("questions/clause-4.json", "remedies/clause-4.json");
    let bank = Bank::whole()
        .set(questions, "/questions/0/why", "")
        .set(questions, "/questions/1/ask", "nobody")
        .set(remedies, "/remedies/0/owner", "nobody");
    let issues = bank.issues();
    let places: Vec<_> = issues.iter().map(|it| (it.rule, &*it.file, &*it.pointer)).collect();
    assert_eq!(
        places,
        [
            (Rule::EmptyText, questions, "/questions/0/why"),
            (Rule::UnknownId, questions, "/questions/1/ask"),
            (Rule::UnknownId, remedies, "/remedies/0/owner"),
        ]
    );
    assert!(issues.is_sorted());
}

#[test]
fn each_problem_is_one_line_with_file_place_and_both_sides() {
    let bank = Bank::whole().set(ROLES, "/roles/0/title", "").set(ROLES, "/roles/1/title", " A");
    let LoadError { issues } = bank.load().unwrap_err();
    let text = LoadError { issues }.to_string();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(
        lines,
        [
            "roles.json: /roles/0/title: found '', expected a text without blanks around it",
            "roles.json: /roles/1/title: found ' A', expected a text without blanks around it",
        ]
    );
}

#[test]
fn no_files_are_no_bank() {
    let error = ready42_core::load::load(&[]).unwrap_err();
    assert!(error.issues.len() > 1 && error.issues.iter().all(|it| it.rule == Rule::File));
}
