// Paths are what their published schema says, for every kind of target.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import Ajv from "ajv/dist/2020.js";

const root = new URL("../../", import.meta.url);
const run = promisify(execFile);

test("every path is a path by the schema, and one with a field gone is not", async () => {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  const folder = new URL("questionnaires/schema/", root);
  for (const name of await readdir(folder)) ajv.addSchema(JSON.parse(await readFile(new URL(name, folder), "utf8")));
  const check = ajv.getSchema("https://ready42.org/schema/path-1.json");
  for (const sample of ["assistant-without-rules", "credit-model-vendor", "public-body-buyer"]) {
    for (const target of ["--target=stage1", "--target=stage2", "--target=0.3", "--target=eu-ai-act:0.9", "--budget=25"]) {
      const file = fileURLToPath(new URL(`tests/suite/${sample}.json`, root));
      const words = ["run", "--quiet", "--package", "ready42-cli", "--", "plan", file, target, "--format", "json"];
      const { stdout } = await run("cargo", words, { cwd: root, maxBuffer: 1 << 26 });
      const path = JSON.parse(stdout);
      assert.ok(check(path), `${sample} ${target}: ${JSON.stringify(check.errors)}`);
      delete path.proof;
      assert.ok(!check(path), `${sample} ${target} without a proof`);
    }
  }
});
