// How long the engine takes in Chromium, as JSON: microseconds for one assessment.
// `cargo xtask bench` builds the module and names its folder.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "./lib/browser.mjs";

const [, , folder, sample] = process.argv;
const types = { js: "text/javascript", wasm: "application/wasm", json: "application/json" };
const files = {
  "/engine.js": join(folder, "engine.js"),
  "/engine_bg.wasm": join(folder, "engine_bg.wasm"),
  "/sample.json": sample,
};

const server = createServer(async ({ url }, response) => {
  if (url === "/") return response.setHeader("content-type", "text/html").end("<!doctype html><title>Bench</title>");
  const path = files[url];
  if (!path) return response.writeHead(404).end();
  response.setHeader("content-type", types[url.split(".").pop()]);
  response.end(await readFile(path));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

/** Runs in the page: the median of seven rounds, for each of the loops. */
async function measure() {
  const { default: init, Bench } = await import("/engine.js");
  await init({ module_or_path: "/engine_bg.wasm" });
  const bench = new Bench(await (await fetch("/sample.json")).text());
  const median = (turns, loop) => {
    loop(turns);
    const rounds = [];
    for (let round = 0; round < 7; round += 1) {
      const start = performance.now();
      loop(turns);
      rounds.push(((performance.now() - start) * 1000) / turns);
    }
    return Math.round(rounds.sort((a, b) => a - b)[3] * 10) / 10;
  };
  const judgeMicros = median(2_000, (turns) => bench.judge(turns));
  const planMicros = median(300, (turns) => bench.plan(turns));
  const reportMicros = median(200, (turns) => bench.report(turns));

  // The shortest way from nothing answered, the median of five turns, in milliseconds.
  const targets = ["stage1", "stage2", "0.5", "0.7", "0.85", "0.95"];
  for (const framework of ["nist-ai-rmf-1.0", "nist-csf-2.0", "owasp-llm-2025", "owasp-llm-2026"])
    targets.push(`${framework}:0.7`);
  for (const framework of ["owasp-asi-2026", "owasp-nhi-2025", "nist-ai-600-1", "eu-ai-act"])
    targets.push(`${framework}:0.7`);
  targets.push("20 days", "60 days", "150 days");
  const pathMillis = {};
  for (const size of ["small", "medium", "large"]) {
    const facts = { size };
    const nothing = { format: "ready42/assessment", version: 1, questionnaire: "iso-42001", profile: { facts } };
    const empty = new Bench(JSON.stringify(nothing));
    pathMillis[size] = {};
    for (const target of targets) {
      const turns = [];
      for (let turn = 0; turn < 5; turn += 1) {
        const start = performance.now();
        if (empty.path(target, 1) === undefined) throw new Error(`${size} ${target} is not proven`);
        turns.push(performance.now() - start);
      }
      pathMillis[size][target] = Math.round(turns.sort((a, b) => a - b)[2] * 10) / 10;
    }
  }
  return { judgeMicros, planMicros, reportMicros, judgedPerSecond: Math.round(1e6 / judgeMicros), pathMillis };
}

const browser = await launch();
try {
  await browser.page.goto(`http://127.0.0.1:${server.address().port}/`);
  console.log(JSON.stringify(await browser.page.evaluate(measure)));
} finally {
  await browser.close();
  server.close();
}
