//! What blocks each stage, unit by unit.

use super::{
    Measure, Subject,
    sum::{Sum, Summed, Term, Weight},
};
use crate::{gate::Gate, instrument::Instrument, report::Judged, verdict::STATEMENT_UNIT};

/// Both stages, each with the units in which something blocks it; `None` without a verdict.
pub(super) fn stages(instrument: &Instrument, judged: &Judged) -> Option<[Sum; 2]> {
    let gates = judged.gates.as_ref()?;
    let stages = [(&gates.first, Summed::Stage1), (&gates.second, Summed::Stage2)];
    Some(stages.map(|(gate, of)| stage(instrument, judged, gate, of)))
}

fn stage(instrument: &Instrument, judged: &Judged, gate: &Gate, of: Summed) -> Sum {
    let items = &instrument.catalogue().assessed().items;
    let mut terms = vec![];
    if gate.statement {
        // The sub-clause that asks for the statement; one thing, however many rows are open.
        terms.push(term(STATEMENT_UNIT, "", None, None, 1));
    }
    for (place, unit) in instrument.units.iter().enumerate() {
        let item = &items[unit.item];
        let looked_at = unit.asked.clone().filter(|asked| {
            let stage = gate.stage == 2 || instrument.asked[*asked].stage1;
            stage && judged.standings.questions[*asked].counts()
        });
        let looked_at = looked_at.count() as u64;
        let blocking = unit.asked.clone().filter(|asked| gate.blocks[*asked]).count() as u64;
        let opens = Subject::Part(Measure::Readiness, item.id.clone()).to_string();
        if blocking > 0 {
            let weight = Some(Weight::Of(blocking, looked_at));
            terms.push(term(item.id.as_str(), &item.title, Some(&opens), weight, blocking));
        }
        if gate.unassessed.contains(&place) {
            terms.push(term(item.id.as_str(), &item.title, Some(&opens), None, 1));
        }
    }
    let count = terms.iter().map(|term| term.contribution).sum();
    Sum { of, framework: None, figure: None, certain: count, at_best: 0, terms }
}

fn term(id: &str, label: &str, opens: Option<&str>, weight: Option<Weight>, count: u64) -> Term {
    Term {
        id: id.into(),
        opens: opens.map(Into::into),
        label: label.into(),
        weight,
        credit: None,
        open: false,
        provenance: None,
        contribution: count,
        at_best: 0,
    }
}
