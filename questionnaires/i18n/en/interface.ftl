# What Ready42 says in English: every sentence and word of the page, of the components and of the
# reports. How to add a language: questionnaires/README.md.
#
# A message that goes on in the next line is one line. { $name } is filled in by the program;
# messages with a count say each plural form of their language.

## The language

language-name = English
language-direction = ltr
language-locale = en-GB

## Numbers, dates, lists

percent = { $share } %
percent-range = { $low }–{ $high } %
date = { $year }-{ $month }-{ $day }
moment = { $date } { $time }
list-between = { ", " }
list-and = { $first } and { $last }
quoted = “{ $text }”
numbered = { $number } { $what }
and-more = and { $more } more

## The figures

readiness = Readiness
readiness-none = not counted
readiness-not-assessed = not assessed here
readiness-means = of the target is reached
readiness-means-none = since no question counts
readiness-means-range = of the target is reached, for certain and at best: { $open ->
    [one] 1 question is
   *[other] { $open } questions are
} open
coverage = Coverage
coverage-means = of what applies is answered: { $answered } of { $applicable ->
    [one] 1 question
   *[other] { $applicable } questions
}
assurance = Assurance
assurance-means = of the credit claimed rests on records that are attached and in date
share-none = none yet
maturity = Maturity
maturity-none = no level is answered yet
maturity-mean = mean level { $mean } of 4
maturity-means = the mean level of what is answered; level { $target } is the target
maturity-line = Maturity: { $maturity }.
maturity-beside = Maturity stands beside them: { $maturity }.
points = +{ $points } points
points-less = less than +{ $least } points
points-per-day = { $points } points per person-day
points-per-day-less = less than { $least } points per person-day
effort-days = { $likely ->
    [one] 1 person-day
   *[other] { $likely } person-days
} ({ $low }–{ $high })
effort-for = { $effort }, for { $size }
size-small = fewer than 50 people
size-medium = 50 to 500 people
size-large = more than 500 people

## Levels and answers

level-absent = Absent
level-started = Started
level-defined = Defined
level-operating = Operating
level-proven = Proven
level-started-asks = informal, depends on people
level-defined-asks = documented, approved
level-operating-asks = done as defined, records exist
level-proven-asks = measured, reviewed, improved
level-numbered = { $number } { $word }
level-described = { $number } { $word } ({ $asks })
standing-out-of-profile = Does not apply to your profile
standing-not-applicable = Not applicable
standing-not-known = Not known
standing-not-answered = Not answered
answers-excluded = Excluded with a reason
answers-out-of-profile = Do not apply to the profile
answers-caption = Questions by answer
aside-unknown = answered “don't know”
aside-unanswered = not answered
aside-excluded = excluded with a reason
aside-out-of-profile = do not apply to the profile

## Verdict

verdict = Verdict
outcome-heading = { $name }: { $outcome }
verdict-not-ready = Not ready for Stage 1
verdict-stage-1 = Ready for Stage 1
verdict-stage-2 = Ready for Stage 2
verdict-rests-not-ready = Stage 1 asks whether the documents are there, Stage 2 whether they are put into practice. { $first ->
    [one] 1 thing stands
   *[other] { $first } things stand
} in the way of Stage 1, { $second } in the way of Stage 2.
verdict-rests-stage-1 = Nothing stands in the way of Stage 1, which asks whether the documents are there. { $second ->
    [one] 1 thing stands
   *[other] { $second } things stand
} in the way of Stage 2, which asks whether they are put into practice.
verdict-rests-stage-2 = Nothing stands in the way of Stage 1, which asks whether the documents are there, or of Stage 2, which asks whether they are put into practice.
band = Band
band-between = Between { $low } and { $high }
band-no-score = { $band }: a band, not a score.
band-open-between = What is open decides between them. { $low } { $high }
band-error = It is a band and not a score: of simulated organisations, { $wrong } end in another band once they answer everything, and nine in ten end within { $points } points of the readiness found here.
outcome-none = No question counts, so nothing can be said.
outcome-reached = { $readiness } of the target is reached in what is asked here.
outcome-reached-open = { $readiness } of the target is reached in what is asked here: { $open ->
    [one] 1 question is
   *[other] { $open } questions are
} open.
no-verdict = This questionnaire asks about a part of ISO/IEC 42001 only, so it gives no verdict on Stage 1 or Stage 2.
disclaimer = This is a self-assessment. It is no certificate and no audit: only an accredited certification body certifies against ISO/IEC 42001.
headline-unanswered = Nothing is answered yet, so nothing is known.
headline-unknown = Every answer so far is “don't know”, so no level is known.
headline-not-ready = Not ready for Stage 1: { $things ->
    [one] 1 thing stands
   *[other] { $things } things stand
} in the way.
headline-stage-1 = Ready for Stage 1. { $things ->
    [one] 1 thing stands
   *[other] { $things } things stand
} in the way of Stage 2.
headline-stage-2 = Ready for Stage 2: nothing stands in the way.
headline-begin = { $stands } Begin with: { $remedy }.

## What stands in the way

blockers-heading = What stands in the way of Stage { $stage }
blockers-heading-text = In the way of Stage { $stage }
blockers-caption = Blockers of Stage { $stage }, by unit
blocker-missing = Missing
blocker-now = Now
blocker-asked = Asked
blocker-statement = The Statement of Applicability has no reasoned decision for { $open } of the { $controls } controls. Undecided: { $undecided }.
blocker-unassessed = The Statement of Applicability includes { $unit } { $title }, and no question about it counts: each is answered not applicable or ruled out by the profile.
blocker-lacks-question = Included, but no question about it counts
blocker-lacks-level = { $question }: now { $found }, needed { $needed }
blocker-lacks-answer = { $question }: not known, needed { $needed }

## What does not fit together

contradictions = What does not fit together
contradictions-lead = These are no findings, and no number rests on them: statements of yours that do not fit together, and that an auditor would ask about.
contradiction-said = What you said
contradiction-check = What to check
contradiction-hint = What you said here and elsewhere does not fit together: { $title }.
contradiction-undated = without a date
contradiction-system = System in the register
journey-contradictions = { $contradictions ->
    [one] thing to check
   *[other] things to check
}
catalogue-contradictions = { $rules ->
    [one] 1 rule over answers that do not fit together
   *[other] { $rules } rules over answers that do not fit together
}
catalogue-conditions = It fires where all of this holds
condition-at-least = { $question } at level { $level ->
    [4] 4
   *[other] { $level } or above
}
condition-at-most = { $question } at level { $level ->
    [0] 0
   *[other] { $level } or below
}
condition-every-at-most = every question of { $unit } at level { $level ->
    [0] 0
   *[other] { $level } or below
}
condition-without-evidence = the answer to { $question } names no record
condition-control = { $control }: { $decision }
condition-fact = the profile says { $value } to { $fact }
condition-older-than = the newest record “{ $kind }” is older than { $days } days
condition-against-fact = the profile says no to { $fact }, and questions that need it are at level { $level } or above
condition-same-reason = { $count } controls or more are excluded for one reason
condition-excluded-but-answered = an excluded control has answers at level { $level } or above
condition-included-but-not-applicable = { $count ->
    [one] 1 included control or more has
   *[other] { $count } included controls or more have
} no answer but “not applicable”
condition-proven-without-evidence = a clause or objective with { $count } questions or more is at level 4 throughout and names no record
condition-expired-evidence = { $count ->
    [one] 1 answer or more
   *[other] { $count } answers or more
} at level { $level } or above with records that ran out
condition-evidence-after-answer = { $count } answers or more at level { $level } or above that are older than their records
condition-evidence-ahead = { $count ->
    [one] 1 record or more bears
   *[other] { $count } records or more bear
} a date that lies ahead
condition-one-hand-one-day = { $count } answers or more at level { $level } or above, all answers by one person on one day, and no record at all
condition-review-passed = the review date of { $count ->
    [one] 1 decision or more
   *[other] { $count } decisions or more
} has passed
condition-system-gap = a system in the register lacks: { $gap }
condition-system-shows = a system in the register shows { $fact }
condition-system-impact = a wrong result of a system in the register would { $value ->
    [high] weigh heavily
   *[other] not weigh heavily
}

## Findings

