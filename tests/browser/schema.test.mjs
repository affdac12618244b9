// Every assessment and every report of the suite is what the published schemas say.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";

const root = new URL("../../", import.meta.url);
const json = async (path) => JSON.parse(await readFile(new URL(path, root), "utf8"));

async function schema(name) {
  return new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
    await json(`questionnaires/schema/${name}.schema.json`),
  );
}

async function files(folder, ending) {
  const names = await readdir(new URL(folder, root));
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}${name}`);
}

test("every sample is an assessment by the schema", async () => {
  const check = await schema("assessment");
  const samples = await files("tests/suite/", ".json");
  assert.ok(samples.length >= 3, `${samples.length} samples`);
  for (const path of samples) assert.ok(check(await json(path)), `${path}: ${JSON.stringify(check.errors)}`);
});

test("every report that is kept is a report by the schema", async () => {
  const check = await schema("report");
  const reports = await files("tests/ref/", ".report.json");
  assert.ok(reports.length >= 3, `${reports.length} reports`);
  for (const path of reports) assert.ok(check(await json(path)), `${path}: ${JSON.stringify(check.errors)}`);
});

test("what the reader refuses for its shape, the schema refuses too", async () => {
  const check = await schema("assessment");
  for (const name of ["answers-out-of-range", "newer-version", "a-report", "no-object", "controls-that-do-not-exist"]) {
    assert.ok(!check(await json(`tests/suite/refused/${name}.json`)), `${name} is accepted`);
  }
});
