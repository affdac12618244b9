//! Choices that shrink: a row of throws, read one after the other.

use proptest::prelude::*;

/// A row of throws. When they are used up every further one is 0, the plainest choice.
#[derive(Clone, Debug)]
pub(crate) struct Dice {
    throws: Vec<u16>,
    next: usize,
}

impl Dice {
    /// A number below `sides`; 0 when there is nothing to choose from.
    pub(crate) fn below(&mut self, sides: usize) -> usize {
        let throw = self.throws.get(self.next).copied().unwrap_or_default();
        self.next += 1;
        usize::from(throw) * sides / (usize::from(u16::MAX) + 1)
    }

    /// A number from `least` to `most`.
    pub(crate) fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most + 1 - least)
    }

    /// True about once in `sides` throws.
    pub(crate) fn one_in(&mut self, sides: usize) -> bool {
        self.below(sides) + 1 == sides
    }

    /// One of these, if there is any.
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }
}

/// Dice with this many throws.
pub(crate) fn dice(throws: usize) -> impl Strategy<Value = Dice> {
    proptest::collection::vec(any::<u16>(), throws).prop_map(|throws| Dice { throws, next: 0 })
}
