//! A plan over time: nothing too early, nobody at two things at once, nothing forgotten.

use proptest::{prelude::*, test_runner::TestCaseResult};
use ready42_core::{
    date::Date,
    id::RemedyId,
    plan::PlanEntry,
    schedule::{Arrangement, Schedule, State},
    timetable::{NoTimetable, Timetable, UNITS},
};

use crate::support::{case::Case, case::TODAY, dice::Dice};

fn number(dice: &mut Dice, least: usize, most: usize) -> u32 {
    u32::try_from(dice.between(least, most)).expect("a small number")
}

fn day(dice: &mut Dice, within: usize) -> Date {
    TODAY.plus(number(dice, 0, within)).expect("a day")
}

/// Some start and some capacity, with limits for a role and something arranged for a remedy.
fn schedule(plan: &[PlanEntry], dice: &mut Dice) -> Schedule {
    let mut schedule = Schedule {
        start: Some(day(dice, 10)),
        capacity: Some(number(dice, 1, 300)),
        ..Schedule::default()
    };
    if dice.one_in(2) {
        let limit = number(dice, 1, 60);
        schedule.roles = plan.iter().take(1).map(|it| (it.owner.clone(), limit)).collect();
    }
    for _ in 0..dice.below(3) {
        let Some(entry) = dice.pick(plan) else { continue };
        let arranged = Arrangement {
            start: dice.one_in(2).then(|| day(dice, 400)),
            due: dice.one_in(2).then(|| day(dice, 400)),
            state: State::ALL[dice.below(4)],
            ..Arrangement::default()
        };
        schedule.remedies.insert(entry.remedy.clone(), arranged);
    }
    schedule
}

fn laid_out(case: &Case, dice: &mut Dice) -> (Vec<PlanEntry>, Schedule, Option<Timetable>) {
    let plan = case.report().plan;
    let schedule = schedule(&plan, dice);
    // With a tenth of a day a week, a plan can take more than a century.
    let timetable = match Timetable::of(&plan, &schedule) {
        Ok(timetable) => Some(timetable),
        Err(error) => {
            assert_eq!(error, NoTimetable::TooLong);
            None
        }
    };
    (plan, schedule, timetable)
}

fn working_days(from: Date, to: Date) -> u32 {
    let days = (0..=to.days_after(from).expect("in order")).filter_map(|days| from.plus(days));
    u32::try_from(days.filter(|day| day.is_working()).count()).expect("a small number")
}

pub(crate) fn nothing_begins_before_what_it_waits_for_ends(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let (plan, schedule, Some(timetable)) = laid_out(case, dice) else { return Ok(()) };
    let end_of =
        |id: &RemedyId| timetable.rows.iter().find(|row| row.remedy == *id).map(|row| row.end);
    for row in &timetable.rows {
        let entry = plan.iter().find(|it| it.remedy == row.remedy).expect("it is in the plan");
        for first in &entry.after {
            prop_assert!(end_of(first).is_none_or(|end| end < row.start), "{}", row.remedy);
            prop_assert_eq!(row.after.contains(first), end_of(first).is_some());
        }
        prop_assert!(Some(row.start) >= schedule.start.max(row.not_before));
        prop_assert!(row.start.is_working() && row.end.is_working() && row.start <= row.end);
        let due = [row.due, schedule.by].into_iter().flatten().min();
        prop_assert_eq!(row.late, due.is_some_and(|due| row.end > due));
    }
    Ok(())
}

pub(crate) fn nobody_does_more_than_there_is_time_for(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let (_, schedule, Some(timetable)) = laid_out(case, dice) else { return Ok(()) };
    prop_assert!(timetable.weeks.iter().all(|week| week.load <= 5 * timetable.capacity));
    for row in &timetable.rows {
        let role = schedule.roles.get(&row.role).copied().unwrap_or(u32::MAX);
        let a_day = UNITS.min(timetable.capacity).min(role);
        let most = working_days(row.start, row.end) * a_day;
        prop_assert!(u32::from(row.days) * UNITS <= most, "{}", row.remedy);
    }
    for load in &timetable.roles {
        let Some(limit) = schedule.roles.get(&load.role) else { continue };
        prop_assert!(load.days * UNITS <= working_days(load.start, load.end) * limit);
    }
    Ok(())
}

pub(crate) fn every_remedy_is_laid_out_once_with_all_it_takes(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let (plan, schedule, Some(timetable)) = laid_out(case, dice) else { return Ok(()) };
    let state = |it: &PlanEntry| schedule.remedy(&it.remedy).map(|it| it.state).unwrap_or_default();
    let (ahead, left_out): (Vec<_>, Vec<_>) = plan.iter().partition(|it| state(it).is_ahead());
    prop_assert!(timetable.rows.iter().map(|it| &it.remedy).eq(ahead.iter().map(|it| &it.remedy)));
    let told = timetable.left_out.iter().map(|it| &it.remedy);
    prop_assert!(told.eq(left_out.iter().map(|it| &it.remedy)));
    let effort: u32 = timetable.rows.iter().map(|row| u32::from(row.days)).sum();
    prop_assert_eq!(timetable.weeks.iter().map(|it| it.load).sum::<u32>(), effort * UNITS);
    prop_assert_eq!(timetable.roles.iter().map(|it| it.days).sum::<u32>(), effort);
    prop_assert_eq!(timetable.end, timetable.rows.iter().map(|row| row.end).max());
    let weeks = timetable.weeks.windows(2);
    for pair in weeks {
        prop_assert_eq!(pair[1].monday.days_after(pair[0].monday), Some(7));
    }
    Ok(())
}

/// Of a wanted day: the least whole days a week that keep it, or why nothing does.
pub(crate) fn a_day_to_be_done_by_gets_the_least_capacity_or_a_reason(
    case: &Case,
    dice: &mut Dice,
) -> TestCaseResult {
    let plan = case.report().plan;
    let plan = &plan[..plan.len().min(12)];
    let mut schedule = schedule(plan, dice);
    schedule.capacity = None;
    schedule.by = Some(day(dice, 700));
    let with = |capacity: u32| {
        let schedule = Schedule { capacity: Some(capacity), ..schedule.clone() };
        Timetable::of(plan, &schedule).ok()
    };
    let Ok(timetable) = Timetable::of(plan, &schedule) else { return Ok(()) };
    let target = timetable.target.expect("there is a day");
    if timetable.rows.is_empty() {
        prop_assert!(target.met && target.needed.is_none() && target.chain.is_empty());
        return Ok(());
    }
    prop_assert_eq!(target.met, target.needed.is_some());
    prop_assert_eq!(target.chain.is_empty(), target.met);
    prop_assert_eq!(timetable.end <= schedule.by, target.met);
    if let Some(needed) = target.needed {
        prop_assert_eq!(needed, timetable.capacity);
        for less in (10..needed).step_by(10) {
            let end = with(less).and_then(|it| it.end);
            prop_assert!(end.is_none_or(|end| Some(end) > schedule.by), "{} is enough", less);
        }
    } else {
        let most = with(100_000).expect("it ends");
        prop_assert_eq!(most.end, target.earliest);
        prop_assert_eq!(timetable.end, target.earliest);
        for pair in target.chain.windows(2) {
            let waits = plan.iter().find(|it| it.remedy == pair[1]).expect("it is there");
            prop_assert!(waits.after.contains(&pair[0]));
        }
    }
    Ok(())
}
