// Working together: a section handed over and taken back, conflicts decided, changes compared.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { violations } from "./lib/axe.mjs";
import { begin, open, places, reads, selectors } from "./lib/page.mjs";
import { onPage } from "./lib/site.mjs";

const saved = (page) => page.locator(selectors.status, { hasText: /^Saved in this browser/ }).waitFor();

/** Goes to a place of the assessment that is open. */
const go = (page, place) =>
  page.evaluate((place) => {
    location.hash = location.hash.replace(/^(#\/a\/[^/]+\/).*/, `$1${place}`);
  }, place);

const section = async (page) => {
  await go(page, "questions/4");
  await reads(page, places["questions/4"]);
};

/** The radio of a level of a question on the page that is shown. */
const level = (page, question, level) =>
  page.locator("main fieldset", { hasText: question }).first().locator(selectors.answer).nth(level);

/** What a button makes the page hand out. */
async function handedOut(page, button) {
  const coming = page.waitForEvent("download");
  await button.click();
  return readFile(await (await coming).path(), "utf8");
}

const file = (text) => ({ name: "file.json", mimeType: "application/json", buffer: Buffer.from(text) });

/** The file with an answer as a colleague would give it. */
function answered(text, id, answer) {
  const file = JSON.parse(text);
  file.answers[id] = { ...file.answers[id], ...answer };
  return JSON.stringify(file);
}

/** Hands the section over, as it is. */
async function handOver(page) {
  await section(page);
  const details = page.locator('[data-r42="hand-over"]');
  await details.locator("summary").click();
  await details.getByLabel(/Your name/).fill("Ada");
  return handedOut(page, details.getByRole("button", { name: "Download the section" }));
}

test("a section is handed over, filled in, shown and taken back, and what both changed is decided", () =>
  onPage(async (page) => {
    await begin(page);
    await section(page);
    await level(page, "4.1-1", 1).check();
    await saved(page);
    const handed = await handOver(page);
    assert.equal(JSON.parse(handed).section.from, "Ada");

    // I go on, and so does my colleague.
    await level(page, "4.1-1", 2).check();
    await saved(page);
    let back = answered(handed, "4.1-1", { level: 4, by: "Ben" });
    back = answered(back, "4.1-2", { level: 3, by: "Ben" });
    await go(page, "questions");
    await reads(page, places.questions);
    const take = page.locator('[data-r42="take-back"]');
    await take.locator("summary").click();
    await take.locator('input[type="file"]').setInputFiles(file(back));
    const preview = await page.locator('[data-r42="take-back-preview"]').innerText();
    assert.match(preview, /1 question newly answered/);
    assert.match(preview, /1 place to decide/);
    assert.deepEqual(await violations(page), []);
    await take.getByRole("button", { name: "Take it in" }).click();
    await saved(page);

    const notice = page.locator('[data-r42="clash-notice"]');
    assert.match(await notice.innerText(), /In 1 place two people said different things/);
    await notice.getByRole("link", { name: "Decide now" }).click();
    await reads(page, "To decide");
    const clash = page.locator('[data-r42="clash"]');
    assert.match(await clash.innerText(), /4 Proven, by Ben/);
    assert.deepEqual(await violations(page), []);
    const sides = clash.locator(".side");
    await sides.filter({ hasText: "4 Proven" }).getByRole("button").click();
    await page.getByText("Nothing is left to decide.").waitFor();
    await saved(page);
    await section(page);
    assert.ok(await level(page, "4.1-1", 4).isChecked(), "what was decided stands");
    assert.ok(await level(page, "4.1-2", 3).isChecked(), "what only one changed is taken");

    // Another assessment's section stays out.
    await go(page, "questions");
    const other = JSON.parse(back);
    other.questionnaire = "snapshot";
    await take.locator("summary").click();
    await take.locator('input[type="file"]').setInputFiles(file(JSON.stringify(other)));
    await page.locator(selectors.errors).waitFor();
    assert.match(await page.locator(selectors.errors).innerText(), /another questionnaire: snapshot/);
  }));

test("a section that was handed over asks for that section alone", () =>
  onPage(async (page, { address }) => {
    await begin(page);
    await section(page);
    const handed = await handOver(page);
    await open(page, address);
    await page.locator('input[type="file"]:enabled').setInputFiles(file(handed));
    await reads(page, places.questions);
    assert.match(await page.locator('[data-r42="section-notice"]').innerText(), /section 4 .* by Ada/s);
    assert.equal(await page.locator(".task").count(), 1);
    assert.equal(await page.locator('[data-r42="take-back"]').count(), 0);
  }));

test("an assessment is compared with a state of its own, and goes back to it", () =>
  onPage(async (page) => {
    await begin(page);
    await section(page);
    await level(page, "4.1-1", 3).check();
    await saved(page);
    await page.waitForTimeout(500);
    await level(page, "4.1-1", 1).check();
    await page.waitForTimeout(800);
    await saved(page);
    await go(page, "changes");
    await reads(page, "What has changed");
    const pick = page.getByLabel("Compare with", { exact: true });
    await pick.waitFor();
    await pick.selectOption({ index: 0 });
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    const comparison = page.locator('[data-r42="comparison"]');
    assert.match(await comparison.innerText(), /Certain readiness fell by/);
    assert.match(await comparison.innerText(), /Slipped/);
    assert.deepEqual(await violations(page), []);
    await page.getByRole("button", { name: "Go back to this state" }).click();
    await page.getByRole("button", { name: "Go back", exact: true }).click();
    await page.getByText(/This is the state of/).waitFor();
    await saved(page);
    await section(page);
    assert.ok(await level(page, "4.1-1", 3).isChecked(), "it stands as it did");
  }));
