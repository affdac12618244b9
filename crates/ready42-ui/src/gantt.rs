//! A picture of the plan over time.

use ready42_core::{
    date::Date,
    order::sort_by_key,
    schedule::State,
    timetable::{Row, Timetable, Wave},
};
use ready42_exchange::words;
use ready42_messages::Messages;
use yew::prelude::*;

use crate::store::Store;

/// How wide the picture is at least.
const WIDTH: u32 = 940;

/// How wide a week is at least; a plan of many years is wider than its frame and scrolls.
const WEEK: u32 = 10;

/// Where the rows begin, below the ruler.
const TOP: u32 = 48;

/// How high a row is: a line of words above a bar.
const HIGH: u32 = 40;

/// The room that the words of a day take.
const DAY: u32 = 80;

/// Where days stand in the picture.
struct Scale {
    start: Date,
    days: u32,
    width: u32,
}

impl Scale {
    /// From the Monday of the first week to the end of the last.
    fn of(timetable: &Timetable) -> Option<Self> {
        let (first, last) = (timetable.weeks.first()?, timetable.weeks.last()?);
        let start = first.monday;
        let days = last.monday.days_after(start)? + 7;
        Some(Self { start, days, width: WIDTH.max(days / 7 * WEEK) })
    }

    fn at(&self, day: Date) -> u32 {
        self.days_to(day) * self.width / self.days
    }

    /// Where a day ends.
    fn after(&self, day: Date) -> u32 {
        (self.days_to(day) + 1).min(self.days) * self.width / self.days
    }

    fn days_to(&self, day: Date) -> u32 {
        day.days_after(self.start).unwrap_or_default().min(self.days)
    }
}

/// A bar for each remedy over the weeks, by the thirty days in which it ends; the table below says
/// the same.
pub fn gantt(store: &Store, timetable: &Timetable) -> Html {
    let m = store.messages;
    let Some(scale) = Scale::of(timetable) else { return html! { <div></div> } };
    let mut rows: Vec<&Row> = timetable.rows.iter().collect();
    sort_by_key(&mut rows, |row| (row.wave, row.start, row.end, row.rank));
    let height = TOP + HIGH * u32::try_from(rows.len()).unwrap_or_default() + 8;
    let said = words::timetable(m, timetable).into_iter().next().unwrap_or_default();
    html! {
        <div class="table-frame gantt-frame" role="group" aria-label={m.say("timetable-picture")} tabindex="0">
            <svg class="gantt" role="img" aria-label={said} viewBox={format!("0 0 {} {height}", scale.width)}
                width={scale.width.to_string()} height={height.to_string()}>
                { ruler(m, &scale, timetable, height) }
                for (place, row) in (0..).zip(rows) {
                    { bar(m, &scale, row, place) }
                }
            </svg>
        </div>
    }
}

/// The three times thirty days, and a line for every few weeks with its Monday.
fn ruler(m: Messages, scale: &Scale, timetable: &Timetable, height: u32) -> Html {
    let waves = Wave::ALL.into_iter().zip([0, 30, 60, 90]).filter_map(|(wave, days)| {
        let begins = timetable.start.plus(days)?;
        (days < scale.days).then(|| (wave, scale.at(begins)))
    });
    let ends: Vec<(Wave, u32)> = waves.collect();
    let until = ends.iter().skip(1).map(|(_, x)| *x).chain([scale.width]);
    let weeks = timetable.weeks.len();
    let step = weeks.div_ceil(12).max(1);
    html! {
        <g>
            for (index, ((wave, x), end)) in ends.iter().zip(until).enumerate() {
                <g key={index}>
                    <rect class={classes!("gantt-wave", (index % 2 == 1).then_some("gantt-wave-even"))}
                        x={x.to_string()} y="0" width={(end - x).to_string()} height={height.to_string()} />
                    if end - x > 110 {
                        <text class="gantt-head" x={(x + 4).to_string()} y="16">{ words::wave(m, *wave) }</text>
                    } else if *wave != Wave::Later {
                        <text class="gantt-head" x={(end - 4).to_string()} y="16" text-anchor="end">{ words::number(m, (index + 1) * 30) }</text>
                    }
                </g>
            }
            for week in timetable.weeks.iter().step_by(step) {
                <g key={week.monday.to_string()}>
                    <line class="gantt-week" x1={scale.at(week.monday).to_string()} x2={scale.at(week.monday).to_string()} y1="22" y2={height.to_string()} />
                    if scale.at(week.monday) + DAY < scale.width {
                        <text class="gantt-day" x={(scale.at(week.monday) + 4).to_string()} y="36">{ words::date(m, week.monday) }</text>
                    }
                </g>
            }
        </g>
    }
}

/// What, who and whether it is late, above the time it takes.
fn bar(m: Messages, scale: &Scale, row: &Row, place: u32) -> Html {
    let (start, end) = (scale.at(row.start), scale.after(row.end));
    let top = TOP + place * HIGH;
    let mut said = format!("{}. {}", row.rank, row.title);
    if !row.owner.trim().is_empty() {
        said.push_str(" · ");
        said.push_str(&row.owner);
    }
    let state = (row.state != State::Open).then(|| words::state(m, row.state));
    let late = row.late.then(|| m.say("timetable-is-late"));
    for word in [state, late].into_iter().flatten() {
        said.push_str(" · ");
        said.push_str(word);
    }
    // Words of a bar in the second half end where it ends, so that they stay in the picture.
    let (x, anchor) = if start > scale.width / 2 { (end, "end") } else { (start, "start") };
    let class = classes!("gantt-bar", row.late.then_some("gantt-late"));
    html! {
        <g key={row.remedy.as_str()}>
            <text class="gantt-words" x={x.to_string()} y={(top + 14).to_string()} text-anchor={anchor}>{ said }</text>
            <rect {class} x={start.to_string()} y={(top + 19).to_string()} width={(end - start).max(3).to_string()} height="12" rx="3" />
        </g>
    }
}
