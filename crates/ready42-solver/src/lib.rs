//! The exact search for the cheapest choice that reaches a goal, and for the best choice that a
//! budget allows.
//!
//! A [`Programme`] has items that cost something and may need other items, and aims: each aim is
//! worth the most that any chosen item makes of it. [`solve`] finds the choice that a [`Goal`]
//! asks for, by branch and bound over whole numbers: there is no tolerance anywhere, and the same
//! programme gives the same answer on every machine.
//!
//! # How it works
//!
//! If each item kept one of its needs only, the best choice for *every* cost would be found in one
//! pass over a table of items and costs, since a forest can be walked so that leaving an item out
//! skips all that hangs on it. That forest, in which items that serve the same aim are counted
//! side by side, is the relaxation: it never misses a choice and may allow one that does not
//! stand. Where its best choice stands, it is the answer; where it does not, the search decides
//! about one item that is at fault, once in and once out, and looks again, the most promising
//! case first. The relaxation is so close on our sizes that a handful of decisions settle it.
//!
//! # Source
//!
//! The table over a forest is that of the tree knapsack problem: G. Cho and D. X. Shaw, "A
//! depth-first dynamic programming algorithm for the tree knapsack problem", INFORMS Journal on
//! Computing 9 (1997).

mod case;
mod forest;
mod measure;
mod programme;
mod relaxation;
mod repair;
mod search;

pub use programme::{Goal, Programme, Solution};
pub use search::{LIMIT, solve};
