//! How the terms of a priority are said.

use ready42_core::{
    catalogue::Catalogue,
    id::{RemedyId, SourceId},
    plan::{PlanEntry, Reach, Terms},
    remedy::Citation,
    report::Report,
};

use super::{count, days, ids, next_stage};

/// How many remedies stand first: those that a summary names.
pub const FIRST: usize = 10;

/// The terms that put a remedy where it is, each in a few words, in the order in which they
/// decide.
pub fn terms(entry: &PlanEntry, report: &Report, catalogue: &Catalogue) -> Vec<String> {
    let mut said = vec![];
    if let Some(needed_by) = &entry.ahead_of {
        said.push(format!("comes before “{}”, which needs it", title(needed_by, catalogue)));
    }
    if let (Some(stage), 1..) = (next_stage(report), entry.terms.gate) {
        said.push(format!(
            "removes {} of Stage {stage}",
            count(entry.terms.gate, "blocker", "blockers")
        ));
    }
    if entry.terms.gain > 0 {
        said.push(format!("{} readiness", points(entry.terms.gain)));
    }
    said.extend(reach(entry, report));
    if entry.terms.risk > 0 {
        let facts: Vec<String> =
            entry.terms.pressed_by.iter().map(|it| fact(it.as_str())).collect();
        said.push(format!("{} for risk ({})", points(entry.terms.risk), facts.join(", ")));
    }
    said.push(days(entry.terms.effort));
    said.push(format!("as weighed, {}", per_day(&entry.terms)));
    said
}

/// What a remedy adds to each other framework, such as `+0.5 points AI RMF 1.0 (4 items)`.
pub fn reach(entry: &PlanEntry, report: &Report) -> Vec<String> {
    let said = |it: &Reach| {
        let items = count(it.items.len(), "item", "items");
        format!("{} {} ({items})", points(it.gain), framework(it, report))
    };
    entry.terms.frameworks.iter().map(said).collect()
}

/// What a remedy adds to each other framework, by name, with the items that it raises there.
pub fn reached<'a>(entry: &'a PlanEntry, report: &'a Report) -> Vec<(&'a str, String)> {
    let said =
        |it: &'a Reach| (framework(it, report), format!("{}, {}", points(it.gain), ids(&it.items)));
    entry.terms.frameworks.iter().map(said).collect()
}

fn framework<'a>(reach: &'a Reach, report: &'a Report) -> &'a str {
    let framework = report.frameworks.iter().find(|it| it.id == reach.framework);
    framework.map_or(reach.framework.as_str(), |it| &it.short)
}

/// What the order rests on after the gate: gain, reach and risk as the policy weighs them, for
/// each likely day, such as `0.412 points per person-day`.
pub fn per_day(terms: &Terms) -> String {
    let days = u64::from(terms.effort.1).max(1);
    let thousandths = (2 * terms.value + 10 * days) / (20 * days);
    match thousandths {
        0 if terms.value > 0 => "less than 0.001 points per person-day".to_owned(),
        _ => format!("{}.{:03} points per person-day", thousandths / 1000, thousandths % 1000),
    }
}

/// Said of a remedy whose place among the first would change with a weight of the order.
pub const MOVES: &str = "Its place among the first ten would change if a weight of the order were \
                         a fifth higher or lower.";

/// How many of the first remedies would change their places with a weight of the order; nothing
/// for an empty plan.
pub fn steadiness(report: &Report) -> Option<String> {
    let first = &report.plan[..report.plan.len().min(FIRST)];
    let moving = first.iter().filter(|entry| entry.moves).count();
    let of = if first.len() == FIRST {
        "the first ten".to_owned()
    } else {
        format!("these {}", first.len())
    };
    let who = match (first.len(), moving) {
        (0, _) => return None,
        (1, 0) => "Its place would not change".to_owned(),
        (1, _) => "Its place would change".to_owned(),
        (_, 0) => format!("None of {of} would change its place"),
        (_, 1) => format!("1 of {of} would change its place"),
        _ => format!("{moving} of {of} would change their places"),
    };
    Some(format!("{who} if a weight of the order were a fifth higher or lower."))
}

