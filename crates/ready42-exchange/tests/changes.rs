//! A comparison in every format: what is foreign stays text, and the words are the same.

use ready42_catalogue::{catalogue, english};
use ready42_core::{
    assessment::Assessment,
    change::{Comparison, Side, as_it_was},
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
fn what_is_foreign_stays_text() {
    let sheet = words::comparison(english(), &compared(), catalogue());
    let page = html::sheet(&sheet, "New & <b>", english());
    assert!(!page.contains("<script") && !page.contains("<b>"), "{page}");
    assert!(page.contains("&lt;script&gt;") && page.contains("<title>ISO/IEC 42001 readiness"));
    assert!(page.contains("default-src 'none'"));
    let page = markdown::sheet(&sheet);
    assert!(page.contains("| `[x](javascript:alert(1))` |") && !page.contains("<script"), "{page}");
    for row in &sheet.tables {
        assert!(row.rows.iter().all(|it| it.len() == row.columns.len()), "{}", row.heading);
    }
}
