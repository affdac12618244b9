// How long a person waits, as JSON: for the first question, and for the result of an answer.

import { launch } from "./lib/browser.mjs";
import { open, selectors, toFirstQuestion } from "./lib/page.mjs";
import { serve } from "./lib/server.mjs";

const loads = Number(process.env.R42_LOADS ?? 10);
const answers = Number(process.env.R42_ANSWERS ?? 100);
const warmUp = 10;

/** Runs in the page from its beginning: notes when the first question has been painted. */
function watch(selector) {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (globalThis.r42First = performance.now());
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: answers the first question again and again, highest and lowest in turn. */
async function answer({ answer, readiness, times }) {
  const name = document.querySelector(answer).name;
  const radios = () => [...document.querySelectorAll(answer)].filter((it) => it.name === name);
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
  const figures = [];
  for (let turn = 0; turn < times; turn += 1) {
    const radio = radios().at(turn % 2 === 0 ? 4 : 0);
    const before = document.querySelector(readiness).textContent;
    const changed = new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`answer ${turn} changed nothing`)), 5_000);
      const observer = new MutationObserver(() => {
        if (document.querySelector(readiness)?.textContent === before) return;
        observer.disconnect();
        clearTimeout(late);
        resolve(performance.now());
      });
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    });
    const start = performance.now();
    radio.click();
    const inDom = await changed;
    figures.push({ dom: inDom - start, paint: (await painted()) - start });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return figures;
}

/** Median and 95th percentile in milliseconds, to a tenth. */
function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] * 10) / 10;
  return { medianMs: at(0.5), p95Ms: at(0.95), of: sorted.length };
}

/** Opens a browser slowed down, for the length of `use`. */
async function slowed(rate, use) {
  const browser = await launch();
  try {
    const protocol = await browser.context.newCDPSession(browser.page);
    await protocol.send("Emulation.setCPUThrottlingRate", { rate });
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** The figures at one speed. */
async function measure(rate, address) {
  const first = [];
  for (let load = 0; load < loads; load += 1) {
    first.push(
      await slowed(rate, async ({ page, context }) => {
        // The assessment is there already, as for someone who comes back by a bookmark; nothing
        // of the site is in the cache.
        await open(page, address);
        await toFirstQuestion(page);
        await page.locator(selectors.status, { hasText: /^Saved in this browser/ }).waitFor();
        const bookmark = page.url();
        await page.goto("about:blank");
        const protocol = await context.newCDPSession(page);
        await protocol.send("Network.clearBrowserCache");
        await page.addInitScript(watch, selectors.answer);
        await page.goto(bookmark);
        return (await page.waitForFunction(() => globalThis.r42First)).jsonValue();
      }),
    );
  }
  const figures = await slowed(rate, async ({ page }) => {
    await open(page, address);
    await toFirstQuestion(page);
    const times = warmUp + answers;
    return page.evaluate(answer, { ...selectors, times });
  });
  const kept = figures.slice(warmUp);
  return {
    firstQuestion: summary(first),
    answerInDom: summary(kept.map(({ dom }) => dom)),
    answerPainted: summary(kept.map(({ paint }) => paint)),
  };
}

const server = await serve();
try {
  const figures = { cpu1: await measure(1, server.address), cpu4: await measure(4, server.address) };
  console.log(JSON.stringify(figures, null, 2));
} finally {
  await server.close();
}