findings = Findings
findings-none = Every question that applies is at the target and rests on a record.
findings-severities = Severities are candidates: only an auditor grades.
findings-not-graded = This questionnaire asks about a part only, so nothing here is graded as an audit would grade it.
finding-count = { $findings ->
    [one] 1 finding
   *[other] { $findings } findings
}
severity-major = Major nonconformity candidate
severity-large-gap = Large gap
severity-small-gap = Small gap
severity-minor = Minor nonconformity candidate
severity-not-known = Not known
severity-observation = Observation
found-not-known = not known
finding-severity = Severity
finding-found = Found
finding-found-line = found: { $found }
finding-state = State
finding-target = Target
finding-why = Why
finding-records = Records wanted
finding-ask = Ask
finding-reuse = Use again
finding-where = Where
finding-remedy = Remedy
finding-remedies = Remedies
finding-remedy-ranked = { $remedy } (number { $rank } of the plan)

## Plan

plan = Plan
plan-nothing-left = Nothing is left to do to reach the target.
plan-without-remedy = Gaps are left, and no remedy is known for them: see the findings.
plan-order = Most pressing first; nothing stands before what it needs.
plan-moves = Its place among the first ten would change if a weight of the order were a fifth higher or lower.
plan-because = Because
plan-why-now = Why now
plan-leaves = Leaves
plan-see = See
plan-after = After
plan-raises = Raises
plan-reaches = Reaches
plan-steps = Steps
plan-effort-for = Effort is for
plan-readiness-then = Readiness by then
plan-readiness-certain = Readiness certain by then
steady-only = Its place would not change if a weight of the order were a fifth higher or lower.
unsteady-only = Its place would change if a weight of the order were a fifth higher or lower.
steadiness-ten = { $moving ->
    [0] None of the first ten would change its place
    [one] 1 of the first ten would change its place
   *[other] { $moving } of the first ten would change their places
} if a weight of the order were a fifth higher or lower.
steadiness-few = { $moving ->
    [0] None of these { $first } would change its place
    [one] 1 of these { $first } would change its place
   *[other] { $moving } of these { $first } would change their places
} if a weight of the order were a fifth higher or lower.
term-ahead-of = comes before “{ $remedy }”, which needs it
term-gate = removes { $blockers ->
    [one] 1 blocker
   *[other] { $blockers } blockers
} of Stage { $stage }
term-gain = { $points } readiness
term-reach = { $points } { $framework } ({ $items ->
    [one] 1 item
   *[other] { $items } items
})
term-risk = { $points } for risk ({ $facts })
term-value = as weighed, { $value }
term-owner = owner { $owner }
term-after = after { $remedies }
urgent = What to do first
urgent-caption = The most pressing remedies
fact-produces-ai = produces AI
fact-provides-ai = provides AI
fact-uses-ai = uses AI
fact-partners-ai = partners AI
fact-buys-ai = buys AI
fact-generative-ai = generative AI
fact-ai-agents = AI agents
fact-personal-data = personal data
fact-affects-people = affects people
fact-regulated = regulated
fact-eu-market = EU market
fact-certified-27001 = certified 27001

## What if

what-if = What if
what-if-now = Now
what-if-then = Then
what-if-change = Change
what-if-figure = Figure
what-if-more = +{ $by }
what-if-less = −{ $by }
what-if-blockers-1 = In the way of Stage 1
what-if-blockers-2 = In the way of Stage 2
what-if-said = Readiness would go from { $before } to { $after }.
what-if-said-verdict = Readiness would go from { $before } to { $after }. { $verdict }.
what-if-remedies = Remedies that would be done
what-if-answers = Answers that would change
what-if-needed-by = { $title } (needed first by “{ $remedy }”)
what-if-moved = { $before } → { $after }
what-if-controls = The Statement of Applicability would come to decide { $controls ->
    [one] 1 control
   *[other] { $controls } controls
}.
what-if-refused = { $subject } is left out: { $reason }.
what-if-unknown-remedy = no remedy of the catalogue has this identifier
what-if-remedy-of-others = it raises nothing that this questionnaire asks
what-if-unknown-question = the questionnaire asks no such question
what-if-out-of-profile = the profile says that the matter does not arise
what-if-control-excluded = the Statement of Applicability excludes the control
what-if-clause-excluded = a clause cannot be excluded
what-if-no-reason = “not applicable” needs a reason
what-if-tick = What if this were done
what-if-pulled-in = Needed first
what-if-hint = Tick remedies of the plan to see what would follow. Nothing is changed by that.
what-if-count = { $asked ->
    [one] 1 remedy ticked
   *[other] { $asked } remedies ticked
}{ $first ->
    [0] .
    [one] , 1 more needed first.
   *[other] , { $first } more needed first.
}
what-if-caption = Figures now and if what is ticked were done
what-if-untick = Untick all
what-if-really = Mark as done …
what-if-really-yes = Mark as done
what-if-really-no = Leave as it is
what-if-writes = { $answers ->
    [one] 1 answer is raised
   *[other] { $answers } answers are raised
} and { $records ->
    [one] 1 record
   *[other] { $records } records
} dated today added, to which they refer. Do this for what really exists: an auditor will ask for it.
what-if-done-list = { $remedies ->
    [one] 1 remedy is done
   *[other] { $remedies } remedies are done
}
what-if-controls-out = { $controls ->
    [0] { "" }
    [one] One of them is excluded, since no question about it counts.
   *[other] Of them, { $controls } are excluded, since no question about them counts.
}
what-if-reason = Why controls without a decision are included
what-if-excluded-reason = No question about this control applies to us.

## Timetable

timetable = Timetable
timetable-capacity = { $days ->
    [one] 1 person-day a week
   *[other] { $days } person-days a week
}
timetable-span = From { $start } to { $end } with { $capacity }.
timetable-ends = It ends on { $soonest } if all goes well, on { $latest } if it goes badly.
timetable-ends-open = It ends on { $soonest } if all goes well, after more than a century if it goes badly.
timetable-empty = Nothing is left to lay out.
timetable-target-met = Everything is done by { $by }. The least that keeps that day is { $needed }.
timetable-target-missed = Not everything is done by { $by }. The least that keeps that day is { $needed }.
timetable-target-impossible = No capacity keeps { $by }: the earliest day is { $earliest }. What ends last waits in turn: { $chain }.
timetable-then = , then{ " " }
timetable-left-out = Left out as done or dropped: { $remedies }.
timetable-assumes = Efforts are the likely ones. Work is laid out from Monday to Friday, without holidays; one remedy takes one person-day a day at most, and begins once what it needs has ended.
timetable-role = Role
timetable-person = Person
timetable-start = Begins
timetable-end = Ends
timetable-due = Due
timetable-late = { $state }, late
timetable-roles = By role
timetable-wave-30 = Days 1 to 30
timetable-wave-60 = Days 31 to 60
timetable-wave-90 = Days 61 to 90
timetable-wave-later = After day 90
state-open = Open
state-doing = In progress
state-done = Done
state-dropped = Dropped
## The shortest way

