//! What it takes to be done by a day.

use serde::{Deserialize, Serialize};

use super::{NoTimetable, UNITS, simulate::Jobs};
use crate::{date::Date, id::RemedyId};

/// The day by which everything is to be done, and what it takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// The day.
    pub by: Date,
    /// Whether the timetable keeps it.
    pub met: bool,
    /// The least capacity in whole days a week that keeps it, in tenths; `None` where none does or
    /// nothing is left to do.
    pub needed: Option<u32>,
    /// The day on which everything is done at the earliest, whatever the capacity.
    pub earliest: Option<Date>,
    /// Where no capacity is enough, the remedies that wait for each other and end last.
    pub chain: Vec<RemedyId>,
}

/// A whole person-day a week, in tenths.
const WHOLE: u32 = 10;

impl Target {
    /// What it takes to be done by a day.
    ///
    /// # Errors
    ///
    /// [`NoTimetable::TooLong`] if even with everyone at work the plan takes more than a century.
    pub(super) fn of(jobs: &Jobs<'_>, by: Date) -> Result<Self, NoTimetable> {
        let fastest = jobs.run(jobs.plenty(), None).ok_or(NoTimetable::TooLong)?;
        let earliest = fastest.end();
        let can = earliest.is_none_or(|earliest| earliest <= by);
        let needed = earliest.filter(|_| can).and_then(|_| jobs.least(by));
        let chain = if can { vec![] } else { jobs.chain(&fastest.spans) };
        Ok(Self { by, met: false, needed, earliest, chain })
    }

    /// The same beside a timetable that ends on a day.
    pub(super) fn met_by(self, end: Option<Date>) -> Self {
        Self { met: end.is_none_or(|end| end <= self.by), ..self }
    }
}

impl Jobs<'_> {
    /// The least capacity in whole days that reaches a target, or that ends as early as any does.
    pub(super) fn capacity_for(&self, target: &Target) -> u32 {
        let least = target.needed.or_else(|| self.least(target.earliest?));
        least.unwrap_or(WHOLE)
    }

    /// The capacity at which no remedy waits for another's hands, in whole days.
    fn plenty(&self) -> u32 {
        let jobs = u32::try_from(self.ahead.len()).unwrap_or(u32::MAX / UNITS);
        jobs.saturating_mul(UNITS).max(WHOLE)
    }

    /// The least capacity in whole days with which everything is done by a day.
    ///
    /// Tried one after the other from below, since with more hands a plan that is walked in order
    /// can end later: what was done early may keep another from beginning.
    fn least(&self, by: Date) -> Option<u32> {
        let effort: u64 = self.ahead.iter().map(|job| u64::from(job.effort)).sum();
        let days = by.days_after(self.start)?;
        let working = (0..=days).filter_map(|days| self.start.plus(days));
        let working = working.filter(|day| day.is_working()).count() as u64;
        let least = effort.checked_div(working)?.max(1);
        let least = u32::try_from(least).ok()?.div_ceil(WHOLE) * WHOLE;
        let most = self.plenty().max(least);
        (least..=most).step_by(WHOLE as usize).find(|it| self.run(*it, Some(by)).is_some())
    }

    /// The remedies that wait for each other and end last, first to last.
    fn chain(&self, spans: &[(Date, Date)]) -> Vec<RemedyId> {
        // Of those that end on the same day, the one that presses most.
        let latest = |of: &mut dyn Iterator<Item = usize>| {
            of.fold(None, |best: Option<usize>, place| match best {
                Some(best) if spans[best].1 >= spans[place].1 => Some(best),
                _ => Some(place),
            })
        };
        let mut chain = vec![];
        let mut at = latest(&mut (0..spans.len()));
        while let Some(place) = at {
            let job = &self.ahead[place];
            chain.push(job.entry.remedy.clone());
            // What was held back by its own first day did not wait for anything else.
            let waited = job.not_before.is_none_or(|first| first < spans[place].0);
            at = latest(&mut job.after.iter().copied().filter(|_| waited));
        }
        chain.reverse();
        chain
    }
}
