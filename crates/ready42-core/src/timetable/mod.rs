//! The plan laid over time: who does what from when until when, for the time there is.

mod row;
mod simulate;
mod target;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{date::Date, plan::PlanEntry, remedy::Days, schedule::Schedule};

pub use row::{LeftOut, RoleLoad, Row, Wave, Week};
pub use target::Target;

use simulate::{Jobs, Run};

/// How many units a person-day has: a capacity of one tenth of a person-day a week is one unit on
/// each of its five working days.
pub const UNITS: u32 = 50;

/// The plan laid over time.
///
/// # Units
///
/// Capacity is in tenths of a person-day a week; loads are in fiftieths of a person-day, which
/// [`UNITS`] counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Timetable {
    /// The first day on which something may be done.
    pub start: Date,
    /// The last day of the last remedy, if each takes as long as is likely; `None` where nothing
    /// is left to do.
    pub end: Option<Date>,
    /// The same if all goes well.
    pub soonest: Option<Date>,
    /// The same if all goes badly; `None` also where that takes more than a century.
    pub latest: Option<Date>,
    /// How much is done in a week; where only a day to be done by is given, the least in whole
    /// days that keeps it, or else the least that comes closest.
    pub capacity: u32,
    /// The day by which everything is to be done, and what it takes.
    pub target: Option<Target>,
    /// The remedies, in the order of the plan.
    pub rows: Vec<Row>,
    /// What falls to each role, in the order in which they first come up.
    pub roles: Vec<RoleLoad>,
    /// What is done in each week, from the first to the last without a gap.
    pub weeks: Vec<Week>,
    /// The remedies that are not laid out, since they are said to be done or dropped.
    pub left_out: Vec<LeftOut>,
}

/// Why there is no timetable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoTimetable {
    /// Nobody said when it begins.
    Start,
    /// Nobody said how much is done in a week, nor by when it is to be done.
    Capacity,
    /// It would take more than a century, or go beyond the calendar.
    TooLong,
}

impl fmt::Display for NoTimetable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Start => "no day on which it begins",
            Self::Capacity => "neither a capacity nor a day to be done by",
            Self::TooLong => "a plan that takes more than a century",
        })
    }
}

impl std::error::Error for NoTimetable {}

impl Timetable {
    /// Lays a plan over time.
    ///
    /// Day by day from Monday to Friday, the plan is walked in its order: a remedy takes part once
    /// what it waits for was finished on an earlier day and its own first day has come, with one
    /// person-day a day at most, within what its role and everyone together can do. What is done
    /// or dropped is left out, and nothing waits for it.
    ///
    /// # Errors
    ///
    /// [`NoTimetable`] where too little is said, or the plan does not end within a century.
    pub fn of(plan: &[PlanEntry], schedule: &Schedule) -> Result<Self, NoTimetable> {
        let start = schedule.start.ok_or(NoTimetable::Start)?;
        let jobs = Jobs::of(plan, schedule, start, |Days(_, likely, _)| likely);
        let target = schedule.by.map(|by| Target::of(&jobs, by)).transpose()?;
        let capacity = match (schedule.capacity.filter(|it| *it > 0), &target) {
            (Some(capacity), _) => capacity,
            (None, Some(target)) => jobs.capacity_for(target),
            (None, None) => return Err(NoTimetable::Capacity),
        };
        let run = jobs.run(capacity, None).ok_or(NoTimetable::TooLong)?;
        let otherwise = |effort: fn(Days) -> u16| {
            let run = Jobs::of(plan, schedule, start, effort).run(capacity, None);
            run.and_then(|run| run.end())
        };
        let rows: Vec<Row> = jobs.rows(&run, schedule);
        Ok(Self {
            start,
            end: run.end(),
            soonest: otherwise(|Days(low, _, _)| low),
            latest: otherwise(|Days(_, _, high)| high),
            capacity,
            target: target.map(|target| target.met_by(run.end())),
            roles: roles(&rows),
            weeks: weeks(&run),
            left_out: left_out(plan, schedule),
            rows,
        })
    }
}

impl Jobs<'_> {
    fn rows(&self, run: &Run, schedule: &Schedule) -> Vec<Row> {
        let jobs = self.ahead.iter().zip(&run.spans);
        jobs.map(|(job, (start, end))| {
            let entry = job.entry;
            let arranged = schedule.remedy(&entry.remedy).cloned().unwrap_or_default();
            let promised = [arranged.due, schedule.by];
            Row {
                rank: entry.rank,
                remedy: entry.remedy.clone(),
                title: entry.title.clone(),
                role: entry.owner.clone(),
                owner: arranged.owner,
                start: *start,
                end: *end,
                days: entry.terms.effort.1,
                wave: Wave::of(self.start, *end),
                state: arranged.state,
                not_before: arranged.start,
                due: arranged.due,
                late: promised.into_iter().flatten().any(|day| *end > day),
                after: job.after.iter().map(|at| self.ahead[*at].entry.remedy.clone()).collect(),
            }
        })
        .collect()
    }
}

fn roles(rows: &[Row]) -> Vec<RoleLoad> {
    let mut roles: Vec<RoleLoad> = vec![];
    for Row { role, days, start, end, .. } in rows {
        if let Some(load) = roles.iter_mut().find(|load| load.role == *role) {
            load.remedies += 1;
            load.days += u32::from(*days);
            load.start = load.start.min(*start);
            load.end = load.end.max(*end);
        } else {
            let (start, end, days) = (*start, *end, u32::from(*days));
            roles.push(RoleLoad { role: role.clone(), remedies: 1, days, start, end });
        }
    }
    roles
}

fn weeks(run: &Run) -> Vec<Week> {
    let mut weeks: Vec<Week> = vec![];
    for (day, load) in &run.loads {
        if weeks.is_empty() || day.weekday() == 0 {
            // A week that begins before its first day is counted from that day's Monday, if the
            // calendar has one.
            let monday = weeks.last().and_then(|week| week.monday.plus(7));
            weeks.push(Week { monday: monday.unwrap_or_else(|| monday_of(*day)), load: 0 });
        }
        if let Some(week) = weeks.last_mut() {
            week.load += load;
        }
    }
    weeks
}

/// The Monday of a day's week; the day itself where the calendar has none.
fn monday_of(day: Date) -> Date {
    day.minus(day.weekday().into()).unwrap_or(day)
}

fn left_out(plan: &[PlanEntry], schedule: &Schedule) -> Vec<LeftOut> {
    let left_out = plan.iter().filter_map(|entry| {
        let state = schedule.remedy(&entry.remedy)?.state;
        (!state.is_ahead()).then(|| LeftOut {
            remedy: entry.remedy.clone(),
            title: entry.title.clone(),
            state,
        })
    });
    left_out.collect()
}

#[cfg(test)]
mod tests;
