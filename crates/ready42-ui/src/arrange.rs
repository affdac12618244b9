//! What a person arranges about when remedies are done, and by whom.

use ready42_core::{
    date::Date,
    id::{RemedyId, RoleId, Text},
    schedule::{Arrangement, Schedule, State},
};

/// Something arranged about the plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Arranged {
    /// The day on which it begins.
    Start(Option<Date>),
    /// How much is done in a week, in tenths of a person-day.
    Capacity(Option<u32>),
    /// The day by which everything is to be done.
    By(Option<Date>),
    /// How much of that a role can do at most.
    Role(RoleId, Option<u32>),
    /// Who does a remedy.
    Owner(RemedyId, Text),
    /// The day before which a remedy does not begin.
    NotBefore(RemedyId, Option<Date>),
    /// The day by which a remedy is promised.
    Due(RemedyId, Option<Date>),
    /// How far a remedy has come.
    State(RemedyId, State),
}

/// Arranges one thing; whoever says how much time there is and not from when on begins today.
pub(crate) fn apply(schedule: &mut Schedule, arranged: Arranged, today: Date) {
    match arranged {
        Arranged::Start(day) => schedule.start = day,
        Arranged::Capacity(capacity) => {
            schedule.capacity = capacity;
            begin(schedule, capacity.is_some(), today);
        }
        Arranged::By(day) => {
            schedule.by = day;
            begin(schedule, day.is_some(), today);
        }
        Arranged::Role(role, Some(limit)) => {
            schedule.roles.insert(role, limit);
        }
        Arranged::Role(role, None) => {
            schedule.roles.remove(&role);
        }
        Arranged::Owner(remedy, owner) => change(schedule, &remedy, |it| it.owner = owner),
        Arranged::NotBefore(remedy, day) => change(schedule, &remedy, |it| it.start = day),
        Arranged::Due(remedy, day) => change(schedule, &remedy, |it| it.due = day),
        Arranged::State(remedy, state) => change(schedule, &remedy, |it| it.state = state),
    }
}

fn begin(schedule: &mut Schedule, has_time: bool, today: Date) {
    if has_time && schedule.start.is_none() {
        schedule.start = Some(today);
    }
}

/// Changes what is arranged for a remedy, and forgets it when nothing is left.
fn change(schedule: &mut Schedule, remedy: &RemedyId, change: impl FnOnce(&mut Arrangement)) {
    let arrangement = schedule.remedies.or_insert_with(remedy.clone(), Arrangement::default);
    change(arrangement);
    if *arrangement == Arrangement::default() {
        schedule.remedies.remove(remedy);
    }
}
