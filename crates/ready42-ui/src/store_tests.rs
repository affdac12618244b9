use std::rc::Rc;

use ready42_core::{
    assessment::{Applicability, Assessment, Evidence, Given, Other},
    date::Date,
    instrument::Instrument,
    merge::{Choice, Conflict},
    question::Level,
    ratio::Ratio,
    what_if::{Outlook, Reasons},
};
use ready42_exchange::assessment::{merge, read, write};
use yew::Reducible;

use super::{Action, Store};
use crate::arrange::Arranged;

fn store() -> Rc<Store> {
    let catalogue = ready42_catalogue::catalogue();
    let assessment = Assessment::blank(catalogue, "iso-42001".into());
    let instrument = Instrument::for_assessment(catalogue, &assessment);
    let instrument = Rc::new(instrument.expect("the questionnaire is embedded"));
    let today = Date::new(2026, 11, 21).expect("it is a day");
    Rc::new(Store::new(instrument, assessment, today, ready42_catalogue::english()))
}

fn record() -> Evidence {
    Evidence {
        kind: "context-analysis".into(),
        title: "Context 2026".into(),
        location: "".into(),
        owner: "".into(),
        date: None,
        valid_until: None,
        other: Other::new(),
    }
}

fn answer(id: &str, level: Level) -> Action {
    Action::Answer(id.into(), Given::Level(level))
}

#[test]
fn an_answer_changes_the_report_and_is_dated() {
    let store = store().reduce(answer("4.1-1", Level::Operating));
    assert_ne!(store.report.coverage, Ratio::NONE);
    assert_eq!(store.assessment.answers["4.1-1"].at, Some(store.today));
    assert_eq!(store.changes, 1);
}

#[test]
fn an_action_that_changes_nothing_returns_the_same_state() {
    let store = store().reduce(answer("4.1-1", Level::Operating));
    for action in [
        answer("4.1-1", Level::Operating),
        Action::Clear("4.1-2".into()),
        Action::Note("4.1-2".into(), "".into()),
        Action::AttachEvidence("4.1-1".into(), "E9".into()),
        Action::Reason("A.2.2".into(), "no decision to give it to".into()),
        Action::SetFact("uses-ai".into(), None),
    ] {
        assert!(Rc::ptr_eq(&store, &store.clone().reduce(action.clone())), "{action:?}");
    }
}

#[test]
fn clearing_an_answer_keeps_its_note() {
    let store = store()
        .reduce(answer("4.1-1", Level::Operating))
        .reduce(Action::Note("4.1-1".into(), "see minutes".into()))
        .reduce(Action::Clear("4.1-1".into()));
    assert_eq!(&*store.assessment.answers["4.1-1"].note, "see minutes");
    assert_eq!(store.report.coverage, Ratio::NONE);
    let store = store.reduce(Action::Note("4.1-1".into(), "".into()));
    assert!(store.assessment.answers.is_empty());
}

#[test]
fn a_record_is_numbered_attached_and_removed_everywhere() {
    let store = store()
        .reduce(answer("4.1-1", Level::Operating))
        .reduce(Action::AddEvidence("4.1-1".into(), record()))
        .reduce(Action::AddEvidence("4.1-2".into(), record()))
        .reduce(Action::AttachEvidence("4.1-1".into(), "E2".into()));
    assert_eq!(store.assessment.answers["4.1-1"].evidence, ["E1".into(), "E2".into()]);
    assert_eq!(store.report.assurance, Some(Ratio::ALL));
    let store = store.reduce(Action::RemoveEvidence("E2".into()));
    assert!(!store.assessment.answers.contains_key("4.1-2"));
    let store = store.reduce(Action::AddEvidence("4.1-2".into(), record()));
    assert!(store.assessment.evidence.contains_key("E2"));
}

