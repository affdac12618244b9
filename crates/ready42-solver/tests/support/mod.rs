//! Programmes of every shape, drawn from a number.

use rand_core::{Rng, SeedableRng};
use rand_xorshift::XorShiftRng;
use ready42_solver::Programme;

/// Throws that follow from a number alone.
pub(crate) struct Dice(XorShiftRng);

impl Dice {
    /// The throws of a number.
    pub(crate) fn of(seed: u64) -> Self {
        Self(XorShiftRng::seed_from_u64(seed))
    }

    /// A number below `sides`; 0 when there is nothing to choose from.
    pub(crate) fn below(&mut self, sides: u64) -> u64 {
        let scaled = u128::from(self.0.next_u64()) * u128::from(sides);
        u64::try_from(scaled >> 64).expect("below sides")
    }

    /// True about once in `sides` throws.
    pub(crate) fn one_in(&mut self, sides: u64) -> bool {
        self.below(sides) == 0
    }
}

/// Up to so many items: with few needs or many, aims of their own or shared, values and costs that
/// often tie, and some that cost nothing.
pub(crate) fn programme(dice: &mut Dice, most: u64) -> Programme {
    let count = usize::try_from(dice.below(most + 1)).expect("a few");
    let dear = [1, 3, 9, 40][usize::try_from(dice.below(4)).expect("four")];
    let worth = [1, 3, 50][usize::try_from(dice.below(3)).expect("three")];
    let (tied, shared) = (1 + dice.below(6), 1 + dice.below(4));
    // What an item needs may stand on either side of it.
    let mut order: Vec<usize> = (0..count).collect();
    for place in (1..count).rev() {
        order.swap(place, usize::try_from(dice.below(place as u64 + 1)).expect("a place"));
    }
    let mut needs = vec![vec![]; count];
    for place in 0..count {
        let earlier = order[..place].iter().copied();
        needs[order[place]] = earlier.filter(|_| dice.one_in(1 + tied)).collect();
    }
    let aims = 0..usize::try_from(dice.below(2 * most + 1)).expect("a few");
    let aims = aims.map(|_| {
        let serves = (0..count).filter(|_| dice.one_in(count as u64 / shared + 1));
        let serves: Vec<usize> = serves.collect();
        serves.into_iter().map(|item| (item, u128::from(dice.below(worth + 1)))).collect()
    });
    let aims = aims.collect();
    Programme { costs: (0..count).map(|_| dice.below(dear + 1)).collect(), needs, aims }
}
