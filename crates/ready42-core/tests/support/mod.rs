//! What the laws share: cases, an oracle that reads the method by itself, and the laws.
//!
//! The laws run twice: here over generated catalogues, in `ready42-catalogue` over the real one.

pub(crate) mod answers;
pub(crate) mod case;
pub(crate) mod choice;
pub(crate) mod dice;
pub(crate) mod fraction;
pub(crate) mod law;
pub(crate) mod oracle;

/// Runs every law over the cases that a strategy gives, each as a test of its own.
macro_rules! laws {
    ($cases:expr, $strategy:expr) => {
        crate::support::laws! { @each $cases, $strategy,
            better::a_better_answer_lowers_neither_readiness_nor_verdict_nor_projection,
            excluded::a_reasoned_exclusion_leaves_every_other_unit_as_it_was,
            excluded::a_control_with_nothing_applicable_is_worth_what_an_excluded_one_is,
            excluded::one_question_not_applicable_leaves_the_ratio_of_the_others,
            excluded::not_applicable_on_a_clause_is_worth_what_no_answer_is,
            excluded::not_applicable_without_a_reason_is_worth_what_no_answer_is,
            excluded::an_exclusion_without_a_reason_scores_as_no_decision,
            excluded::a_decision_about_a_clause_decides_nothing,
            range::unknown_is_worth_what_no_answer_is,
            range::the_width_of_every_range_is_what_is_not_covered,
            range::an_answer_narrows_the_range_and_stays_within_it,
            range::every_range_is_ordered,
            range::every_question_is_told_once,
            exact::readiness_is_the_mean_that_the_method_states,
            exact::projections_are_the_means_that_the_method_states,
            exact::a_zero_stays_in_the_mean,
            assurance::evidence_moves_assurance_and_nothing_else,
            assurance::a_record_out_of_date_is_worth_what_none_is,
            assurance::a_claim_without_a_record_adds_no_assurance,
            verdict::the_verdict_follows_from_the_rules_over_answers_alone,
            verdict::every_blocker_names_what_blocks,
            verdict::stage_2_needs_all_that_stage_1_does,
            verdict::without_a_verdict_nothing_waits_for_a_gate,
            band::a_band_is_where_both_ends_of_readiness_lie,
            explained::contributions_add_up_to_the_score,
            systems::the_register_moves_the_risk_term_and_nothing_that_is_judged,
            systems::a_fact_that_only_a_system_shows_presses_and_says_so,
            explained::levels_add_up_to_the_mean_level,
            explained::the_terms_of_a_remedy_add_up_to_those_of_the_plan,
            explained::the_blockers_of_a_verdict_are_counted_where_they_stand,
            register::a_record_carries_what_assurance_loses_without_it,
            register::the_register_names_every_record_and_every_answer_that_rests_on_it,
            register::the_state_of_a_record_follows_the_day,
            same::the_same_assessment_gives_the_same_bytes,
            same::a_report_survives_being_written_and_read,
            layout::nothing_stands_before_what_it_needs,
            layout::every_remedy_stands_once_and_ranks_count_up,
            layout::the_order_is_by_gate_and_then_by_value_a_day,
            layout::every_remedy_of_the_plan_is_of_use,
            effect::the_gain_of_a_remedy_is_what_scoring_again_gives,
            effect::the_reach_of_a_remedy_is_what_projecting_again_gives,
            effect::the_gate_of_a_remedy_is_how_many_blockers_go,
            effect::readiness_after_each_remedy_is_what_scoring_again_gives,
            effect::the_whole_plan_closes_every_question_and_every_gate,
            path::a_path_is_that_of_trying_every_choice,
            path::the_figures_of_a_path_are_those_of_scoring_again,
            path::a_path_beyond_reach_names_what_is_in_the_way,
            finding::findings_are_the_open_questions_and_the_unproven_claims,
            finding::every_gap_has_a_remedy_that_closes_it,
            finding::only_what_is_held_is_said_to_be_reusable,
            what_if::what_is_supposed_is_what_really_changing_it_gives,
            what_if::doing_remedies_is_raising_their_answers,
            what_if::supposing_nothing_changes_nothing,
            what_if::the_order_of_changes_decides_nothing,
            what_if::a_remedy_that_is_done_lowers_nothing,
            what_if::what_a_remedy_needs_is_done_before_it_and_named,
            what_if::doing_the_whole_plan_leaves_nothing_to_do,
            what_if::what_cannot_be_supposed_is_named_and_changes_nothing,
            timetable::nothing_begins_before_what_it_waits_for_ends,
            timetable::nobody_does_more_than_there_is_time_for,
            timetable::every_remedy_is_laid_out_once_with_all_it_takes,
            timetable::a_day_to_be_done_by_gets_the_least_capacity_or_a_reason,
            contradiction::only_what_was_said_contradicts,
            contradiction::a_system_that_is_retired_contradicts_nothing,
            contradiction::a_check_of_the_register_is_told_once,
            contradiction::contradictions_stand_in_the_order_of_the_rules,
            contradiction::saying_nothing_contradicts_nothing,
            contradiction::no_number_rests_on_a_contradiction,
        }
    };
    (@each $cases:expr, $strategy:expr, $($module:ident::$name:ident,)+) => {
        proptest::proptest! {
            #![proptest_config(proptest::test_runner::Config {
                cases: $cases,
                failure_persistence: None,
                max_shrink_iters: 2_000,
                ..proptest::test_runner::Config::default()
            })]
            $(
                #[test]
                fn $name((case, mut dice) in $strategy) {
                    crate::support::law::$module::$name(&case, &mut dice)?;
                }
            )+
        }
    };
}

pub(crate) use laws;
