//! The relaxation of a case: the best choice if each item kept one of its needs only.

use crate::{
    case::{Case, Decided, Ties},
    forest::{Forest, Table},
    measure::Measure,
    programme::Programme,
};

/// What is worked out once for a programme.
#[derive(Debug)]
pub(crate) struct Frame<'a> {
    pub(crate) programme: &'a Programme,
    pub(crate) ties: Ties,
    pub(crate) measure: Measure,
    /// For each item, the aims that it serves.
    serves: Vec<Vec<Service>>,
    /// The place of each item in an order in which needs come first, as far as there is one.
    rank: Vec<usize>,
    table: Table,
    /// How many cells have been filled.
    pub(crate) work: u64,
}

/// What an item makes of an aim, in units of the table.
#[derive(Clone, Copy, Debug)]
struct Service {
    aim: usize,
    worth: i64,
    /// The most that what it needs makes of the same aim, which is there before it.
    before: i64,
}

/// The best choice of the relaxation, which may not stand.
#[derive(Debug)]
pub(crate) struct Relaxed {
    /// For each item, whether it is in, or taken.
    pub(crate) chosen: Vec<bool>,
    /// What no choice of this case costs less than.
    pub(crate) cost: u64,
    /// What no choice of this case is worth more than.
    pub(crate) value: u128,
}

/// The most cells that one table may have; costs are rounded down together beyond that.
const CELLS: u64 = 2_000_000;

/// Items in the order of a key, then of their number; the one sort of this crate, since each is 5 kB of a module.
pub(crate) fn in_order(
    items: impl Iterator<Item = usize>,
    key: impl Fn(usize) -> u64,
) -> Vec<usize> {
    let mut keyed: Vec<(u64, usize)> = items.map(|item| (key(item), item)).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, item)| item).collect()
}

impl<'a> Frame<'a> {
    pub(crate) fn of(programme: &'a Programme) -> Self {
        let ties = Ties::of(programme);
        let measure = Measure::of(programme);
        let mut serves = vec![vec![]; programme.costs.len()];
        for (aim, served) in programme.aims.iter().enumerate() {
            for (item, value) in served {
                let above = served.iter().filter(|(it, _)| ties.above[*item].contains(it));
                let before = above.map(|(_, value)| measure.up(*value)).max().unwrap_or_default();
                serves[*item].push(Service { aim, worth: measure.up(*value), before });
            }
        }
        let order = in_order(0..programme.costs.len(), |item| ties.above[item].len() as u64);
        let mut rank = vec![0; order.len()];
        order.iter().enumerate().for_each(|(place, item)| rank[*item] = place);
        Self { programme, ties, measure, serves, rank, table: Table::default(), work: 0 }
    }

    /// The cheapest choice that is worth so much and costs no more than this, if there is one.
    pub(crate) fn cheapest(&mut self, case: &Case, worth: u128, most: u64) -> Option<Relaxed> {
        let grown = self.grow(case, most)?;
        let needed = self.measure.up(worth) - grown.base;
        let cost = self.table.least(needed.max(0))?;
        Some(self.read(case, &grown, cost))
    }

    /// The choice that is worth most and costs no more than this, if there is one.
    pub(crate) fn worthiest(&mut self, case: &Case, most: u64) -> Option<Relaxed> {
        let grown = self.grow(case, most)?;
        Some(self.read(case, &grown, grown.most))
    }

    /// Fills the table for the open items of a case; `None` if what is in costs too much already.
    fn grow(&mut self, case: &Case, most: u64) -> Option<Grown> {
        let left = most.checked_sub(case.cost)?;
        let current = self.current(case);
        let worths: Vec<i64> =
            (0..self.rank.len()).map(|item| self.worth(case, &current, item)).collect();
        let items: Vec<usize> = (0..self.rank.len())
            .filter(|item| case.is_open(*item))
            .filter(|item| {
                let mut below = self.ties.below[*item].iter();
                worths[*item] > 0 || below.any(|it| case.is_open(*it) && worths[*it] > 0)
            })
            .collect();
        let left = left.min(items.iter().map(|item| self.programme.costs[*item]).sum());
        let scale = (left.saturating_mul(items.len() as u64 + 1) / CELLS) + 1;
        let scaled = |cost: u64| usize::try_from(cost / scale).unwrap_or(usize::MAX);
        let costs: Vec<usize> = self.programme.costs.iter().map(|cost| scaled(*cost)).collect();
        let parents: Vec<Option<usize>> =
            (0..self.rank.len()).map(|item| self.parent(case, item)).collect();
        let forest = Forest::of(&items, &parents);
        self.work += self.table.fill(&forest, &costs, &worths, scaled(left));
        Some(Grown { forest, costs, base: current.iter().sum(), scale, most: scaled(left) })
    }

