// What a person does from the first look to the report, for the tests that watch from outside.

import { readFile } from "node:fs/promises";
import { begin, goTo, places, reads, selectors } from "./page.mjs";

/** Presses a button that gives a file; gives its name and its text. */
export async function download(page, name) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** Answers every question of the section that is shown, each with the level of this number. */
export async function answerAll(page, level) {
  const questions = await page.locator("main fieldset").filter({ has: page.locator(selectors.answer) }).all();
  for (const question of questions) await question.locator(selectors.answer).nth(level).check();
  return questions.length;
}

/** The whole journey, on a page that is open; gives the files taken along. */
export async function journey(page) {
  await begin(page);
  await page.getByRole("textbox", { name: /organisation/i }).first().fill("Example & Sons <Ltd>");
  await page.locator("main fieldset").nth(1).getByRole("radio").first().check();
  await page.getByRole("link", { name: "Go to the questions" }).click();
  await reads(page, places.questions);
  await goTo(page, "questions/4");
  await answerAll(page, 3);
  await goTo(page, "questions/A.6");
  await answerAll(page, 1);
  await goTo(page, "statement");
  await page.getByRole("radio", { name: "Included" }).first().check();
  await goTo(page, "result");
  await goTo(page, "plan");
  await page.locator(selectors.entry).first().waitFor();
  await goTo(page, "report");
  const files = {
    assessment: await download(page, "Assessment (JSON)"),
    json: await download(page, "Report (JSON)"),
    markdown: await download(page, "Report (Markdown)"),
    html: await download(page, "Report (HTML)"),
  };
  await page.locator(selectors.status, { hasText: /^Saved in this browser/ }).waitFor();
  return files;
}