/// Who does it.
pub fn owner<'a>(entry: &'a PlanEntry, catalogue: &'a Catalogue) -> &'a str {
    catalogue.role_title(entry.owner.as_str())
}

/// The titles of what has to be done first.
pub fn after<'a>(entry: &'a PlanEntry, catalogue: &'a Catalogue) -> Vec<&'a str> {
    entry.after.iter().map(|id| title(id, catalogue)).collect()
}

fn title<'a>(id: &'a RemedyId, catalogue: &'a Catalogue) -> &'a str {
    catalogue.remedy(id).map_or(id.as_str(), |remedy| &remedy.title)
}

/// A fact of the profile in short words, such as `AI agents`.
pub fn fact(id: &str) -> String {
    let words = id.split('-').map(|word| match word {
        "ai" => "AI",
        "eu" => "EU",
        other => other,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Parts per million as percentage points with one decimal, such as `+2.1 points`; the tenth is
/// rounded, ties upwards.
pub fn points(per_million: u64) -> String {
    match (per_million + 500) / 1000 {
        0 if per_million > 0 => "less than +0.1 points".to_owned(),
        tenths => format!("+{}.{} points", tenths / 10, tenths % 10),
    }
}

/// The places in one publication that something cites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited<'a> {
    /// The publication, by its short name where it has one.
    pub name: &'a str,
    /// Where it can be had; only ever an `https` address of the catalogue.
    pub address: Option<&'a str>,
    /// The items in it.
    pub items: Vec<&'a str>,
}

impl Cited<'_> {
    /// Publication and items, such as `CSF 2.0: GV.OC-01, GV.OC-02`.
    pub fn said(&self) -> String {
        format!("{}: {}", self.name, self.items.join(", "))
    }
}

/// Citations by publication, in the order in which each is first named.
pub fn citations<'a>(citations: &'a [Citation], catalogue: &'a Catalogue) -> Vec<Cited<'a>> {
    let mut sources: Vec<(&SourceId, Cited<'a>)> = vec![];
    for Citation { source, item } in citations {
        if let Some((_, known)) = sources.iter_mut().find(|(id, _)| *id == source) {
            known.items.push(item);
            continue;
        }
        let content = catalogue.content();
        let framework = content.frameworks.iter().find(|it| it.id.as_str() == source.as_str());
        let publication = content.sources.iter().find(|it| it.id == *source);
        let titled = publication.map_or(source.as_str(), |it| &it.title);
        let cited = Cited {
            name: framework.map_or(titled, |it| &it.short),
            address: address(source, catalogue),
            items: vec![&**item],
        };
        sources.push((source, cited));
    }
    sources.into_iter().map(|(_, cited)| cited).collect()
}

/// Where a publication can be had; only ever an `https` address of the catalogue.
pub fn address<'a>(source: &SourceId, catalogue: &'a Catalogue) -> Option<&'a str> {
    let publication = catalogue.content().sources.iter().find(|it| it.id == *source)?;
    Some(&*publication.address).filter(|address| address.starts_with("https://"))
}

#[cfg(test)]
mod tests {
    use super::{fact, points};

    #[test]
    fn a_gain_too_small_for_a_tenth_is_not_nothing() {
        assert_eq!(points(21_049), "+2.1 points");
        assert_eq!(points(21_050), "+2.1 points");
        assert_eq!(points(21_500), "+2.2 points");
        assert_eq!(points(499), "less than +0.1 points");
        assert_eq!(points(0), "+0.0 points");
    }

    #[test]
    fn a_fact_reads_as_words() {
        assert_eq!(fact("ai-agents"), "AI agents");
        assert_eq!(fact("affects-people"), "affects people");
        assert_eq!(fact("eu-market"), "EU market");
    }
}
