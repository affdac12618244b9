//! Identifiers and counts of the frameworks, and equality with the reference data where that is.

use std::{collections::BTreeSet, fs, path::Path};

use ready42_catalogue::catalogue;
use ready42_core::{
    crosswalk::{Crosswalk, Edge, Origin, Provenance},
    framework::{DocumentedStatus, Framework, ItemKind},
    id::ItemId,
};
use serde_json::Value;

const STANDARD: &str = "iso-42001-2023";
const RISK: &str = "nist-ai-rmf-1.0";
const SECURITY: &str = "nist-csf-2.0";

/// Pairs whose printed title belongs to another identifier.
const DOUBTFUL: [(&str, &str); 3] =
    [("A.3.2", "GOVERN 3.2"), ("A.2.2", "MAP 1.4"), ("6.1.1", "MAP 1.5")];

fn framework(id: &str) -> &'static Framework {
    catalogue().framework(&id.into()).unwrap_or_else(|| panic!("{id} is embedded"))
}

fn crosswalk(to: &str) -> &'static Crosswalk {
    let mut crosswalks = catalogue().content().crosswalks.iter();
    crosswalks.find(|it| it.to.as_str() == to).unwrap_or_else(|| panic!("one leads to {to}"))
}

fn ids(framework: &'static Framework, kind: ItemKind) -> Vec<&'static str> {
    let items = framework.items.iter().filter(|item| item.kind == kind);
    items.map(|item| item.id.as_str()).collect()
}

fn counts<const N: usize>(framework: &'static Framework, kinds: [ItemKind; N]) -> [usize; N] {
    kinds.map(|kind| ids(framework, kind).len())
}

#[test]
fn iso_42001_has_its_clauses_and_controls() {
    let it = framework(STANDARD);
    let clauses = [ItemKind::Clause, ItemKind::Heading, ItemKind::SubClause];
    assert_eq!(counts(it, clauses), [7, 4, 32]);
    let annex = [ItemKind::Objective, ItemKind::SubObjective, ItemKind::Control];
    assert_eq!(counts(it, annex), [9, 2, 38]);
    assert_eq!(ids(it, ItemKind::Heading), ["6.1", "7.5", "9.2", "9.3"]);
    assert_eq!(
        ids(it, ItemKind::SubClause).join(" "),
        "4.1 4.2 4.3 4.4 5.1 5.2 5.3 6.1.1 6.1.2 \
        6.1.3 6.1.4 6.2 6.3 7.1 7.2 7.3 7.4 7.5.1 7.5.2 7.5.3 8.1 8.2 8.3 8.4 9.1 9.2.1 9.2.2 \
        9.3.1 9.3.2 9.3.3 10.1 10.2"
    );
    assert_eq!(ids(it, ItemKind::SubObjective), ["A.6.1", "A.6.2"]);
    assert_eq!(
        ids(it, ItemKind::Control).join(" "),
        "A.2.2 A.2.3 A.2.4 A.3.2 A.3.3 A.4.2 A.4.3 \
        A.4.4 A.4.5 A.4.6 A.5.2 A.5.3 A.5.4 A.5.5 A.6.1.2 A.6.1.3 A.6.2.2 A.6.2.3 A.6.2.4 A.6.2.5 \
        A.6.2.6 A.6.2.7 A.6.2.8 A.7.2 A.7.3 A.7.4 A.7.5 A.7.6 A.8.2 A.8.3 A.8.4 A.8.5 A.9.2 A.9.3 \
        A.9.4 A.10.2 A.10.3 A.10.4"
    );
}

#[test]
fn the_ai_rmf_has_4_functions_19_categories_and_72_subcategories() {
    let it = framework(RISK);
    let kinds = [ItemKind::Function, ItemKind::Category, ItemKind::Subcategory];
    assert_eq!(counts(it, kinds), [4, 19, 72]);
    let of = |function: &str| {
        let subcategories = ids(it, ItemKind::Subcategory).into_iter();
        subcategories.filter(|id| id.starts_with(function)).count()
    };
    assert_eq!(["GOVERN ", "MAP ", "MEASURE ", "MANAGE "].map(of), [19, 18, 22, 13]);
}

#[test]
fn the_csf_has_6_functions_22_categories_and_106_subcategories() {
    let it = framework(SECURITY);
    let kinds = [ItemKind::Function, ItemKind::Category, ItemKind::Subcategory];
    assert_eq!(counts(it, kinds), [6, 22, 106]);
    let of = |function: &str| {
        let subcategories = ids(it, ItemKind::Subcategory).into_iter();
        subcategories.filter(|id| id.starts_with(function)).count()
    };
    assert_eq!(["GV.", "ID.", "PR.", "DE.", "RS.", "RC."].map(of), [31, 21, 22, 11, 13, 8]);
}

#[test]
fn sixteen_sub_clauses_ask_for_documents_and_three_are_not_settled() {
    let items = || framework(STANDARD).items.iter();
    let documented = items().filter(|it| it.documented.is_some_and(|it| it.required));
    let documented: Vec<_> = documented.map(|it| it.id.as_str()).collect();
    assert_eq!(
        documented.join(" "),
        "4.3 5.2 6.1.1 6.1.2 6.1.3 6.1.4 6.2 7.2 8.1 8.2 8.3 8.4 9.1 \
        9.2.2 9.3.3 10.2"
    );
    let open = items().filter_map(|it| Some((it.id.as_str(), it.documented?.status)));
    let open: Vec<_> = open.filter(|(_, it)| *it != DocumentedStatus::Confirmed).collect();
    assert_eq!(
        open,
        [
            ("4.4", DocumentedStatus::Unresolved),
            ("6.1.1", DocumentedStatus::Disputed),
            ("8.1", DocumentedStatus::Conditional),
        ]
    );
}

/// The pairs of the published crosswalk; what leads from single questions is ours.
fn published() -> impl Iterator<Item = &'static Edge> {
    let edges = crosswalk(RISK).edges.iter();
    edges.filter(|edge| edge.provenance == Provenance::Published)
}

