//! A questionnaire of one's own, from its file to its report, and what it leaves as it is.

mod support;

use std::{fs, path::Path, sync::Arc};

use ready42_catalogue::{catalogue, english};
use ready42_core::{
    assessment::Assessment,
    catalogue::Catalogue,
    date::Date,
    id::QuestionId,
    question::Level,
    report::Report,
    verdict::{BlockerKind, Stage},
};
use ready42_exchange::{assessment::read, markdown, questionnaire, report_json, text};
use serde_json::{Value, json};

use support::{Golden, cases, fixed};

fn day() -> Date {
    "2026-11-21".parse().expect("a day")
}

/// The questionnaire of the suite.
fn council() -> Value {
    let found = cases("suite/own").into_iter().find(|(name, _)| name == "council-suppliers");
    serde_json::from_str(&found.expect("it is there").1).expect("JSON")
}

fn report(catalogue: &Arc<Catalogue>, assessment: &Assessment) -> Report {
    Report::for_assessment(catalogue, assessment, day()).expect("both are there")
}

#[test]
fn answers_to_it_give_the_report_that_is_kept() {
    let mut golden = Golden::default();
    let samples = cases("suite/own");
    let samples: Vec<_> = samples.iter().filter(|(name, _)| name.starts_with("answers-")).collect();
    for (name, content) in &samples {
        let opened = read(content, catalogue()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(opened.notices.is_empty(), "{name}: {:?}", opened.notices);
        let report = report(&opened.catalogue, &opened.assessment);
        golden.compare(&format!("own/{name}.report.json"), &report_json(&report));
        golden.compare(
            &format!("own/{name}.txt"),
            &text::report(&report, &opened.catalogue, english()),
        );
        golden.compare(
            &format!("own/{name}.md"),
            &markdown::report(&report, &opened.catalogue, english()),
        );
    }
    golden.finish("samples", samples.len(), 1);
}

#[test]
fn the_assessment_of_the_suite_holds_the_questionnaire_of_the_suite() {
    let samples = cases("suite/own");
    let answers = samples.iter().find(|(name, _)| name == "answers-to-the-council");
    let answers: Value = serde_json::from_str(&answers.expect("it is there").1).expect("JSON");
    assert_eq!(answers["own"], council());
}

#[test]
fn the_content_guide_shows_the_questionnaire_of_the_suite() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |name: &str| fs::read_to_string(root.join(name)).expect(name);
    let (guide, file) =
        (read("questionnaires/README.md"), read("tests/suite/own/council-suppliers.json"));
    assert!(guide.contains(&format!("```json\n{file}```")), "the guide shows another file");
    assert!(guide.contains("tests/suite/own/council-suppliers.json"), "and does not name it");
}

#[test]
fn the_reports_of_the_bank_s_questionnaires_stay_as_they_are() {
    let mut file = council();
    let raises = file["remedies"][0]["raises"].as_array_mut().expect("a list");
    raises.push(json!({ "question": "A.6.2.4-1", "level": 3 }));
    raises.push(json!({ "question": "A.10.4-6", "level": 4 }));
    file["remedies"][0]["citations"]
        .as_array_mut()
        .expect("a list")
        .push(json!({ "source": "iso-42001-2023", "item": "A.10.4" }));
    let own = questionnaire::read(&file.to_string(), catalogue()).expect("it is right");
    let mut compared = 0;
    for (name, content) in &cases("suite") {
        let mut assessment = read(content, catalogue()).expect("it is right").assessment;
        for it in &catalogue().content().questionnaires {
            assessment.questionnaire = it.id.clone();
            let (with, without) =
                (report(&own.catalogue, &assessment), report(catalogue(), &assessment));
            assert!(with == without, "{name}: {} differs", it.id);
            compared += 1;
        }
    }
    assert!(compared >= 12, "{compared} compared");
    let blank = own.blank();
    let plan = report(&own.catalogue, &blank).plan;
    let own = plan.iter().find(|it| it.remedy.as_str() == "own-test-in-welsh");
    assert!(own.expect("it is needed").closes.iter().any(|id| id.as_str() == "A.6.2.4-1"));
}

/// All that the full questionnaire asks, and the council's two questions.
fn full() -> Value {
    let mut file = council();
    let whole = catalogue().questionnaire(&"iso-42001".into()).expect("it is embedded");
    let mut asks: Vec<Value> = catalogue().asked(whole).map(|it| it.id.as_str().into()).collect();
    asks.extend(["A.6.2.4-1000".into(), "A.10.4-1000".into()]);
    file["questionnaire"]["asks"]["questions"] = asks.into();
    file["questionnaire"]["result"] = "verdict".into();
    file
}

#[test]
fn a_question_of_ones_own_can_hold_a_verdict_back_and_never_help_it_on() {
    let own = questionnaire::read(&full().to_string(), catalogue()).expect("it is right");
    let points = fixed::points(catalogue());
    let stage = |report: &Report| report.verdict.as_ref().expect("it gives one").stage;
    for (name, point) in &points {
        let without = report(catalogue(), point);
        let mut held = own.blank();
        held.profile = point.profile.clone();
        held.answers = point.answers.clone();
        held.evidence = point.evidence.clone();
        held.statement = point.statement.clone();
        for level in [Level::Defined, Level::Operating, Level::Proven] {
            for id in ["A.6.2.4-1000", "A.10.4-1000"] {
                held.answers.insert(id.into(), level.into());
            }
            let with = report(&own.catalogue, &held);
            assert!(stage(&with) <= stage(&without), "{name} at {level:?}");
            if level != Level::Defined {
                assert_eq!(stage(&with), stage(&without), "{name} at {level:?}");
            }
        }
    }
}

#[test]
fn a_blocker_without_a_remedy_blocks() {
    let own = questionnaire::read(&full().to_string(), catalogue()).expect("it is right");
    let points = fixed::points(catalogue());
    let (_, point) = points.iter().find(|(name, _)| *name == "all-at-3").expect("it is there");
    let mut held = own.blank();
    held.answers = point.answers.clone();
    held.evidence = point.evidence.clone();
    held.statement = point.statement.clone();
    held.answers.insert("A.6.2.4-1000".into(), Level::Operating.into());
    let report = report(&own.catalogue, &held);
    let verdict = report.verdict.as_ref().expect("it gives one");
    assert_eq!(verdict.stage, Stage::Stage1Ready);
    let [blocker] = &verdict.blockers[..] else { panic!("{:?}", verdict.blockers) };
    assert_eq!(blocker.kind, BlockerKind::NotKnown);
    assert_eq!(blocker.question.as_ref().map(QuestionId::as_str), Some("A.10.4-1000"));
    assert!(report.plan.is_empty(), "nothing of the catalogue takes it away");
    assert!(text::report(&report, &own.catalogue, english()).contains("Can our night staff reach"));
}
