//! Which questions make the snapshot, and how far its result is from that of all questions.
//!
//! `cargo xtask snapshot` measures the questionnaire as it is; `--choose 24` also chooses anew, which
//! takes some minutes.

mod choice;
#[path = "../snapshot/mod.rs"]
mod snapshot;

use std::{env, sync::Arc};

use ready42_catalogue::catalogue;
use ready42_core::{
    assessment::{Assessment, Profile},
    catalogue::Catalogue,
    id::QuestionId,
    instrument::Instrument,
    question::Question,
    questionnaire::{Conclusion, Questionnaire, Selection},
};
use ready42_exchange::assessment::read;

use choice::choose;
use snapshot::{
    measure::measure,
    organisation::{Story, compared, organisations},
};

/// The samples, which nobody made for this.
const SAMPLES: [(&str, &str); 3] = [
    ("assistant-without-rules", include_str!("../suite/assistant-without-rules.json")),
    ("credit-model-vendor", include_str!("../suite/credit-model-vendor.json")),
    ("public-body-buyer", include_str!("../suite/public-body-buyer.json")),
];

fn main() {
    let catalogue = catalogue();
    let all = instrument(catalogue, "iso-42001");
    let profile = Profile::default();
    let questions: Vec<&Question> = all.applicable(&profile).collect();
    let words: Vec<String> = env::args().collect();
    let size = words.iter().position(|word| word == "--choose");
    if let Some(size) = size.and_then(|place| words.get(place + 1)?.parse().ok()) {
        let made = Story::ALL.map(|story| organisations(catalogue, &questions, story, 400, 1));
        let choice = choose(catalogue, &all, &questions, &made.concat(), size);
        let mut places = choice.taken.clone();
        places.sort_unstable();
        let ids: Vec<QuestionId> = places.iter().map(|it| questions[*it].id.clone()).collect();
        println!("{size} questions chosen, mean square distance {}:", choice.error);
        for id in &ids {
            println!("  \"{id}\",");
        }
        let changed = with(catalogue, ids);
        show(&changed, &questions, &instrument(&changed, "chosen"));
    } else {
        show(catalogue, &questions, &instrument(catalogue, "snapshot"));
    }
}

fn instrument(catalogue: &Arc<Catalogue>, questionnaire: &str) -> Instrument {
    let policy = &catalogue.newest_policy().id;
    Instrument::new(catalogue, &questionnaire.into(), policy).expect("the catalogue has both")
}

/// The catalogue with one more questionnaire, of these questions.
fn with(catalogue: &Arc<Catalogue>, questions: Vec<QuestionId>) -> Arc<Catalogue> {
    let mut content = catalogue.content().clone();
    content.questionnaires.push(Questionnaire {
        id: "chosen".into(),
        title: "Chosen".into(),
        summary: "Chosen".into(),
        result: Conclusion::Readiness,
        measured: None,
        asks: Selection::Questions(questions),
    });
    Arc::new(Catalogue::new(content))
}

/// Prints the distances for organisations that had no part in the choice.
fn show(catalogue: &Arc<Catalogue>, questions: &[&Question], few: &Instrument) {
    let all = instrument(catalogue, "iso-42001");
    println!(
        "{:24} {:>8} {:>12} {:>12} {:>8} {:>8}",
        "", "compared", "wrong band", "two off", "9 of 10", "mean"
    );
    let line = |name: &str, made: &[Assessment]| {
        let it = measure(few, &all, made);
        let percent = |points: usize| format!("{}.{:02} %", points / 100, points % 100);
        println!(
            "{name:24} {:>8} {:>12} {:>12} {:>8} {:>8}",
            it.compared,
            percent(it.wrong_bands),
            percent(it.far_bands),
            percent(it.within),
            percent(it.mean)
        );
    };
    let mut both = vec![];
    for (story, made) in compared(catalogue, questions) {
        line(story.name(), &made);
        both.extend(made);
    }
    line("both", &both);
    for (name, text) in SAMPLES {
        let sample = read(text, catalogue).expect("a sample is right").assessment;
        line(name, &[sample]);
    }
}