#[test]
fn a_system_is_added_changed_and_removed() {
    use crate::system_change::SystemChange as Change;
    use ready42_core::system::{ImpactReason, System, UseArea};
    let change = |change| Action::ChangeSystem("S1".into(), change);
    let store = store().reduce(Action::AddSystem("S1".into(), " Assistant ".into()));
    assert_eq!(&*store.report.systems[0].name, "Assistant");
    for idle in [
        Action::AddSystem("S1".into(), "Another".into()),
        Action::AddSystem("S2".into(), " ".into()),
        change(Change::Name("".into())),
        Action::RemoveSystem("S9".into()),
        Action::ChangeSystem("S9".into(), Change::Owner("Nobody".into())),
    ] {
        assert!(Rc::ptr_eq(&store, &store.clone().reduce(idle.clone())), "{idle:?}");
    }
    let store = store
        .reduce(change(Change::Use(UseArea::None, true)))
        .reduce(change(Change::Use(UseArea::Credit, true)))
        .reduce(change(Change::Use(UseArea::Employment, true)))
        .reduce(change(Change::Impact(ImpactReason::Money, true)))
        .reduce(change(Change::Impact(ImpactReason::None, true)));
    let system = &store.assessment.systems[0];
    assert_eq!(system.uses, [UseArea::Employment, UseArea::Credit]);
    assert_eq!(system.impact, [ImpactReason::None], "it never stands beside another");
    let other = System::new("S1".into(), "Other".into());
    let new = System::new("S7".into(), "New".into());
    let store = store.reduce(Action::TakeSystems(vec![other, new]));
    let names: Vec<&str> = store.report.systems.iter().map(|it| &*it.name).collect();
    assert_eq!(names, ["Other", "New"]);
    let store = store.reduce(Action::RemoveSystem("S1".into()));
    assert_eq!(store.report.systems.len(), 1);
}

#[test]
fn including_in_bulk_leaves_every_decision_alone() {
    let store = store()
        .reduce(Action::Decide("A.2.2".into(), Applicability::Excluded))
        .reduce(Action::Decide("A.2.3".into(), Applicability::Included))
        .reduce(Action::Reason("A.2.3".into(), "Our own reason".into()))
        .reduce(Action::Include(
            vec!["A.2.2".into(), "A.2.3".into(), "A.2.4".into()],
            "Applies to all our systems".into(),
        ));
    let statement = &store.assessment.statement;
    assert_eq!(statement["A.2.2"].applicability, Applicability::Excluded);
    assert_eq!(&*statement["A.2.2"].reason, "");
    assert_eq!(&*statement["A.2.3"].reason, "Our own reason");
    assert_eq!(&*statement["A.2.4"].reason, "Applies to all our systems");
}

/// Two assessments made one, with a conflict over the first question.
fn at_odds(store: &Store) -> Assessment {
    let catalogue = store.instrument.catalogue();
    let with = |level| {
        let mut it = store.assessment.clone();
        it.answers.insert("4.1-1".into(), level);
        it
    };
    let (a, b) = (with(Level::Started.into()), with(Level::Operating.into()));
    let joined = merge(Some(&store.assessment), &a, &b, catalogue).expect("they can be merged");
    joined.assessment
}

#[test]
fn a_conflict_is_decided_once_and_what_is_gone_is_no_conflict() {
    let store = store();
    let store = store.clone().reduce(Action::Replace(Box::new(at_odds(&store))));
    let [conflict] = &*store.assessment.conflicts.clone() else { panic!("one conflict") };
    assert_eq!(store.report.coverage, Ratio::NONE, "what was there before stands");
    let high =
        if conflict.a.as_ref().is_some_and(|it| it["level"] == 3) { Choice::A } else { Choice::B };
    let decide = |choice| Action::Resolve(conflict.clone(), choice);
    let decided = store.clone().reduce(decide(high));
    assert_eq!(decided.assessment.answers["4.1-1"].given, Some(Given::Level(Level::Operating)));
    assert!(decided.assessment.conflicts.is_empty());
    assert!(Rc::ptr_eq(&decided, &decided.clone().reduce(decide(Choice::A))));
    let kept = store.clone().reduce(decide(Choice::Keep));
    assert!(kept.assessment.conflicts.is_empty() && kept.assessment.answers.is_empty());
}