path = Shortest way
path-method = Counted in likely person-days, for an organisation of { $size }. Nothing is chosen without what it needs first.
path-target-1 = Ready for Stage 1
path-target-2 = Ready for Stage 2
path-target-readiness = At least { $share } readiness
path-target-framework = At least { $share } of { $framework }
path-target-budget = { $days ->
    [one] The most readiness for 1 person-day
   *[other] The most readiness for { $days } person-days
}
path-heading = { $path }: { $target }
path-nothing-target = Nothing is left to do: this is reached already.
path-nothing-budget = Nothing that adds readiness can be done in so few days.
path-cost = { $steps ->
    [one] 1 remedy
   *[other] { $steps } remedies
}, about { $effort }.
path-change = Readiness goes from { $before } to { $after }.
path-change-framework = { $framework } goes from { $before } to { $after }.
path-verdict = At the end: { $stage }.
path-proven-target = No way to it takes fewer days: every other choice has been ruled out.
path-proven-budget = Nothing else in these days adds more: every other choice has been ruled out.
path-proven-obstacles = No way takes fewer days to remove all that remedies can remove: every other choice has been ruled out.
path-gap-target = This is the best found so far and not proven: no way takes fewer than { $least } days, so it may be up to { $gap } from the best.
path-gap-budget = This is the best found so far and not proven: nothing gives more than { $most }, so it may be up to { $gap } from the best.
path-not-met = Remedies alone do not lead there. What follows is how far they lead, and what is in the way after that.
path-obstacles = What no remedy removes
path-obstacle-question = { $question } { $text } No remedy is known that takes it there.
path-obstacle-statement = The Statement of Applicability is incomplete, and no remedy completes it.
path-steps = What to do
path-steps-caption = The steps of the way, in an order in which they can be done
path-why = What to do, and why it is in
path-so-far = Days so far
path-left = Blockers left
path-why-blockers = alone settles { $count ->
    [one] 1 blocker
   *[other] { $count } blockers
} ({ $questions })
path-why-statement = completes the Statement of Applicability
path-why-needed = { $remedies } cannot begin before it
path-why-gain = { $points } readiness
path-why-framework = { $points } { $framework }
path-less = What one day less gives up
path-less-stage = With { $days ->
    [0] no days
    [one] 1 day
   *[other] { $days } days
}, the most that can be settled leaves { $left ->
    [one] 1 blocker
   *[other] { $left } blockers
}: { $what }.
path-less-readiness = With { $days ->
    [0] no days
    [one] 1 day
   *[other] { $days } days
}, the best is { $readiness }: { $points } short.
path-less-nothing = With { $days ->
    [0] no days
    [one] 1 day
   *[other] { $days } days
}, the best is { $readiness }, which is the same to a tenth of a percent.
path-points = { $points } points
path-points-least = less than { $least } points
path-less-takes = That takes { $takes ->
    [0] no days
    [one] 1 day
   *[other] { $takes } days
} of them.
path-less-without = It would leave out: { $remedies }.
path-less-instead = It would do instead: { $remedies }.
path-less-unproven = This is the best found and not proven.
path-records = A stage also wants records: keep what each step leaves behind, and attach it.
path-lead = Choose where to get to, or how many days there are. Of all ways to do it, this page finds the one with the fewest days, and says how sure that is.
path-choose = Where to?
path-choose-stage-1 = Stage 1
path-choose-stage-2 = Stage 2
path-choose-readiness = A readiness
path-choose-framework = Another framework
path-choose-budget = So many days
path-field-percent = Readiness in percent
path-field-framework = Framework
path-field-days = Person-days
path-fault-percent = Write a number from 0 to 100.
path-fault-days = Write a whole number from 0 to 100,000.
path-fault-none = The questionnaire has no such target yet: nothing in it counts towards it.
path-labelled = { $label }: { $figure }
path-see = Shortest way to a stage, to a readiness or for so many days
timetable-lead = The plan laid over the time that you have: who does what, from when until when.
timetable-to-plan = Why this order
timetable-from-plan = Lay the plan over time
timetable-none = Say how many person-days a week there are, or by when everything is to be done.
timetable-too-long = With that, the plan would take more than a century.
timetable-picture = The plan over time
timetable-waves = By thirty days
timetable-caption = What ends in { $wave }, with who does it and when
timetable-not-before = Not before
timetable-is-late = Late
timetable-left-out-heading = Done or dropped
schedule = How much time there is
schedule-start = Begins
schedule-by = To be done by
schedule-capacity = Person-days a week
schedule-capacity-hint = For example 5, or 2.5
schedule-capacity-fault = Enter a number from 0.1 to { $most }, with one decimal at most.
schedule-roles = Limits for single roles
schedule-roles-hint = How many of these person-days a role can do in a week at most; nothing means no limit of its own.
export-csv = Plan for trackers (CSV)
export-csv-for = to import as issues, with owners and days
export-ics = Calendar (iCalendar)
export-ics-for = an event for each remedy, for any calendar

## Statement of Applicability

statement = Statement of Applicability
statement-draft-heading = Statement of Applicability (DRAFT)
statement-draft = A draft, since not every control has a decision with a reason.
statement-caption = The controls of Annex A
statement-suggestion = Consider excluding it: you answered no to { $facts }
suggestion-between = { " and " }
decision-none = Undecided
decision-included = Included
decision-excluded = Excluded
driver-risk = Risk
driver-impact = Impact
driver-law = Law
driver-contract = Contract
driver-practice = Good practice
status-not-applicable = Not applicable
status-not-known = Not known
status-absent = Absent
status-partial = Partly implemented
status-implemented = Implemented

## AI systems

systems = AI systems
systems-in-scope = AI systems in scope
systems-caption = The register of AI systems
systems-counted = { $systems ->
    [one] 1 system
   *[other] { $systems } systems
} in the register: { $used } in use, { $planned } planned, { $retired } retired.
systems-none = The register names no AI system yet.
systems-judged = { $impact } with high impact. Likely EU AI Act classes: { $classes }.
systems-open = { $incomplete ->
    [one] 1 entry lacks something
   *[other] { $incomplete } entries lack something
}; { $overdue ->
    [one] 1 review is
   *[other] { $overdue } reviews are
} overdue.
system-counsel = The class is a likely one, from a few facts, and no legal advice: check with counsel.
system-class-counted = { $class } ({ $systems })
system-annex = Annex
register-check = The profile says no to “{ $fact }”, and the register shows it: { $systems }. Which of the two is right?
pressed-by-systems = { $fact } (by the register: { $systems })
column-system = System
column-class = Likely EU AI Act class
column-impact = Impact
column-lacks = Lacks
column-next-review = Next review
column-purpose = Purpose
column-role = Role
column-why = Why
system-word-none = not given
system-complete = nothing
system-field = { $word ->
    [name] name
    [purpose] purpose
    [owner] owner
    [objective] control objective
    [state] state
    [roles] role
    [reviewMonths] time between reviews
    [reviewed] last review
    [supplier] supplier
    [agreement] agreement
    [data] data
    [affected] people affected
    [profiling] profiles of people
    [generative] generated content
    [agents] acting by itself
    [connectors] connectors
    [identities] machine identities
    [impact] impact
    [uses] uses
    [note] remark
   *[other] another field
}
system-state = { $word ->
    [planned] Planned
    [retired] Retired
   *[in-use] In use
}
system-role = { $word ->
    [produce] produce
    [provide] provide
   *[use] use
}
system-data = { $word ->
    [personal] about identifiable people
    [special-category] origin, beliefs, union membership or sex life
    [children] about children
    [health] health
    [biometric] faces, voices, fingerprints
    [employment] about work and those who do it
    [financial] accounts, income, payments
    [confidential] confidential business data
    [public] public
   *[synthetic] made up, about nobody
}
system-affected = { $word ->
    [employees] employees
    [applicants] applicants
    [customers] customers
    [citizens] users of public services
    [patients] patients
    [pupils] pupils and students
    [children] children
    [public] anyone
   *[nobody] nobody outside the team that runs it
}
system-impact = { $high ->
    [yes] High
    [no] Not high
   *[open] Not known
}
system-impact-why = High: { $reasons }
system-reason = { $word ->
    [eligibility] eligibility
    [money] money
    [access] access
    [safety] safety
    [regulated-data] protected data
   *[none] none of these
}
system-reason-shown = { $reason } (by { $shown })
system-use = { $word ->
    [manipulation] manipulation
    [exploiting-weakness] exploiting weakness
    [social-scoring] social scoring
    [crime-prediction] foretelling crimes
    [face-scraping] collecting faces
    [live-identification] recognising people in public at once
    [biometric-identification] recognising people from a distance
    [biometric-categorisation] sorting people by bodily traits
    [emotion-recognition] recognising emotions
    [critical-infrastructure] critical infrastructure
    [education] education and training
    [employment] recruitment and work
    [public-benefits] public benefits and services
    [credit] creditworthiness
    [insurance] life and health insurance
    [emergency-calls] emergency calls
    [law-enforcement] law enforcement
    [migration] migration, asylum, borders
    [justice] courts and dispute resolution
    [elections] elections
    [product-safety] safety of regulated products
    [talks-with-people] speaks or writes with people
    [makes-content] makes content
    [deep-fakes] deep fakes, or text on public matters
   *[none] none of these
}
system-class = { $class ->
    [prohibited-practice] Prohibited practice
    [high-risk] High-risk
    [transparency] Transparency
    [minimal] Minimal
   *[not-known] Not known
}
system-class-means = { $class ->
    [prohibited-practice] Art. 5 names a practice that nobody may offer or use. Do not go on before counsel has looked.
    [high-risk] Art. 6 makes providers and deployers of such a system meet the requirements of Chapter III.
    [transparency] Art. 50 asks to tell people that they meet AI, or to mark what it makes.
    [minimal] None of the uses that the Regulation names. AI literacy (Art. 4) is asked for all the same.
   *[not-known] Nobody has said yet which of the uses below it has.
}
system-ground = { $place }: { $use }
system-ground-from = { $ground }; applies from { $day }
system-ground-doubts = { $ground }. { $doubts }
system-doubt = { $word ->
    [exception] Art. 6(3) leaves out a system that does not materially influence decisions, if that is documented.
    [profiling] It profiles people, so the exception of Art. 6(3) is closed.
    [fraud] Detecting financial fraud is left out.
    [verification] Confirming that people are who they say they are is left out.
    [medical-or-safety] Allowed for medical and safety reasons.
    [inference] Only if it infers traits such as origin, belief or orientation of single persons.
    [harm] Only if it leads to significant harm, or is likely to.
    [disadvantage] Only if the disadvantage is out of context or out of proportion.
    [profile-alone] Only if the profile or traits of a person are all it rests on.
    [authorisation] A few cases are allowed, with authorisation.
    [third-party] Only where product law asks for an assessment by a third party.
    [obvious] Not where it is obvious that this is AI.
    [assistive] Binds the provider, and not where it only helps to edit.
    [editorial] Less for evident art, and for text that an editor answers for.
    [market] The profile says that nothing is used in the European Union: whether the Regulation applies at all is a question of Art. 2.
   *[date] The day rests on secondary reports of Regulation (EU) 2026/1744.
}
system-gap = { $word ->
    [no-owner] owner
    [no-purpose] purpose
    [no-objective] control objective
    [no-role] role
    [no-cadence] how often it is reviewed
    [never-reviewed] first review
    [review-overdue] review, which is overdue
    [no-agreement] agreement with the supplier
    [no-identity] identity that the agent acts with
    [impact-open] judgement of its impact
   *[uses-open] uses under the EU AI Act
}

