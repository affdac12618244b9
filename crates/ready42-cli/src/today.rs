//! The one place that asks what day it is.

use std::time::{SystemTime, UNIX_EPOCH};

use ready42_core::date::Date;

use crate::failure::Failure;

/// Today's date in UTC.
pub(crate) fn today() -> Result<Date, Failure> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let days = since.ok().and_then(|since| u32::try_from(since.as_secs() / 86_400).ok());
    days.and_then(Date::from_days_since_1970).ok_or_else(|| {
        Failure::at("ready42", "--as-of", "a clock before 1970 or after 9999", "a date given here")
    })
}
