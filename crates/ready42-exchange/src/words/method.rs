//! The method, in half a page.

/// How the report comes about: headings, each with a paragraph.
pub const METHOD: &[(&str, &str)] = &[
    (
        "What is assessed",
        "70 units of ISO/IEC 42001:2023: the 32 sub-clauses of clauses 4 to 10 and the 38 controls \
         of Annex A. Each has one or more questions, answered with a level: 0 Absent, 1 Started \
         (informal, depends on people), 2 Defined (documented, approved), 3 Operating (done as \
         defined, records exist), 4 Proven (measured, reviewed, improved). Level 3 is the target; \
         level 4 goes beyond conformity and earns no more. Which questions apply depends on the \
         profile of the organisation alone.",
    ),
    (
        "Three numbers, never mixed",
        "Readiness is the share of the target that is reached over all units that count. What is \
         not answered or not known makes a range: the lower end counts it as absent, the upper end \
         as in place. Coverage is the share of what applies that is answered. Assurance is the \
         share of the credit claimed that rests on records which are attached and in date. \
         Maturity, the mean level, stands beside them and is never the headline.",
    ),
    (
        "Verdict",
        "A rule over blockers, never a score above a line. Stage 1: every question on documented \
         information, internal audit and management review is at level 2 or above, and the \
         Statement of Applicability has a reasoned decision for all 38 controls. Stage 2: every \
         question that applies is at level 3 or above as well. What is not known blocks. Severities \
         are candidates: only an auditor grades.",
    ),
    (
        "Order of the plan",
        "First what removes most blockers of the next stage; then readiness gained, other \
         frameworks' items raised and risk pressed by the profile, per person-day. Nothing stands \
         before what it needs. Each gain is computed by scoring again with the remedy done; \
         efforts are estimates for the size of the organisation.",
    ),
    (
        "Other frameworks",
        "Results are carried along a crosswalk from unit to item, each pair with its relation, its \
         strength from 1 to 3 and who says so: published by others or editorial, ours. An item \
         without a pair reads “not assessed here”, never 0 and never 100 %.",
    ),
];
