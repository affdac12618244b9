//! What day and what time it is, asked once and handed on.

use ready42_core::date::Date;
use ready42_exchange::words;
use ready42_messages::say;

use crate::language::messages;

/// Today, by the calendar of whoever looks at the page.
pub(crate) fn today() -> Date {
    let today = day(&js_sys::Date::new_0());
    today.or_else(|| Date::new(1970, 1, 1)).expect("1970 had a first day")
}

/// The time now, such as `14:02`.
pub(crate) fn time() -> String {
    minute(&js_sys::Date::new_0())
}

/// A moment, such as `2026-11-21 14:02`, by the calendar of whoever looks at the page.
pub(crate) fn moment(milliseconds: f64) -> String {
    let m = messages();
    let at = js_sys::Date::new(&milliseconds.into());
    let date = day(&at).map(|it| words::date(m, it)).unwrap_or_default();
    say!(m, "moment", date = &date, time = &minute(&at))
}

/// A day on the calendar of whoever looks at the page.
fn day(at: &js_sys::Date) -> Option<Date> {
    let year = u16::try_from(at.get_full_year()).ok()?;
    Date::new(year, u8::try_from(at.get_month() + 1).ok()?, u8::try_from(at.get_date()).ok()?)
}

fn minute(at: &js_sys::Date) -> String {
    format!("{:02}:{:02}", at.get_hours(), at.get_minutes())
}

/// Now, in milliseconds since 1970.
pub(crate) fn now() -> f64 {
    js_sys::Date::now()
}