## Other frameworks

frameworks = Other frameworks
framework-edition = Edition: { $edition }
framework-caption = { $framework }, by { $by ->
    [function] function and category
    [chapter] chapter
    [risk] risk
    [article] article
    [requirement] requirement
   *[outcome] outcome
}
framework-outcomes = over the { $assessed } of { $outcomes } { $what ->
    [risk] risks
    [article] articles
    [requirement] requirements
   *[outcome] outcomes
} that are assessed here.
framework-outcomes-none = { $outcomes ->
    [1] { $what ->
        [risk] Its one risk is not
        [article] Its one article is not
        [requirement] Its one requirement is not
       *[outcome] Its one outcome is not
    }
   *[other] None of the { $outcomes } { $what ->
        [risk] risks
        [article] articles
        [requirement] requirements
       *[outcome] outcomes
    } is
} assessed here.
outcomes-heading = Outcomes of the other frameworks
outcomes-caption = { $framework }, { $what ->
    [risk] risk by risk
    [article] article by article
    [requirement] requirement by requirement
   *[outcome] outcome by outcome
}
applies-from = Applies from { $days }
applies-between = { "; from " }
applies-day = { $day }: { $scope }
applies-day-doubtful = { $day }: { $scope } (in doubt: { $doubt })
reuse-extend = extend it
reuse-method = use the method again
reuse-start = a starting point
relation-equal = equal
relation-subset-of = subset of
relation-superset-of = superset of
relation-intersects-with = intersects with
provenance-published = published
provenance-editorial = editorial
edges-doubtful = { $edges }; a pair among these is doubtful

## Parts and columns of reports

contents = Contents
numbers-heading = Three numbers
groups = Clauses and Annex A
groups-caption = Readiness by clause and by objective of Annex A
units = Units
units-caption = The units of ISO/IEC 42001, with where each question stands
questions = Questions
method = Method
sources = Sources
sources-caption = Publications that the report cites
attributions = Attributions
column-address = Address
column-answer = Answer
column-assured = Assured
column-blockers = Blockers
column-cited-by = Cited by
column-control = Control
column-covered = Covered
column-days = Person-days
column-decision = Decision
column-driven-by = Driven by
column-edition = Edition
column-effort = Effort
column-evidence = Evidence
column-gap = Gap
column-item = Item
column-level = Level
column-matter = What is the matter
column-mean-level = Mean level
column-means = What it says
column-number = Number
column-owner = Owner
column-part = Part
column-publication = Publication
column-publisher = Publisher
column-publisher-edition = Publisher, edition
column-rank = Rank
column-read = Read
column-readiness-after = Readiness after
column-reason = Reason
column-remedy = Remedy
column-rests-on = Rests on
column-review = Review
column-settled-by = Settled by
column-share = Share
column-status = Status
column-terms = Terms
column-title = Title
column-unit = Unit
column-urgent = What to do, and why it stands here
column-weight = Weight
cover-as-of = As of
cover-questionnaire = Questionnaire
cover-content = Content
cover-answered-content = Answered with content
cover-answered-with = Answered with content { $content }.
cover-policy = Policy
cover-versions = As of { $day }. Questionnaire { $questionnaire }, content { $content }, policy { $policy }.
colophon = Made with Ready42 as of { $day }. Questionnaire { $questionnaire }, content { $content }, policy { $policy }, report format { $version }. This file runs no script and loads nothing.
organisation-unnamed-text = an organisation without a name
rest-heading = The rest
rest-left-out = Not shown here: { $parts }.
rest-remedies = { $more ->
    [one] 1 more remedy
   *[other] { $more } more remedies
}
rest-statement = the Statement of Applicability ({ $decided } of { $controls } controls decided{ $draft ->
    [yes] , DRAFT
   *[no] { "" }
})
rest-outcomes = every outcome of the other frameworks
rest-steps = all steps and sources
rest-html = to read and to print
rest-markdown = to edit
rest-explain = every term of a score
rest-statement-alone = the statement alone
untranslated = { $questions ->
    [one] 1 question is not translated yet and stands
   *[other] { $questions } questions are not translated yet and stand
} in English, and so do remedies and other texts that nobody has translated.

## Method

method-assessed-heading = What is assessed
method-assessed = { $units } units of { $framework } ({ $edition }): the { $subclauses } sub-clauses of clauses { $first } to { $last } and the { $controls } controls of Annex A. Each has one or more questions, answered with a level: { $levels }. Level { $target } is the target; level { $beyond } goes beyond conformity and earns no more. Which questions apply depends on the profile of the organisation alone.
method-numbers-heading = Three numbers, never mixed
method-numbers = Readiness is the share of the target that is reached over all units that count. What is not answered or not known makes a range: the lower end counts it as absent, the upper end as in place. Coverage is the share of what applies that is answered. Assurance is the share of the credit claimed that rests on records which are attached and in date. Maturity, the mean level, stands beside them and is never the headline.
method-documented = documented information
method-verdict = A rule over blockers, never a score above a line. Stage 1: every question on { $units } is at level { $first } or above, and the Statement of Applicability has a reasoned decision for all { $controls ->
    [one] 1 control
   *[other] { $controls } controls
}. Stage 2: every question that applies is at level { $second } or above as well, and no control is included without a question that counts. What is not known blocks. Severities are candidates: only an auditor grades. A questionnaire that does not ask about every unit gives no verdict.
method-order-heading = Order of the plan
method-order = First what removes most blockers of the next stage; then readiness gained, what other frameworks gain on average and risk pressed by the profile, weighed { $gain } to { $reach } to { $risk }, summed, and divided by the likely person-days. Nothing stands before what it needs. Each gain is computed by scoring again with the remedy done; efforts are estimates for the size of the organisation. Where a weight a fifth higher or lower would move a remedy among the first { $first }, the report says so.
method-frameworks = Results are carried along a crosswalk from a unit, or from a single question, to an item, each pair with its relation, its strength from 1 to 3 and who says so: published by others or editorial, ours. An item without a pair reads “not assessed here”, never 0 and never 100 %.

## The terms of a figure