#[test]
fn published_pairs_are_kept_and_the_doubtful_ones_flagged() {
    assert_eq!(published().count(), 280);
    let others = crosswalk(RISK).edges.iter().filter(|it| it.provenance != Provenance::Published);
    assert!(others.clone().all(|it| matches!(it.from, Origin::Question(_))), "{others:?}");
    for (from, to) in DOUBTFUL {
        let edge = published().find(|edge| edge.from.as_str() == from && edge.to.as_str() == to);
        assert!(edge.expect("it is published").doubt.is_some(), "{from} to {to}");
    }
}

#[test]
fn no_pair_of_the_csf_is_said_to_be_published() {
    let mut edges = crosswalk(SECURITY).edges.iter();
    assert!(edges.all(|edge| edge.provenance == Provenance::Editorial));
}

/// A file of the reference data, which is no part of the repository.
fn reference(name: &str) -> Option<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/reference");
    let path = folder.join(name);
    if !folder.is_dir() {
        println!("{} is not here: not compared", path.display());
        return None;
    }
    let text = fs::read_to_string(path).expect("the reference is there whole");
    Some(serde_json::from_str(&text).expect("the reference is JSON"))
}

fn text<'a>(row: &'a Value, field: &str) -> Option<&'a str> {
    row[field].as_str()
}

/// Compares identifiers, parents and names, in order; a framework may span two files.
fn equals_reference(it: &Framework, files: &[&str], kinds: bool) {
    let Some(files) = files.iter().map(|name| reference(name)).collect::<Option<Vec<_>>>() else {
        return;
    };
    let rows = files.iter().flat_map(|file| file["items"].as_array().into_iter().flatten());
    let rows: Vec<_> = rows.collect();
    assert_eq!(rows.len(), it.items.len());
    for (row, item) in rows.into_iter().zip(&it.items) {
        assert_eq!(text(row, "id"), Some(item.id.as_str()));
        assert_eq!(text(row, "parent"), item.parent.as_ref().map(ItemId::as_str), "{}", item.id);
        let title = text(row, "title").or(text(row, "name")).or(text(row, "label"));
        assert_eq!(title, Some(&*item.title), "{}", item.id);
        if kinds {
            let kind = serde_json::to_value(item.kind).expect("a kind can be written");
            assert_eq!(row["kind"], kind, "{}", item.id);
        }
        if let Some(documented) = item.documented {
            assert_eq!(row["documented_information"], documented.required, "{}", item.id);
            let status = documented.status;
            let status = serde_json::to_value(status).expect("a status can be written");
            let found = text(row, "documented_information_status").unwrap_or("confirmed");
            assert_eq!(found, status, "{}", item.id);
        }
    }
}

#[test]
fn every_framework_equals_the_reference() {
    let standard = ["iso-42001-clauses.json", "iso-42001-annex-a.json"];
    equals_reference(framework(STANDARD), &standard, true);
    equals_reference(framework(RISK), &["nist-ai-rmf-1.0.json"], false);
    equals_reference(framework(SECURITY), &["nist-csf-2.0.json"], false);
}

#[test]
fn the_published_crosswalk_equals_the_reference() {
    let Some(file) = reference("crosswalk-ai-rmf-iso-42001.json") else { return };
    let (mut pairs, mut doubtful) = (BTreeSet::new(), BTreeSet::new());
    for row in file["items"].as_array().unwrap() {
        let to = text(row, "rmf").unwrap();
        for from in row["iso_normalised"].as_array().unwrap() {
            pairs.insert((from.as_str().unwrap().to_owned(), to));
        }
        for uncertain in row["uncertain"].as_array().into_iter().flatten() {
            doubtful.insert((text(uncertain, "id").unwrap().replacen('B', "A", 1), to));
        }
    }
    let ours: Vec<_> =
        published().map(|it| (it.from.as_str().to_owned(), it.to.as_str())).collect();
    assert_eq!((ours.len(), pairs.len()), (280, 280));
    assert_eq!(ours.into_iter().collect::<BTreeSet<_>>(), pairs);
    let known = DOUBTFUL.map(|(from, to)| (from.to_owned(), to));
    assert_eq!(doubtful, BTreeSet::from(known));
}
