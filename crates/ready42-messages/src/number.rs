//! Numbers as a language writes and counts them.

use std::borrow::Cow;

/// What goes into a place of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text, as it is.
    Text(&'a str),
    /// A number, of which the last `decimals` digits stand behind the decimal sign.
    Number {
        /// Its digits.
        digits: u64,
        /// How many of them are decimals.
        decimals: u8,
    },
}

impl Arg<'_> {
    /// A number with decimals: `decimal(625, 1)` is 62.5.
    pub const fn decimal(digits: u64, decimals: u8) -> Self {
        Self::Number { digits, decimals }
    }

    /// As it stands in a sentence.
    pub(crate) fn said(self, numbers: &Numbers) -> String {
        match self {
            Self::Text(text) => text.to_owned(),
            Self::Number { digits, decimals } => numbers.write(digits, decimals.into()),
        }
    }

    /// Whether the variant of a selection with this key is meant.
    pub(crate) fn is_meant_by(self, key: &str, numbers: &Numbers) -> bool {
        match self {
            Self::Text(text) => text == key,
            Self::Number { digits, decimals: 0 } => {
                key.parse() == Ok(digits) || numbers.category(digits) == key
            }
            // No sentence here counts in fractions.
            Self::Number { .. } => key == "other",
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a Cow<'_, str>> for Arg<'a> {
    fn from(text: &'a Cow<'_, str>) -> Self {
        Self::Text(text)
    }
}

macro_rules! whole_numbers {
    ($($number:ty),+) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number { digits: u64::from(number), decimals: 0 }
            }
        }
    )+};
}

whole_numbers!(u8, u16, u32, u64);

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number { digits: number as u64, decimals: 0 }
    }
}

/// The most that a plural category is looked up for as it is; above, the last two digits decide.
pub(crate) const LISTED: usize = 200;

/// The plural categories, each with the letter that stands for it in a pack.
pub(crate) const CATEGORIES: [(u8, &str); 6] =
    [(b'z', "zero"), (b'o', "one"), (b't', "two"), (b'f', "few"), (b'm', "many"), (b'x', "other")];

/// How a language writes and counts numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numbers {
    /// What stands before the decimals.
    pub(crate) decimal: &'static str,
    /// What stands between thousands.
    pub(crate) group: &'static str,
    /// The digits from 0 to 9.
    pub(crate) digits: &'static str,
    /// The category of each number below [`LISTED`], as a letter.
    pub(crate) plurals: &'static [u8],
}

impl Numbers {
    /// A number in the digits of the language. Thousands are set apart from five digits on.
    fn write(&self, digits: u64, decimals: usize) -> String {
        let plain = digits.to_string();
        let plain = format!("{}{plain}", "0".repeat((decimals + 1).saturating_sub(plain.len())));
        let (whole, fraction) = plain.split_at(plain.len() - decimals);
        let mut written = String::new();
        for (place, digit) in whole.bytes().enumerate() {
            if place > 0 && whole.len() > 4 && (whole.len() - place).is_multiple_of(3) {
                written.push_str(self.group);
            }
            written.extend(self.digit(digit));
        }
        if !fraction.is_empty() {
            written.push_str(self.decimal);
            written.extend(fraction.bytes().filter_map(|digit| self.digit(digit)));
        }
        written
    }

    fn digit(&self, digit: u8) -> Option<char> {
        self.digits.chars().nth(usize::from(digit - b'0'))
    }

    /// The plural category of a whole number.
    ///
    /// No language that CLDR knows looks further than at the last two digits below a thousand
    /// things; who packs a language checks it up to ten thousand.
    fn category(&self, number: u64) -> &'static str {
        let listed = LISTED as u64;
        let place = if number < listed { number } else { listed / 2 + number % (listed / 2) };
        #[expect(clippy::cast_possible_truncation, reason = "it is below LISTED")]
        let letter = self.plurals.get(place as usize);
        CATEGORIES.iter().find(|(it, _)| Some(it) == letter).map_or("other", |(_, word)| word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers() -> Numbers {
        let plurals: Vec<u8> = (0..LISTED).map(|it| if it == 1 { b'o' } else { b'x' }).collect();
        Numbers { decimal: ",", group: ".", digits: "0123456789", plurals: plurals.leak() }
    }

    #[test]
    fn decimals_are_kept_and_thousands_set_apart_from_five_digits_on() {
        let said = |digits, decimals| numbers().write(digits, decimals);
        assert_eq!(said(625, 1), "62,5");
        assert_eq!(said(5, 1), "0,5");
        assert_eq!(said(0, 2), "0,00");
        assert_eq!(said(1234, 0), "1234");
        assert_eq!(said(1_234_567, 0), "1.234.567");
        assert_eq!(said(1_234_567, 2), "12.345,67");
    }

    #[test]
    fn a_number_is_meant_by_itself_and_by_its_category() {
        let numbers = numbers();
        assert!(Arg::from(1_u8).is_meant_by("one", &numbers));
        assert!(Arg::from(1_u8).is_meant_by("1", &numbers));
        assert!(!Arg::from(101_u8).is_meant_by("one", &numbers));
        assert!(Arg::decimal(10, 1).is_meant_by("other", &numbers));
        assert!(Arg::from("de").is_meant_by("de", &numbers));
    }
}
