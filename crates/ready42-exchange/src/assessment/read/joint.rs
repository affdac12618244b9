//! What an assessment holds because several people work on it: conflicts, and the section it is.

use std::sync::Arc;

use ready42_core::{
    assessment::Assessment,
    catalogue::Catalogue,
    framework::ItemKind,
    id::QuestionnaireId,
    merge::{CONFLICTS, Choice, Conflict, decide, is_below, place_of},
    order::sort_and_dedup,
    section::Section,
};
use serde_json::{Map, Value};

use super::{
    Own, Problems,
    fields::{Fields, escape},
    parts, sort,
};
use crate::{assessment::BESIDE_SECTION, problem::Refused};

/// The conflicts of a file, each a place with what was there and what two sides put there.
pub(super) fn conflicts(fields: &mut Fields<'_>) -> Vec<Conflict> {
    let list = fields.place(CONFLICTS);
    let mut conflicts = vec![];
    for (index, value) in fields.list(CONFLICTS).into_iter().enumerate() {
        let pointer = format!("{list}/{index}");
        let Value::Object(object) = value else {
            fields.problems.add(pointer, "wrong-type", sort(&value), "an object");
            continue;
        };
        let mut fields = Fields::of(object, pointer, fields.problems);
        let place = fields.text("place");
        if !place.starts_with('/') || place.starts_with("/conflicts") {
            let expected = "a place in this file, such as /answers/4.1-1";
            fields.wrong("place", "bad-place", &format!("'{place}'"), expected);
            continue;
        }
        let [base, a, b] = ["base", "a", "b"].map(|name| fields.take(name));
        conflicts.push(Conflict { place, base, a, b, other: fields.rest() });
    }
    conflicts
}

/// The section that the file is, if it is one.
pub(super) fn section(
    fields: &mut Fields<'_>,
    catalogue: &Catalogue,
    own: Option<&Own>,
    questionnaire: Option<&QuestionnaireId>,
) -> Option<Box<Section>> {
    if !fields.has("section") {
        return None;
    }
    let place = fields.place("section");
    let mut fields = Fields::of(fields.object("section"), place, fields.problems);
    let group = fields.id("group", "a clause or an objective of Annex A, such as A.6");
    let found = group.as_ref().and_then(|id| catalogue.assessed().item(&(&**id).into()));
    let known = found.is_some_and(|it| matches!(it.kind, ItemKind::Clause | ItemKind::Objective));
    if let Some(group) = group.as_ref().filter(|_| !known) {
        let expected = "a clause or an objective of Annex A, such as A.6";
        fields.wrong("group", "unknown-section", &format!("'{group}'"), expected);
    }
    let from = fields.text("from");
    let on = fields.date("on");
    let place = fields.place("base");
    let mut before = fields.object("base");
    before.retain(|name, _| !BESIDE_SECTION.contains(&&**name));
    before.remove("section");
    before.insert("questionnaire".to_owned(), questionnaire?.as_str().into());
    // What counts for nothing in it counts for nothing in the file around it, which says so.
    let base = Fields::of(before, place, fields.problems);
    let base = parts::assessment(base, catalogue, own, &mut vec![])?;
    Some(Box::new(Section { group: (&*group?).into(), from, on, base, other: fields.rest() }))
}

/// Holds every value that a conflict offers to what holds for the file, so that each can be
/// chosen.
pub(super) fn hold(
    file: &Map<String, Value>,
    conflicts: &[Conflict],
    own: Option<&Own>,
    catalogue: &Arc<Catalogue>,
) -> Result<(), Refused> {
    let catalogue = own.map_or(catalogue, |own| &own.catalogue);
    let mut problems = Problems::default();
    for choice in [Choice::Base, Choice::A, Choice::B] {
        let mut decided = Value::Object(file.clone());
        for _ in conflicts {
            decide(&mut decided, 0, choice);
        }
        let mut of_choice = Problems::default();
        let Value::Object(mut object) = decided.clone() else { continue };
        object.remove(CONFLICTS);
        object.remove("section");
        let fields = Fields::of(object, String::new(), &mut of_choice);
        let read: Option<Assessment> = parts::assessment(fields, catalogue, own, &mut vec![]);
        debug_assert!(read.is_some() || !of_choice.0.is_empty(), "what is not read is told");
        for mut problem in of_choice.0 {
            problem.pointer = place_of(&decided, &problem.pointer);
            problems.0.push(problem);
        }
    }
    if problems.0.is_empty() {
        return Ok(());
    }
    sort_and_dedup(&mut problems.0);
    for problem in &mut problems.0 {
        let about = |it: &Conflict| is_below(&problem.pointer, &it.place);
        let about = conflicts.iter().position(about);
        problem.pointer = match about {
            Some(index) => format!("/{CONFLICTS}/{index}"),
            None => format!("/{}", escape(CONFLICTS)),
        };
    }
    Err(Refused { problems: problems.0 })
}
