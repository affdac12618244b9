//! The components of Ready42, shared by the site and the widget.
//!
//! A [`Store`](store::Store) holds one assessment and the report that follows from it; components
//! read it, and change it through [`Action`](store::Action)s. No component judges: what it shows
//! stands in the [`Report`](ready42_core::report::Report).
//!
//! House rules, each for a reason that was met: a component always renders an element and every
//! item of a list has a key (both for faults of Yew 0.23), nothing sets a `style` attribute or
//! inner HTML (the page's policy refuses both), and colour never says anything alone.

mod change;

pub mod arrange;
pub mod band;
pub mod bar;
pub mod blockers;
pub mod bulk_include;
pub mod citations;
pub mod clash_list;
pub mod contradiction_hint;
pub mod contradiction_list;
pub mod decision_row;
pub mod english;
pub mod evidence_form;
pub mod evidence_list;
pub mod evidence_table;
pub mod expiry_notice;
pub mod explain_link;
pub mod explanation;
pub mod fact_field;
pub mod finding_list;
pub mod first_steps;
pub mod framework_rows;
pub mod framework_table;
pub mod gantt;
pub mod group_table;
pub mod headline;
pub mod heat_map;
pub mod help;
pub mod level_choice;
pub mod mark;
pub mod method;
pub mod numbers;
pub mod path_choice;
pub mod path_finder;
pub mod path_steps;
pub mod path_target;
pub mod place;
pub mod plan_entry;
pub mod plan_list;
pub mod plan_table;
pub mod question_card;
pub mod reason_field;
pub mod record_change;
pub mod record_panel;
pub mod record_support;
pub mod register;
pub mod running;
pub mod schedule_form;
pub mod sentence;
pub mod sheet;
pub mod sources;
pub mod statement_document;
pub mod statement_table;
pub mod store;
pub mod suggestion;
pub mod system_change;
pub mod systems;
pub mod task_list;
pub mod terms;
pub mod timetable_table;
pub mod unit_section;
pub mod verdict_panel;
pub mod what_if_panel;
pub mod what_if_really;
pub mod what_if_tick;
