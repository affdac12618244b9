//! The register of AI systems: all of it as a table, one entry as a form.

mod field;
mod form;
mod judged;
mod list;
mod parts;

pub use form::SystemForm;
pub use judged::judged;
pub use list::{system_table, systems_counted};
