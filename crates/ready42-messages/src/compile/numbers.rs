//! How a language writes and counts numbers, from CLDR.

use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::number::{CATEGORIES, LISTED};

/// Up to where the plural categories of a language are checked to follow from its pack.
const CHECKED: usize = 10_000;

/// The line that says how a language writes and counts numbers.
pub(super) fn numbers(language: &str) -> Result<String, String> {
    let unknown = || format!("found '{language}', expected a language that CLDR knows");
    let locale: Locale = language.parse().map_err(|_| unknown())?;
    let rules = PluralRules::try_new_cardinal((&locale).into()).map_err(|_| unknown())?;
    let options = DecimalFormatterOptions::default();
    let writer = DecimalFormatter::try_new(locale.into(), options).map_err(|_| unknown())?;
    let letter = |number: usize| {
        let word = match rules.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        };
        CATEGORIES.iter().find(|(_, it)| *it == word).map_or('x', |(letter, _)| char::from(*letter))
    };
    for number in LISTED..CHECKED {
        let stands_for = LISTED / 2 + number % (LISTED / 2);
        if letter(number) != letter(stands_for) {
            return Err(format!(
                "counts {number} unlike {stands_for}, expected that the last two digits decide"
            ));
        }
    }
    let digits: String =
        (0..10_u8).map(|it| writer.format(&Decimal::from(it)).to_string()).collect();
    let sign = |number: u32, tens: i16| {
        let mut number = Decimal::from(number);
        number.multiply_pow10(tens);
        let written = writer.format(&number).to_string();
        written.chars().filter(|it| !digits.contains(*it)).collect::<String>()
    };
    let plurals: String = (0..LISTED).map(letter).collect();
    Ok(format!("{}\t{}\t{digits}\t{plurals}", sign(5, -1), sign(12_345, 0)))
}
