//! What one day less gives up.

use ready42_solver::{Goal, LIMIT, Solution, solve};

use super::{
    OneDayLess,
    task::{Subject, Task},
};

impl Task<'_> {
    /// The best that is possible in one day less than a solution takes; `None` if it takes none.
    pub(super) fn one_day_less(&self, goal: Goal, solution: &Solution) -> Option<OneDayLess> {
        let days = solution.cost.checked_sub(1)?;
        let less = solve(&self.programme, Goal::Within(days), LIMIT)?;
        let lacking = match goal {
            Goal::Reach(worth) => worth.saturating_sub(less.value),
            Goal::Within(_) => solution.value.saturating_sub(less.value),
        };
        let only = |one: &Solution, other: &Solution| {
            let only = (0..one.chosen.len()).filter(|it| one.chosen[*it] && !other.chosen[*it]);
            only.map(|it| self.id(it).clone()).collect()
        };
        let mut gap = OneDayLess {
            days,
            takes: less.cost,
            proven: less.proven,
            then: self.standpoint(&self.after(&less.chosen)),
            blockers: vec![],
            statement: false,
            shortfall: self.millionths(lacking),
            without: only(solution, &less),
            instead: only(&less, solution),
        };
        if self.stage.is_some() {
            for (subject, aim) in self.subjects.iter().zip(&self.programme.aims) {
                if aim.iter().all(|(item, _)| !less.chosen[*item]) {
                    match subject {
                        Subject::Question(place) => {
                            gap.blockers.push(self.question(*place).clone());
                        }
                        Subject::Statement => gap.statement = true,
                    }
                }
            }
        }
        Some(gap)
    }
}
