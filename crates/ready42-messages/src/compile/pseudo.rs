//! A language that nobody speaks, to see what stands outside the message files.

use std::fmt::Write as _;

use crate::{
    fill::{CLOSE, END, KEY, PLACE, SELECT, VARIANT},
    read::FORMAT,
};

/// A pack that reads like no language, to see what is not in the message files: every letter has
/// an accent, every message is longer and in brackets, and the page runs from right to left.
pub fn pseudo(pack: &str) -> String {
    let mut lines = pack.lines();
    let numbers = lines.by_ref().take(2).last().unwrap_or_default();
    let mut pseudo = format!("{FORMAT} qps\n{numbers}\n");
    for (id, pattern) in lines.filter_map(|line| line.split_once('\t')) {
        let said = match id {
            "language-direction" => "rtl".to_owned(),
            "language-locale" => "qps".to_owned(),
            _ => format!("⟦{}·⟧", accented(pattern)),
        };
        writeln!(pseudo, "{id}\t{said}").expect("a text grows");
    }
    pseudo
}

/// A pattern with accents on what is said, and none on what names places and variants.
pub fn accented(pattern: &str) -> String {
    let mut named = false;
    let letter = |found: char| {
        named = match found {
            PLACE | SELECT | VARIANT => true,
            END | KEY | CLOSE => false,
            _ => named,
        };
        let plain = "aeiouAEIOUcnsyCNSY";
        let accents = [
            'á', 'é', 'í', 'ó', 'ú', 'Á', 'É', 'Í', 'Ó', 'Ú', 'ç', 'ñ', 'š', 'ý', 'Ç', 'Ñ', 'Š',
            'Ý',
        ];
        match plain.find(found) {
            Some(place) if !named => accents[place],
            _ => found,
        }
    };
    pattern.chars().map(letter).collect()
}
