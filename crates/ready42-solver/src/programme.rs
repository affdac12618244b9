//! What is to be chosen from, and what is asked of the choice.

/// Items that cost something and may need other items, and the aims that they serve.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Programme {
    /// What each item costs.
    pub costs: Vec<u64>,
    /// For each item, the items without which it cannot be chosen.
    pub needs: Vec<Vec<usize>>,
    /// For each aim, the items that serve it, each once, and what it is worth with each of them.
    ///
    /// An aim is worth the most that any chosen item makes of it, and nothing without one.
    pub aims: Vec<Vec<(usize, u128)>>,
}

/// What is asked of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// The least cost at which the aims are worth this much; then the most worth for that cost.
    Reach(u128),
    /// The most worth at no more than this cost; then the least cost for that worth.
    Within(u64),
}

/// A choice, and how sure it is that there is no better one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// Whether each item is chosen.
    pub chosen: Vec<bool>,
    /// What the chosen items cost.
    pub cost: u64,
    /// What the aims are worth with them.
    pub value: u128,
    /// Whether it is proven that there is no better choice: none cheaper for [`Goal::Reach`], none
    /// worth more for [`Goal::Within`].
    pub proven: bool,
    /// What no choice betters: none that reaches the goal costs less, for [`Goal::Reach`]; none
    /// within the budget is worth more, for [`Goal::Within`].
    pub bound: u128,
    /// How many cells of tables were filled, which is what the work is counted in.
    pub work: u64,
    /// How many cases were looked at.
    pub cases: u64,
}

impl Programme {
    /// What a choice costs.
    pub fn cost(&self, chosen: &[bool]) -> u64 {
        self.costs.iter().zip(chosen).filter(|(_, it)| **it).map(|(cost, _)| cost).sum()
    }

    /// What the aims are worth with a choice.
    pub fn value(&self, chosen: &[bool]) -> u128 {
        let worth = |aim: &Vec<(usize, u128)>| {
            aim.iter().filter(|(item, _)| chosen[*item]).map(|(_, value)| *value).max()
        };
        self.aims.iter().filter_map(worth).sum()
    }

    /// Whether nothing is chosen without what it needs.
    pub fn stands(&self, chosen: &[bool]) -> bool {
        self.needs.iter().zip(chosen).all(|(needs, it)| !it || needs.iter().all(|it| chosen[*it]))
    }

    /// What the aims are worth with everything chosen.
    pub fn most(&self) -> u128 {
        self.value(&vec![true; self.costs.len()])
    }
}
