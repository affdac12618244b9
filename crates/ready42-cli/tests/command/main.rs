//! The command `ready42` as a real process.

mod files;
mod joint;
mod own;
mod path;
mod plan;
mod score;
mod soa;
mod support;
mod systems;
mod wrong_input;
