//! What is decided so far about each item.

use crate::programme::Programme;

/// What is decided about an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decided {
    /// Nothing yet.
    Open,
    /// It is chosen.
    In,
    /// It is left out.
    Out,
}

/// The needs of each item and of what it needs, in both directions.
#[derive(Clone, Debug)]
pub(crate) struct Ties {
    /// For each item, everything it needs, near or far.
    pub(crate) above: Vec<Vec<usize>>,
    /// For each item, everything that needs it, near or far.
    pub(crate) below: Vec<Vec<usize>>,
}

impl Ties {
    pub(crate) fn of(programme: &Programme) -> Self {
        let count = programme.costs.len();
        let mut above = Vec::with_capacity(count);
        let mut below = vec![vec![]; count];
        for item in 0..count {
            let mut seen = vec![false; count];
            let mut next = programme.needs[item].clone();
            while let Some(need) = next.pop() {
                if need != item && !std::mem::replace(&mut seen[need], true) {
                    next.extend(&programme.needs[need]);
                }
            }
            let needs: Vec<usize> = (0..count).filter(|it| seen[*it]).collect();
            for need in &needs {
                below[*need].push(item);
            }
            above.push(needs);
        }
        Self { above, below }
    }
}

/// A case of the search: what is decided, and so what follows for the items that are tied to it.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) decided: Vec<Decided>,
    /// What the items cost that are in.
    pub(crate) cost: u64,
}

impl Case {
    pub(crate) fn open(count: usize) -> Self {
        Self { decided: vec![Decided::Open; count], cost: 0 }
    }

    /// Chooses an item and everything it needs; `false` if some of that is out already.
    pub(crate) fn choose(&mut self, item: usize, programme: &Programme, ties: &Ties) -> bool {
        let mut stands = true;
        for it in ties.above[item].iter().copied().chain([item]) {
            match self.decided[it] {
                Decided::Open => {
                    self.decided[it] = Decided::In;
                    self.cost += programme.costs[it];
                }
                Decided::In => {}
                Decided::Out => stands = false,
            }
        }
        stands
    }

    /// Leaves an item out and everything that needs it; `false` if some of that is in already.
    pub(crate) fn leave(&mut self, item: usize, ties: &Ties) -> bool {
        let mut stands = true;
        for it in ties.below[item].iter().copied().chain([item]) {
            match self.decided[it] {
                Decided::Open => self.decided[it] = Decided::Out,
                Decided::Out => {}
                Decided::In => stands = false,
            }
        }
        stands
    }

    /// The items that are in.
    pub(crate) fn chosen(&self) -> Vec<bool> {
        self.decided.iter().map(|it| *it == Decided::In).collect()
    }

    /// The items that are not out.
    pub(crate) fn possible(&self) -> Vec<bool> {
        self.decided.iter().map(|it| *it != Decided::Out).collect()
    }

    /// How many items are open.
    pub(crate) fn count_open(&self) -> usize {
        self.decided.iter().filter(|it| **it == Decided::Open).count()
    }

    pub(crate) fn is_open(&self, item: usize) -> bool {
        self.decided[item] == Decided::Open
    }
}
