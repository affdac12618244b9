//! The register of AI systems in the assessment file, and as a table out and in.

use proptest::prelude::*;
use ready42_catalogue::catalogue;
use ready42_core::{
    assessment::Assessment,
    system::{
        AffectedGroup, DataKind, ImpactReason, System, SystemRole, SystemState, UseArea, Word,
    },
};
use ready42_exchange::{
    assessment::{limit, read, write},
    csv::systems::{COLUMNS, Fate, Taken, take, write as table},
};
use serde_json::{Value, json};

fn file(systems: &Value) -> String {
    json!({
        "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001",
        "systems": systems
    })
    .to_string()
}

fn good() -> Value {
    json!([{
        "id": "S1", "name": "Assistant", "purpose": "Answers.", "owner": "Head of IT",
        "objective": "Nothing leaves unread.", "state": "in-use", "roles": ["use"],
        "reviewMonths": 6, "reviewed": "2026-08-31", "supplier": "Fennmoor", "agreement": "K-47",
        "data": ["personal"], "affected": ["employees"], "profiling": false, "generative": true,
        "agents": true, "connectors": ["Mail", "Files"], "identities": ["svc-mail"],
        "impact": ["none"], "uses": ["talks-with-people", "makes-content"], "note": "Seen.",
        "colour": { "a": 1 }
    }, { "id": "S2", "name": "Filter" }])
}

fn problems(systems: &Value) -> String {
    read(&file(systems), catalogue()).expect_err("the file is wrong").to_string()
}

#[test]
fn the_register_is_read_and_written_as_it_was() {
    let opened = read(&file(&good()), catalogue()).expect("the file is right");
    assert!(opened.notices.is_empty());
    let written: Value = serde_json::from_str(&write(&opened.assessment)).expect("JSON");
    assert_eq!(written["systems"], good(), "with the field that nobody knows");
    assert_eq!(opened.assessment.systems[0].connectors.len(), 2);
    let blank = Assessment::blank(catalogue(), "iso-42001".into());
    assert!(!write(&blank).contains("systems"), "no register is written where there is none");
}

