//! How the terms of a priority are said.

use ready42_core::{
    catalogue::Catalogue,
    id::{RemedyId, SourceId},
    plan::PlanEntry,
    remedy::Citation,
    report::Report,
};

use super::{count, days, list, next_stage};

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
    said
}

/// Which items of other frameworks a remedy raises, such as `raises 14 AI RMF and 3 CSF items`.
pub fn reach(entry: &PlanEntry, report: &Report) -> Option<String> {
    let raised: Vec<String> = entry
        .terms
        .frameworks
        .iter()
        .filter(|reach| !reach.items.is_empty())
        .map(|reach| {
            let framework = report.frameworks.iter().find(|it| it.id == reach.framework);
            let name = framework.map_or(reach.framework.as_str(), |it| &it.short);
            format!("{} {name}", reach.items.len())
        })
        .collect();
    let one = matches!(&*entry.terms.frameworks, [reach] if reach.items.len() == 1);
    let noun = if one { "item" } else { "items" };
    (!raised.is_empty()).then(|| format!("raises {} {noun}", list(&raised)))
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

/// A fact of the profile by its name, such as `AI agents`.
fn fact(id: &str) -> String {
    let words = id.split('-').map(|word| if word == "ai" { "AI" } else { word });
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
    }
}
