// A questionnaire of one's own on the page: opened, answered, taken along, opened again.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { score } from "./lib/command.mjs";
import { download } from "./lib/journey.mjs";
import { goTo, open, places, reads, selectors } from "./lib/page.mjs";
import { onPage } from "./lib/site.mjs";

const suite = new URL("../suite/own/", import.meta.url);
const own = "A.6.2.4-1000";

/** Gives the page a file to open, once it has a place to put it. */
const give = (page, text) =>
  page
    .locator('input[type="file"]:enabled')
    .setInputFiles({ name: "file.json", mimeType: "application/json", buffer: Buffer.from(text) });

const council = () => readFile(new URL("council-suppliers.json", suite), "utf8");
const answers = () => readFile(new URL("answers-to-the-council.json", suite), "utf8");

/** The question of one's own on the page that is shown. */
const question = (page) => page.locator("main fieldset", { hasText: own });

const saved = (page) => page.locator(selectors.status, { hasText: /^Saved in this browser/ }).waitFor();

/** Takes every report along and holds it to what the command prints. */
async function compare(page) {
  const assessment = await download(page, "Assessment (JSON)");
  const json = await download(page, "Report (JSON)");
  const report = JSON.parse(json.text);
  assert.equal(json.text, await score(assessment.text, "json", report.asOf));
  const markdown = await download(page, "Report (Markdown)");
  assert.equal(markdown.text, await score(assessment.text, "markdown", report.asOf));
  const html = await download(page, "Report (HTML)");
  assert.equal(html.text, await score(assessment.text, "html", report.asOf));
  return { assessment: JSON.parse(assessment.text), report };
}

test("it begins an assessment that holds it, and the reports are the command's", () =>
  onPage(async (page, { address }) => {
    const file = await council();
    await give(page, file);
    await reads(page, places.profile);
    await goTo(page, "questions/A.6");
    assert.match(await question(page).innerText(), /letters in Welsh, as our citizens write them/);
    await question(page).locator(selectors.answer).nth(1).check();
    await saved(page);

    // Taken down again from what the browser keeps.
    await open(page, address);
    const row = page.locator(".kept-row");
    // One of three units, and of that a weight of 2 in 5.
    assert.match(await row.innerText(), /13\.3 % answered/);
    await row.getByRole("link", { name: /^Continue/ }).click();
    await reads(page, places.questions);
    await goTo(page, "questions/A.6");
    assert.ok(await question(page).locator(selectors.answer).nth(1).isChecked(), "the answer is gone");

    await goTo(page, "report");
    const { assessment, report } = await compare(page);
    assert.deepEqual(assessment.own, JSON.parse(file));
    assert.deepEqual(Object.keys(assessment.answers), [own]);
    assert.equal(report.questionnaire, "own-council-suppliers");
    assert.ok(report.plan.some((it) => it.remedy === "own-test-in-welsh"), "its remedy is not in the plan");
  }));

test("answers to it are opened, and a finding without a remedy is shown", () =>
  onPage(async (page) => {
    await give(page, await answers());
    await reads(page, places.result);
    await goTo(page, "plan");
    await page.locator(selectors.entry, { hasText: "letters in Welsh" }).waitFor();
    await goTo(page, "report");
    const { report } = await compare(page);
    const without = report.findings.filter((it) => it.remedies.length === 0).map((it) => it.question);
    assert.deepEqual(without, ["A.10.4-1000"]);
    const finding = page.locator(".finding", { hasText: "A.10.4-1000" });
    assert.match(await finding.innerText(), /who answers cannot switch anything off/);
    assert.ok(!(await finding.innerText()).includes("Remedy"), "a remedy is named");
  }));

test("on a page in German its texts are not marked as fallen back", () =>
  onPage(
    async (page) => {
      await give(page, await answers());
      await reads(page, "Auswertung");
      await page.evaluate(() => {
        location.hash = location.hash.replace(/[^/]+$/, "questions/A.6");
      });
      await question(page).waitFor();
      assert.equal(await question(page).locator("[lang]").count(), 0);
      assert.match(await question(page).innerText(), /letters in Welsh/);
    },
    { browser: { locale: "de-AT" } },
  ));

test("a wrong one says all that is wrong", () =>
  onPage(async (page) => {
    const file = JSON.parse(await council());
    file.questions[0].weight = 9;
    file.questionnaire.asks.questions[0] = "A.6.2.4-99";
    await give(page, JSON.stringify(file));
    const errors = page.locator(selectors.errors);
    await errors.waitFor();
    const said = await errors.innerText();
    for (const words of ["/questions/0/weight", "/questionnaire/asks/questions/0", "A.6.2.4-99"]) {
      assert.ok(said.includes(words), `"${words}" is not in ${said}`);
    }
    assert.ok(await errors.evaluate((it) => it.contains(document.activeElement)), "the errors have the focus");

    const holding = JSON.parse(await answers());
    holding.own.questions[0].weight = 9;
    await give(page, JSON.stringify(holding));
    await page.locator(selectors.errors, { hasText: "/own/questions/0/weight" }).waitFor();
    await give(page, await council());
    await reads(page, places.profile);
  }));
