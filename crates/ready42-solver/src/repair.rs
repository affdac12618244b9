//! Makes the relaxation's choice stand, so that there is an answer before there is a proof.

use crate::{
    case::Case,
    relaxation::{Frame, in_order},
};

impl Frame<'_> {
    /// Adds what is lacking, and then leaves out what can be spared, the dearest first.
    pub(crate) fn complete(&self, case: &Case, chosen: &mut [bool], worth: u128) -> bool {
        let Self { programme, ties, .. } = self;
        for item in 0..chosen.len() {
            if chosen[item] {
                ties.above[item].iter().for_each(|it| chosen[*it] = true);
            }
        }
        let possible = case.possible();
        for item in 0..chosen.len() {
            if programme.value(chosen) >= worth {
                break;
            }
            if possible[item] && !chosen[item] {
                chosen[item] = true;
                ties.above[item].iter().for_each(|it| chosen[*it] = true);
            }
        }
        let open = (0..chosen.len()).filter(|it| case.is_open(*it));
        let dearest = in_order(open, |it| u64::MAX - programme.costs[it]);
        for item in dearest.into_iter().filter(|it| chosen[*it]).collect::<Vec<_>>() {
            let mut without = chosen.to_vec();
            without[item] = false;
            ties.below[item].iter().for_each(|it| without[*it] = false);
            if programme.value(&without) >= worth {
                chosen.copy_from_slice(&without);
            }
        }
        programme.value(chosen) >= worth && (0..chosen.len()).all(|it| !chosen[it] || possible[it])
    }

    /// Leaves out what lacks something, and then adds what the budget still allows.
    pub(crate) fn cut_back(&self, case: &Case, chosen: &mut [bool], most: u64) -> bool {
        let Self { programme, ties, .. } = self;
        let whole = chosen.to_vec();
        for item in 0..chosen.len() {
            chosen[item] = whole[item] && ties.above[item].iter().all(|it| whole[*it]);
        }
        for item in (0..chosen.len()).filter(|it| case.is_open(*it)) {
            let mut with = chosen.to_vec();
            with[item] = true;
            ties.above[item].iter().for_each(|it| with[*it] = true);
            if programme.cost(&with) <= most && programme.value(&with) > programme.value(chosen) {
                chosen.copy_from_slice(&with);
            }
        }
        programme.cost(chosen) <= most
    }
}
