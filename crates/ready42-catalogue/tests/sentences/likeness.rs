//! How alike two sentences are: by the phrases of three words that both have.

use std::collections::{BTreeMap, BTreeSet};

use super::gather::Sentence;

/// How many words a phrase has.
const PHRASE: usize = 3;

/// A sentence of fewer words says too little to be compared.
const SHORT: usize = 8;

/// Two sentences that are alike.
#[derive(Debug)]
pub(crate) struct Likeness<'a> {
    /// The phrases in common, of all that either has.
    pub(crate) percent: usize,
    pub(crate) first: &'a Sentence,
    pub(crate) second: &'a Sentence,
}

/// The words of a text, without case and marks.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split(|it: char| !it.is_alphanumeric() && it != '’' && it != '\'')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Every pair that has at least this share of phrases in common, most alike first.
pub(crate) fn alike(sentences: &[Sentence], percent: usize) -> Vec<Likeness<'_>> {
    let phrases: Vec<BTreeSet<Vec<String>>> = sentences
        .iter()
        .map(|it| words(&it.text))
        .map(|it| if it.len() < SHORT { vec![] } else { it })
        .map(|it| it.windows(PHRASE).map(<[String]>::to_vec).collect())
        .collect();
    let mut whose: BTreeMap<&[String], Vec<usize>> = BTreeMap::new();
    for (place, phrases) in phrases.iter().enumerate() {
        for phrase in phrases {
            whose.entry(phrase).or_default().push(place);
        }
    }
    let mut common: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for places in whose.values() {
        for (nth, first) in places.iter().enumerate() {
            for second in &places[nth + 1..] {
                *common.entry((*first, *second)).or_default() += 1;
            }
        }
    }
    let mut found: Vec<Likeness<'_>> = common
        .into_iter()
        .map(|((first, second), common)| Likeness {
            percent: common * 100 / (phrases[first].len() + phrases[second].len() - common),
            first: &sentences[first],
            second: &sentences[second],
        })
        .filter(|it| it.percent >= percent)
        .collect();
    found.sort_by_key(|it| std::cmp::Reverse(it.percent));
    found
}
