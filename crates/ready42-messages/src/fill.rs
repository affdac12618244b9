//! Patterns as a pack holds them, and how they are filled.
//!
//! A pattern is its text, with characters between that no text has: a place is
//! `PLACE name END`, a selection `SELECT name (VARIANT key KEY pattern)… CLOSE`, where a pattern
//! may hold both again. The last variant of a selection is the one for everything else.

use crate::number::{Arg, Numbers};

pub(crate) const PLACE: char = '\u{1}';
pub(crate) const END: char = '\u{2}';
pub(crate) const SELECT: char = '\u{3}';
pub(crate) const VARIANT: char = '\u{4}';
pub(crate) const KEY: char = '\u{5}';
pub(crate) const CLOSE: char = '\u{6}';

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Said(String),
    /// A place that is left to the caller.
    Place(&'static str),
}

/// A pattern with the places filled that there are arguments for.
pub(crate) fn pieces(
    pattern: &'static str,
    args: &[(&str, Arg<'_>)],
    numbers: &Numbers,
) -> Vec<Piece> {
    let mut pieces = vec![];
    fill(pattern, args, numbers, &mut pieces);
    pieces
}

fn given<'a>(args: &[(&str, Arg<'a>)], name: &str) -> Option<Arg<'a>> {
    args.iter().find(|(it, _)| *it == name).map(|(_, arg)| *arg)
}

fn add(pieces: &mut Vec<Piece>, text: &str) {
    if let Some(Piece::Said(said)) = pieces.last_mut() {
        said.push_str(text);
    } else if !text.is_empty() {
        pieces.push(Piece::Said(text.to_owned()));
    }
}

fn fill(
    mut pattern: &'static str,
    args: &[(&str, Arg<'_>)],
    numbers: &Numbers,
    pieces: &mut Vec<Piece>,
) {
    while let Some(at) = pattern.find([PLACE, SELECT]) {
        add(pieces, &pattern[..at]);
        let (mark, rest) = pattern[at..].split_at(1);
        if mark.starts_with(PLACE) {
            let (name, rest) = rest.split_once(END).unwrap_or((rest, ""));
            match given(args, name) {
                Some(arg) => add(pieces, &arg.said(numbers)),
                None => pieces.push(Piece::Place(name)),
            }
            pattern = rest;
        } else {
            let (inside, rest) = selection(rest);
            let (name, variants) = inside.split_once(VARIANT).unwrap_or((inside, ""));
            fill(meant(given(args, name), variants, numbers), args, numbers, pieces);
            pattern = rest;
        }
    }
    add(pieces, pattern);
}

/// The inside of a selection, and what comes after it.
fn selection(text: &'static str) -> (&'static str, &'static str) {
    let mut deep = 0_usize;
    for (at, found) in text.char_indices() {
        match found {
            SELECT => deep += 1,
            CLOSE if deep == 0 => return (&text[..at], &text[at + 1..]),
            CLOSE => deep -= 1,
            _ => {}
        }
    }
    (text, "")
}

/// The pattern of the variant that is meant.
fn meant(arg: Option<Arg<'_>>, variants: &'static str, numbers: &Numbers) -> &'static str {
    let mut rest = variants;
    loop {
        let (key, after) = rest.split_once(KEY).unwrap_or(("", rest));
        let (pattern, next) = variant(after);
        let Some(next) = next else { return pattern };
        if arg.is_some_and(|arg| arg.is_meant_by(key, numbers)) {
            return pattern;
        }
        rest = next;
    }
}

/// The pattern at the front, and the next variant if there is one.
fn variant(text: &'static str) -> (&'static str, Option<&'static str>) {
    let mut deep = 0_usize;
    for (at, found) in text.char_indices() {
        match found {
            SELECT => deep += 1,
            CLOSE => deep -= 1,
            VARIANT if deep == 0 => return (&text[..at], Some(&text[at + 1..])),
            _ => {}
        }
    }
    (text, None)
}
