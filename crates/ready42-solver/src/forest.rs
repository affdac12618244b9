//! The best choice from a forest, for every cost at once.

/// Items in an order in which each is followed by all that hangs on it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Forest {
    /// The items, in that order.
    pub(crate) items: Vec<usize>,
    /// For each place of the order, how many items the one there and all that hangs on it are.
    sizes: Vec<usize>,
}

impl Forest {
    /// Puts items into order; each hangs on its parent, if it has one.
    pub(crate) fn of(items: &[usize], parents: &[Option<usize>]) -> Self {
        let mut children: Vec<Vec<usize>> = vec![vec![]; parents.len()];
        let mut next = vec![];
        for item in items.iter().rev() {
            match parents[*item] {
                Some(parent) => children[parent].push(*item),
                None => next.push(*item),
            }
        }
        let mut order = Vec::with_capacity(items.len());
        let mut place_of = vec![0; parents.len()];
        while let Some(item) = next.pop() {
            place_of[item] = order.len();
            order.push(item);
            next.extend(&children[item]);
        }
        let mut sizes = vec![1; order.len()];
        for place in (0..order.len()).rev() {
            if let Some(parent) = parents[order[place]] {
                sizes[place_of[parent]] += sizes[place];
            }
        }
        Self { items: order, sizes }
    }
}

/// For each place of a forest's order and each cost, the most that items from there on are worth.
#[derive(Debug, Default)]
pub(crate) struct Table {
    cells: Vec<i64>,
    width: usize,
}

impl Table {
    /// Fills the table for every cost up to the most, and gives the number of its cells.
    ///
    /// An item is taken, and then its first child is next, or left, and then what does not hang on
    /// it is.
    pub(crate) fn fill(
        &mut self,
        forest: &Forest,
        costs: &[usize],
        worths: &[i64],
        most: usize,
    ) -> u64 {
        let (count, width) = (forest.items.len(), most + 1);
        self.width = width;
        self.cells.clear();
        self.cells.resize((count + 1) * width, 0);
        for place in (0..count).rev() {
            let item = forest.items[place];
            let (cost, worth) = (costs[item], worths[item]);
            let (before, after) = self.cells.split_at_mut((place + 1) * width);
            let row = &mut before[place * width..];
            let skipped = (forest.sizes[place] - 1) * width;
            row.copy_from_slice(&after[skipped..skipped + width]);
            if cost <= most {
                for (cell, taken) in row[cost..].iter_mut().zip(&after[..width - cost]) {
                    *cell = (*cell).max(taken + worth);
                }
            }
        }
        self.cells.len() as u64
    }

    /// The most that the whole forest is worth for a cost.
    pub(crate) fn worth(&self, cost: usize) -> i64 {
        self.cells[cost]
    }

    /// The least cost for which the whole forest is worth so much.
    pub(crate) fn least(&self, worth: i64) -> Option<usize> {
        let row = &self.cells[..self.width];
        let cost = row.partition_point(|it| *it < worth);
        (cost < self.width).then_some(cost)
    }

    /// The items of the best choice for a cost; an item that adds nothing is left.
    pub(crate) fn choice(&self, forest: &Forest, costs: &[usize], mut cost: usize) -> Vec<usize> {
        let mut chosen = vec![];
        let mut place = 0;
        while place < forest.items.len() {
            let skipped = place + forest.sizes[place];
            if self.cells[place * self.width + cost] == self.cells[skipped * self.width + cost] {
                place = skipped;
            } else {
                chosen.push(forest.items[place]);
                cost -= costs[forest.items[place]];
                place += 1;
            }
        }
        chosen
    }
}