explain = How this comes about
explain-heading = { $of }: { $what }
explain-remedy = Why it stands where it does
explain-question = How it counts
explain-above = Figures above this one
explain-back = Where the figure stands
explain-missing = There is nothing of this name to explain
explain-nothing = Nothing that counts adds to it.
explain-term = Term
explain-weight = Weight
explain-weight-of = { $weight } of { $all }
explain-credit = Credit
explain-adds = Adds
explain-at-best = At best
explain-sum = Sum
explain-score = Score
explain-open = open
explain-level = Level
explain-gains = Gains
explain-blocks = Blocks
explain-share = Value
explain-method = Each term adds weight × credit, as a share of all weights. Terms are rounded so that they add up to the sum to the last digit. A term marked “open” counts only what is certain.
explain-pair = { $label } ({ $provenance } pair, in our words)
explain-of-value = What it gives, as weighed
explain-of-framework = Reach: { $framework }
explain-rule-readiness = A question earns a third of its weight for each level up to 3, a unit the mean of its questions, a clause or objective the mean of its units. What is not known earns nothing for certain and everything at best.
explain-rule-coverage = A question is covered once it is answered with a level. “Don't know” leaves it open.
explain-rule-assurance = Each part weighs what is claimed in it, and earns what of that rests on a record that is attached and in date.
explain-rule-maturity = Each part weighs what is answered in it, and adds its mean level, 0 to 4.
explain-rule-items = Each item that is assessed weighs the same. An item without a pair that counts is left out.
explain-rule-pairs = Each pair weighs its strength, and carries what the unit or the question has earned.
explain-rule-answer = Level 0 earns nothing, level 1 a third, level 2 two thirds, level 3 and above all of it.
explain-rule-stage-1 = Stage 1 looks at what asks for documents, at internal audit and at management review. Each of these questions that is too low or not known is one thing in the way, and so is a Statement of Applicability that is not complete.
explain-rule-stage-2 = Stage 2 looks at every question that applies. Each that is too low or not known is one thing in the way, and so are a Statement of Applicability that is not complete and a control that is included although no question about it counts.
explain-rule-gate = The questions that block the next stage and that it raises far enough. This counts before everything else.
explain-rule-gain = Each question weighs its share of the whole, and gains the credit it is raised by.
explain-rule-framework = Each item that is assessed weighs the same, and gains what the pairs carry to it.
explain-rule-reach = The mean over the frameworks that are assessed, rounded down.
explain-rule-risk = Points that the policy gives for facts of the profile that make a gap worse which it works on.
explain-rule-value = Gain, reach and risk, each as the policy weighs it.
explain-answer = Answer: { $answer }.
explain-answer-on = Answer: { $answer }, given on { $date }.
explain-question-adds = What it adds
explain-question-to = To
explain-question-records = Records
explain-question-no-record = No record is named, so the claim is a claim.
explain-record-counts = { $title }: counts
explain-record-silent = { $title }: does not count on this day
explain-rank = Number { $rank } of the plan for { $effort }: { $value }.
explain-no-rank = It has nothing to do here, so it is not in the plan.
moved-by = It would move with { $weights }.
moved-gain-higher = a higher weight of gain
moved-gain-lower = a lower weight of gain
moved-reach-higher = a higher weight of reach
moved-reach-lower = a lower weight of reach
moved-risk-higher = a higher weight of risk
moved-risk-lower = a lower weight of risk

## Evidence register

evidence = Evidence
evidence-lead = The records that your answers rest on, in one place. A record counts from its date to its last day, so assurance follows the calendar.
evidence-empty = No record is named yet, so every claim is only a claim. A record is something an auditor can open: an approved policy, minutes of a meeting, a register, a test report. Name one here, or under a question, and let answers rest on it.
evidence-caption = Records, those that expire soon first
evidence-table-wide = Records and what rests on them
column-carries = Carries alone
column-date = Date
column-kind = Kind
column-location = Kept at
column-record = Record
column-state = State
column-supports = Supports
column-valid-until = Valid until
record-state-current = In date
record-state-until = In date, { $days } days left
record-state-soon = { $days ->
    [0] Last day today
    [one] Expires in 1 day
   *[other] Expires in { $days } days
}
record-state-expired = Out of date
record-state-not-yet = Not yet: dated later
record-unused = unused
record-carries = { $points } of assurance
record-carries-none = nothing alone
record-expiring = { $records ->
    [one] 1 record expires
   *[other] { $records } records expire
} within { $days } days, the first on { $date }.
record-expiring-see = See the evidence
journey-expiring = { $records ->
    [one] 1 expires soon
   *[other] { $records } expire soon
}
record-filter = Which records
record-filter-all = All ({ $records })
record-filter-expiring = Expires soon ({ $records })
record-filter-expired = Out of date ({ $records })
record-filter-unused = Unused ({ $records })
record-search = Find by title, place or owner
record-shown = { $shown } of { $records ->
    [one] 1 record
   *[other] { $records } records
} shown
record-keep = Add to the register
record-kept = Added: { $title }
record-missing = This record is not here
record-missing-text = It was deleted, or the address is of another assessment.
record-back = All records
record-details = Details
record-supports = What rests on it
record-supports-lead = { $answers ->
    [0] No answer rests on it yet.
    [one] 1 answer rests on it.
   *[other] { $answers } answers rest on it.
}
record-supports-carries = Without it, assurance would lose { $points }.
record-choose = Choose the answers that rest on it
record-choose-find = Find a question
record-choose-shown = Attach to all { $questions } shown
record-choose-none = Detach from all { $questions } shown
record-remove = Delete this record
record-remove-ask = Delete “{ $title }” for good? { $answers ->
    [0] No answer rests on it.
    [one] This answer loses it: { $questions }.
   *[other] These { $answers } answers lose it: { $questions }.
}

## Statement of Applicability by itself

statement-lacks-decision = Not decided: { $controls }.
statement-lacks-reason = Decided without a reason: { $controls }.
statement-file-draft = DRAFT: { $open } of { $controls } controls still lack a decision with a reason.
statement-file-complete = Complete: every control is decided with a reason.
column-suggestion = Suggestion, not a decision
column-organisation = Organisation
column-note = Note
lack-decision = Decision
lack-reason = Reason
review-overdue-on = { $date } (overdue)
suggest-begin = Look at an exclusion
suggest-hint = Nothing is decided yet. Make the reason your own before you take it.
suggest-reason = The matter does not arise: the profile says no to { $facts }.
suggest-take = Exclude with this reason
suggest-leave = Leave it undecided
statement-take-along = Take the statement along
statement-markdown = Statement (Markdown)
statement-html = Statement (HTML)
statement-csv = Statement (CSV)
statement-print = Print the statement
decision-overdue = Review overdue since { $date }
help-answers = { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}
evidence-csv = Evidence (CSV)

## Components of the page

