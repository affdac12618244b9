//! What an assessment file says about when remedies are done: read, refused, written back.

use ready42_catalogue::catalogue;
use ready42_core::{date::Date, report::Report, schedule::State};
use ready42_exchange::assessment::{read, write};
use serde_json::{Value, json};

fn with(plan: &Value) -> Value {
    json!({
        "format": "ready42/assessment", "version": 1, "questionnaire": "iso-42001", "plan": plan
    })
}

fn good() -> Value {
    json!({
        "start": "2026-12-01", "capacity": 25, "by": "2027-06-30",
        "roles": { "legal-counsel": 5 },
        "remedies": {
            "define-scope": { "owner": "Ada", "start": "2027-01-11", "due": "2027-01-29", "state": "doing", "note": "With IT.", "ticket": "GRC-7" },
            "establish-context": { "state": "dropped" }
        },
        "calendar": "NW"
    })
}

#[test]
fn a_plan_is_read_and_written_as_it_was() {
    let opened = read(&with(&good()).to_string(), catalogue()).expect("the file is right");
    let plan = &opened.assessment.plan;
    assert_eq!((plan.capacity, plan.start), (Some(25), Date::new(2026, 12, 1)));
    let scope = plan.remedy(&"define-scope".into()).expect("it is arranged");
    assert_eq!((&*scope.owner, scope.state), ("Ada", State::Doing));
    let text = write(&opened.assessment);
    let value: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value["plan"], good());
    let again = read(&text, catalogue()).expect("what is written is right");
    assert_eq!(again.assessment, opened.assessment);
    assert_eq!(write(&again.assessment), text);
}

#[test]
fn an_assessment_without_a_plan_has_no_such_field_and_no_timetable() {
    for plan in [Value::Null, json!({})] {
        let opened = read(&with(&plan).to_string(), catalogue()).expect("the file is right");
        assert!(!write(&opened.assessment).contains("\"plan\""));
        let day = Date::new(2026, 11, 21).expect("a day");
        let report = Report::for_assessment(catalogue(), &opened.assessment, day);
        assert_eq!(report.expect("it is judged").timetable, None);
    }
}

#[test]
fn the_report_holds_the_timetable_of_the_plan() {
    let opened = read(&with(&good()).to_string(), catalogue()).expect("the file is right");
    let day = Date::new(2026, 11, 21).expect("a day");
    let report = Report::for_assessment(catalogue(), &opened.assessment, day).expect("judged");
    let timetable = report.timetable.expect("there is a start and a capacity");
    assert_eq!(timetable.capacity, 25);
    assert_eq!(timetable.rows.len() + timetable.left_out.len(), report.plan.len());
    let scope = timetable.rows.iter().find(|row| row.remedy.as_str() == "define-scope");
    let scope = scope.expect("nothing is answered, so it is in the plan");
    assert!(scope.start >= Date::new(2027, 1, 11).expect("a day"));
}

#[test]
fn what_is_no_longer_in_the_catalogue_is_kept_and_named() {
    let mut plan = good();
    plan["remedies"]["gone"] = json!({ "owner": "Ada" });
    plan["roles"]["gone"] = json!(5);
    let opened = read(&with(&plan).to_string(), catalogue()).expect("the file is right");
    let notices: Vec<String> = opened.notices.iter().map(ToString::to_string).collect();
    assert_eq!(
        notices,
        [
            "/plan/roles/gone: 'gone' is no role of this content; kept, without effect",
            "/plan/remedies/gone: 'gone' is no remedy of this content; kept, without effect",
        ]
    );
    let value: Value = serde_json::from_str(&write(&opened.assessment)).expect("JSON");
    assert_eq!(value["plan"], plan);
}

#[test]
fn everything_wrong_with_a_plan_is_told_at_once() {
    let plan = json!({
        "start": "1 December", "capacity": 0, "by": 5,
        "roles": { "legal-counsel": 2.5, "hr-lead": 5001 },
        "remedies": {
            "define-scope": { "state": "begun", "due": "2027-02-30", "owner": 7 },
            "bad id": {}, "establish-context": []
        }
    });
    let refused = read(&with(&plan).to_string(), catalogue()).expect_err("it is wrong");
    let expected = "\
/plan/by: found 5, expected a text
/plan/capacity: found 0, expected tenths of a person-day a week, from 1 to 5000
/plan/remedies/bad id: found an identifier with ' ', expected an identifier
/plan/remedies/define-scope/due: found \"2027-02-30\", expected a calendar day as YYYY-MM-DD
/plan/remedies/define-scope/owner: found 7, expected a text
/plan/remedies/define-scope/state: found \"begun\", expected open, doing, done or dropped
/plan/remedies/establish-context: found a list, expected an object
/plan/roles/hr-lead: found 5001, expected tenths of a person-day a week, from 1 to 5000
/plan/roles/legal-counsel: found 2.5, expected tenths of a person-day a week, from 1 to 5000
/plan/start: found \"1 December\", expected a calendar day as YYYY-MM-DD";
    assert_eq!(refused.to_string(), expected);
    let refused = read(&with(&json!([])).to_string(), catalogue()).expect_err("it is wrong");
    assert_eq!(refused.to_string(), "/plan: found a list, expected an object");
}
