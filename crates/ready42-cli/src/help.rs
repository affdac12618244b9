//! What the command says about itself.

use std::fmt::Write as _;

use ready42_catalogue::catalogue;

/// One command, as help describes it.
#[derive(Debug)]
pub(crate) struct Command {
    /// Its name.
    pub(crate) name: &'static str,
    /// What it does, in a line.
    about: &'static str,
    /// How it is called, and its options.
    usage: &'static str,
}

/// All commands, in the order of help.
pub(crate) const COMMANDS: &[Command] = &[
    Command {
        name: "catalogue",
        about: "what is known before anyone answers: frameworks, questions, remedies",
        usage: "\
ready42 catalogue [FRAMEWORK|questions|remedies|crosswalks|contradictions|policy]
                  [--format json|text] [--lang LANGUAGE]

  FRAMEWORK            the items of a framework, such as iso-42001-2023
  questions            every question with its five levels
  remedies             every remedy with its steps
  crosswalks           every crosswalk with its edges
  contradictions       every rule over answers that do not fit together
  policy               every policy: the numbers that judge
  (nothing)            an overview

  --format json|text   json gives an array, an object for the overview [text]
  --lang LANGUAGE      in which language, such as de; what nobody has translated
                       is in English [en]
",
    },
    Command {
        name: "new",
        about: "an empty assessment to fill in",
        usage: "\
ready42 new --questionnaire ID|FILE [--profile FILE] --out FILE [--force]

  --questionnaire ID   which questions it answers, such as iso-42001
  --questionnaire FILE a questionnaire of your own, such as mine.json; the
                       assessment holds all of it
  --profile FILE       takes organisation and facts from this file: a profile
                       { \"organisation\": …, \"facts\": { … } } or an assessment
  --out FILE           where to write it; - for standard output
  --force              overwrites a file that is there
",
    },
    Command {
        name: "score",
        about: "the report: numbers, verdict, plan",
        usage: "\
ready42 score FILE [--format text|json|markdown|html] [--out FILE] [--as-of DATE]
              [--lang LANGUAGE] [--fail-under READINESS] [--require stage1|stage2]

  FILE                 an assessment; - for standard input
  --format FORMAT      text, json, markdown or html [text]
  --out FILE           where to write the report [standard output]
  --as-of DATE         the day on which evidence has to be current, YYYY-MM-DD
                       [today in UTC]
  --lang LANGUAGE      in which language, such as de [en]
  --fail-under SHARE   exit status 1 if the readiness that is certain is below:
                       0 to 1, or a percentage such as 85% or 85
  --require STAGE      exit status 1 if not ready for stage1 or stage2
",
    },
    Command {
        name: "plan",
        about: "what to do, in which order, when, and the cheapest way",
        usage: "\
ready42 plan FILE [--format text|json|markdown|html|csv|ics] [--out FILE]
             [--capacity DAYS] [--start DATE] [--by DATE] [--waves]
             [--as-of DATE] [--lang LANGUAGE]
ready42 plan FILE --target TARGET | --budget DAYS
             [--format text|json|markdown|html|csv] [--out FILE]
             [--as-of DATE] [--lang LANGUAGE]

  FILE                 an assessment; - for standard input
  (nothing more)       every remedy with the terms that put it where it is
  --capacity DAYS      laid over time: person-days a week, such as 2.5
  --start DATE         from this day on [as the file says, or the day judged on]
  --by DATE            to be done by this day: says what that takes, or why
                       nothing is enough
  --waves              laid over time as the file itself says
  --target stage1      the fewest likely person-days until nothing blocks Stage 1
  --target stage2      the same for Stage 2
  --target READINESS   until so much is certain: 0 to 1, or a percentage such as
                       85% or 85
  --target FRAMEWORK:READINESS
                       the same for another framework, such as nist-csf-2.0:0.7
  --budget DAYS        the most readiness for so many likely person-days
  --format FORMAT      text, json, markdown, html, csv for trackers, or ics for
                       calendars, which is always laid over time [text]
  --out FILE           where to write it [standard output]
  --as-of DATE         the day on which evidence has to be current, YYYY-MM-DD
                       [today in UTC]
  --lang LANGUAGE      in which language, such as de [en]

The way to a target is exact, says why each remedy is in it and what one day
less gives up. Exit status 1 if remedies alone do not lead to the target.
",
    },
    Command {
        name: "what-if",
        about: "what would follow from doing remedies or other answers",
        usage: "\
ready42 what-if FILE [--do REMEDY]… [--set QUESTION=LEVEL]…
                [--format text|json|markdown] [--out FILE] [--as-of DATE]
                [--lang LANGUAGE]

  FILE                 an assessment; - for standard input; it stays as it is
  --do REMEDY          a remedy of 'ready42 catalogue remedies', or several with
                       commas; what it needs first is done as well
  --set QUESTION=LEVEL an answer: 0 to 4, unknown, or not-applicable:REASON
  --format FORMAT      text, json or markdown [text]
  --out FILE           where to write it [standard output]
  --as-of DATE         the day on which evidence has to be current, YYYY-MM-DD
                       [today in UTC]
  --lang LANGUAGE      in which language, such as de [en]
",
    },
    Command {
        name: "explain",
        about: "every figure opened into its terms, with the sum shown",
        usage: "\
ready42 explain FILE [SUBJECT] [--format text|json|markdown|html] [--out FILE]
                [--as-of DATE] [--lang LANGUAGE]

  FILE                 an assessment; - for standard input
  SUBJECT              what to explain; without one, readiness of the whole:
    coverage           or assurance or maturity, of the whole
    verdict            what blocks each stage, and where
    6, A.6, 6.1.2      readiness of a clause, an objective, a unit; of another
                       measure with its name before it, such as coverage/A.6
    6.1.2-1            how a question counts
    nist-csf-2.0       a framework; GV or GV.OC-01 or 'GOVERN 1.1', what is in it
    define-scope       why a remedy stands where it does
  --format FORMAT      text, json, markdown or html [text]
  --out FILE           where to write it [standard output]
  --as-of DATE         the day on which evidence has to be current, YYYY-MM-DD
                       [today in UTC]
  --lang LANGUAGE      in which language, such as de [en]
",
    },
    Command {
        name: "systems",
        about: "the register of AI systems: shown, exported, taken in",
        usage: "\
ready42 systems FILE [--format text|json|csv|markdown] [--out FILE] [--as-of DATE]
                [--lang LANGUAGE]
ready42 systems FILE --take CSV --out FILE

  FILE                 an assessment; - for standard input
  --format FORMAT      text, json, csv or markdown [text]; csv is the register as
                       it can be taken in again
  --take CSV           takes the systems of a table into the register and writes
                       the assessment to --out; a row belongs to the system with
                       its id, without one to the one with its name, else it is
                       new; what the table does not name stays. If any row is
                       wrong, each is told and nothing is written
  --out FILE           where to write it [standard output]
  --as-of DATE         the day on which reviews have to be made, YYYY-MM-DD
                       [today in UTC]
  --lang LANGUAGE      in which language, such as de [en]
",
    },
    Command {
        name: "soa",
        about: "the Statement of Applicability: 38 rows, a draft until all are decided",
        usage: "\
ready42 soa FILE [--format text|json|markdown|html|csv] [--out FILE]
            [--as-of DATE] [--lang LANGUAGE]

  FILE                 an assessment; - for standard input
  --format FORMAT      text, json, markdown, html or csv [text]
  --out FILE           where to write it [standard output]
  --as-of DATE         the day on which evidence has to be current and reviews
                       are due, YYYY-MM-DD [today in UTC]
  --lang LANGUAGE      in which language, such as de [en]
",
    },
    Command {
        name: "diff",
        about: "what has changed between two assessments, and what that did",
        usage: "\
ready42 diff OLD NEW [--format text|json|markdown|html] [--out FILE]
             [--as-of-old DATE] [--as-of DATE] [--lang LANGUAGE]

  OLD, NEW             two assessments of one questionnaire
  --format FORMAT      text, json, markdown or html [text]
  --out FILE           where to write it [standard output]
  --as-of-old DATE     the day on which the records of OLD have to be current,
                       YYYY-MM-DD [today in UTC]
  --as-of DATE         the same for NEW [today in UTC]
  --lang LANGUAGE      in which language, such as de [en]

OLD is asked only what the content version that it was saved with asked. The
change in readiness is taken apart question by question: what comes from the
answer, and what from what is counted.
",
    },
    Command {
        name: "merge",
        about: "what several people filled in, made one file",
        usage: "\
ready42 merge BASE A B --out FILE [--decide PLACE=a|b|base|keep]…
              [--format text|json]
ready42 merge A SECTION --out FILE …
ready42 merge --no-base A B --out FILE …

  BASE                 the assessment that A and B were both made from
  SECTION              a section that was handed over; it holds its own base
  --no-base            whatever differs is then a conflict
  --out FILE           where to write the result; - for standard output
  --decide PLACE=SIDE  what stands where both changed something: what a, b or the
                       base has there, or what stands there anyway (keep)
  --format FORMAT      how to tell what came of it, text or json [text]

What one side alone changed is taken. Where both did, and differently, the value
of the base stands and the file keeps both: the exit status is 1 as long as such
a conflict is left. 'ready42 merge FILE FILE FILE --decide …' decides it later.
Answers to different questionnaires are refused; other organisations are told.
",
    },
    Command {
        name: "hand-over",
        about: "one section as a file, for somebody else to fill in",
        usage: "\
ready42 hand-over FILE --section SECTION --out FILE [--from NAME] [--on DATE]

  FILE                 an assessment; - for standard input
  --section SECTION    a clause or an objective of Annex A, such as 6 or A.6
  --out FILE           where to write it; - for standard output
  --from NAME          who hands it over
  --on DATE            when, YYYY-MM-DD [today in UTC]

The file holds the answers, records and decisions of the section, and the
profile; nothing else of the assessment.
",
    },
    Command {
        name: "take-back",
        about: "a section that was handed over, put back where it belongs",
        usage: "\
ready42 take-back FILE SECTION --out FILE [--decide PLACE=a|b|base|keep]…
                  [--format text|json]

  FILE                 the assessment; a in what is decided
  SECTION              the section as it came back; b in what is decided
  --out FILE           where to write the result; - for standard output
  --decide PLACE=SIDE  as in 'ready42 merge'
  --format FORMAT      how to tell what came of it, text or json [text]

A section of another organisation or another questionnaire is refused.
",
    },
    Command {
        name: "check",
        about: "any file of ours: what it is, whether it holds",
        usage: "\
ready42 check FILE|FOLDER…

  FILE                 an assessment, a report, a questionnaire of your own or a
                       content file; - for standard input
  FOLDER               all JSON files below it, but for 'schema' and 'i18n',
                       together as one question bank

Tells everything that is wrong with every file. A report is checked for its
shape and for figures that contradict each other; none is computed again. A
questionnaire of your own is checked for every rule, against the content that
is built in. Any other content file is checked for its shape; where a folder is
named, or all files of a question bank together, its version among them, every
rule is checked over the whole.
",
    },
];

/// Help for all commands.
pub(crate) fn whole() -> String {
    let mut text = String::from(
        "ready42: how ready an organisation is for ISO/IEC 42001, and what to do next\n\n\
         Usage: ready42 COMMAND …\n\n",
    );
    for Command { name, about, .. } in COMMANDS {
        writeln!(text, "  {name:<10} {about}").expect("a text grows");
    }
    text.push_str(
        "\n  ready42 COMMAND --help   what a command takes\n  \
         ready42 --version        engine, content and policy\n\n\
         Exit status: 0 done; 1 a gate that was asked for is not met; 2 bad input or usage.\n",
    );
    text
}

/// Help for one command.
pub(crate) fn of(command: &Command) -> String {
    format!("ready42 {}: {}\n\nUsage: {}", command.name, command.about, command.usage)
}

/// The versions: engine, content, and the policy that new assessments are made under.
pub(crate) fn version() -> String {
    let content = &catalogue().content().version;
    let policy = &catalogue().newest_policy().id;
    format!("ready42 {}\ncontent {content}\npolicy {policy}\n", env!("CARGO_PKG_VERSION"))
}
