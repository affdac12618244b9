// The first seconds: what is loaded, in what order, and what is said when it cannot be.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./lib/page.mjs";
import { withSite } from "./lib/site.mjs";

test("each file is asked for once, compressed, and nothing else is", () =>
  withSite(async ({ page, address, server }) => {
    await open(page, address);
    await page.waitForTimeout(500);
    const kinds = server.log.map((line) => line.replace(/-[0-9a-f]{16}/, ""));
    const wanted = ["/", "/ready42.wasm", "/ready42.js", "/style.css", "/boot.js", "/details.txt"];
    assert.deepEqual(kinds.sort(), wanted.map((path) => `GET ${path} 200 br`).sort());
  }));

test("a module that does not come is explained", () =>
  withSite(async ({ page, address }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(address);
    await page.locator('html[data-r42-state="failed"]').waitFor({ state: "attached" });
    assert.match(await page.getByRole("status").innerText(), /could not be loaded/);
  }));

test("details that do not come are explained", () =>
  withSite(async ({ page, address }) => {
    await page.route("**/details-*.txt", (route) => route.abort());
    await page.goto(address);
    await page.locator('html[data-r42-state="failed"]').waitFor({ state: "attached" });
    assert.match(await page.getByRole("status").innerText(), /could not be loaded/);
  }));

test("details of another release are explained", () =>
  withSite(async ({ page, address }) => {
    await page.route("**/details-*.txt", (route) => route.fulfill({ body: "One line too few" }));
    await page.goto(address);
    await page.locator('html[data-r42-state="failed"]').waitFor({ state: "attached" });
    assert.match(await page.getByRole("status").innerText(), /could not be loaded/);
  }));

test("glue that does not come is explained", () =>
  withSite(async ({ page, address }) => {
    await page.route("**/ready42-*.js", (route) => route.abort());
    await page.goto(address);
    await page.locator('html[data-r42-state="failed"]').waitFor({ state: "attached" });
    assert.match(await page.getByRole("status").innerText(), /could not be loaded/);
  }));

test("a browser without WebAssembly is told so", () =>
  withSite(async ({ page, address }) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto(address);
    await page.getByText("needs WebAssembly").waitFor();
  }));

test("a browser without scripts is told so", () =>
  withSite(
    async ({ context, page, address }) => {
      await page.goto(address);
      // Read from the accessibility tree, since the driver's own look needs scripts.
      const protocol = await context.newCDPSession(page);
      const { nodes } = await protocol.send("Accessibility.getFullAXTree");
      const text = nodes.map(({ name }) => name?.value ?? "").join("\n");
      assert.match(text, /needs JavaScript/);
    },
    { browser: { flags: ["--blink-settings=scriptEnabled=false"] } },
  ));