#[test]
fn every_refusal_says_place_found_and_expected() {
    let cases = [
        ("id", json!(null), "/systems/0/id: found nothing, expected an identifier such as S1"),
        (
            "id",
            json!("S 1"),
            "/systems/0/id: found an identifier with ' ', expected an identifier such as S1",
        ),
        ("name", json!(" "), "/systems/0/name: found nothing, expected the name of the system"),
        (
            "state",
            json!("live"),
            r#"/systems/0/state: found "live", expected planned, in-use, retired"#,
        ),
        (
            "roles",
            json!(["use", "own"]),
            r#"/systems/0/roles/1: found "own", expected produce, provide, use"#,
        ),
        (
            "reviewMonths",
            json!(0),
            "/systems/0/reviewMonths: found 0, expected months from 1 to 120",
        ),
        (
            "reviewMonths",
            json!(1.5),
            "/systems/0/reviewMonths: found 1.5, expected months from 1 to 120",
        ),
        (
            "reviewed",
            json!("soon"),
            r#"/systems/0/reviewed: found "soon", expected a calendar day as YYYY-MM-DD"#,
        ),
        ("agents", json!("yes"), r#"/systems/0/agents: found "yes", expected true or false"#),
        ("data", json!("personal"), "/systems/0/data: found a text, expected a list"),
        ("connectors", json!([7]), "/systems/0/connectors/0: found 7, expected a text"),
        (
            "identities",
            json!(["a\nb"]),
            r#"/systems/0/identities/0: found "a\nb", expected one line of 200 characters at most"#,
        ),
        (
            "owner",
            json!("x".repeat(limit::TEXT + 1)),
            "/systems/0/owner: found 4001 characters, expected 4000 at most",
        ),
    ];
    for (field, value, expected) in cases {
        let mut systems = good();
        systems[0][field] = value;
        assert_eq!(problems(&systems), expected);
    }
    let twice = json!([{ "id": "S1", "name": "A" }, { "id": "S1", "name": "B" }]);
    assert_eq!(
        problems(&twice),
        "/systems/1/id: found 'S1' a second time, expected an identifier that no other system has"
    );
    let many: Vec<Value> =
        (0..201).map(|it| json!({ "id": format!("S{it}"), "name": "A" })).collect();
    assert_eq!(problems(&many.into()), "/systems: found 201 systems, expected 200 at most");
    assert_eq!(problems(&json!({ "S1": {} })), "/systems: found an object, expected a list");
    assert_eq!(problems(&json!([3])), "/systems/0: found a number, expected an object");
}

fn register() -> Vec<System> {
    read(&file(&good()), catalogue()).expect("the file is right").assessment.systems
}

fn told(taken: &Taken) -> Vec<String> {
    taken.refused.iter().map(ToString::to_string).collect()
}

#[test]
fn the_table_is_a_heading_and_a_row_for_each() {
    let text = table(&register());
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').split("\r\n").collect();
    assert_eq!(lines[0], COLUMNS.join(","));
    assert!(
        lines[1].contains(",Mail; Files,svc-mail,none,talks-with-people; makes-content,"),
        "{text}"
    );
    assert_eq!(lines.len(), 4);
}

#[test]
fn a_table_says_what_it_changes() {
    let register = register();
    let text =
        "Name;Owner;Review months;Colour\nAssistant;Board;6;red\nFilter;;;\nTranslator;;12;\n";
    let taken = take(text, &register).expect("a table");
    assert_eq!(told(&taken), [""; 0]);
    assert_eq!(taken.ignored, ["Colour"]);
    let rows: Vec<_> =
        taken.rows.iter().map(|it| (it.line, it.system.id.as_str(), it.fate)).collect();
    assert_eq!(rows, [(2, "S1", Fate::Changed), (3, "S2", Fate::Same), (4, "S3", Fate::Added)]);
    let changed = &taken.rows[0].system;
    assert_eq!((&*changed.owner, changed.agents), ("Board", Some(true)), "no column, no change");
    assert_eq!(changed.other["colour"], json!({ "a": 1 }));
    assert_eq!(taken.systems().len(), 2);
}

#[test]
fn every_cell_that_is_wrong_is_told_by_line_and_column() {
    let text = "id,name,roles,reviewed,agents,reviewMonths,connectors\n\
                S1,Assistant,own,21.11.2026,maybe,0,a\n\
                ,,,,,,x\n\
                S 9,Other,,,,,\n\
                S2,\"Filter\n2\",,,,,\n\
                S2,Again,,,,,\n\
                S7,Long,,,,,,more\n";
    let taken = take(text, &register()).expect("a table");
    assert_eq!(
        told(&taken),
        [
            r#"line 2, roles: found "own", expected produce, provide, use"#,
            r#"line 2, reviewed: found "21.11.2026", expected a calendar day as YYYY-MM-DD"#,
            r#"line 2, agents: found "maybe", expected yes, no or nothing"#,
            r#"line 2, reviewMonths: found "0", expected months from 1 to 120"#,
            "line 3, name: found nothing, expected the name of the system",
            "line 4, id: found an identifier with ' ', expected an identifier such as S1",
            "line 7, id: found 'S2', which line 5 is about, expected each system once",
            r#"line 8, row: found "more" in column 8, expected 7 cells at most"#,
        ]
    );
    assert_eq!(taken.rows.len(), 1);
}

#[test]
fn what_is_no_such_table_is_refused() {
    let refused = |text: &str| take(text, &[]).expect_err("no table").to_string();
    assert!(refused("").starts_with("/: found no column 'name', expected a heading with 'name'"));
    assert!(refused("title,owner\nA,B\n").contains("no column 'name'"));
    assert_eq!(
        refused("name,Name\nA,B\n"),
        "/: found column \"Name\" a second time, expected each column once"
    );
    assert!(refused(&"x".repeat(3 * 1024 * 1024)).contains("expected 2097152 at most"));
}

#[test]
fn a_register_that_is_full_takes_no_more() {
    let full: Vec<System> = (1..=200)
        .map(|it| System::new(format!("S{it}").as_str().into(), format!("N{it}").into()))
        .collect();
    let taken = take("name\nN7\nNew\n", &full).expect("a table");
    assert_eq!(told(&taken), ["line 3, row: found one system more, expected 200 at most"]);
}

fn words<W: Word + std::fmt::Debug>() -> impl Strategy<Value = Vec<W>> {
    prop::collection::btree_set(prop::sample::select(W::ALL), 0..4)
        .prop_map(|words| words.into_iter().collect())
}

/// Text that could be taken for a formula, a delimiter, an end of line or an apostrophe of ours.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[=+@'\";,\\\\\r\n\t a＝-]{0,8}"]
        .prop_map(|text| text.chars().take(100).collect())
}

