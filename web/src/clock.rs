//! What day and what time it is, asked once and handed on.

use ready42_core::date::Date;

/// Today, by the calendar of whoever looks at the page.
pub(crate) fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok();
    let month = u8::try_from(now.get_month() + 1).ok();
    let day = u8::try_from(now.get_date()).ok();
    let date =
        year.zip(month).zip(day).and_then(|((year, month), day)| Date::new(year, month, day));
    date.or_else(|| Date::new(1970, 1, 1)).expect("1970 had a first day")
}

/// The time now, such as `14:02`.
pub(crate) fn time() -> String {
    let now = js_sys::Date::new_0();
    format!("{:02}:{:02}", now.get_hours(), now.get_minutes())
}

/// A moment, such as `2026-11-21 14:02`, by the calendar of whoever looks at the page.
pub(crate) fn moment(milliseconds: f64) -> String {
    let at = js_sys::Date::new(&milliseconds.into());
    format!(
        "{:04}-{:02}-{:02} {:02}:{:02}",
        at.get_full_year(),
        at.get_month() + 1,
        at.get_date(),
        at.get_hours(),
        at.get_minutes()
    )
}

/// Now, in milliseconds since 1970.
pub(crate) fn now() -> f64 {
    js_sys::Date::now()
}
