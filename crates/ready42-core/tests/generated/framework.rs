//! Frameworks of a few items, and crosswalks between them.

use ready42_core::{
    catalogue::ASSESSED,
    crosswalk::{Crosswalk, Edge, Origin, Provenance, Purpose, Relation, Unmapped},
    framework::{Documented, DocumentedStatus, Framework, Item, ItemKind},
    question::Question,
    ratio::MOST,
};

use crate::support::dice::Dice;

fn framework(id: &str, items: Vec<Item>) -> Framework {
    let text = || id.into();
    Framework {
        id: id.into(),
        title: text(),
        short: text(),
        place: 0,
        edition: text(),
        publisher: text(),
        address: text(),
        licence: text(),
        attribution: text(),
        items,
    }
}

fn item(id: &str, kind: ItemKind, parent: Option<&str>) -> Item {
    Item {
        id: id.into(),
        title: format!("Title of {id}").into(),
        kind,
        parent: parent.map(Into::into),
        summary: "Something.".into(),
        documented: None,
        applies_from: vec![],
    }
}

/// Two clauses and two objectives, with up to three units each.
pub(crate) fn assessed(dice: &mut Dice) -> Framework {
    let mut items = vec![];
    for (group, kind, unit) in [
        ("4", ItemKind::Clause, ItemKind::SubClause),
        ("9", ItemKind::Clause, ItemKind::SubClause),
        ("A.2", ItemKind::Objective, ItemKind::Control),
        ("A.10", ItemKind::Objective, ItemKind::Control),
    ] {
        items.push(item(group, kind, None));
        for number in 1..=dice.between(1, 3) {
            let required = dice.one_in(2);
            let documented = Documented { required, status: DocumentedStatus::Confirmed };
            items.push(Item {
                documented: (unit == ItemKind::SubClause).then_some(documented),
                ..item(&format!("{group}.{number}"), unit, Some(group))
            });
        }
    }
    framework(ASSESSED, items)
}

/// Two functions with a category each and up to three subcategories in it.
pub(crate) fn other(id: &str, dice: &mut Dice) -> Framework {
    let mut items = vec![];
    for function in ["F", "G"].map(|letter| format!("{id} {letter}")) {
        items.push(item(&function, ItemKind::Function, None));
        let category = format!("{function}.C");
        items.push(item(&category, ItemKind::Category, Some(&function)));
        for number in 1..=dice.between(1, 3) {
            let outcome = format!("{category}-{number}");
            items.push(item(&outcome, ItemKind::Subcategory, Some(&category)));
        }
    }
    framework(id, items)
}

/// A list of up to four risks, or of requirements, under no other item.
pub(crate) fn flat(id: &str, kind: ItemKind, dice: &mut Dice) -> Framework {
    let numbers = 1..=dice.between(1, 4);
    let items = numbers.map(|number| item(&format!("{id} {number}"), kind, None));
    framework(id, items.collect())
}

/// An edge from about a third of the units and an eighth of the questions to each item.
pub(crate) fn crosswalk(
    from: &Framework,
    to: &Framework,
    questions: &[Question],
    dice: &mut Dice,
) -> Crosswalk {
    let mut edges = vec![];
    let mut unmapped = vec![];
    for outcome in to.items.iter().filter(|item| item.kind.is_outcome()) {
        let mut sum = 0;
        let units = from.units().map(|unit| (3, Origin::Unit(unit.id.clone())));
        let alone = questions.iter().map(|it| (8, Origin::Question(it.id.clone())));
        for (sides, origin) in units.chain(alone) {
            if !dice.one_in(sides) {
                continue;
            }
            let strength = u8::try_from(dice.between(1, 3)).expect("three at most");
            if sum + strength > MOST {
                continue;
            }
            sum += strength;
            edges.push(Edge {
                from: origin,
                to: outcome.id.clone(),
                relation: Relation::IntersectsWith,
                strength,
                provenance: Provenance::Editorial,
                rationale: "They meet.".into(),
                doubt: dice.one_in(5).then(|| "They hardly meet.".into()),
            });
        }
        if sum == 0 {
            unmapped.push(Unmapped { item: outcome.id.clone(), reason: "None serves it.".into() });
        }
    }
    Crosswalk {
        id: format!("{}--{}", from.id, to.id).into(),
        from: from.id.clone(),
        to: to.id.clone(),
        purpose: Purpose::Projection,
        when: None,
        note: "Made up.".into(),
        edges,
        unmapped,
    }
}
