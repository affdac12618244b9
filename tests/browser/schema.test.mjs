// Assessments, reports and content are what the published schemas say, and what the reader and the
// loader refuse for its shape, the schemas refuse too.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { refused, score } from "./lib/command.mjs";

const root = new URL("../../", import.meta.url);
const json = async (path) => JSON.parse(await readFile(new URL(path, root), "utf8"));

/** A schema, with the others that it refers to. */
async function schema(name) {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  for (const path of await files("questionnaires/schema/", ".schema.json")) ajv.addSchema(await json(path));
  return ajv.getSchema(`https://ready42.org/schema/${name}-1.json`);
}

async function files(folder, ending) {
  const names = await readdir(new URL(folder, root));
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}${name}`);
}

test("every sample is an assessment by the schema", async () => {
  const check = await schema("assessment");
  const samples = [...(await files("tests/suite/", ".json")), ...(await files("tests/suite/own/", ".json"))].filter(
    (path) => !path.endsWith("/council-suppliers.json"),
  );
  assert.ok(samples.length >= 4, `${samples.length} samples`);
  for (const path of samples) assert.ok(check(await json(path)), `${path}: ${JSON.stringify(check.errors)}`);
});

test("every report that is kept is a report by the schema", async () => {
  const check = await schema("report");
  const reports = [...(await files("tests/ref/", ".report.json")), ...(await files("tests/ref/own/", ".report.json"))];
  assert.ok(reports.length >= 4, `${reports.length} reports`);
  for (const path of reports) assert.ok(check(await json(path)), `${path}: ${JSON.stringify(check.errors)}`);
});

test("an assessment with a plan, and its report, are what the schemas say", async () => {
  const assessment = await json("tests/suite/credit-model-vendor.json");
  assessment.plan = {
    start: "2027-01-04",
    capacity: 25,
    by: "2027-06-30",
    roles: { "legal-counsel": 5 },
    remedies: {
      "set-impact-assessment-process": { owner: "Ada", due: "2027-01-08", state: "doing", note: "First." },
      "complete-statement-of-applicability": { state: "dropped" },
    },
  };
  const check = await schema("assessment");
  assert.ok(check(assessment), JSON.stringify(check.errors));
  for (const [field, wrong] of [["capacity", 0], ["capacity", 2.5], ["start", "soon"], ["remedies", { a: { state: "begun" } }]]) {
    assert.ok(!check({ ...assessment, plan: { [field]: wrong } }), `${field} ${JSON.stringify(wrong)} is accepted`);
  }
  const report = JSON.parse(await score(JSON.stringify(assessment), "json", "2026-11-21"));
  assert.ok(report.timetable.rows.length > 0, "there is no timetable");
  const reports = await schema("report");
  assert.ok(reports(report), JSON.stringify(reports.errors));
  report.timetable.rows[0].wave = "120";
  assert.ok(!reports(report), "a wave that there is not is accepted");
});

test("what the reader refuses for its shape, the schema refuses too", async () => {
  const check = await schema("assessment");
  for (const name of ["answers-out-of-range", "newer-version", "a-report", "no-object", "controls-that-do-not-exist"]) {
    assert.ok(!check(await json(`tests/suite/refused/${name}.json`)), `${name} is accepted`);
  }
});

/** Every file of the question bank. */
async function bank(folder = "questionnaires/") {
  const entries = await readdir(new URL(folder, root), { withFileTypes: true });
  const below = entries.map((entry) => {
    if (["schema", "i18n"].includes(entry.name)) return [];
    if (entry.isDirectory()) return bank(`${folder}${entry.name}/`);
    return entry.name.endsWith(".json") ? [`${folder}${entry.name}`] : [];
  });
  return (await Promise.all(below)).flat();
}

const kind = ({ format }) => format.replace("ready42/", "");

test("every file of the bank is what its schema says", async () => {
  const paths = await bank();
  assert.ok(paths.length > 60, `${paths.length} files`);
  for (const path of paths) {
    const content = await json(path);
    const check = await schema(kind(content));
    assert.ok(check(content), `${path}: ${JSON.stringify(check.errors)}`);
  }
});

/** Every way to spoil one member of one object: to take it away, to change its type, to add one. */
function* spoiled(value) {
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) yield { ...value, stray: true };
  for (const [key, member] of Object.entries(value)) {
    const replaced = (other) =>
      Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    if (!Array.isArray(value)) {
      const { [key]: _, ...rest } = value;
      yield rest;
    }
    yield replaced(typeof member === "object" && member !== null ? 7 : { not: "this" });
    // One entry of a list stands for all.
    if (Array.isArray(value) && key !== "0") continue;
    for (const inner of spoiled(member)) yield replaced(inner);
  }
}

test("the loader and the schemas refuse the same shapes", async () => {
  const kinds = new Map();
  for (const path of await bank()) {
    const content = await json(path);
    kinds.set(kind(content), content);
  }
  assert.ok(kinds.size >= 12, [...kinds.keys()].join(" "));
  const cases = [];
  for (const [name, content] of kinds) {
    const check = await schema(name);
    // Without these nobody knows what it is, and the command says so in another way.
    for (const other of spoiled(content)) {
      if (other.format !== content.format || other.version !== content.version) continue;
      cases.push({ name, text: JSON.stringify(other), schema: !check(other) });
    }
  }
  const loader = new Set(await refused(cases.map(({ text }) => text)));
  const differ = cases.filter((it, place) => it.schema !== loader.has(place));
  const shown = differ.map(({ name, text, schema }) => `${name}, refused by the ${schema ? "schema" : "loader"} alone: ${text.slice(0, 400)}`);
  assert.equal(differ.length, 0, shown.join("\n"));
  assert.ok(cases.length > 300, `${cases.length} cases`);
});

test("every sort of condition is refused alike by the loader and the schema", async () => {
  const content = await json("questionnaires/contradictions.json");
  const check = await schema("contradictions");
  const sorts = new Map();
  for (const rule of content.contradictions) {
    for (const condition of rule.conditions) sorts.set(Object.keys(condition)[0], { rule, condition });
  }
  assert.equal(sorts.size, 20, [...sorts.keys()].join(" "));
  const cases = [];
  for (const { rule, condition } of sorts.values()) {
    const holding = (it) => ({ ...content, contradictions: [{ ...rule, conditions: [it] }] });
    assert.ok(check(holding(condition)), JSON.stringify(condition));
    for (const other of spoiled(condition)) {
      cases.push({ text: JSON.stringify(holding(other)), schema: !check(holding(other)) });
    }
  }
  const loader = new Set(await refused(cases.map(({ text }) => text)));
  const differ = cases.filter((it, place) => it.schema !== loader.has(place));
  assert.deepEqual(differ.map(({ text }) => text.slice(0, 900)), []);
  assert.ok(cases.length > 100, `${cases.length} cases`);
});

test("a questionnaire of one's own is what its schema says, alone and in an assessment", async () => {
  const check = await schema("questionnaire");
  const assessment = await schema("assessment");
  const own = await json("tests/suite/own/council-suppliers.json");
  const holding = (own) => ({ format: "ready42/assessment", version: 1, questionnaire: own.questionnaire?.id, own });
  assert.ok(check(own), JSON.stringify(check.errors));
  assert.ok(assessment(holding(own)), JSON.stringify(assessment.errors));
  // Rules over more than a shape the schema cannot know: only what it refuses is compared.
  const cases = [...spoiled(own)].filter((other) => !check(other));
  const held = cases.filter((other) => other.questionnaire?.id).filter((other) => assessment(holding(other)));
  assert.deepEqual(held, [], "refused alone, and accepted in an assessment");
  const texts = cases
    .filter((other) => other.format === own.format && other.version === own.version)
    .map((other) => JSON.stringify(other));
  const loader = new Set(await refused(texts));
  assert.deepEqual(texts.filter((_, place) => !loader.has(place)), [], "refused by the schema alone");
  assert.ok(texts.length > 100, `${texts.length} cases`);
  for (const id of ["supplier", "own-"]) {
    const other = { ...own, questionnaire: { ...own.questionnaire, id } };
    assert.ok(!check(other), `${id} is accepted beside questions of one's own`);
  }
});
