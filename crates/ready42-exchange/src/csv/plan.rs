//! The plan as issues of a tracker.

use ready42_core::{
    catalogue::Catalogue, plan::PlanEntry, report::Report, schedule::State, timetable::Wave,
};
use ready42_messages::{Messages, say};

use super::table;
use crate::{foreign, words};

/// The columns, by the names that trackers propose when they import; they are no words of a
/// language, so that a mapping once made fits every export.
const COLUMNS: [&str; 11] = [
    "Summary",
    "Description",
    "Assignee",
    "Role",
    "Start date",
    "Due date",
    "Priority",
    "Estimate (days)",
    "Labels",
    "Status",
    "ID",
];

/// One issue for each remedy of the plan that is still ahead, in its order; dates where the report
/// has a timetable.
pub fn plan(report: &Report, catalogue: &Catalogue, m: Messages) -> String {
    let timetable = report.timetable.as_ref();
    let left_out = |entry: &PlanEntry| {
        timetable.is_some_and(|it| it.left_out.iter().any(|out| out.remedy == entry.remedy))
    };
    let ahead = report.plan.iter().filter(|entry| !left_out(entry));
    let head = COLUMNS.map(str::to_owned);
    table([head].into_iter().chain(ahead.map(|entry| row(entry, report, catalogue, m))))
}

fn row(entry: &PlanEntry, report: &Report, catalogue: &Catalogue, m: Messages) -> [String; 11] {
    let rows = report.timetable.iter().flat_map(|it| &it.rows);
    let slot = rows.into_iter().find(|row| row.remedy == entry.remedy);
    let label = slot.map(|slot| match slot.wave {
        Wave::First => " wave-30",
        Wave::Second => " wave-60",
        Wave::Third => " wave-90",
        Wave::Later => " wave-later",
    });
    let presses = entry.terms.gate > 0 || entry.ahead_of.is_some();
    [
        foreign::line(&entry.title).into_owned(),
        description(entry, catalogue, m),
        slot.map(|slot| foreign::line(&slot.owner).into_owned()).unwrap_or_default(),
        foreign::line(words::owner(entry, catalogue)).into_owned(),
        slot.map(|slot| slot.start.to_string()).unwrap_or_default(),
        slot.map(|slot| slot.due.unwrap_or(slot.end).to_string()).unwrap_or_default(),
        if presses { "High" } else { "Medium" }.to_owned(),
        entry.terms.effort.1.to_string(),
        format!("ready42{}", label.unwrap_or_default()),
        match slot.map(|slot| slot.state) {
            Some(State::Doing) => "In Progress",
            _ => "To Do",
        }
        .to_owned(),
        entry.remedy.to_string(),
    ]
}

/// Why, how, and what it leaves behind; a line each.
fn description(entry: &PlanEntry, catalogue: &Catalogue, m: Messages) -> String {
    let labelled = |id: &'static str, said: &str| format!("{}: {said}", m.say(id));
    let mut lines = vec![entry.why_now.to_string(), String::new()];
    let steps = entry.steps.iter().enumerate();
    lines.extend(steps.map(|(index, step)| format!("{}. {step}", index + 1)));
    lines.push(String::new());
    lines.push(labelled("plan-leaves", &entry.deliverable.text));
    if !entry.closes.is_empty() {
        lines.push(labelled("plan-raises", &words::ids(&entry.closes)));
    }
    let after = words::after(entry, catalogue);
    if !after.is_empty() {
        let after: Vec<String> = after.iter().map(|it| say!(m, "quoted", text = *it)).collect();
        lines.push(labelled("plan-after", &words::list(m, &after)));
    }
    let lines: Vec<_> = lines.iter().map(|line| foreign::line(line)).collect();
    lines.join("\n")
}
