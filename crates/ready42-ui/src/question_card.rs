//! Asks one question.

use ready42_core::{
    assessment::{Answer, Given},
    question::{Level, Question},
};
use ready42_exchange::words;
use ready42_messages::say;
use yew::prelude::*;

use crate::{
    contradiction_hint::contradiction_hint,
    english::{self, english_tag, lang},
    help::Help,
    level_choice::{Choice, level_choice},
    place::{anchor, use_base},
    reason_field::reason_field,
    store::{Action, Dispatch, use_assessment, use_dispatch},
};

/// What a [`QuestionCard`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QuestionCardProps {
    /// The question.
    pub question: Question,
    /// What is said about it so far.
    pub answer: Option<Answer>,
    /// Whether it can be answered *not applicable*: on Annex A controls only.
    pub excludable: bool,
}

/// A question with its five levels in full view, and everything that helps to answer it.
#[component]
pub fn QuestionCard(props: &QuestionCardProps) -> Html {
    let QuestionCardProps { question, answer, excludable } = props;
    let dispatch = use_dispatch();
    let store = use_assessment();
    let base = use_base();
    let m = store.messages;
    let fell_back = store.catalogue().fell_back().question(&question.id);
    // Chosen but not yet reasoned: no answer, so not in the store.
    let excluding = use_state_eq(bool::default);
    let given = answer.as_ref().and_then(|answer| answer.given.as_ref());
    let excluded = *excluding || matches!(given, Some(Given::NotApplicable(_)));
    let id = anchor(question.id.as_str());
    let why = format!("{id}-why");

    let onchoose = {
        let (dispatch, excluding, id) = (dispatch.clone(), excluding.clone(), question.id.clone());
        Callback::from(move |value: &'static str| {
            excluding.set(value == "n");
            dispatch.dispatch(match chosen(value) {
                Some(given) => Action::Answer(id.clone(), given),
                None => Action::Clear(id.clone()),
            });
        })
    };
    let onclear = {
        let (dispatch, excluding, id) = (dispatch.clone(), excluding.clone(), question.id.clone());
        move |_: MouseEvent| {
            excluding.set(false);
            dispatch.dispatch(Action::Clear(id.clone()));
        }
    };
    let name = format!("answer-{}", question.id);
    let choice = |value: &'static str, word: String, text: &str, level: bool, checked: bool| {
        let checked = checked && !(excluded && value != "n");
        let english = level && fell_back;
        level_choice(&name, Choice { value, word, text, level, english, checked }, &onchoose)
    };
    let levels = Level::ALL.into_iter().zip(VALUES).map(|(level, value)| {
        let word = format!("{value} · {}", words::level_word(m, level));
        let text = &question.levels[usize::from(level.number())];
        choice(value, word, text, true, given == Some(&Given::Level(level)))
    });
    let (unknown, exclude) = (m.say("choice-unknown-means"), m.say("choice-exclude-means"));
    let (unknown_word, exclude_word) = (m.say("choice-unknown"), m.say("choice-exclude"));

    html! {
        <fieldset class="question" {id} tabindex="-1" aria-describedby={why.clone()}>
            <legend><span class="id">{ question.id.as_str() }</span>{ " " }{ english::text(lang(fell_back), &question.text) }{ english_tag(m, fell_back) }</legend>
            <p class="why" id={why} lang={lang(fell_back)}>{ &question.why }</p>
            <div class="choices">
                { for levels }
                { choice("u", unknown_word.to_owned(), unknown, false, given == Some(&Given::Unknown)) }
                if *excludable {
                    { choice("n", exclude_word.to_owned(), exclude, false, excluded) }
                }
            </div>
            <div class="reason-place">
                if excluded {
                    { reason_field(
                        m,
                        format!("reason-{}", question.id),
                        reason(given),
                        give_reason(dispatch, question, excluding),
                    ) }
                }
            </div>
            { contradiction_hint(&store, &base, &question.id) }
            <p class="question-foot">
                <button type="button" class="quiet" onclick={onclear}
                    disabled={given.is_none() && !excluded}>
                    { m.say("clear-answer") }<span class="hidden">{ " " }{ say!(m, "to-question", question = question.id.as_str()) }</span>
                </button>
            </p>
            <Help question={question.clone()} answer={answer.clone()} />
        </fieldset>
    }
}

/// The values of the levels' radio buttons.
const VALUES: [&str; 5] = ["0", "1", "2", "3", "4"];

/// The answer that a radio button stands for; *not applicable* is none without its reason.
fn chosen(value: &str) -> Option<Given> {
    match value {
        "u" => Some(Given::Unknown),
        "n" => None,
        level => level.parse().ok().and_then(|it: u8| Level::try_from(it).ok()).map(Given::Level),
    }
}

fn reason(given: Option<&Given>) -> String {
    match given {
        Some(Given::NotApplicable(reason)) => reason.to_string(),
        _ => String::new(),
    }
}

/// Answers *not applicable* as long as there is a reason.
fn give_reason(
    dispatch: Dispatch,
    question: &Question,
    excluding: UseStateHandle<bool>,
) -> Callback<String> {
    let id = question.id.clone();
    Callback::from(move |reason: String| {
        excluding.set(true);
        dispatch.dispatch(if reason.trim().is_empty() {
            Action::Clear(id.clone())
        } else {
            Action::Answer(id.clone(), Given::NotApplicable(reason.into()))
        });
    })
}