yes = Yes
no = No
result = Result
in-english = in English
show-others = Show the other { $others }
of-control = of { $control }
on-control = on { $control }
of-remedy = of { $remedy }
for-question = for { $question }
to-question = to { $question }
band-apart = Not counted
band-open = Not fully answered
band-low = Up to a third
band-middle = Part of the way
band-whole = All of it
bands = Shades
blockers-show-all = Show all { $units } units
blocker-settled-by = Settled by: { $record }.
blocker-count = { $blockers ->
    [one] 1 blocker
   *[other] { $blockers } blockers
}
bulk-heading = Include all undecided controls that apply, for one reason
bulk-hint = Auditors look twice at one reason on many rows. Say what is true of all of them, and go through them later.
bulk-fault = Write the reason first.
bulk-include = Include { $controls ->
    [one] 1 control
   *[other] { $controls } controls
}
decision-reason-missing = Reason missing
decision-status = Status: { $status }
decision-not-applicable = Its questions were answered “not applicable”: { $reasons }
decision-rests-on-what = What the decision on { $control } rests on
decision-owner = Who answers for it (optional)
decision-review = Looked at again on (optional)
decision-take-back = Take the decision back
evidence-wanted = Evidence that would settle it
evidence-attached = Records attached
evidence-none = None yet: the claim is a claim.
record-add = Add a record
record-add-attach = Add and attach
record-attach = Attach
record-attach-known = Attach a record you have already named
record-date = Its date (optional)
record-dated = dated { $date }
record-delete = Delete everywhere
record-detach = Detach
record-fault-date = Give the dates as year, month and day.
record-fault-title = Give the record a title, as it is called where you keep it.
record-kind = Kind of record
record-location = Where it is kept (optional)
record-out-of-date = Out of date
record-owner = Who keeps it (optional)
record-until = Valid until (optional)
record-valid-until = valid until { $date }
finding-record = Record
finding-target-record = The same, shown by a record.
first-steps-leaves = Leaves behind: { $record }
edges-from = from
applies-since = Applies from { $day }: { $scope }
applies-doubt-tag = In doubt
edges-doubtful-tag = A pair here is doubtful
framework-show = Show { $items ->
    [1] its one { $what ->
        [risk] risk
        [article] article
        [requirement] requirement
       *[outcome] outcome
    }
   *[other] the { $items } { $what ->
        [risk] risks
        [article] articles
        [requirement] requirements
       *[outcome] outcomes
    }
}
framework-table-caption = { $framework } by { $grouped ->
    [function] function and category
    [chapter] chapter
    [risk] risk
    [article] article
    [requirement] requirement
   *[other] outcome
}
framework-table-item = { $grouped ->
    [function] Function, category
    [chapter] Chapter
    [risk] Risk
    [article] Article
   *[other] Item
}
group-table-caption = Readiness by clause and Annex A objective
group-table-group = Clause or objective
help = Note, evidence and help
help-answered = Answered
help-by = Answered by (role)
help-note = note
help-note-label = Note
help-pitfall = Common mistake
help-records = { $records ->
    [one] 1 record
   *[other] { $records } records
}
help-weight = Counts { $weight } times
help-who = Who to ask
figure-means = { $means }.
figure-means-own = { $means }. It rests on your own answers.
maturity-of = of 4
source-note = Cited by { $item }. Read { $day }: { $how }. { $terms }
entry-after = After
entry-ahead-of = Stands here because “{ $remedy }” needs it first.
entry-closes = Closes
entry-leaves = Leaves behind
entry-more = Steps, record and sources
entry-readiness-then = readiness then { $readiness }
plan-table-caption = The plan, most pressing first
plan-table-rank = No.
plan-table-then = Readiness then
plan-table-what = What to do
plan-table-who = Who
choice-unknown = Don’t know
choice-unknown-means = Nobody asked so far can say; it stays open and widens the range.
choice-exclude = Not applicable
choice-exclude-means = The matter does not arise in this organisation.
clear-answer = Clear answer
exclude-why = Why does it not apply?
exclude-hint = An auditor reads this reason. Without one, the question counts as not answered.
tasks-clauses = Clauses 4 to 10: the management system
tasks-controls = Annex A: the controls
task-out = Does not apply
task-new = Not started
task-open = In progress
task-done = Completed
task-progress = { $said } of { $asked ->
    [one] 1 question
   *[other] { $asked } questions
}
terms-gate = Gate
terms-gate-means = of Stage { $stage } removed; this counts first
terms-gain = Gain
terms-gain-means = of readiness, were this done today
terms-reach = Reach
terms-reach-none = none
terms-reach-means = of { $framework }, over { $items ->
    [one] 1 item
   *[other] { $items } items
}
terms-risk = Risk
terms-risk-none = nothing in your profile presses it
terms-risk-means-register = pressed by your profile and your register of AI systems: { $facts }
terms-risk-means = pressed by your profile: { $facts }
terms-effort-means = for { $size }; in brackets from low to high
terms-value = What it gives, as weighed: { $value }.
unit-excluded = Excluded in the { $statement }: { $reason }
unit-left-out = { $questions ->
    [one] 1 question is left out, since your profile says the matter does not arise.
   *[other] { $questions } questions are left out, since your profile says the matter does not arise.
}
stage-name = Stage { $stage }
stage-1-asks = { $stage } asks whether the documents are there.
stage-2-asks = { $stage } asks whether they are put into practice.
stage-blocked = { $things ->
    [one] 1 thing
   *[other] { $things } things
} in the way
stage-clear = Nothing in the way

## The site

boot-loading = Loading
boot-failed = Ready42 could not be loaded. Please check the connection and load the page again.
boot-old = Ready42 needs WebAssembly, which this browser does not have or has switched off.
boot-scripts = Ready42 works out your readiness here, in this page, and needs JavaScript for it. Nothing is sent anywhere. Please allow scripts for this page and load it again.
languages = Language
language-missing = { $name } could not be loaded, so this page is in English. Load it again to try once more.
skip = Skip to the content
claim = Nothing you enter leaves this device
site = Site
assessments = Assessments
about = About
foot = Ready42 is a self-assessment. Only an accredited certification body certifies against ISO/IEC 42001.
foot-about = Method, privacy and sources
opening = Opening…
nowhere = Nothing here
nowhere-text = This address leads nowhere. { $assessments }.
nowhere-link = Go to your assessments
to-assessments = To your assessments

## The first page

start-heading = How ready are you for ISO/IEC{ "\u00A0" }42001, and what comes next?
start-lead = Say how far each matter has come, alone or with the people who know. You leave with three honest figures, a verdict for Stage 1 and Stage 2, and a plan that names its sources.
start-new = Start a new assessment
start-questions = { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}
promise-pace = At your pace
promise-pace-text = Fewer questions where your profile rules a matter out. Stop and continue whenever you like.
promise-privacy = Nothing leaves this device
promise-privacy-text = No account, no server, no tracking. The page locks itself once it is loaded.
promise-certificate = No certificate
promise-certificate-text = A self-assessment to prepare for one. Only an accredited body certifies.
sample = Look around first
sample-try = Try the sample: { $title }
sample-file = Sample: { $title }
sample-assistant-title = an assistant without rules
sample-assistant-summary = A mid-sized firm whose staff use a generative assistant on internal documents, with no rules yet on use, retention or access.
open = Go on from a file
open-file = Open an assessment or a questionnaire of your own (.json)
open-hint = It is read here and becomes a new assessment on this device. A questionnaire begins one with nothing answered, which holds all of it.
open-refused = The file was not opened: { $problems ->
    [one] 1 problem
   *[other] { $problems } problems
}
open-too-large = found { $size } bytes, expected { $limit } at most
open-unreadable = the browser could not read the file; was it moved or changed?

## What is kept

kept = On this device
kept-answered = { $coverage } answered
kept-in-tab = not saved: only in this tab
kept-looking = Looking what is kept here…
kept-none = Nothing is kept in this browser yet.
kept-not-promised = This browser has not promised to keep this page’s storage: download a copy of what matters.
kept-nothing-will = Nothing will be kept: { $error }. You can work, and must download a copy before you leave.
kept-promised = This browser has promised not to clear this page’s storage by itself.
kept-saved = saved { $moment }
kept-unlisted = What is kept in this browser cannot be listed: { $error }. It is left as it is.
kept-unopened = cannot be opened: { $error }; it can be downloaded as it lies there
kept-unread = cannot be read by this version; a copy can be downloaded
kept-untitled = Unreadable assessment
continue = Continue
continue-with = with { $title }
delete = Delete
delete-question = Delete “{ $title }” for good?
deleted = Deleted.
not-deleted = Not deleted: { $error }.
delete-all = Delete everything from this browser
delete-all-question = Delete all assessments from this browser for good?
delete-all-question-unread = Delete everything from this browser for good, what this version cannot read included?
deleted-all = Everything was deleted from this browser.
deleted-blocked = What was in this tab alone is deleted. Whether the browser keeps more cannot be told: it does not let the page look.
deleted-not-all = Not everything was deleted: { $error }.
confirm-keep = Keep
confirm-delete = Delete for good
download = Download
download-now = Download now
download-no-page = there is no page to download from
download-refused = this browser refused to make the file
not-downloaded = Not downloaded: { $error }.
saved = Saved in this browser
saved-at = Saved in this browser { $time }
saving = Saving…
unsaved = Not saved: { $error }. Download a copy now.
unsaved-blocked = Not saved: storage is blocked in this browser. Download a copy before you leave.
unsaved-conflict = Not saved: changed in another tab.
unsaved-full = Not saved: storage is full. Download a copy now.
unsaved-gone = Not saved: deleted in another tab.
storage-blocked = this browser does not let the page keep anything
storage-conflict = saved in another tab meanwhile
storage-corrupt = what is kept here cannot be read
storage-full = this browser has no room left for the page
storage-gone = not kept in this browser, or deleted meanwhile
storage-newer = kept by a later version of Ready42 than this one
unopened = This assessment cannot be opened
unopened-download = Download what is there
unopened-gone = It is not kept in this browser, or was deleted.
unopened-left = Whatever is kept in this browser is left as it is. You can download it as it lies there.
conflict = This assessment was changed in another tab while you worked here. Nothing of either is lost yet: choose which one to keep. Download yours first if you are not sure.
conflict-load = Load the other tab’s
conflict-keep = Keep this tab’s
conflict-gone = This assessment was deleted in another tab. What you see is only on this page.
conflict-save-again = Save it again
edit-elsewhere = Open for editing in another tab. What you see here may have changed there meanwhile.
edit-taken-over = Another tab took over: it is open for editing there, and what you see here may have changed meanwhile.
edit-free = No other tab edits this any more. What you see here may be old.
edit-here = Edit here
edit-here-instead = Edit here instead

