//! Organisations that could be.

use rand_core::{Rng, SeedableRng};
use rand_xorshift::XorShiftRng;
use ready42_core::{
    assessment::{Answer, Assessment, FactValue, Given, Profile},
    catalogue::Catalogue,
    question::{Level, Question},
};

use super::{programme, standing};

/// Throws that come out alike on every machine.
#[derive(Debug)]
pub(crate) struct Dice(XorShiftRng);

impl Dice {
    /// Dice that throw the same row for the same seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(XorShiftRng::seed_from_u64(seed))
    }

    /// A number below `sides`.
    pub(crate) fn below(&mut self, sides: usize) -> usize {
        let sides = u64::try_from(sides).expect("few sides");
        usize::try_from((u64::from(self.0.next_u32()) * sides) >> 32).expect("below the sides")
    }

    /// True in so many of a hundred throws.
    pub(crate) fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    /// A number around 0: three throws added, so that most are small; at most `spread` away.
    pub(crate) fn around(&mut self, spread: i32) -> i32 {
        let sides = usize::try_from(2 * spread + 1).expect("a spread is not negative");
        let sum: usize = (0..3).map(|_| self.below(sides)).sum();
        (i32::try_from(sum).expect("small") - 3 * spread) / 3
    }
}

/// How an organisation came to stand where it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Story {
    /// It works off remedies, each after its prerequisites, and has come so far.
    Programme,
    /// It has a general standing, and does better here and worse there.
    Standing,
}

impl Story {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Programme, Self::Standing];

    /// What it is called where figures are shown.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Standing => "standing",
        }
    }
}

/// How often each flag of the profile holds, in percent; any other in half the cases.
const OFTEN: [(&str, usize); 10] = [
    ("produces-ai", 40),
    ("provides-ai", 40),
    ("uses-ai", 90),
    ("partners-ai", 15),
    ("buys-ai", 85),
    ("generative-ai", 75),
    ("ai-agents", 35),
    ("personal-data", 70),
    ("certified-27001", 25),
    ("eu-market", 60),
];

/// How many organisations of each story are compared.
const COMPARED: usize = 1_000;

/// The organisations of each story that a questionnaire is measured by; none had a part in the
/// choice of its questions.
pub(crate) fn compared(
    catalogue: &Catalogue,
    questions: &[&Question],
) -> Vec<(Story, Vec<Assessment>)> {
    let made = |story| (story, organisations(catalogue, questions, story, COMPARED, 2));
    Story::ALL.into_iter().map(made).collect()
}

/// So many organisations after one story, each with an answer to every one of these questions.
pub(crate) fn organisations(
    catalogue: &Catalogue,
    questions: &[&Question],
    story: Story,
    count: usize,
    seed: u64,
) -> Vec<Assessment> {
    let mut dice = Dice::new(seed);
    let mut made = Vec::with_capacity(count);
    for _ in 0..count {
        let levels = match story {
            Story::Programme => programme::levels(catalogue, questions, &mut dice),
            Story::Standing => standing::levels(catalogue, questions, &mut dice),
        };
        let mut assessment = Assessment::blank(catalogue, "iso-42001".into());
        assessment.profile = profile(catalogue, &mut dice);
        for (question, level) in questions.iter().zip(levels) {
            assessment.answers.insert(question.id.clone(), answer(level));
        }
        made.push(assessment);
    }
    made
}

fn answer(level: i32) -> Answer {
    let level = u8::try_from(level.clamp(0, 4)).expect("0 to 4");
    let level = Level::try_from(level).expect("0 to 4");
    Answer { given: Some(Given::Level(level)), ..Answer::default() }
}

fn profile(catalogue: &Catalogue, dice: &mut Dice) -> Profile {
    let mut profile = Profile::default();
    for fact in catalogue.content().facts.iter().filter(|fact| fact.options.is_empty()) {
        let often = OFTEN.iter().find(|(id, _)| *id == fact.id.as_str());
        let holds = dice.percent(often.map_or(50, |(_, share)| *share));
        profile.facts.insert(fact.id.clone(), FactValue::Flag(holds));
    }
    profile
}
