//! A small ordered set.

use std::borrow::Borrow;

/// A set that is kept as a list in order.
///
/// Does what a `BTreeSet` does, for some hundred entries, and is here for its size as
/// [`Table`](crate::table::Table) is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set<T> {
    entries: Vec<T>,
}

impl<T: Ord> Set<T> {
    /// A set without entries.
    pub const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// Puts an entry in; whether it was not there.
    pub fn insert(&mut self, entry: T) -> bool {
        match self.entries.binary_search(&entry) {
            Ok(_) => false,
            Err(place) => {
                self.entries.insert(place, entry);
                true
            }
        }
    }

    /// Whether an entry is there.
    pub fn contains<Q: Ord + ?Sized>(&self, entry: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.entries.binary_search_by(|it| it.borrow().cmp(entry)).is_ok()
    }

    /// The entries, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.entries.iter()
    }
}

impl<'a, T: Ord> IntoIterator for &'a Set<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<T: Ord> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, entries: I) {
        for entry in entries {
            self.insert(entry);
        }
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> Self {
        let mut set = Self::new();
        set.extend(entries);
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn a_set_does_what_a_btree_set_does(given in prop::collection::vec(0_u8..40, 0..200)) {
            let (mut set, mut expected) = (Set::new(), BTreeSet::new());
            for entry in given {
                prop_assert_eq!(set.insert(entry), expected.insert(entry));
            }
            prop_assert!(set.iter().eq(expected.iter()));
            for entry in 0..40 {
                prop_assert_eq!(set.contains(&entry), expected.contains(&entry));
            }
            prop_assert_eq!(expected.into_iter().rev().collect::<Set<u8>>(), set);
        }
    }
}