## An assessment

organisation-unnamed = Unnamed organisation
how-you-stand = How you stand
notices = Notices
notices-kept = Some of this file is kept but counts for nothing here:
notices-dismiss = Dismiss
journey = Steps of the assessment
journey-known = { $known } of { $facts } known
journey-answered = { $answered } of { $applicable } answered
journey-complete = Complete
journey-draft = Draft
journey-to-do = { $remedies } to do
journey-export = Print and export
statement-short = Statement
profile = Profile
profile-lead = These facts decide which questions apply, which gaps press most, and which effort is estimated. “Not known” is fine: then the question applies.
profile-applies = { $questions ->
    [one] 1 question applies
   *[other] { $questions } questions apply
}
profile-left-out = , { $questions } left out by this profile
profile-name = Name of the organisation
profile-name-hint = Printed on reports; it stays on this device.
profile-role = What you do with AI
profile-technology = What kind of AI
profile-people = Whom it touches
profile-law = Rules and certificates
profile-organisation = Your organisation
to-questions = Go to the questions
tasks-lead = { $answered } of { $applicable ->
    [one] 1 question
   *[other] { $applicable } questions
} answered. Go through the sections in any order; every answer is saved as you give it.
tasks-begin = Begin
tasks-continue = Continue where something is open
see-result = See the result
section-none = No such section
section-annex = Annex { $group }
section-clause = Clause { $group }
sections = Sections
section-next = Next: { $id } { $title }
section-next-result = Next: Result
section-next-statement = Next: Statement of Applicability
section-previous = Previous: { $id } { $title }
section-all = All sections
stamp-draft = DRAFT
statement-decided = { $decided } of { $controls ->
    [one] 1 control
   *[other] { $controls } controls
} decided with a reason
statement-lead = Every control of Annex A is either included or excluded, and says why. An excluded control counts for nothing in the result. What your profile suggests is shown; it decides nothing.
figures = Figures
in-the-way = What stands in the way
see-plan = See the plan
all-units = All { $units } units
units-asked = { $asked } of { $units } units are asked about
plan-headline = { $remedies ->
    [one] 1 thing to do
   *[other] { $remedies } things to do
}, about { $days } person-days, to { $readiness } readiness.
plan-order-link = How the order comes about
report = Report
the-report = The report
exports = Take it along
export-assessment = Assessment (JSON)
export-assessment-for = your answers, to open again here or to keep
export-json = Report (JSON)
export-json-for = everything that follows, for other tools
export-markdown = Report (Markdown)
export-markdown-for = for a wiki or a repository
export-html = Report (HTML)
export-html-for = one file, opens anywhere, no script
export-print = Print, or save as PDF
export-print-for = the report below, laid out for paper
document-versions = As of { $day }. Content { $content }, policy { $policy }.
how-to-begin = How to begin
how-it-judges = How it judges

## The register of AI systems on the page

journey-systems = { $systems ->
    [0] none named yet
    [one] 1 named
   *[other] { $systems } named
}
systems-lead = Which AI systems are in scope, who answers for them, and what is at stake. What you write here presses the plan where the profile is silent; which questions apply stays with the profile.
systems-teach = What belongs in here
systems-teach-what = Everything that learns or generates and that your people, processes or products rely on: bought assistants, features of office software that somebody switched on, models you build, models inside what you sell.
systems-teach-why = Risks, impact assessments and suppliers are looked at system by system, so an auditor asks for this list first. It also feeds the order of your plan and the report.
systems-teach-many = Three to ten entries are a good start. Put together what has the same owner, supplier and people affected; part what has not.
systems-add = Add a system
systems-add-name = What people call it
systems-add-fault = Give the system a name first.
systems-add-full = The register is full: { $most } systems at most.
systems-to-list = All AI systems
systems-entry = AI system
systems-unnamed-fault = A system needs a name; the last one stays until you type another.
systems-remove = Remove from the register
systems-remove-question = Remove “{ $name }” from the register for good?
systems-judged-heading = What follows from this entry
systems-not-told = Not told
systems-lacks-none = The entry is complete.
system-part-what = What it is
system-part-who = Owner, objective and review
system-part-whence = Where it comes from
system-part-whom = Data and people
system-part-does = What it can do
system-part-stake = What is at stake
system-part-act = Uses that the EU AI Act names
system-name = Name
system-purpose = What it is for
system-state-asked = Where it is in its life
system-roles-asked = What you do with it
system-owner = Who answers for it
system-owner-hint = A person or role that can change it or stop it.
system-objective = Control objective
system-objective-hint = What its controls are to achieve, such as “no wrong figure reaches a customer unread”.
system-cadence = Reviewed
system-cadence-every = { $months ->
    [one] every month
   *[other] every { $months } months
}
system-reviewed = Last review
system-supplier = Supplier
system-supplier-hint = Of the system, or of the model behind it. Leave it empty if it is all your own.
system-agreement = Where the agreement is recorded
system-data-asked = What data does it work on?
system-affected-asked = Whom do its results reach?
system-profiling-asked = Does it build profiles of people?
system-profiling-hint = It evaluates personal traits automatically, such as performance, health, behaviour or whereabouts.
system-generative-asked = Does it generate text, images, sound, video or code?
system-agents-asked = Does it act by itself?
system-agents-hint = It sends mail, changes records or runs code through tools.
system-connectors = Connectors
system-connectors-hint = What it reads from or writes to, one on each line.
system-identities = Machine identities
system-identities-hint = Accounts, keys and tokens that it acts with, by name and never by secret, one on each line.
system-impact-asked = Would a wrong result weigh heavily?
system-impact-hint = Tick each reason. “None of these” says that somebody has looked.
system-uses-hint = Tick what comes close: the result is a likely class to take to counsel. “None of these” says that somebody has looked.
system-uses-prohibited = Practices of Article 5
system-uses-high = Uses of Annex III, and products of Annex I
system-uses-told = What people have to be told, by Article 50
system-uses-none = Nothing of all that
system-note = Remark
table-out = Download as CSV
table-in = Take in from a table
table-in-hint = A CSV file or rows copied from one, with a heading that has the column “name”. You see what would change before anything does.
table-in-file = CSV file
table-in-paste = Or paste rows
table-in-look = See what would change
table-in-refused = This cannot be taken in
table-in-found = { $added } would be added, { $changed } changed, { $same } stay as they are.
table-in-wrong = { $rows ->
    [one] 1 thing is wrong; that row is left out
   *[other] { $rows } things are wrong; those rows are left out
}
table-in-ignored = Columns that the register does not have are left out: { $columns }.
table-in-line = Line
table-in-fate = What happens
table-in-fate-word = { $fate ->
    [added] added
    [changed] changed
   *[same] stays as it is
}
table-in-take = { $systems ->
    [one] Take over 1 system
   *[other] Take over { $systems } systems
}
table-in-leave = Leave everything as it is
table-in-done = Taken over.
## What has changed

