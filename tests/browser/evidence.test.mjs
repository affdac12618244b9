// The register of evidence, the statement by itself, and how figures come about.

import assert from "node:assert/strict";
import { test } from "node:test";
import { download } from "./lib/journey.mjs";
import { begin, goTo, reads, sample, selectors } from "./lib/page.mjs";
import { onPage } from "./lib/site.mjs";

const saved = (page) => page.locator(selectors.status, { hasText: /^Saved in this browser/ }).waitFor();
const filter = (page, name) => page.getByRole("radio", { name }).check();
const goTowards = (page, place) =>
  page.evaluate((place) => {
    location.hash = location.hash.replace(/^(#\/a\/[^/]+\/).*/, `$1${place}`);
  }, place);

/** A day so many days from now, as files write it. */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Adds a record from the form of the register. */
async function add(page, title, until) {
  const form = page.locator("details", { hasText: "Add a record" });
  if (!(await form.evaluate((it) => it.open))) await form.locator("summary").click();
  await form.getByLabel("Title").fill(title);
  if (until) await form.getByLabel("Valid until").fill(until);
  await form.getByRole("button", { name: "Add to the register" }).click();
  await page.locator(selectors.record, { hasText: title }).waitFor();
}

test("records are added, attached to many answers, told by state, and deleted for good", () =>
  onPage(async (page) => {
    await begin(page);
    await goTo(page, "questions/4");
    await page.locator(selectors.answer).nth(3).check();
    await goTo(page, "evidence");
    await page.getByText("No record is named yet").waitFor();
    await add(page, "Runs out <soon>", inDays(10));
    await add(page, "Long gone", inDays(-10));
    await add(page, "=Stays", inDays(400));
    assert.equal(await page.locator(selectors.record).count(), 3);
    assert.match(await page.locator(selectors.record).first().innerText(), /Runs out <soon>[^]*Expires in (9|10) days/);

    await filter(page, /Out of date/);
    assert.deepEqual(await page.locator(`${selectors.record} a`).allInnerTexts(), ["Long gone"]);
    await filter(page, /All/);
    await page.getByLabel("Find by title").fill("STAYS");
    assert.equal(await page.locator(selectors.record).count(), 1);
    await page.getByLabel("Find by title").fill("");

    await page.getByRole("link", { name: "Runs out" }).click();
    await reads(page, "Runs out <soon>");
    await page.getByText("No answer rests on it yet").waitFor();
    assert.equal(await page.locator("input[type=checkbox]").count(), 0, "boxes are built when opened");
    await page.getByText("Choose the answers that rest on it").click();
    await page.getByLabel("Find a question").fill("4.1-");
    await page.getByRole("button", { name: /^Attach to all/ }).click();
    await page.getByText(/Without it, assurance would lose 100.0 points/).waitFor();
    await page.getByLabel("Title").fill("Context of 2026");
    await reads(page, "Context of 2026");
    assert.equal(await page.getByLabel("Title").evaluate((it) => it === document.activeElement), true);
    await saved(page);

    await goTo(page, "result");
    await page.getByText(/1 record expires within 60 days/).waitFor();
    assert.match(await page.locator(".numbers").innerText(), /Assurance\s+100.0 %/);
    await page.getByRole("link", { name: "See the evidence" }).click();
    await page.getByRole("link", { name: "Context of 2026" }).click();
    await page.getByRole("button", { name: "Delete this record" }).click();
    assert.match(await page.getByRole("alert").filter({ hasText: "Delete" }).innerText(), /answers? loses? it: 4\.1-1/);
    await page.getByRole("button", { name: "Delete for good" }).click();
    await reads(page, "This record is not here");
    await page.getByRole("link", { name: "All records" }).click();
    assert.equal(await page.locator(selectors.record).count(), 2);
    const csv = await download(page, "Evidence (CSV)");
    assert.match(csv.name, /\.evidence\.csv$/);
    assert.match(csv.text, /^\u{feff}Record,Kind,State/u);
    assert.ok(csv.text.includes("\r\n'=Stays,"), csv.text);
  }));

test("a figure opens into its terms, down to an answer, and the terms add up", () =>
  onPage(async (page) => {
    await sample(page);
    const figure = await page.locator(".numbers .figure").first().innerText();
    await page.locator(".numbers").getByRole("link", { name: /How this comes about/ }).first().click();
    await reads(page, "Readiness: ");
    assert.equal(await page.locator(".figure").first().innerText(), figure);
    const cells = async (place) =>
      (await page.locator(`${place} tr`).evaluateAll((rows) => rows.map((row) => row.cells[row.cells.length - 1].innerText)))
        .map((text) => Math.round(Number(text.replace(/[^0-9.]/g, "")) * 100));
    const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
    const first = (await page.locator("tbody a").allInnerTexts()).length;
    assert.ok(first > 10, `${first} clauses and objectives`);
    for (const heading of ["6 Planning", "6.1.2 ", "How it counts: 6.1.2-1"]) {
      assert.equal(sum(await cells("tbody")), sum(await cells("tfoot")), heading);
      await page.locator("tbody a", { hasText: heading.split(": ").at(-1).split(" ")[0] }).first().click();
      await reads(page, heading);
    }
    await page.getByRole("heading", { name: "Records" }).waitFor();
    await page.getByRole("navigation", { name: "Figures above" }).getByRole("link", { name: "6.1.2" }).click();
    await reads(page, "Readiness: 6.1.2");
    await page.getByRole("link", { name: "Go to the questions" }).click();
    await reads(page, "Planning");
    for (const [place, heading] of [
      ["explain/verdict", "Verdict: "],
      ["explain/GOVERN%201.1", "GOVERN 1.1"],
      ["explain/assurance/A.6", "Assurance: A.6"],
      ["explain/nothing", "How this comes about"],
    ]) {
      await goTowards(page, place);
      await reads(page, heading);
    }
    await goTo(page, "plan");
    await page.locator(selectors.entry).first().getByRole("link", { name: /How this comes about/ }).click();
    await reads(page, "Why it stands where it does");
    await page.getByRole("heading", { name: "Gain" }).waitFor();
  }));

test("a suggestion decides nothing until its reason is taken, and the statement is taken along", () =>
  onPage(async (page) => {
    await begin(page);
    for (const name of [/develop|build|train/i]) {
      const fact = page.locator("main fieldset").filter({ hasText: name }).first();
      await fact.getByRole("radio", { name: "No", exact: true }).check();
    }
    await goTo(page, "statement");
    const begins = page.getByRole("button", { name: /^Look at an exclusion/ });
    const number = await begins.count();
    assert.ok(number > 0, "the profile suggests something");
    assert.equal(await page.getByRole("radio", { name: "Excluded" }).and(page.locator(":checked")).count(), 0);
    await begins.first().click();
    const row = page.locator("fieldset.decision").filter({ has: page.getByRole("button", { name: /^Exclude with this reason/ }) });
    const reason = row.getByRole("textbox", { name: "Reason" });
    assert.match(await reason.inputValue(), /The matter does not arise/);
    assert.equal(await page.getByRole("radio", { name: "Excluded" }).and(page.locator(":checked")).count(), 0);
    await reason.fill("We train nothing ourselves.");
    await row.getByRole("button", { name: /^Exclude with this reason/ }).click();
    await page.getByText("1 of 38 controls decided with a reason").waitFor();
    const csv = await download(page, "Statement (CSV)");
    assert.ok(csv.text.includes("We train nothing ourselves.") && csv.text.includes("DRAFT: 37 of 38"));
    const html = await download(page, "Statement (HTML)");
    assert.ok(html.text.startsWith("<!DOCTYPE html>") && html.text.includes("DRAFT"));
    const markdown = await download(page, "Statement (Markdown)");
    assert.ok(markdown.text.startsWith("# Statement of Applicability"));
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator(".on-paper").isVisible());
    assert.ok(!(await page.locator("fieldset.decision").first().isVisible()));
  }));

test("five hundred records stay fluid", () =>
  onPage(async (page) => {
    const evidence = {};
    for (let number = 1; number <= 500; number += 1) {
      evidence[`E${number}`] = { kind: "ai-policy", title: `Record ${number}`, validUntil: inDays(number - 100) };
    }
    const text = JSON.stringify({
      format: "ready42/assessment", version: 1, questionnaire: "iso-42001", content: "2026.11", evidence,
    });
    await page
      .locator('input[type="file"]:enabled')
      .setInputFiles({ name: "many.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.getByRole("navigation", { name: "Steps" }).waitFor();
    await goTo(page, "evidence");
    await page.getByText("500 of 500 records shown").waitFor();
    const took = await page.evaluate(async () => {
      const field = document.getElementById("records-find");
      const start = performance.now();
      field.value = "record 49";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      while (document.querySelectorAll('[data-r42="record"]').length > 20) {
        await new Promise((done) => requestAnimationFrame(done));
      }
      return performance.now() - start;
    });
    assert.ok(took < 1_000, `${took} ms`);
    assert.equal(await page.locator(selectors.record).count(), 11);
  }));
