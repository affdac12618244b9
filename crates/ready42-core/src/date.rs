//! A calendar day, as files write it.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A day of the Gregorian calendar between the years 1 and 9999.
///
/// The core never asks what day it is: whoever calls it says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day with these numbers, where the calendar has it.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            _ => return None,
        };
        if year == 0 || year > 9999 || day == 0 || day > last {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// The same day of the month that many months later, or the last one where that month is
    /// shorter; `None` after the year 9999.
    pub const fn after_months(self, months: u16) -> Option<Self> {
        let months = self.year as u32 * 12 + (self.month as u32 - 1) + months as u32;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "twelve months a year, 9999 + 5461 years"
        )]
        let (year, month) = ((months / 12) as u16, (months % 12) as u8 + 1);
        let mut day = self.day;
        while day > 28 {
            if let Some(date) = Self::new(year, month, day) {
                return Some(date);
            }
            day -= 1;
        }
        Self::new(year, month, day)
    }

    /// The day that is `days` after 1 January 1970, the count that clocks keep.
    pub const fn from_days_since_1970(days: u32) -> Option<Self> {
        Self::of_number(days as u64 + 719_468)
    }

    /// The day that is `days` after this one; `None` after the year 9999.
    #[must_use]
    pub const fn plus(self, days: u32) -> Option<Self> {
        Self::of_number(self.number() + days as u64)
    }

    /// The day that is `days` before this one; `None` before the year 1.
    #[must_use]
    pub const fn minus(self, days: u32) -> Option<Self> {
        match self.number().checked_sub(days as u64) {
            Some(number) => Self::of_number(number),
            None => None,
        }
    }

    /// How many days this one is after another; `None` if it is before.
    pub const fn days_after(self, other: Self) -> Option<u32> {
        let (this, other) = (self.number(), other.number());
        if this < other {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "10_000 years have 3_652_425 days")]
        Some((this - other) as u32)
    }

    /// The day of the week, from 0 for Monday to 6 for Sunday.
    pub const fn weekday(self) -> u8 {
        ((self.number() + 2) % 7) as u8
    }

    /// Whether the day is one of Monday to Friday; holidays are nobody's business here.
    pub const fn is_working(self) -> bool {
        self.weekday() < 5
    }

    /// How many days the day is after 1 March of the year 0.
    const fn number(self) -> u64 {
        // Howard Hinnant's days_from_civil, for years that are not negative.
        let (month, year) = (self.month as u64, self.year as u64 - (self.month <= 2) as u64);
        let (era, of_era) = (year / 400, year % 400);
        let shifted = if month > 2 { month - 3 } else { month + 9 };
        let of_year = (153 * shifted + 2) / 5 + self.day as u64 - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year
    }

    /// The day that is so many days after 1 March of the year 0.
    const fn of_number(days: u64) -> Option<Self> {
        // Howard Hinnant's civil_from_days, for days that are not negative.
        let (era, in_era) = (days / 146_097, days % 146_097);
        let year_of_era = (in_era - in_era / 1460 + in_era / 36_524 - in_era / 146_096) / 365;
        let in_year = in_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * in_year + 2) / 153;
        let day = in_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + (month <= 2) as u64;
        if year > 9999 {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "bounded by the calendar above")]
        Self::new(year as u16, month as u8, day as u8)
    }
}

/// Why a text is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateError;

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a calendar day as YYYY-MM-DD")
    }
}

impl std::error::Error for DateError {}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(DateError);
        }
        let number = |from: usize, to: usize| {
            bytes[from..to].iter().try_fold(0_u16, |sum, digit| {
                digit.is_ascii_digit().then(|| sum * 10 + u16::from(digit - b'0'))
            })
        };
        let (Some(year), Some(month), Some(day)) = (number(0, 4), number(5, 7), number(8, 10))
        else {
            return Err(DateError);
        };
        let (Ok(month), Ok(day)) = (month.try_into(), day.try_into()) else {
            return Err(DateError);
        };
        Self::new(year, month, day).ok_or(DateError)
    }
}

impl TryFrom<String> for Date {
    type Error = DateError;

    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_read() {
        for good in ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(good.parse::<Date>().map(|date| date.to_string()), Ok(good.to_owned()));
        }
        for bad in [
            "2023-02-29",
            "1900-02-29",
            "2024-13-01",
            "2024-00-10",
            "2024-1-1",
            "20240101",
            "2024-01-01T00",
            "2024-01-aa",
            "0000-01-01",
            "٢٠٢٤-٠١",
        ] {
            assert_eq!(bad.parse::<Date>(), Err(DateError), "{bad}");
        }
    }

    #[test]
    fn months_later_is_the_same_day_or_the_last_of_the_month() {
        let later = |day: &str, months| {
            let day: Date = day.parse().unwrap();
            day.after_months(months).map(|date| date.to_string())
        };
        assert_eq!(later("2026-01-31", 1).as_deref(), Some("2026-02-28"));
        assert_eq!(later("2023-08-31", 6).as_deref(), Some("2024-02-29"));
        assert_eq!(later("2026-12-15", 12).as_deref(), Some("2027-12-15"));
        assert_eq!(later("2026-11-30", 1).as_deref(), Some("2026-12-30"));
        assert_eq!(later("9999-12-31", 1), None);
        assert_eq!(later("9999-01-01", u16::MAX), None);
    }

    #[test]
    fn the_count_of_days_gives_the_calendar() {
        let day = |days| Date::from_days_since_1970(days).map(|date| date.to_string());
        assert_eq!(day(0).as_deref(), Some("1970-01-01"));
        assert_eq!(day(11_016).as_deref(), Some("2000-02-29"));
        assert_eq!(day(20_778).as_deref(), Some("2026-11-21"));
        assert_eq!(day(u32::MAX), None);
    }

    #[test]
    fn days_are_counted_on_and_back() {
        let day = |text: &str| text.parse::<Date>().expect("a day");
        let (first, last) = (day("0001-01-01"), day("9999-12-31"));
        assert_eq!(last.days_after(first), Some(3_652_058));
        assert_eq!(first.plus(3_652_058), Some(last));
        assert_eq!((last.plus(1), first.minus(1)), (None, None));
        assert_eq!(last.minus(3_652_058), Some(first));
        assert_eq!(first.days_after(last), None);
        assert_eq!(day("2024-02-28").plus(2), Some(day("2024-03-01")));
        let mut here = day("1999-12-25");
        for _ in 0..1_000 {
            let next = here.plus(1).expect("a day");
            assert_eq!((next.days_after(here), next > here), (Some(1), true), "{next}");
            assert_eq!(next.weekday(), (here.weekday() + 1) % 7, "{next}");
            here = next;
        }
    }

    #[test]
    fn a_week_begins_on_monday() {
        let weekday = |text: &str| text.parse::<Date>().expect("a day").weekday();
        assert_eq!(
            (weekday("1970-01-01"), weekday("2026-11-23"), weekday("0001-01-01")),
            (3, 0, 0)
        );
        let working = |text: &str| text.parse::<Date>().expect("a day").is_working();
        assert!(working("2026-11-20") && !working("2026-11-21") && !working("2026-11-22"));
    }
}