fn lines() -> impl Strategy<Value = Vec<std::sync::Arc<str>>> {
    let line = text().prop_map(|text| text.replace(['\n', '\r'], "").trim().to_owned());
    let line = line.prop_filter("says something", |line| !line.is_empty());
    prop::collection::vec(line.prop_map(Into::into), 0..4)
}

fn system() -> impl Strategy<Value = System> {
    let flag = || prop::option::of(any::<bool>());
    let day = (2000_u16..2100, 1_u8..13, 1_u8..29).prop_map(|(year, month, day)| {
        ready42_core::date::Date::new(year, month, day).expect("a day")
    });
    (
        (text(), text(), text(), text(), text(), text(), text()),
        (
            prop::option::of(prop::sample::select(SystemState::ALL)),
            words::<SystemRole>(),
            words::<DataKind>(),
        ),
        (words::<AffectedGroup>(), words::<ImpactReason>(), words::<UseArea>()),
        (flag(), flag(), flag(), prop::option::of(1_u16..121), prop::option::of(day)),
        (lines(), lines()),
    )
        .prop_map(
            |(
                texts,
                (state, roles, data),
                (affected, impact, uses),
                flags,
                (connectors, identities),
            )| {
                let (name, purpose, owner, objective, supplier, agreement, note) = texts;
                let (profiling, generative, agents, review_months, reviewed) = flags;
                let name = if name.trim().is_empty() { format!("N{name}") } else { name };
                System {
                    id: "S1".into(),
                    name: name.into(),
                    purpose: purpose.into(),
                    owner: owner.into(),
                    objective: objective.into(),
                    state,
                    roles,
                    review_months,
                    reviewed,
                    supplier: supplier.into(),
                    agreement: agreement.into(),
                    data,
                    affected,
                    profiling,
                    generative,
                    agents,
                    connectors,
                    identities,
                    impact,
                    uses,
                    note: note.into(),
                    other: serde_json::Map::new(),
                }
            },
        )
}

fn numbered(mut systems: Vec<System>) -> Vec<System> {
    for (index, it) in systems.iter_mut().enumerate() {
        it.id = format!("S{}", index + 1).as_str().into();
    }
    systems
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_goes_out_comes_in_as_it_was(systems in prop::collection::vec(system(), 0..5)) {
        let systems = numbered(systems);
        let text = table(&systems);
        let new = take(&text, &[]).expect("our own table");
        prop_assert_eq!(told(&new), Vec::<String>::new());
        prop_assert_eq!(new.systems(), systems.clone());
        let again = take(&text, &systems).expect("our own table");
        prop_assert_eq!(again.count(Fate::Same), systems.len());
    }

    #[test]
    fn no_cell_of_a_table_begins_a_formula(it in system()) {
        let text = table(&[it]);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        for record in reader.records() {
            for cell in &record.expect("a record") {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']), "{:?}", cell);
            }
        }
    }

    #[test]
    fn the_file_keeps_every_system(systems in prop::collection::vec(system(), 0..4)) {
        let mut assessment = Assessment::blank(catalogue(), "iso-42001".into());
        assessment.systems = numbered(systems);
        let opened = read(&write(&assessment), catalogue()).expect("what is written is right");
        prop_assert_eq!(opened.assessment.systems, assessment.systems);
    }

    #[test]
    fn any_text_is_survived_as_a_table(text in any::<String>(), rest in text()) {
        let _ = take(&text, &register());
        let _ = take(&format!("name,{text}\n{rest}"), &register());
    }

    #[test]
    fn a_table_with_a_few_bytes_changed_is_survived(
        changes in prop::collection::vec((0_usize..600, any::<u8>()), 1..6)
    ) {
        let mut bytes = table(&register()).into_bytes();
        for (place, byte) in changes {
            let place = place % bytes.len();
            bytes[place] = byte;
        }
        if let Ok(taken) = take(&String::from_utf8_lossy(&bytes), &register()) {
            let mut assessment = Assessment::blank(catalogue(), "iso-42001".into());
            assessment.systems = register();
            for system in taken.systems() {
                match assessment.systems.iter_mut().find(|it| it.id == system.id) {
                    Some(old) => *old = system,
                    None => assessment.systems.push(system),
                }
            }
            prop_assert!(read(&write(&assessment), catalogue()).is_ok());
        }
    }
}
