/** Versions of the engine and of what is built into it. */
export interface Versions {
  engine: string;
  content: string;
  policy: string;
}

/** What an error of this package holds. */
export interface Ready42Error extends Error {
  name: "Ready42Error";
  code: "refused" | "bad-date" | "no-json" | "not-prepared" | "bad-data";
  /** Everything that is wrong with a refused assessment, by place. */
  problems?: { pointer: string; code: string; found: string; expected: string }[];
}

/** An answer to one question: a level, "don't know", or not applicable with a reason. */
export interface Answer {
  level?: 0 | 1 | 2 | 3 | 4;
  unknown?: boolean;
  notApplicable?: string;
  note?: string;
  evidence?: string[];
  by?: string;
  at?: string;
}

/** The assessment file. */
export interface Assessment {
  format: "ready42/assessment";
  version: 1;
  questionnaire: string;
  /** The file of that questionnaire, where it is one's own and not of the bank. */
  own?: OwnQuestionnaire;
  content?: string;
  policy?: string;
  profile?: { organisation?: string; facts?: Record<string, boolean | string | null> };
  answers?: Record<string, Answer>;
  evidence?: Record<string, EvidenceRecord>;
  soa?: Record<string, Decision>;
  /** The register of AI systems; no two share an id. */
  systems?: AiSystem[];
  plan?: Schedule;
}

/** One AI system; what is missing nobody has told. */
export interface AiSystem {
  id: string;
  name: string;
  purpose?: string;
  owner?: string;
  objective?: string;
  state?: "planned" | "in-use" | "retired";
  roles?: ("produce" | "provide" | "use")[];
  reviewMonths?: number;
  reviewed?: string;
  supplier?: string;
  agreement?: string;
  data?: string[];
  affected?: string[];
  profiling?: boolean;
  generative?: boolean;
  agents?: boolean;
  connectors?: string[];
  identities?: string[];
  impact?: ("eligibility" | "money" | "access" | "safety" | "regulated-data" | "none")[];
  uses?: string[];
  note?: string;
}

/** When remedies are done, and by whom; capacity is in tenths of a person-day a week. */
export interface Schedule {
  start?: string;
  capacity?: number;
  roles?: Record<string, number>;
  by?: string;
  remedies?: Record<string, Arrangement>;
}

/** What is arranged for one remedy. */
export interface Arrangement {
  owner?: string;
  start?: string;
  due?: string;
  state?: "open" | "doing" | "done" | "dropped";
  note?: string;
}

/** A questionnaire of one's own: questions of the bank, and questions and remedies beside them. */
export interface OwnQuestionnaire {
  format: "ready42/questionnaire";
  version: 1;
  questionnaire: {
    /** Begins with `own-`. */
    id: string;
    title: string;
    summary: string;
    /** `verdict` only where it asks every question of `iso-42001`. */
    result: "readiness" | "verdict";
    asks: { questions: string[] } | "whole";
  };
  questions?: OwnQuestion[];
  remedies?: OwnRemedy[];
}

/** A question of one's own: its unit and a number from 1000 on, such as `A.9.2-1000`. */
export interface OwnQuestion {
  id: string;
  unit: string;
  text: string;
  why: string;
  levels: [string, string, string, string, string];
  evidence: string[];
  ask: string;
  weight: 1 | 2 | 3;
  weightReason?: string | null;
  documented: boolean;
  appliesWhen: string[];
  concerns: ("people" | "personal-data" | "agents" | "regulated" | "security" | "generative")[];
  pitfall?: string | null;
}

/** A remedy of one's own, for questions of one's own and of the bank; `id` begins with `own-`. */
export interface OwnRemedy {
  id: string;
  title: string;
  raises: { question: string; level: 3 | 4 }[];
  completesStatement?: false;
  steps: string[];
  deliverable: { text: string; evidence: string };
  owner: string;
  effort: Record<"small" | "medium" | "large", [number, number, number]>;
  effortAssumes: string;
  prerequisites: string[];
  whyNow: string;
  citations: { source: string; item: string }[];
}

/** A record that the organisation holds. */
export interface EvidenceRecord {
  kind: string;
  title?: string;
  location?: string;
  owner?: string;
  date?: string;
  validUntil?: string;
}

/** A row of the Statement of Applicability. */
export interface Decision {
  applicability: "included" | "excluded";
  reason?: string;
  drivers?: ("risk" | "impact" | "law" | "contract" | "practice")[];
  owner?: string;
  review?: string;
}

/** Two bounds in basis points: 10000 is the whole. */
export interface Range {
  low: number;
  high: number;
}

/** A stretch of readiness with a name and what it means. */
export interface BandEnd {
  id: string;
  title: string;
  meaning: string;
}

