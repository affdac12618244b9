//! The domain of Ready42: frameworks, questions, answers, and the judgement over them.
//!
//! Nothing here reads a file, asks the time or draws a random number. An
//! [`Instrument`](instrument::Instrument) is a questionnaire made ready under a policy; with an
//! [`Assessment`](assessment::Assessment) and a day it gives a [`Report`](report::Report), the one
//! value that every face shows.
//!
//! Sums are exact. Credit comes in thirds, weights and strengths sum to 32 at most, so one
//! measure ([`WHOLE`](ratio::WHOLE)) holds every share without a remainder; a
//! [`Ratio`](ratio::Ratio) is rounded once, when it is shown.

pub mod assessment;
pub mod catalogue;
pub mod change;
pub mod contradiction;
pub mod crosswalk;
pub mod date;
pub mod details;
pub mod explain;
pub mod finding;
pub mod framework;
mod gate;
pub mod history;
pub mod id;
pub mod instrument;
pub mod json;
pub mod load;
pub mod merge;
pub mod order;
pub mod path;
pub mod plan;
pub mod policy;
pub mod projection;
pub mod question;
pub mod questionnaire;
pub mod ratio;
pub mod register;
pub mod remedy;
pub mod report;
pub mod schedule;
pub mod score;
pub mod section;
pub mod set;
pub mod standing;
pub mod statement;
pub mod system;
pub mod table;
pub mod threshold;
pub mod timetable;
pub mod translation;
pub mod verdict;
pub mod vocabulary;
pub mod what_if;