changes = What has changed
changes-title = { $title }: what has changed
change-figure = Figure
change-before = Before
change-after = After
change-up = +{ $points } points
change-down = −{ $points } points
change-none = no change
change-headline-up = Certain readiness rose by { $points } points.
change-headline-down = Certain readiness fell by { $points } points.
change-headline-same = Certain readiness is what it was.
change-from = Of that, { $answers } from answers and { $counted } from what is counted.
change-from-answers = All of it comes from answers.
change-from-counted = All of it comes from what is counted.
change-rounding = Points are given to a ten-thousandth and rounded so that the parts add up to the change.
change-days = Before: as of { $before }, saved with content { $content }, policy { $policy }.
change-days-after = After: as of { $after }, saved with content { $content }, policy { $policy }.
change-blockers = Blockers of Stage { $stage }
change-stage = In the way of
change-at-stage = Stage { $stage }
change-counting = Questions that count
change-answers = Answers
change-question = Question
change-what = What became of it
change-effect = Effect
change-by = Answered by
answer-improved = Improved
answer-slipped = Slipped
answer-answered = Newly answered
answer-taken-back = Taken back
answer-not-known = No longer known
answer-set-aside = Now not applicable
answer-applies = Applies again
change-counted = What is counted
change-counted-note = Shares of the whole that grew or shrank because questions, controls or facts of the profile came or went, the largest first.
change-others = { $questions ->
    [one] 1 other question
   *[other] { $questions } other questions
}
change-blockers-removed = No longer in the way
change-blockers-added = Newly in the way
change-record = Record
change-records = Records
record-was-added = New
record-was-removed = Gone
record-was-expired = Out of date by now
record-was-renewed = In date by now
change-fact = Fact
change-facts = Facts of the profile
system-was-retired = Retired
system-was-changed = Changed
change-fields = What is different
change-remedies = Progress of the plan
change-remedy = Remedy
change-questions = Questions of the content
question-was-added = Asked now, not then
question-was-reworded = Asked in other words
question-was-withdrawn = No longer asked; the answer counts on neither side
change-nothing = Nothing that is compared has changed.
warning-organisation = The two name different organisations.
warning-policy = The two are judged under different policies: part of the change comes from other weights.
warning-questionnaire = The two hold different questionnaires under the same name.
warning-content = The content version of the older one is not in the history, so all of today’s questions are asked of it.
warning-days = The older one is judged on the later day.
changes-lead = Choose what to compare this assessment with. What you choose counts as before, this one as after.
changes-kept = Kept on this device
changes-pick = Compare with
changes-state = This one as of { $moment }
changes-other = { $title }, saved { $moment }
changes-none = No other assessment and no earlier state is kept here.
changes-file = Or with a file (.json)
changes-refused = Not compared: { $problems ->
    [one] 1 problem
   *[other] { $problems } problems
}
changes-different = It answers another questionnaire, so there is nothing to compare.
changes-link = Compare with an earlier state
changes-back = Go back to this state
changes-back-question = Go back to the state of { $moment }? What stands here now stays among the earlier states.
changes-back-yes = Go back
changes-back-done = This is the state of { $moment } again.
compare = Compare
compare-with = with { $title }

## Working with colleagues

clashes = To decide
clashes-notice = { $conflicts ->
    [one] In 1 place two people said different things. Until someone decides, what was there before stands.
   *[other] In { $conflicts } places two people said different things. Until someone decides, what was there before stands.
}
clashes-link = Decide now
clashes-lead = Two people changed the same place differently. Nothing of either is lost: choose what stands.
clashes-none = Nothing is left to decide.
clash-answer = Answer to { $question }
clash-note = Note on { $question }
clash-record = Record { $record }
clash-decision = Decision on { $control }
clash-fact = Profile: { $fact }
clash-organisation = Name of the organisation
clash-system = AI system { $system }
clash-system-part = AI system { $system }: { $part }
clash-remedy = Plan for “{ $remedy }”
clash-remedy-part = Plan for “{ $remedy }”: { $part }
clash-place = Place { $place }
clash-base = As it was before
clash-a = One version
clash-b = The other version
clash-now = As it stands now
clash-nothing = Nothing there
clash-said = { $said }, by { $by }
clash-said-on = { $said }, on { $day }
clash-said-by-on = { $said }, by { $by } on { $day }
clash-take = Take this
clash-take-of = of { $place }
hand-over = Hand this section to a colleague
hand-over-hint = A file with this section’s answers, records and decisions and with your profile, and nothing else. Your colleague opens it on this page’s first page, fills it in, and sends it back.
hand-over-from = Your name, for your colleague (optional)
hand-over-download = Download the section
take-back = Take a section back
take-back-hint = A section that you handed over and that was filled in. You see what it would change before anything changes.
take-back-file = File with the section (.json)
take-back-refused = Not taken back: { $problems ->
    [one] 1 problem
   *[other] { $problems } problems
}
take-back-no-section = The file is an assessment, and no section that was handed over.
take-back-questionnaire = It answers another questionnaire: { $found }.
take-back-organisation = It is a section of another organisation’s assessment: { $found }.
take-back-too-much = Together they would be more than a file may hold.
take-back-would = Section { $section } would change this:
take-back-answered = { $answers ->
    [one] 1 question newly answered
   *[other] { $answers } questions newly answered
}
take-back-changed = { $answers ->
    [one] 1 answer or note changed
   *[other] { $answers } answers or notes changed
}
take-back-records = { $records ->
    [one] 1 record added
   *[other] { $records } records added
}
take-back-records-changed = { $records ->
    [one] 1 record changed or removed
   *[other] { $records } records changed or removed
}
take-back-decisions = { $decisions ->
    [one] 1 decision changed
   *[other] { $decisions } decisions changed
}
take-back-facts = { $facts ->
    [one] 1 fact of the profile changed
   *[other] { $facts } facts of the profile changed
}
take-back-systems = { $systems ->
    [one] 1 AI system changed
   *[other] { $systems } AI systems changed
}
take-back-remedies = { $remedies ->
    [one] 1 remedy arranged otherwise
   *[other] { $remedies } remedies arranged otherwise
}
take-back-conflicts = { $conflicts ->
    [one] 1 place to decide, as both of you changed it
   *[other] { $conflicts } places to decide, as both of you changed them
}
take-back-nothing = Nothing: all of it is here already.
take-back-apply = Take it in
take-back-cancel = Leave everything as it is
take-back-done = Taken in.
section-handed = This is section { $section } of a whole assessment, to be filled in and sent back: only it is asked for.
section-handed-by = Handed over by { $from } on { $day }.
section-handed-on = Handed over on { $day }.
section-send-back = Go to the download

## About

about-lead = Ready42 tells an organisation how ready it is for ISO/IEC 42001 and what to do next. It runs in this page and sends nothing anywhere.
privacy = Privacy
privacy-kept = After it has loaded, the page makes no request: its own policy refuses them, and a test in a real browser holds it to that. Answers are kept in this browser’s storage on this device until you delete them. Whoever can use this browser profile can read them, and the browser may clear them: download a copy of what matters.
privacy-not-promised = What this cannot promise: safety from malware or extensions on your machine, or that a page served tomorrow is the one you reviewed today.
about-frameworks = Frameworks and sources
about-licence-heading = Versions and licence
about-versions = Engine { $engine }, content { $content }, policy { $policy }.
about-licence = The software is free to use under the MIT licence or the Apache License 2.0, as you choose.
about-affiliation = Ready42 is not affiliated with ISO, IEC, NIST, OWASP, the European Union, or any certification body, and endorsed by none.

## The catalogue, in a terminal

catalogue-content = Content { $version }
catalogue-questionnaires = Questionnaires
catalogue-questionnaire = { $questions }; { $gives }
catalogue-gives-verdict = a verdict on Stage 1 and Stage 2
catalogue-gives-band = a band, not a score
catalogue-gives-readiness = readiness, no verdict
catalogue-frameworks = Frameworks
catalogue-framework = { $publisher }, { $edition }; { $items } items
catalogue-applies = Applies from { $day }: { $scope }.
catalogue-applies-doubtful = { $applies } In doubt: { $doubt }
catalogue-crosswalks = Crosswalks
catalogue-crosswalk = { $direction }, { $edges ->
    [one] 1 edge
   *[other] { $edges } edges
}
catalogue-direction = { $from } → { $to }
catalogue-direction-reuse = { $from } ← { $to }, what to use again where { $fact } holds
catalogue-rest = Questions, remedies, policies
catalogue-questions = { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}
catalogue-remedies = { $remedies ->
    [one] 1 remedy
   *[other] { $remedies } remedies
}
catalogue-policies = policy { $policies }
catalogue-raise = { $question } to { $level }
catalogue-edge = { $from } → { $to }: { $relation }, strength { $strength }, { $provenance }{ $doubtful ->
    [yes] , doubtful
   *[no] { "" }
}
catalogue-policy = Policy { $policy }
catalogue-weight = { $unit } counts { $weight } times: { $reason }
catalogue-stage-1 = Stage 1 needs level { $level }
catalogue-stage-1-besides = besides documents, in { $units }
catalogue-stage-2 = Stage 2 needs level { $level }
catalogue-band = From { $from }: { $title }. { $meaning }
catalogue-risk = { $fact } adds { $points } for risk: { $reason }
catalogue-priority = Priority weighs gain { $gain } %, reach { $reach } %, risk { $risk } %
