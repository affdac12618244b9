//! Conflicts and comparisons as markup: real headings and tables, and nothing foreign gets out.

use std::{rc::Rc, sync::Arc};

use ready42_catalogue::{catalogue, english};
use ready42_core::{
    assessment::Assessment, date::Date, instrument::Instrument, translation::Translation,
};
use ready42_exchange::{
    assessment::read,
    words::{Sheet, SheetTable, columns},
};
use ready42_ui::{
    clash_list::clash_list,
    place::Base,
    sheet::sheet_tables,
    store::{AssessmentProvider, Store, use_assessment, use_dispatch},
    task_list::task_list,
};
use serde_json::json;
use yew::prelude::*;

fn assessment() -> Assessment {
    let file = json!({
        "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001",
        "answers": { "4.1-1": { "level": 1 }, "4.1-2": { "note": "changed since" } },
        "conflicts": [
            { "place": "/answers/4.1-1", "base": { "level": 1 }, "a": { "level": 2, "by": "<b>Ada</b>", "at": "2026-11-01" } },
            { "place": "/answers/4.1-2/note", "a": "<i>x</i>", "b": "y" },
            { "place": "/soa/A.2.2", "a": { "applicability": "included", "reason": "Needed." } },
            { "place": "/profile/facts/uses-ai", "a": true, "b": false },
        ],
        "section": { "group": "4" },
    });
    read(&file.to_string(), catalogue()).unwrap_or_else(|refused| panic!("{refused}")).assessment
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Clashes,
    /// In a language into which nothing is translated.
    Untranslated,
    Tables,
    Tasks,
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct SceneProps {
    part: Part,
}

#[component]
fn Inside(props: &SceneProps) -> Html {
    let store = use_assessment();
    let dispatch = use_dispatch();
    match props.part {
        Part::Clashes | Part::Untranslated => clash_list(&store, &dispatch),
        Part::Tables => sheet_tables(&sheet().tables),
        Part::Tasks => task_list(&store, &Base("#/a/1".into())),
    }
}

#[component]
fn Scene(props: &SceneProps) -> Html {
    let assessment = assessment();
    let catalogue = match props.part {
        Part::Untranslated => &Arc::new(Translation::default().of(catalogue().content().clone())),
        _ => catalogue(),
    };
    let instrument = Instrument::for_assessment(catalogue, &assessment);
    let instrument = Rc::new(instrument.expect("the questionnaire is embedded"));
    let today = Date::new(2026, 11, 21).expect("it is a day");
    let store = Rc::new(Store::new(instrument, assessment, today, english()));
    html! { <AssessmentProvider {store}><Inside part={props.part} /></AssessmentProvider> }
}

fn sheet() -> Sheet {
    let columns = columns(english(), ["change-question", "change-effect:"]).to_vec();
    let rows = vec![vec!["4.1-1 <script>".to_owned(), "+1.2 points".to_owned()]];
    let table =
        SheetTable { heading: "Answers", note: "A note.", columns, rows, english: vec![(0, 0)] };
    Sheet { title: "x".to_owned(), lead: vec![], tables: vec![table] }
}

async fn markup(part: Part) -> String {
    yew::LocalServerRenderer::<Scene>::with_props(SceneProps { part })
        .hydratable(false)
        .render()
        .await
}

#[tokio::test]
async fn every_conflict_says_what_each_side_put_there_and_can_be_decided() {
    let html = markup(Part::Clashes).await;
    assert_eq!(html.matches("<section").count(), 4);
    assert!(html.contains("2 Defined, by &lt;b&gt;Ada&lt;/b&gt; on 2026-11-01"), "{html}");
    assert!(html.contains("&lt;i&gt;x&lt;/i&gt;") && !html.contains("<i>"), "{html}");
    // The note alone stands otherwise than in any of the three.
    assert_eq!(html.matches("As it stands now").count(), 2, "{html}");
    assert_eq!(html.matches("<button").count(), 4 * 3 + 1);
    assert!(html.contains("Included: Needed."), "{html}");
}

#[tokio::test]
async fn what_a_conflict_is_about_is_marked_where_nobody_translated_it() {
    let html = markup(Part::Untranslated).await;
    let question = catalogue().question(&"4.1-1".into()).expect("it is there");
    let marked = format!("<span lang=\"en\">{}</span>", question.text);
    // Once as the heading, and once on each button.
    assert_eq!(html.matches(&marked).count(), 4, "{html}");
    assert!(html.contains("<span lang=\"en\">AI policy</span>"), "{html}");
    let html = markup(Part::Clashes).await;
    assert!(!html.contains("lang="), "{html}");
}

#[tokio::test]
async fn tables_are_tables() {
    let html = markup(Part::Tables).await;
    for piece in [
        "<caption class=\"hidden\">Answers</caption>",
        "<th scope=\"col\" class=\"number-cell\">Effect</th>",
        "<th scope=\"row\"><bdi lang=\"en\">4.1-1 &lt;script&gt;</bdi></th>",
        "<td class=\"number-cell\"><bdi>+1.2 points</bdi></td>",
    ] {
        assert!(html.contains(piece), "{piece} in {html}");
    }
}

#[tokio::test]
async fn a_section_asks_for_itself_alone() {
    let html = markup(Part::Tasks).await;
    assert_eq!(html.matches("class=\"task\"").count(), 1, "{html}");
    assert!(html.contains("questions/4\""), "{html}");
}
