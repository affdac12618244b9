//! A comparison in every format: what is foreign stays text, and the words are the same.

use ready42_catalogue::{catalogue, english};
use ready42_core::{
    assessment::Assessment,
    change::{Comparison, Side, SystemKind, as_it_was},
    date::Date,
    instrument::Instrument,
};
use ready42_exchange::{assessment::read, html, markdown, text, words};
use serde_json::{Value, json};

fn opened(file: &Value) -> Assessment {
    read(&file.to_string(), catalogue()).unwrap_or_else(|refused| panic!("{refused}")).assessment
}

fn compared() -> Comparison {
    let mut file = json!({
        "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001", "content": "1999.1",
        "profile": { "organisation": "Old", "facts": { "uses-ai": true } },
        "answers": { "4.1-1": { "level": 3 }, "4.1-2": { "level": 2 }, "4.2-1": { "level": 1 } },
        "evidence": { "E1": { "kind": "minutes", "title": "<b>Gone</b>" } },
        "soa": { "A.2.2": { "applicability": "excluded", "reason": "No." } },
        "systems": [{ "id": "S1", "name": "Gone" }, { "id": "S2", "name": "Filter" },
            { "id": "S3", "name": "Chat", "owner": "Eve" }, { "id": "S4", "name": "Same" }],
        "plan": { "remedies": { "define-scope": { "state": "doing", "owner": "Eve" } } },
    });
    let old = opened(&file);
    file["content"] = "2026.11".into();
    file["profile"] =
        json!({ "organisation": "New", "facts": { "uses-ai": false, "size": "small" } });
    file["answers"] = json!({ "4.1-1": { "level": 1, "by": "=cmd|' /C calc'!A0 <script>" },
        "4.1-2": { "level": 4 }, "4.2-1": { "unknown": true }, "4.2-2": { "level": 0 } });
    file["evidence"] = json!({});
    file["soa"]["A.2.2"] =
        json!({ "applicability": "included", "reason": "[x](javascript:alert(1))" });
    file["systems"] = json!([{ "id": "S2", "name": "Filter", "state": "retired" },
        { "id": "S3", "name": "Chat", "owner": "Ada", "reviewMonths": 6, "colour": "red" },
        { "id": "S4", "name": "Same" }, { "id": "S5", "name": "<i>New</i>" }]);
    file["plan"] = json!({ "remedies": { "define-scope": { "state": "done", "owner": "Ada" },
        "own-x": { "state": "doing" }, "own-y": { "owner": "Ada" } } });
    let new = opened(&file);
    let [then, now] = [Date::new(2026, 1, 1), Date::new(2026, 11, 21)].map(|it| it.expect("a day"));
    let was = as_it_was(catalogue(), &old).expect("it is there");
    let is = Instrument::for_assessment(catalogue(), &new).expect("it is there");
    let before = Side { instrument: &was, assessment: &old, as_of: then };
    Comparison::of(before, Side { instrument: &is, assessment: &new, as_of: now })
        .expect("the same")
}

#[test]
fn every_part_is_told_in_words() {
    let comparison = compared();
    insta::assert_snapshot!(text::sheet(&words::comparison(english(), &comparison, catalogue())));
}

#[test]
fn systems_and_remedies_are_told_by_what_became_of_them() {
    let it = compared();
    let systems: Vec<_> = it.systems.iter().map(|it| (it.id.as_str(), it.kind)).collect();
    let kinds = [
        ("S2", SystemKind::Retired),
        ("S3", SystemKind::Changed),
        ("S5", SystemKind::Added),
        ("S1", SystemKind::Removed),
    ];
    assert_eq!(systems, kinds);
    let fields: Vec<&str> = it.systems[1].fields.iter().map(|it| &**it).collect();
    assert_eq!(fields, ["owner", "reviewMonths", "other"]);
    let remedies = it.remedies.iter();
    let remedies: Vec<_> =
        remedies.map(|it| (it.remedy.as_str(), it.before.word(), it.after.word())).collect();
    assert_eq!(remedies, [("define-scope", "doing", "done"), ("own-x", "open", "doing")]);
    let json = serde_json::to_value(&it).expect("plain data");
    assert_eq!(json["systems"][1]["kind"], "changed");
    assert_eq!(
        json["remedies"][0],
        json!({ "remedy": "define-scope", "before": "doing", "after": "done" })
    );
}

#[test]
fn what_is_foreign_stays_text() {
    let sheet = words::comparison(english(), &compared(), catalogue());
    let page = html::sheet(&sheet, "New & <b>", english());
    assert!(!page.contains("<script") && !page.contains("<b>") && !page.contains("<i>"), "{page}");
    assert!(page.contains("&lt;script&gt;") && page.contains("<title>ISO/IEC 42001 readiness"));
    assert!(page.contains("default-src 'none'"));
    let page = markdown::sheet(&sheet);
    assert!(page.contains("| `[x](javascript:alert(1))` |") && !page.contains("<script"), "{page}");
    for row in &sheet.tables {
        assert!(row.rows.iter().all(|it| it.len() == row.columns.len()), "{}", row.heading);
    }
}
