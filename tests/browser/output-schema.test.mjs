// What the command writes as JSON is what the published schemas say, over the samples.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import Ajv from "ajv/dist/2020.js";

const root = new URL("../../", import.meta.url);
const run = promisify(execFile);
const samples = ["assistant-without-rules", "credit-model-vendor", "public-body-buyer"];
const file = (sample) => fileURLToPath(new URL(`tests/suite/${sample}.json`, root));
const day = "2026-11-21";

let ajv;
let folder;

before(async () => {
  ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  const schemas = new URL("questionnaires/schema/", root);
  for (const name of await readdir(schemas)) ajv.addSchema(JSON.parse(await readFile(new URL(name, schemas), "utf8")));
  folder = await mkdtemp(join(tmpdir(), "ready42-"));
});

after(() => rm(folder, { recursive: true, force: true }));

/** What the command writes. */
async function written(...asked) {
  const words = ["run", "--quiet", "--package", "ready42-cli", "--", ...asked, "--format", "json", "--as-of", day];
  const { stdout } = await run("cargo", words, { cwd: root, maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

/** Puts something else at a place that is there. */
function spoilt(value, place, other) {
  const copy = structuredClone(value);
  const keys = place.split(".");
  const last = keys.pop();
  const holder = keys.reduce((inner, key) => inner[key], copy);
  assert.ok(last in holder, `${place} is not there`);
  holder[last] = other;
  return copy;
}

/** Holds an output to a schema: it fits, and no longer with a member gone or changed like this. */
function holds(name, value, what, changes = {}) {
  const check = ajv.getSchema(`https://ready42.org/schema/${name}-1.json`);
  assert.ok(check(value), `${what}: ${JSON.stringify(check.errors)}`);
  assert.equal(value.format, `ready42/${name}`);
  for (const key of Object.keys(value)) {
    const { [key]: _, ...rest } = value;
    assert.ok(!check(rest), `${what} without ${key}`);
  }
  for (const [place, other] of Object.entries(changes)) {
    assert.ok(!check(spoilt(value, place, other)), `${what} with ${JSON.stringify(other)} at ${place}`);
  }
}

test("a Statement of Applicability", async () => {
  for (const sample of samples) {
    const value = await written("soa", file(sample));
    assert.ok(value.rows.some((row) => row.records.length > 0), `${sample} names no record`);
    const row = value.rows.findIndex((it) => it.records.length > 0);
    holds("statement", value, sample, {
      "rows.0.status": "done",
      "rows.0.applicability": "perhaps",
      "rows.0.overdue": "no",
      [`rows.${row}.records.0.title`]: 7,
      [`rows.${row}.records.0`]: "E1",
      rows: value.rows.slice(1),
    });
  }
});

/** The same organisation in the summer before: less said, and some of it otherwise. */
async function earlier(sample) {
  const value = JSON.parse(await readFile(file(sample), "utf8"));
  const answers = Object.keys(value.answers);
  delete value.answers[answers[0]];
  value.answers[answers[1]] = { level: 0 };
  value.answers[answers[2]] = { unknown: true };
  value.answers[answers[3]] = { level: 4 };
  value.profile.facts["ai-agents"] = !value.profile.facts["ai-agents"];
  value.profile.facts.size = "small";
  value.profile.organisation = "Another name";
  const [gone] = Object.keys(value.evidence);
  delete value.evidence[gone];
  for (const answer of Object.values(value.answers)) answer.evidence = answer.evidence?.filter((id) => id !== gone);
  value.evidence.E999 = { kind: "ai-policy", title: "A record of then", date: "2025-01-01" };
  for (const control of Object.keys(value.soa ?? {}).slice(0, 2)) delete value.soa[control];
  const path = join(folder, `${sample}.json`);
  await writeFile(path, JSON.stringify(value));
  return path;
}

test("a comparison", async () => {
  for (const sample of samples) {
    const value = await written("diff", await earlier(sample), file(sample), "--as-of-old", "2026-07-01");
    for (const part of ["answers", "records", "facts", "warnings"]) assert.ok(value[part].length > 0, `${sample}: ${part}`);
    holds("comparison", value, sample, {
      "answers.0.kind": "better",
      "answers.0.before.word": "perhaps",
      "answers.0.effect": "much",
      "records.0.kind": "lost",
      "facts.0.before": 7,
      "warnings.0": "weather",
      "before.certain": -1,
      "after.asOf": "soon",
      "attribution.terms.0.answer": null,
    });
    const same = await written("diff", file(sample), file(sample));
    holds("comparison", same, `${sample} and itself`);
  }
});

test("what would follow", async () => {
  for (const sample of samples) {
    const remedies = "set-impact-assessment-process,complete-statement-of-applicability";
    const value = await written("what-if", file(sample), "--do", remedies, "--set", "4.1-1=unknown", "--set", "4.3-1=0");
    assert.ok(value.done.length > 1 && value.questions.length > 1, sample);
    holds("what-if", value, sample, {
      "done.0.raises": "all",
      "questions.0.standing": "maybe",
      "questions.0.levelAfter": 5,
      "after.stage": "stage-3",
      "before.readiness": 7,
      "before.groups": value.before.groups.slice(1),
      "after.frameworks.0.short": null,
    });
  }
});

test("an explanation of every sort of subject", async () => {
  for (const sample of samples) {
    const subjects = ["coverage", "assurance", "maturity", "verdict", "A.6", "coverage/6", "6.1.2", "6.1.2-1", "nist-csf-2.0"];
    const rest = ["GOVERN 1.1", "set-impact-assessment-process", "complete-statement-of-applicability"];
    for (const subject of [undefined, ...subjects, ...rest]) {
      const value = await written(...["explain", file(sample), subject].filter(Boolean));
      const what = `${sample} ${subject ?? "readiness"}`;
      holds("explanation", value, what, { of: "luck", certain: -1, parts: null });
      if (value.terms.length === 0) continue;
      holds("explanation", value, what, {
        "terms.0.weight": { of: [1] },
        "terms.0.credit": { level: 500 },
        "terms.0.contribution": 0.5,
        "terms.0.provenance": "hearsay",
      });
    }
  }
});
