//! How a plan over time is said.

use ready42_core::{
    catalogue::Catalogue,
    date::Date,
    id::RemedyId,
    schedule::State,
    timetable::{Row, Target, Timetable, UNITS, Wave},
};
use ready42_messages::{Arg, Messages, say};

use super::{Column, columns, date, list, number};

/// A capacity in tenths of a person-day, such as `2.5 person-days a week`.
pub fn capacity(m: Messages, tenths: u32) -> String {
    say!(m, "timetable-capacity", days = days_of(tenths))
}

/// Tenths of a person-day as a number of days, as a field shows it.
pub fn tenths(m: Messages, tenths: u32) -> String {
    m.number(days_of(tenths))
}

/// Tenths as a number of days, whole where they are.
fn days_of(tenths: u32) -> Arg<'static> {
    let whole = tenths.is_multiple_of(10);
    if whole { (tenths / 10).into() } else { Arg::decimal(tenths.into(), 1) }
}

/// What is done in a week as a number of days, its tenth rounded, ties upwards.
pub fn load(m: Messages, load: u32) -> String {
    tenths(m, (load * 20 + UNITS) / (2 * UNITS))
}

/// When the plan begins and ends, whether that is in time, and what it takes for granted: a
/// sentence each.
pub fn timetable(m: Messages, timetable: &Timetable) -> Vec<String> {
    let mut said = vec![];
    match timetable.end {
        Some(end) => said.extend(span(m, timetable, end)),
        None => said.push(m.say("timetable-empty").to_owned()),
    }
    if let (Some(target), Some(_)) = (&timetable.target, timetable.end) {
        said.push(self::target(m, target, timetable));
    }
    if !timetable.left_out.is_empty() {
        let titles: Vec<String> =
            timetable.left_out.iter().map(|it| say!(m, "quoted", text = &*it.title)).collect();
        said.push(say!(m, "timetable-left-out", remedies = &list(m, &titles)));
    }
    said
}

/// What every timetable takes for granted.
pub fn timetable_assumes(m: Messages) -> &'static str {
    m.say("timetable-assumes")
}

/// From when to when, and how far off that may be.
fn span(m: Messages, timetable: &Timetable, end: Date) -> Vec<String> {
    let (start, end) = (date(m, timetable.start), date(m, end));
    let capacity = capacity(m, timetable.capacity);
    let mut said =
        vec![say!(m, "timetable-span", start = &start, end = &end, capacity = &capacity)];
    if let Some(soonest) = timetable.soonest {
        let soonest = date(m, soonest);
        said.push(match timetable.latest {
            Some(latest) => {
                let latest = date(m, latest);
                say!(m, "timetable-ends", soonest = &soonest, latest = &latest)
            }
            None => say!(m, "timetable-ends-open", soonest = &soonest),
        });
    }
    said
}

fn target(m: Messages, target: &Target, timetable: &Timetable) -> String {
    let by = date(m, target.by);
    match (target.met, target.needed, target.earliest) {
        (true, Some(needed), _) => {
            say!(m, "timetable-target-met", by = &by, needed = &capacity(m, needed))
        }
        (false, Some(needed), _) => {
            say!(m, "timetable-target-missed", by = &by, needed = &capacity(m, needed))
        }
        (_, None, Some(earliest)) => {
            let title = |id: &RemedyId| {
                let row = timetable.rows.iter().find(|row| row.remedy == *id);
                let title = row.map_or(id.as_str(), |row| &row.title);
                say!(m, "quoted", text = title)
            };
            let chain: Vec<String> = target.chain.iter().map(title).collect();
            let chain = chain.join(m.say("timetable-then"));
            say!(
                m,
                "timetable-target-impossible",
                by = &by,
                earliest = &date(m, earliest),
                chain = &chain
            )
        }
        (_, None, None) => m.say("timetable-empty").to_owned(),
    }
}

/// Thirty days of a plan, such as `Days 31 to 60`.
pub fn wave(m: Messages, wave: Wave) -> &'static str {
    m.say(match wave {
        Wave::First => "timetable-wave-30",
        Wave::Second => "timetable-wave-60",
        Wave::Third => "timetable-wave-90",
        Wave::Later => "timetable-wave-later",
    })
}

/// How far a remedy has come.
pub fn state(m: Messages, state: State) -> &'static str {
    m.say(match state {
        State::Open => "state-open",
        State::Doing => "state-doing",
        State::Done => "state-done",
        State::Dropped => "state-dropped",
    })
}

/// How far a remedy has come, and whether it ends too late.
pub fn state_of(m: Messages, row: &Row) -> String {
    let state = state(m, row.state);
    if row.late { say!(m, "timetable-late", state = state) } else { state.to_owned() }
}

/// The columns of a timetable; [`slot`] gives the cells.
pub fn timetable_columns(m: Messages) -> [Column; 9] {
    columns(
        m,
        [
            "column-rank:",
            "column-remedy",
            "timetable-role",
            "timetable-person",
            "timetable-start",
            "timetable-end",
            "column-days:",
            "timetable-due",
            "finding-state",
        ],
    )
}

/// One remedy of a timetable, in the order of [`timetable_columns`].
pub fn slot(m: Messages, row: &Row, catalogue: &Catalogue) -> [String; 9] {
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| date(m, day));
    [
        number(m, row.rank),
        row.title.to_string(),
        catalogue.role_title(row.role.as_str()).to_owned(),
        row.owner.to_string(),
        date(m, row.start),
        date(m, row.end),
        number(m, row.days),
        day(row.due),
        state_of(m, row),
    ]
}

/// The columns of what falls to each role; [`role_loads`] gives the cells.
pub fn role_columns(m: Messages) -> [Column; 5] {
    columns(
        m,
        ["timetable-role", "finding-remedies:", "column-days:", "timetable-start", "timetable-end"],
    )
}

/// What falls to each role, in the order of [`role_columns`].
pub fn role_loads(m: Messages, timetable: &Timetable, catalogue: &Catalogue) -> Vec<[String; 5]> {
    let loads = timetable.roles.iter().map(|it| {
        [
            catalogue.role_title(it.role.as_str()).to_owned(),
            number(m, it.remedies),
            number(m, it.days),
            date(m, it.start),
            date(m, it.end),
        ]
    });
    loads.collect()
}

#[cfg(test)]
mod tests {
    use ready42_catalogue::english;

    use super::{capacity, load};

    #[test]
    fn a_tenth_of_a_day_is_shown_where_there_is_one() {
        assert_eq!(capacity(english(), 10), "1 person-day a week");
        assert_eq!(capacity(english(), 25), "2.5 person-days a week");
        assert_eq!(capacity(english(), 120), "12 person-days a week");
        assert_eq!(
            [0, 2, 3, 50, 124, 125].map(|it| load(english(), it)),
            ["0", "0", "0.1", "1", "2.5", "2.5"]
        );
    }
}
