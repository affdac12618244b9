use super::{NoTimetable, Timetable, Wave, Week};
use crate::{
    date::Date,
    plan::{PlanEntry, Terms},
    ratio::Ratio,
    remedy::{Days, Deliverable, Size},
    schedule::{Arrangement, Schedule, State},
};

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// A remedy that takes so many days.
fn entry(rank: usize, id: &str, likely: u16, after: &[&str]) -> PlanEntry {
    let role = if id == "c" { "legal" } else { "lead" };
    PlanEntry {
        rank,
        remedy: id.into(),
        title: id.into(),
        why_now: "".into(),
        steps: vec![],
        deliverable: Deliverable { text: "".into(), evidence: "record".into() },
        owner: role.into(),
        terms: Terms {
            gate: 0,
            gain: 0,
            reach: 0,
            frameworks: vec![],
            risk: 0,
            pressed_by: vec![],
            pressed_by_systems: vec![],
            value: 0,
            effort: Days(1, likely, likely * 2),
            size: Size::Small,
        },
        ahead_of: None,
        after: after.iter().map(|id| (*id).into()).collect(),
        closes: vec![],
        readiness_after: Ratio::NONE,
        moves: false,
        moved_by: vec![],
        citations: vec![],
    }
}

/// Three days, two that wait for them, and one that waits for nothing.
fn plan() -> Vec<PlanEntry> {
    vec![entry(1, "a", 3, &[]), entry(2, "b", 2, &["a"]), entry(3, "c", 1, &[])]
}

fn schedule(capacity: u32) -> Schedule {
    // A Friday.
    Schedule { start: Some(day("2026-11-20")), capacity: Some(capacity), ..Schedule::default() }
}

fn spans(timetable: &Timetable) -> Vec<String> {
    let rows = timetable.rows.iter();
    rows.map(|row| format!("{} {} {}", row.remedy, row.start, row.end)).collect()
}

#[test]
fn one_person_does_one_thing_after_the_other_and_rests_at_the_weekend() {
    let timetable = Timetable::of(&plan(), &schedule(50)).expect("there is time");
    assert_eq!(
        spans(&timetable),
        ["a 2026-11-20 2026-11-24", "b 2026-11-25 2026-11-26", "c 2026-11-27 2026-11-27"]
    );
    let week = |monday: &str, load| Week { monday: day(monday), load };
    assert_eq!(timetable.weeks, [week("2026-11-16", 50), week("2026-11-23", 250)]);
    assert_eq!(timetable.soonest, Some(day("2026-11-24")));
    assert_eq!(timetable.latest, Some(day("2026-12-07")));
}

#[test]
fn two_people_do_not_make_one_remedy_faster() {
    let timetable = Timetable::of(&plan(), &schedule(100)).expect("there is time");
    assert_eq!(
        spans(&timetable),
        ["a 2026-11-20 2026-11-24", "b 2026-11-25 2026-11-26", "c 2026-11-20 2026-11-20"]
    );
}

#[test]
fn half_a_person_takes_twice_as_long() {
    let plan = [entry(1, "a", 3, &[])];
    let timetable = Timetable::of(&plan, &schedule(25)).expect("there is time");
    assert_eq!(spans(&timetable), ["a 2026-11-20 2026-11-27"]);
}

#[test]
fn a_role_has_no_more_time_than_its_own() {
    let mut schedule = schedule(500);
    schedule.roles.insert("legal".into(), 5);
    let timetable = Timetable::of(&plan(), &schedule).expect("there is time");
    // A tenth of a day on each of ten working days.
    assert_eq!(spans(&timetable)[2], "c 2026-11-20 2026-12-03");
}

#[test]
fn what_is_arranged_holds_things_back_and_leaves_things_out() {
    let mut schedule = schedule(50);
    let arranged = |start: Option<&str>, due: Option<&str>, state| Arrangement {
        start: start.map(day),
        due: due.map(day),
        state,
        ..Arrangement::default()
    };
    schedule.remedies.insert("a".into(), arranged(None, None, State::Dropped));
    schedule
        .remedies
        .insert("b".into(), arranged(Some("2026-12-01"), Some("2026-12-01"), State::Doing));
    let timetable = Timetable::of(&plan(), &schedule).expect("there is time");
    // Nothing waits for what is dropped.
    assert_eq!(spans(&timetable), ["b 2026-12-01 2026-12-02", "c 2026-11-20 2026-11-20"]);
    assert_eq!(timetable.rows.iter().map(|row| row.late).collect::<Vec<_>>(), [true, false]);
    assert_eq!(timetable.left_out[0].remedy.as_str(), "a");
}

#[test]
fn a_wave_is_thirty_days_by_the_calendar() {
    let wave = |end: &str| Wave::of(day("2026-11-20"), day(end));
    assert_eq!(wave("2026-11-20"), Wave::First);
    assert_eq!((wave("2026-12-19"), wave("2026-12-20")), (Wave::First, Wave::Second));
    assert_eq!((wave("2027-01-18"), wave("2027-01-19")), (Wave::Second, Wave::Third));
    assert_eq!((wave("2027-02-17"), wave("2027-02-18")), (Wave::Third, Wave::Later));
}

#[test]
fn too_little_is_said_or_too_much_is_asked() {
    let of = |schedule: &Schedule| Timetable::of(&plan(), schedule).expect_err("it is refused");
    assert_eq!(of(&Schedule::default()), NoTimetable::Start);
    assert_eq!(of(&Schedule { capacity: None, ..schedule(1) }), NoTimetable::Capacity);
    assert_eq!(of(&Schedule { capacity: Some(0), ..schedule(1) }), NoTimetable::Capacity);
    let late = Schedule { start: Some(day("9999-12-30")), ..schedule(50) };
    assert_eq!(of(&late), NoTimetable::TooLong);
    let plan = [entry(1, "a", 600, &[])];
    assert_eq!(Timetable::of(&plan, &schedule(1)), Err(NoTimetable::TooLong));
}

#[test]
fn a_day_before_the_start_is_kept_by_nothing() {
    let by = Schedule { by: Some(day("2026-11-01")), capacity: None, ..schedule(1) };
    let timetable = Timetable::of(&plan(), &by).expect("it is laid out all the same");
    let target = timetable.target.expect("there is a day");
    assert_eq!((target.met, target.needed), (false, None));
    assert_eq!(target.earliest, Some(day("2026-11-26")));
    assert_eq!(target.chain, ["a".into(), "b".into()]);
    assert_eq!((timetable.capacity, timetable.end), (60, target.earliest));
}
