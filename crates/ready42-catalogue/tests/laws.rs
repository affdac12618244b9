//! The eight laws of the method, and those of findings and plan, over the real question bank.

#[path = "../../ready42-core/tests/support/mod.rs"]
mod support;

use std::sync::{Arc, OnceLock};

use proptest::prelude::*;
use ready42_catalogue::catalogue;
use ready42_core::instrument::Instrument;

use support::{
    answers,
    case::Case,
    dice::{Dice, dice},
};

/// Every questionnaire of the bank, prepared once.
fn instruments() -> &'static [Arc<Instrument>] {
    static INSTRUMENTS: OnceLock<Vec<Arc<Instrument>>> = OnceLock::new();
    INSTRUMENTS.get_or_init(|| {
        let content = catalogue().content();
        let prepare = |id| Instrument::new(catalogue(), id, &catalogue().newest_policy().id);
        let questionnaires = content.questionnaires.iter();
        questionnaires.map(|it| Arc::new(prepare(&it.id).expect("both are there"))).collect()
    })
}

fn case() -> impl Strategy<Value = (Case, Dice)> {
    (dice(1_200), dice(8)).prop_map(|(mut said, mut choice)| {
        let instrument = choice.pick(instruments()).expect("there is a questionnaire");
        let questionnaire = &instrument.questionnaire().id;
        let assessment = answers::assessment(catalogue(), questionnaire, &mut said);
        (Case { instrument: instrument.clone(), assessment }, choice)
    })
}

support::laws!(24, crate::case());
