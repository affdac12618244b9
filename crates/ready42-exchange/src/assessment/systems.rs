//! Writes the register of AI systems.

use ready42_core::system::{System, Word};
use serde_json::{Value, json};

use super::write::fields;

/// A system as the file holds it: the fields that say something.
pub(super) fn value(system: &System) -> Value {
    let System {
        id,
        name,
        purpose,
        owner,
        objective,
        state,
        roles,
        review_months,
        reviewed,
        supplier,
        agreement,
        data,
        affected,
        profiling,
        generative,
        agents,
        connectors,
        identities,
        impact,
        uses,
        note,
        other,
    } = system;
    fields(
        other,
        [
            ("id", id.as_str().into()),
            ("name", (&**name).into()),
            ("purpose", (&**purpose).into()),
            ("owner", (&**owner).into()),
            ("objective", (&**objective).into()),
            ("state", json!(state)),
            ("roles", words(roles)),
            ("reviewMonths", json!(review_months)),
            ("reviewed", json!(reviewed)),
            ("supplier", (&**supplier).into()),
            ("agreement", (&**agreement).into()),
            ("data", words(data)),
            ("affected", words(affected)),
            ("profiling", json!(profiling)),
            ("generative", json!(generative)),
            ("agents", json!(agents)),
            ("connectors", json!(connectors)),
            ("identities", json!(identities)),
            ("impact", words(impact)),
            ("uses", words(uses)),
            ("note", (&**note).into()),
        ],
    )
}

fn words<W: Word>(words: &[W]) -> Value {
    words.iter().map(|word| word.as_str()).collect::<Vec<_>>().into()
}