#[test]
fn a_conflict_that_the_assessment_does_not_hold_changes_nothing() {
    let store = store();
    let conflict = Conflict {
        place: "/answers/4.1-1".into(),
        base: None,
        a: None,
        b: None,
        other: Other::new(),
    };
    let action = Action::Resolve(conflict, Choice::A);
    assert!(Rc::ptr_eq(&store, &store.clone().reduce(action)));
}

#[test]
fn another_state_takes_the_place_of_this_one_and_another_questionnaire_does_not() {
    let store = store().reduce(answer("4.1-1", Level::Operating));
    let text = write(&store.assessment);
    let later = store.clone().reduce(answer("4.1-1", Level::Absent));
    let state = read(&text, store.instrument.catalogue()).expect("it was written").assessment;
    let back = later.clone().reduce(Action::Replace(Box::new(state)));
    assert_eq!((back.assessment == store.assessment, back.changes), (true, later.changes + 1));
    let other = Assessment::blank(store.instrument.catalogue(), "snapshot".into());
    assert!(Rc::ptr_eq(&back, &back.clone().reduce(Action::Replace(Box::new(other)))));
}

#[test]
fn what_is_supposed_changes_nothing_and_is_said() {
    let store = store();
    let first = store.report.plan[0].remedy.clone();
    let supposed = store.clone().reduce(Action::Suppose(vec![first.clone(), "gone".into()]));
    assert_eq!(supposed.supposed.to_vec(), vec![first.clone()], "only what the plan has");
    assert_eq!((supposed.changes, &supposed.assessment), (0, &store.assessment));
    assert!(Rc::ptr_eq(&supposed.report, &store.report), "nothing is judged again");
    let what_if = supposed.what_if.clone().expect("it is said what would follow");
    assert!(what_if.done.iter().any(|it| it.remedy == first));
    assert!(Rc::ptr_eq(&supposed, &supposed.clone().reduce(Action::Suppose(vec![first]))));
    assert_eq!(*supposed.reduce(Action::Suppose(vec![])), *store);
}

#[test]
fn what_is_supposed_outlives_an_answer_and_becomes_true_on_request() {
    let store = store();
    let first = store.report.plan[0].remedy.clone();
    let store = store.reduce(Action::Suppose(vec![first.clone()]));
    let store = store.reduce(answer("A.2.2-1", Level::Proven));
    assert_eq!(store.supposed.to_vec(), vec![first.clone()]);
    let what_if = store.what_if.clone().expect("it is said what would follow");
    assert_eq!(what_if.before, Outlook::from(&*store.report));
    let reasons = Reasons { included: "Needed.".into(), excluded: "Not ours.".into() };
    let done = store.reduce(Action::DoSupposed(reasons));
    assert_eq!(what_if.after, Outlook::from(&*done.report));
    assert!(done.supposed.is_empty() && done.what_if.is_none());
    assert!(done.report.plan.iter().all(|it| it.remedy != first));
    let records = what_if.done.iter().filter(|it| !it.raises.is_empty()).count();
    assert_eq!(done.assessment.evidence.len(), records);
}

#[test]
fn a_capacity_begins_today_and_what_is_arranged_is_forgotten_when_it_is_empty() {
    let store = store().reduce(Action::Arrange(Arranged::Capacity(Some(50))));
    assert_eq!(store.assessment.plan.start, Some(store.today));
    let timetable = store.report.timetable.as_ref().expect("there is time");
    let first = timetable.rows[0].remedy.clone();
    let owned = store.clone().reduce(Action::Arrange(Arranged::Owner(first.clone(), "Ada".into())));
    assert_eq!(&*owned.report.timetable.as_ref().expect("it stays").rows[0].owner, "Ada");
    let again = owned.reduce(Action::Arrange(Arranged::Owner(first, "".into())));
    assert_eq!(again.assessment, store.assessment);
}
