//! Records that one side took away and the other has come to need.

use serde_json::{Map, Value};

use super::{Conflict, field, fields, rule::REFERRING, step};

/// The table of records.
const RECORDS: &str = "evidence";

/// Puts records back that one side took away and the other has come to need; each is a conflict.
pub(super) fn restore(files: [&Value; 3], file: &mut Value, found: &mut Vec<Conflict>) {
    let mut lost: Vec<String> = vec![];
    for (_, entry) in fields(field(Some(file), REFERRING)) {
        let listed = field(Some(entry), RECORDS).and_then(Value::as_array);
        let names = listed.into_iter().flatten().filter_map(Value::as_str);
        lost.extend(names.filter(|id| record_of(file, id).is_none()).map(str::to_owned));
    }
    crate::order::sort_and_dedup(&mut lost);
    for id in lost {
        let [base, a, b] = files.map(|it| record_of(it, &id));
        let Some(record) = base.or(a).or(b) else { continue };
        let place = format!("/{RECORDS}/{}", step(&id));
        if !found.iter().any(|it| *it.place == *place) {
            let [base, a, b] = [base, a, b].map(Option::<&Value>::cloned);
            found.push(Conflict { place: place.into(), base, a, b, other: Map::new() });
        }
        let record = record.clone();
        if let Some(object) = file.as_object_mut() {
            let records = object.entry(RECORDS).or_insert_with(|| Map::new().into());
            records.as_object_mut().map(|it| it.insert(id, record));
        }
    }
}

fn record_of<'a>(file: &'a Value, id: &str) -> Option<&'a Value> {
    field(field(Some(file), RECORDS), id)
}
