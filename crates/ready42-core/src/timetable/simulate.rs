//! Walks through the days of a plan.

use super::UNITS;
use crate::{date::Date, plan::PlanEntry, remedy::Days, schedule::Schedule};

/// How many days a plan may take, weekends included: a century.
const MOST_DAYS: u32 = 36_525;

/// The remedies that are to be laid out.
pub(super) struct Jobs<'a> {
    /// The first day on which something may be done.
    pub(super) start: Date,
    /// In the order of the plan.
    pub(super) ahead: Vec<Job<'a>>,
    /// What each role can do in a day, in units.
    roles: Vec<u32>,
}

/// One remedy that is to be laid out.
pub(super) struct Job<'a> {
    /// It, as the plan has it.
    pub(super) entry: &'a PlanEntry,
    /// The places of those that it waits for.
    pub(super) after: Vec<usize>,
    /// The day before which it does not begin.
    pub(super) not_before: Option<Date>,
    /// What it takes, in units.
    pub(super) effort: u32,
    /// Where its role stands, if that has a limit of its own.
    role: Option<usize>,
}

/// A plan that was walked through to its end.
pub(super) struct Run {
    /// The first and the last day of each job.
    pub(super) spans: Vec<(Date, Date)>,
    /// What was done on each working day, in units, up to the last.
    pub(super) loads: Vec<(Date, u32)>,
}

impl Run {
    /// The last day of all; `None` where nothing was to be done.
    pub(super) fn end(&self) -> Option<Date> {
        self.spans.iter().map(|(_, end)| *end).max()
    }
}

impl<'a> Jobs<'a> {
    /// The remedies of a plan that are still ahead, each with its effort.
    pub(super) fn of(
        plan: &'a [PlanEntry],
        schedule: &Schedule,
        start: Date,
        effort: impl Fn(Days) -> u16,
    ) -> Self {
        let arranged = |entry: &PlanEntry| schedule.remedy(&entry.remedy);
        let entries = plan.iter().filter(|it| arranged(it).is_none_or(|it| it.state.is_ahead()));
        let entries: Vec<&PlanEntry> = entries.collect();
        let limits: Vec<_> = schedule.roles.iter().collect();
        let ahead = entries.iter().map(|entry| Job {
            entry,
            after: (0..entries.len())
                .filter(|place| entry.after.contains(&entries[*place].remedy))
                .collect(),
            not_before: arranged(entry).and_then(|it| it.start),
            effort: u32::from(effort(entry.terms.effort)) * UNITS,
            role: limits.iter().position(|(role, _)| **role == entry.owner),
        });
        let ahead = ahead.collect();
        Self { start, ahead, roles: limits.iter().map(|(_, limit)| **limit).collect() }
    }

    /// Walks through the days until everything is done; `None` if that is not by the last day, or
    /// by the end of the century.
    pub(super) fn run(&self, capacity: u32, last: Option<Date>) -> Option<Run> {
        let mut left: Vec<u32> = self.ahead.iter().map(|job| job.effort).collect();
        let mut begun: Vec<Option<Date>> = vec![None; left.len()];
        let mut ended: Vec<Option<Date>> = vec![None; left.len()];
        let mut loads = vec![];
        let mut day = self.start;
        let mut open = left.len();
        while open > 0 {
            if last.is_some_and(|last| day > last) || day.days_after(self.start)? > MOST_DAYS {
                return None;
            }
            if day.is_working() {
                let mut free = capacity;
                let mut roles = self.roles.clone();
                for (place, job) in self.ahead.iter().enumerate() {
                    let is_free = |at: &usize| ended[*at].is_some_and(|end| end < day);
                    if ended[place].is_some()
                        || job.not_before.is_some_and(|first| day < first)
                        || !job.after.iter().all(is_free)
                    {
                        continue;
                    }
                    let role = job.role.map_or(u32::MAX, |role| roles[role]);
                    let taken = left[place].min(UNITS).min(free).min(role);
                    if taken == 0 && left[place] > 0 {
                        continue;
                    }
                    begun[place].get_or_insert(day);
                    left[place] -= taken;
                    free -= taken;
                    if let Some(role) = job.role {
                        roles[role] -= taken;
                    }
                    if left[place] == 0 {
                        ended[place] = Some(day);
                        open -= 1;
                    }
                }
                loads.push((day, capacity - free));
            }
            day = day.plus(1)?;
        }
        let spans = begun.into_iter().zip(ended).map(|(begun, ended)| Some((begun?, ended?)));
        Some(Run { spans: spans.collect::<Option<_>>()?, loads })
    }
}
