// The shortest way on the page: every target, what is wrong in a field, and the command's answer.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { violations } from "./lib/axe.mjs";
import { download } from "./lib/journey.mjs";
import { goTo, reads, sample } from "./lib/page.mjs";
import { onPage } from "./lib/site.mjs";

const step = '[data-r42="path-step"]';
const root = fileURLToPath(new URL("../../", import.meta.url));

const choose = (page, name) => page.getByRole("radio", { name, exact: true }).check();
const headline = (page) => page.locator("main .headline").innerText();

/** What the command finds for an assessment. */
async function command(assessment, day, ...words) {
  const folder = await mkdtemp(join(tmpdir(), "ready42-"));
  try {
    const file = join(folder, "assessment.json");
    await writeFile(file, assessment);
    const asked = ["run", "--quiet", "--package", "ready42-cli", "--", "plan", file, ...words];
    const run = promisify(execFile);
    const { stdout } = await run("cargo", [...asked, "--as-of", day, "--format", "json"], { cwd: root, maxBuffer: 1 << 26 });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("the plan leads to it, and it says what the command says", () =>
  onPage(async (page) => {
    await sample(page);
    await goTo(page, "report");
    const assessment = (await download(page, "Assessment (JSON)")).text;
    const day = JSON.parse((await download(page, "Report (JSON)")).text).asOf;
    await goTo(page, "plan");
    await page.getByRole("link", { name: /^Shortest way/ }).click();
    await reads(page, "Shortest way");

    for (const [name, field, value, words] of [
      ["Stage 1", null, null, ["--target", "stage1"]],
      ["Stage 2", null, null, ["--target", "stage2"]],
      ["A readiness", "Readiness in percent", "70,5", ["--target", "70.5%"]],
      ["So many days", "Person-days", "45", ["--budget", "45"]],
    ]) {
      await choose(page, name);
      if (field) await page.getByRole("textbox", { name: field }).fill(value);
      const found = await command(assessment, day, ...words);
      const { likely, low, high } = found.effort;
      await page.locator("main .headline", { hasText: `about ${likely} person-days (${low}–${high})` }).waitFor();
      const shown = await page.locator(`${step} h3`).allInnerTexts();
      assert.deepEqual(shown.map((text) => text.replace(/^\d+:\s*/, "")), found.steps.map(({ title }) => title));
    }
  }));

test("another framework can be chosen, and each way has its reasons", () =>
  onPage(async (page) => {
    await sample(page);
    await goTo(page, "path");
    await choose(page, "Another framework");
    await page.getByRole("combobox", { name: "Framework" }).selectOption("nist-csf-2.0");
    await page.getByRole("textbox", { name: "Readiness in percent" }).fill("60");
    await page.getByRole("heading", { name: /At least 60\.0\s%.*CSF 2\.0/ }).waitFor();
    for (const one of await page.locator(step).all()) {
      assert.match(await one.locator("li").first().innerText(), /CSF 2\.0|cannot begin before it/);
    }
    assert.ok(await page.getByRole("heading", { name: "What one day less gives up" }).isVisible());
    assert.deepEqual(await violations(page), []);
    await page.locator(`${step} a`).first().click();
    await reads(page, "Plan");
  }));

test("what is no number is said beside the field, and nothing else is shown", () =>
  onPage(async (page) => {
    await sample(page);
    await goTo(page, "path");
    await choose(page, "So many days");
    const field = page.getByRole("textbox", { name: "Person-days" });
    await field.fill("many");
    await page.getByRole("alert").filter({ hasText: "whole number" }).waitFor();
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    assert.equal(await page.locator(step).count(), 0);
    await field.fill("0");
    assert.match(await headline(page), /^Nothing that adds readiness/);
  }));

test("it can be used by keyboard, and axe finds nothing wrong with it", () =>
  onPage(async (page) => {
    await sample(page);
    await goTo(page, "path");
    await page.locator(step).first().waitFor();
    assert.deepEqual(await violations(page), []);
    await page.getByRole("radio", { name: "Stage 1", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    assert.ok(await page.getByRole("radio", { name: "Stage 2", exact: true }).isChecked());
    await page.getByRole("heading", { name: "Ready for Stage 2" }).waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} wide`);
    assert.deepEqual(await violations(page), []);
  }));