    fn read(&self, case: &Case, grown: &Grown, cost: usize) -> Relaxed {
        let mut chosen = case.chosen();
        for item in self.table.choice(&grown.forest, &grown.costs, cost) {
            chosen[item] = true;
        }
        let value = self.measure.most(grown.base + self.table.worth(cost));
        Relaxed { chosen, cost: case.cost + cost as u64 * grown.scale, value }
    }

    /// What each aim is worth with what is in.
    fn current(&self, case: &Case) -> Vec<i64> {
        let is_in = |item: &usize| case.decided[*item] == Decided::In;
        let mut current = vec![0; self.programme.aims.len()];
        for item in (0..self.rank.len()).filter(is_in) {
            for it in &self.serves[item] {
                current[it.aim] = it.worth.max(current[it.aim]);
            }
        }
        current
    }

    /// What an open item adds at most to what is in and to what it needs.
    fn worth(&self, case: &Case, current: &[i64], item: usize) -> i64 {
        let served = self.serves[item].iter().filter(|_| case.is_open(item));
        served.map(|it| (it.worth - it.before.max(current[it.aim])).max(0)).sum()
    }

    /// The need that an item keeps: the open one that costs most together with all it needs.
    fn parent(&self, case: &Case, item: usize) -> Option<usize> {
        let needs = self.programme.needs[item].iter().copied();
        let open = needs.filter(|it| case.is_open(*it) && self.rank[*it] < self.rank[item]);
        open.max_by_key(|it| (self.due(case, *it), *it))
    }

    /// What an item costs with everything open that it needs.
    pub(crate) fn due(&self, case: &Case, item: usize) -> u64 {
        let above = self.ties.above[item].iter().copied().chain([item]);
        above.filter(|it| case.is_open(*it)).map(|it| self.programme.costs[it]).sum()
    }

    /// Which open item to decide about: one that a taken item lacks, or one of several that were
    /// counted for the same aim, or else any.
    pub(crate) fn at_fault(&self, case: &Case, chosen: &[bool]) -> Option<usize> {
        let taken = || (0..chosen.len()).filter(|it| chosen[*it] && case.is_open(*it));
        let lacking = taken().flat_map(|item| &self.programme.needs[item]).copied();
        let lacking = lacking.filter(|it| !chosen[*it]).max_by_key(|it| (self.due(case, *it), *it));
        lacking.or_else(|| self.counted_twice(case, chosen)).or_else(|| {
            let open = (0..chosen.len()).filter(|it| case.is_open(*it));
            taken().next().or_else(|| open.max_by_key(|it| (self.serves[*it].len(), *it)))
        })
    }

    /// The taken item that adds most to aims which another item serves as well.
    fn counted_twice(&self, case: &Case, chosen: &[bool]) -> Option<usize> {
        let current = self.current(case);
        let mut counted = vec![(0_i64, 0_i64); current.len()];
        let adds = |it: &Service| (it.worth - it.before.max(current[it.aim])).max(0);
        let taken = |item: &usize| chosen[*item] && case.is_open(*item);
        for it in (0..chosen.len()).filter(taken).flat_map(|item| &self.serves[item]) {
            let (sum, most) = &mut counted[it.aim];
            *sum += adds(it);
            *most = it.worth.max(*most);
        }
        let excess = |item: usize| -> i64 {
            let of = |it: &Service| {
                let (sum, most) = counted[it.aim];
                if adds(it) > 0 { sum + current[it.aim] - most.max(current[it.aim]) } else { 0 }
            };
            self.serves[item].iter().map(of).sum()
        };
        let excesses = (0..chosen.len()).filter(taken).map(|item| (excess(item), item));
        excesses.filter(|(excess, _)| *excess > 0).max().map(|(_, item)| item)
    }
}

/// The forest of a case with its table filled.
struct Grown {
    forest: Forest,
    costs: Vec<usize>,
    /// What the aims are worth with what is in.
    base: i64,
    /// What one column of the table costs.
    scale: u64,
    /// The last column.
    most: usize,
}
