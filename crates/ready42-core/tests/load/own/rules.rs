//! Every rule that a questionnaire of one's own can break, broken.

use ready42_core::load::Rule;
use serde_json::{Value, json};

use super::{bank, full, good, heavy, issues, set};

/// The rules that a questionnaire of one's own cannot break, since it has nothing they are about.
const ELSEWHERE: [Rule; 14] = [
    Rule::Condition,
    Rule::File,
    Rule::Parent,
    Rule::Count,
    Rule::Unasked,
    Rule::Unraised,
    Rule::Strength,
    Rule::DuplicateEdge,
    Rule::Unmapped,
    Rule::AppliesFrom,
    Rule::Purpose,
    Rule::Bands,
    Rule::Stages,
    Rule::History,
];

/// Asks all that the bank asks about a unit, and everything of one's own.
fn all_about(unit: &str) -> Value {
    let of_unit = bank().questions.iter().filter(|it| it.unit.as_str() == unit);
    let asked: Vec<Value> = of_unit.map(|it| it.id.as_str().into()).collect();
    set("/questionnaire/asks/questions", asked.into())
}

/// Each rule that one changed value breaks: where it is told, where the value stands, and the value.
const CHANGED: &[(Rule, &str, &str, &str)] = &[
    (Rule::Shape, "/stray", "/stray", "1"),
    (Rule::Shape, "/questionnaire", "/questionnaire/result", r#""certificate""#),
    (Rule::Shape, "/questions", "/questions", "{}"),
    (Rule::Shape, "/questions/1", "/questions/1/levels", r#"["One."]"#),
    (Rule::Shape, "/remedies/0", "/remedies/0/colour", r#""red""#),
    (Rule::Format, "/format", "/format", r#""ready42/questions""#),
    (Rule::Format, "/version", "/version", "2"),
    (
        Rule::DuplicateId,
        "/questionnaire/asks/questions/3",
        "/questionnaire/asks/questions/3",
        r#""4.1-1""#,
    ),
    (Rule::KnownWrongId, "/questions/0/unit", "/questions/0/unit", r#""A.8.1""#),
    (
        Rule::KnownWrongId,
        "/remedies/0/citations/0/item",
        "/remedies/0/citations/0",
        r#"{ "source": "iso-42001-2023", "item": "5.4" }"#,
    ),
    (Rule::UnknownId, "/questions/0/unit", "/questions/0/unit", r#""9.2""#),
    (Rule::UnknownId, "/questions/0/ask", "/questions/0/ask", r#""nobody""#),
    (Rule::UnknownId, "/questions/0/evidence/0", "/questions/0/evidence/0", r#""hearsay""#),
    (Rule::UnknownId, "/questions/0/appliesWhen/0", "/questions/0/appliesWhen", r#"["size"]"#),
    (
        Rule::UnknownId,
        "/questionnaire/asks/questions/0",
        "/questionnaire/asks/questions/0",
        r#""4.1-99""#,
    ),
    (
        Rule::UnknownId,
        "/remedies/0/raises/0/question",
        "/remedies/0/raises/0/question",
        r#""A.9.2-1001""#,
    ),
    (
        Rule::UnknownId,
        "/remedies/0/prerequisites/0",
        "/remedies/0/prerequisites/0",
        r#""own-third""#,
    ),
    (Rule::UnknownId, "/remedies/0/owner", "/remedies/0/owner", r#""nobody""#),
    (
        Rule::UnknownId,
        "/remedies/0/citations/1/source",
        "/remedies/0/citations/1/source",
        r#""hearsay""#,
    ),
    (Rule::QuestionNumber, "/questions/0/id", "/questions/0/id", r#""A.9.2-999""#),
    (Rule::QuestionNumber, "/questions/0/id", "/questions/0/id", r#""A.9.2-01000""#),
    (Rule::Own, "/questionnaire/id", "/questionnaire/id", r#""iso-42001""#),
    (Rule::Own, "/questionnaire/id", "/questionnaire/id", r#""own-""#),
    (Rule::Own, "/remedies/0/id", "/remedies/0/id", r#""define-scope""#),
    (Rule::Own, "/remedies/0/id", "/remedies/0/id", r#""own-<b>""#),
    (Rule::EmptyText, "/questions/0/why", "/questions/0/why", r#"" ""#),
    (Rule::EmptyText, "/questionnaire/title", "/questionnaire/title", r#""""#),
    (Rule::StandardWording, "/remedies/0/steps/1", "/remedies/0/steps/1", r#""You shall.""#),
    (Rule::Documented, "/questions/0/documented", "/questions/0/documented", "true"),
    (Rule::Levels, "/questions/0/levels/4", "/questions/0/levels/4", r#""None.""#),
    (Rule::Wording, "/questions/0/text", "/questions/0/text", r#""It is there.""#),
    (Rule::Weight, "/questions/0/weight", "/questions/0/weight", "4"),
    (Rule::Weight, "/questions/0/weightReason", "/questions/0/weight", "2"),
    (Rule::Length, "/remedies/0/steps", "/remedies/0/steps", r#"["One."]"#),
    (Rule::Length, "/questionnaire/asks/questions", "/questionnaire/asks/questions", "[]"),
    (Rule::Length, "/questions/0/evidence", "/questions/0/evidence", "[]"),
    (Rule::RaiseLevel, "/remedies/0/raises/0/level", "/remedies/0/raises/0/level", "2"),
    (Rule::Effort, "/remedies/0/effort", "/remedies/0/effort/small", "[0, 1, 2]"),
    (Rule::Circle, "/remedies/0/prerequisites", "/remedies/0/prerequisites", r#"["own-second"]"#),
    (
        Rule::Citation,
        "/remedies/0/citations",
        "/remedies/0/citations/0",
        r#"{ "source": "iso-42001-2023", "item": "4.1" }"#,
    ),
    (
        Rule::Citation,
        "/remedies/0/citations",
        "/remedies/0/citations/1",
        r#"{ "source": "iso-42001-2023", "item": "4.1" }"#,
    ),
    (Rule::Statement, "/remedies/0/completesStatement", "/remedies/0/completesStatement", "true"),
    (
        Rule::Unselected,
        "/questions/0",
        "/questionnaire/asks/questions",
        r#"["4.1-1", "A.2.2-4294967295"]"#,
    ),
    (Rule::Unselected, "/questions/1", "/questionnaire/asks", r#""whole""#),
    (Rule::Verdict, "/questionnaire/result", "/questionnaire/result", r#""verdict""#),
    (
        Rule::Measured,
        "/questionnaire/measured",
        "/questionnaire/measured",
        r#"{ "wrongBands": 1, "within": 1 }"#,
    ),
];

/// The other files that break a rule, with the place where it is told.
fn others() -> Vec<(Rule, &'static str, Value)> {
    let duplicate = |list: &str| {
        let entry = good()[list][0].clone();
        set(&format!("/{list}/2"), entry)
    };
    let many = |list: &str| {
        let mut file = good();
        let entry = file[list][0].clone();
        file[list] = vec![entry; 201].into();
        file
    };
    let too_heavy = {
        let mut file = all_about("A.6.2.6");
        let asked = file["questionnaire"]["asks"]["questions"].as_array_mut().expect("a list");
        asked.extend(["A.6.2.6-1001", "A.6.2.6-1002"].map(Value::from));
        file["questions"] = json!([heavy(1_001), heavy(1_002)]);
        file["remedies"] = json!([]);
        file
    };
    let verdict = |asked: Vec<Value>| {
        let mut file = set("/questionnaire/asks/questions", asked.into());
        file["questionnaire"]["result"] = "verdict".into();
        file
    };
    let band = {
        let mut file = set("/questionnaire/result", json!("band"));
        file["questionnaire"]["measured"] = json!({ "wrongBands": 1, "within": 1 });
        file
    };
    vec![
        (Rule::Shape, "", json!([])),
        (Rule::DuplicateId, "/questions/2/id", duplicate("questions")),
        (Rule::DuplicateId, "/remedies/2/id", duplicate("remedies")),
        (Rule::Sum, "/questionnaire/asks", too_heavy),
        (Rule::Length, "/questions", many("questions")),
        (Rule::Length, "/remedies", many("remedies")),
        (Rule::Verdict, "/questionnaire/result", verdict(full()[1..].to_vec())),
        (Rule::Measured, "/questionnaire/result", band),
    ]
}

#[test]
fn each_rule_is_held_and_told_with_its_place() {
    let changed = CHANGED.iter().map(|(rule, told, place, value)| {
        (*rule, *told, set(place, serde_json::from_str(value).expect("JSON")))
    });
    let cases: Vec<_> = changed.chain(others()).collect();
    for (rule, pointer, file) in &cases {
        let issues = issues(file);
        let told = issues.iter().any(|it| it.rule == *rule && it.pointer == *pointer);
        assert!(told, "no {rule:?} at {pointer} among {issues:#?}");
    }
    for rule in Rule::ALL {
        let broken = cases.iter().any(|(it, ..)| *it == rule);
        assert!(broken != ELSEWHERE.contains(&rule), "{rule:?} is broken by no case");
    }
}
