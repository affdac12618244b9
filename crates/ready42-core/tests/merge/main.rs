//! The laws of merging, over made-up files and random edits of them.

mod examples;
mod files;
mod laws;