/** What the answers say about another framework. */
export interface FrameworkView {
  id: string;
  title: string;
  short: string;
  edition: string;
  note: string;
  readiness: Range | null;
  assessed: number;
  outcomes: number;
  items: FrameworkItem[];
}

/** An item of another framework; `from` of an edge is a unit, or a question such as `A.9.2-4`. */
export interface FrameworkItem {
  id: string;
  title: string;
  kind: "function" | "category" | "subcategory" | "chapter" | "risk" | "article" | "requirement";
  parent: string | null;
  readiness: Range | null;
  doubtful: boolean;
  edges: { from: string; relation: string; strength: 1 | 2 | 3; provenance: "published" | "editorial" }[];
  appliesFrom: { date: string; scope: string; source: string; doubt: string | null }[];
}

/** Statements of one assessment that do not fit together. */
export interface Contradiction {
  rule: string;
  title: string;
  says: string;
  check: string;
  names: Named[];
}

/** What a contradiction rests on; an answer without a level is *not applicable*. */
export type Named =
  | { answer: { question: string; level: 0 | 1 | 2 | 3 | 4 | null } }
  | { control: { control: string; applicability: "included" | "excluded" } }
  | { fact: { fact: string; value: boolean } }
  | { record: { record: string; title: string; date: string | null } }
  | { system: { system: string; name: string } };

/** The plan laid over time; capacity is in tenths, loads are in fiftieths of a person-day. */
export interface Timetable {
  start: string;
  end: string | null;
  soonest: string | null;
  latest: string | null;
  capacity: number;
  target: { by: string; met: boolean; needed: number | null; earliest: string | null; chain: string[] } | null;
  rows: TimetableRow[];
  roles: { role: string; remedies: number; days: number; start: string; end: string }[];
  weeks: { monday: string; load: number }[];
  leftOut: { remedy: string; title: string; state: "done" | "dropped" }[];
}

/** One remedy, laid out; `wave` is the thirty days in which it ends. */
export interface TimetableRow {
  rank: number;
  remedy: string;
  title: string;
  role: string;
  owner: string;
  start: string;
  end: string;
  days: number;
  wave: "30" | "60" | "90" | "later";
  state: "open" | "doing";
  notBefore: string | null;
  due: string | null;
  late: boolean;
  after: string[];
}

/** A publication that the report cites. */
export interface Source {
  id: string;
  publisher: string;
  title: string;
  edition: string;
  address: string;
  open: boolean;
  terms: string;
  item: string;
  read: { date: string; how: string };
}

/** A record as it stands on the day of the report. */
export interface RegisteredRecord {
  id: string;
  kind: string;
  title: string;
  location: string;
  owner: string;
  date: string | null;
  validUntil: string | null;
  state: "expires-soon" | "expired" | "not-yet" | "current";
  daysLeft: number | null;
  /** The questions whose answers name it. */
  questions: string[];
  /** What assurance would lose without it, in parts per million of the credit claimed. */
  carries: number;
}

/** The report; `ready42 score --format json` prints the same. */
export interface Report {
  format: "ready42/report";
  version: 1;
  organisation: string;
  questionnaire: string;
  title: string;
  content: string;
  answeredWith: string;
  policy: string;
  asOf: string;
  readiness: Range | null;
  coverage: number;
  assurance: number | null;
  /** The mean level in hundredths, and how many answers stand at each level. */
  maturity: { mean: number | null; levels: [number, number, number, number, number] };
  tally: Record<"applicable" | "answered" | "unknown" | "unanswered" | "excluded" | "outOfProfile", number>;
  /** Null where the questionnaire asks too little for a verdict. */
  verdict: { stage: "not-ready" | "stage-1" | "stage-2"; blockers: unknown[]; counts: [number, number]; disclaimer: string } | null;
  /** The bands of both ends of readiness, for a short questionnaire; a band, not a score. */
  band: { low: BandEnd; high: BandEnd; wrongBands: number; within: number } | null;
  groups: unknown[];
  units: unknown[];
  frameworks: FrameworkView[];
  findings: unknown[];
  plan: unknown[];
  statement: { complete: boolean; rows: unknown[] };
  /** Questions to check, in the order of the rules: no findings, and no number rests on them. */
  contradictions: Contradiction[];
  /** The records that answers rest on, those that expire soon first. */
  evidence: RegisteredRecord[];
  /** The register of AI systems, as it is described and as it is judged. */
  systems: unknown[];
  systemTally: Record<string, number>;
  /** Facts that systems show and the profile denies. */
  registerChecks: { fact: string; systems: string[] }[];
  /** Null where the assessment does not say how much time there is. */
  timetable: Timetable | null;
  sources: Source[];
  attributions: string[];
}

/** The built-in content. */
export interface Catalogue {
  version: string;
  frameworks: unknown[];
  crosswalks: unknown[];
  questions: unknown[];
  remedies: unknown[];
  questionnaires: unknown[];
  policies: unknown[];
}
