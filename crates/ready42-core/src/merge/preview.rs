//! What a merge would change, counted before anyone agrees to it.

use crate::{
    assessment::{Answer, Assessment},
    id::SystemId,
    system::System,
    table::Table,
};

/// How much of an assessment would change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Questions that nothing was said about and now something is.
    pub answered: usize,
    /// Questions about which something else is said, or nothing any more.
    pub changed: usize,
    /// Records that are new.
    pub records: usize,
    /// Records that are different, or gone.
    pub records_changed: usize,
    /// Controls that are decided otherwise, newly, or not any more.
    pub decisions: usize,
    /// Facts of the profile that are different.
    pub facts: usize,
    /// Systems of the register that are new, different, or gone.
    pub systems: usize,
    /// Remedies for which something else is arranged.
    pub remedies: usize,
    /// Conflicts that are new.
    pub conflicts: usize,
}

impl Preview {
    /// What lies between an assessment and what it would become.
    pub fn of(before: &Assessment, after: &Assessment) -> Self {
        let mut preview = Self::default();
        for (old, new) in both(&before.answers, &after.answers) {
            let said = |it: Option<&Answer>| it.is_some_and(|it| it.given.is_some());
            match (said(old), said(new)) {
                (false, true) => preview.answered += 1,
                _ if old != new => preview.changed += 1,
                _ => {}
            }
        }
        for (old, new) in both(&before.evidence, &after.evidence) {
            preview.records += usize::from(old.is_none());
            preview.records_changed += usize::from(old.is_some() && old != new);
        }
        let differ = |(old, new): &(Option<_>, Option<_>)| old != new;
        preview.decisions = both(&before.statement, &after.statement).filter(differ).count();
        let differ = |(old, new): &(Option<_>, Option<_>)| old != new;
        preview.facts = both(&before.profile.facts, &after.profile.facts).filter(differ).count();
        let register = |it: &Assessment| -> Table<SystemId, System> {
            it.systems.iter().map(|it| (it.id.clone(), it.clone())).collect()
        };
        let (old, new) = (register(before), register(after));
        preview.systems = both(&old, &new).filter(|(old, new)| old != new).count();
        let (old, new) = (&before.plan.remedies, &after.plan.remedies);
        preview.remedies = both(old, new).filter(|(old, new)| old != new).count();
        let fresh = after.conflicts.iter().filter(|it| !before.conflicts.contains(it));
        preview.conflicts = fresh.count();
        preview
    }

    /// Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What both tables hold under each key that either has.
pub(crate) fn both<'a, K: Ord, V>(
    old: &'a Table<K, V>,
    new: &'a Table<K, V>,
) -> impl Iterator<Item = (Option<&'a V>, Option<&'a V>)> {
    let kept = old.iter().map(|(key, value)| (Some(value), new.get(key)));
    let added = new.iter().filter(|(key, _)| !old.contains_key(*key));
    kept.chain(added.map(|(_, value)| (None, Some(value))))
}
