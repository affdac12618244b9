// What does not fit together: told on the result page and on the questions, with a way to and fro.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./lib/axe.mjs";
import { open, reads } from "./lib/page.mjs";
import { withSite } from "./lib/site.mjs";

const list = '[data-r42="contradictions"]';
const hint = '[data-r42="contradiction-hint"]';

/** Reviews without audits, suppliers whose control is excluded, and a record that lies ahead. */
const assessment = {
  format: "ready42/assessment",
  version: 1,
  questionnaire: "iso-42001",
  content: "2026.11",
  policy: "2026.11",
  profile: { organisation: "Example & Sons", facts: { "buys-ai": true } },
  answers: { "9.3.1-1": { level: 3 }, "9.2.1-1": { level: 0 } },
  evidence: { E1: { kind: "ai-policy", title: "<b>Policy</b> \u202eof 2090", date: "2090-01-01" } },
  soa: { "A.10.3": { applicability: "excluded", reason: "Purchasing looks after it." } },
};

/** Opens it from the first page and goes to the result. */
async function opened(page, address) {
  await open(page, address);
  const buffer = Buffer.from(JSON.stringify(assessment));
  await page.locator('input[type="file"]:enabled').setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
  await page.locator(".journey").waitFor();
  await to(page, "result", "Result");
}

async function to(page, place, heading) {
  await page.evaluate((place) => {
    location.hash = location.hash.replace(/^(#\/a\/[^/]+\/).*/, `$1${place}`);
  }, place);
  await reads(page, heading);
}

const focused = (page) => page.evaluate(() => document.activeElement.id);
const step = (page) => page.locator(".journey a", { hasText: "Result" }).locator(".step-name").textContent();

test("what does not fit leads to what was said, and back", () =>
  withSite(async ({ page, address }) => {
    await opened(page, address);
    const found = page.locator(`${list} article`);
    assert.deepEqual(await found.locator("h3").allInnerTexts(), [
      "A management review without an internal audit",
      "Suppliers of AI, and their control is excluded",
      "A record that is not there yet",
    ]);
    assert.match(await step(page), /^Result 3\s+things to check/);
    assert.equal(await found.nth(2).locator("bdi").innerText(), assessment.evidence.E1.title);

    await found.first().getByRole("link", { name: /^9\.2\.1-1/ }).click();
    await reads(page, "Performance evaluation");
    assert.equal(await focused(page), "at-9.2.1-1");
    const question = page.locator('[id="at-9.2.1-1"]');
    await question.locator(hint).getByRole("link").click();
    await reads(page, "Result");
    assert.equal(await focused(page), "at-review-without-audit");

    await found.nth(1).getByRole("link", { name: /^A\.10\.3/ }).click();
    await reads(page, "Statement of Applicability");
    assert.equal(await focused(page), "at-A.10.3");
  }));

test("an answer that settles it takes it away at once", () =>
  withSite(async ({ page, address }) => {
    await opened(page, address);
    await to(page, "questions/9/9.2.1-1", "Performance evaluation");
    assert.equal(await page.locator(hint).count(), 2);
    await page.locator('[id="at-9.2.1-1"]').getByRole("radio").nth(1).check();
    await page.locator(hint).first().waitFor({ state: "detached" });
    assert.equal(await page.locator(hint).count(), 0);
    assert.match(await step(page), /^Result 2\s+things to check/);
    await to(page, "contradictions/review-without-audit", "Result");
    assert.equal(await focused(page), "page-heading");
    await to(page, "report", "Report");
    assert.equal(await page.locator(`${list} article`).count(), 2);
  }));

for (const [name, browser] of Object.entries({
  "in the light": { colorScheme: "light" },
  "in the dark": { colorScheme: "dark" },
  "320 pixels wide": { viewport: { width: 320, height: 640 } },
})) {
  test(`neither list nor hint has a violation ${name}`, () =>
    withSite(
      async ({ page, address }) => {
        await opened(page, address);
        for (const [place, heading, part] of [
          ["result", "Result", list],
          ["questions/9", "Performance evaluation", hint],
          ["report", "Report", list],
        ]) {
          await to(page, place, heading);
          await page.locator(part).first().waitFor();
          assert.deepEqual(await violations(page), [], place);
          const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${place}: ${wide} pixels wider than the window`);
        }
      },
      { browser },
    ));
}
