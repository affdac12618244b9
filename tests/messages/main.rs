//! The message files against the code that says what they hold, and against each other.

mod report;
mod source;
mod written;

use ready42_catalogue::languages;
use ready42_messages::compile::{self, variables};

use source::{given, inside, literal, packed, sources};

#[test]
fn every_call_names_a_message_and_fills_all_of_its_places() {
    let pack = packed("en");
    let known = variables(&pack);
    let mut wrong = vec![];
    let mut calls = 0;
    for (file, text) in sources() {
        for (at, _) in text.match_indices("say!(") {
            let call = inside(&text[at + 5..]);
            let Some(id) = literal(call).filter(|_| call.contains(", \"") || call.contains('\n'))
            else {
                continue;
            };
            if file.ends_with("messages/src/lib.rs") {
                continue;
            }
            calls += 1;
            let given = given(call);
            match known.get(id) {
                None => wrong.push(format!("{file}: '{id}' is no message")),
                Some(places) if places.iter().any(|it| !given.contains(*it)) => {
                    wrong.push(format!("{file}: '{id}' needs {places:?}, given {given:?}"));
                }
                Some(places) if given.len() != places.len() => {
                    wrong.push(format!("{file}: '{id}' has no place for some of {given:?}"));
                }
                Some(_) => {}
            }
        }
        for (at, _) in text.match_indices(".say(") {
            let call = inside(&text[at + 5..]);
            // A choice among messages names each; what chooses is in the words before an arrow.
            let arms = call.split("=>").skip(1).filter(|arm| arm.trim_start().starts_with('"'));
            let ids: Vec<&str> = if call.trim_start().starts_with('"') {
                literal(call).into_iter().collect()
            } else {
                arms.filter_map(literal).collect()
            };
            for id in ids {
                calls += 1;
                match known.get(id) {
                    None => wrong.push(format!("{file}: '{id}' is no message")),
                    Some(places) if !places.is_empty() => {
                        wrong.push(format!("{file}: '{id}' needs {places:?}"));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    assert!(calls > 400, "{calls} calls found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_message_is_said_somewhere() {
    let sources: String = sources().into_iter().map(|(_, text)| text).collect();
    let pack = packed("en");
    let named = |id: &str| {
        sources.contains(&format!("\"{id}\"")) || sources.contains(&format!("\"{id}:\""))
    };
    let idle: Vec<&str> = variables(&pack).into_keys().filter(|id| !named(id)).collect();
    assert!(idle.is_empty(), "nothing says {idle:?}");
}

#[test]
fn every_language_says_the_same_with_the_same_places() {
    let english = packed("en");
    let english = variables(&english);
    let mut others = 0;
    for (code, name) in languages().filter(|(code, _)| *code != "en") {
        others += 1;
        let pack = packed(code);
        let said = variables(&pack);
        let missing: Vec<_> = english.keys().filter(|id| !said.contains_key(*id)).collect();
        let stray: Vec<_> = said.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && stray.is_empty(), "{name}: {missing:?} {stray:?}");
        let differ: Vec<_> = said.iter().filter(|(id, places)| english[*id] != **places).collect();
        assert!(differ.is_empty(), "{name} has other places: {differ:?}");
    }
    assert!(others > 0, "there is a translation");
}

#[test]
fn a_fault_in_a_message_file_is_told_with_its_place() {
    let error = compile::pack("de", "a = { $b\nc =\n").expect_err("neither is a message");
    assert!(error.to_string().contains("line 2: "), "{error}");
}
