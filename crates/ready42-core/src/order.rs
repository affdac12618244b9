//! Putting lists in order.
//!
//! The standard library's sort is compiled once for each kind of entry and each way to compare:
//! 4 to 6 kB of a WebAssembly module every time. Here the one sort that is compiled orders places,
//! and what it orders them by is called through a pointer; the entries then take their places.
//! That costs a list of places and an indirect call for each comparison, which nobody notices in
//! lists of a few hundred entries.

use std::cmp::Ordering;

/// Puts a list in order; entries that compare equal stay in the order they had.
pub fn sort_by<T>(list: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let places = places(list.len(), &mut |a, b| compare(&list[a], &list[b]));
    arrange(list, places);
}

/// Puts a list in the order of a key, which is asked for once; entries with the same key stay in
/// the order they had.
pub fn sort_by_key<T, K: Ord>(list: &mut [T], key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = list.iter().map(key).collect();
    arrange(list, places(keys.len(), &mut |a, b| keys[a].cmp(&keys[b])));
}

/// Gives each entry its place: at each place stands from where its entry is to come.
fn arrange<T>(list: &mut [T], mut places: Vec<usize>) {
    // Who is in the way goes where the entry was, round after round, until all stand.
    for first in 0..list.len() {
        let mut place = first;
        while places[place] != first {
            let from = std::mem::replace(&mut places[place], place);
            list.swap(place, from);
            place = from;
        }
        places[place] = place;
    }
}

/// Puts a list in order.
pub fn sort<T: Ord>(list: &mut [T]) {
    sort_by(list, T::cmp);
}

/// Puts a list in order and leaves one of those that are equal.
pub fn sort_and_dedup<T: Ord>(list: &mut Vec<T>) {
    sort(list);
    list.dedup();
}

/// The places of so many entries in the order of the entries.
pub(crate) fn places(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_list_is_sorted_as_the_standard_library_sorts_it(
            keys in prop::collection::vec(0_u8..20, 0..200),
        ) {
            let mut list: Vec<(u8, usize)> = keys.into_iter().zip(0..).collect();
            let mut expected = list.clone();
            expected.sort_by_key(|(key, _)| *key);
            sort_by_key(&mut list, |(key, _)| *key);
            prop_assert_eq!(&list, &expected, "stable");
            expected.sort_by(|a, b| b.cmp(a));
            sort_by(&mut list, |a, b| b.cmp(a));
            prop_assert_eq!(&list, &expected);
        }

        #[test]
        fn one_of_each_is_left(mut list in prop::collection::vec(0_u8..20, 0..200)) {
            let expected: std::collections::BTreeSet<u8> = list.iter().copied().collect();
            sort_and_dedup(&mut list);
            prop_assert!(list.iter().eq(expected.iter()));
        }
    }
}
