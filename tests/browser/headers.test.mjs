// What the server sends, word for word, to a client that asks for it byte by byte.

import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { serve } from "./lib/server.mjs";

// Written out a second time: a slip in the table of the build must not pass unseen.
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin allow-downloads allow-modals";
const headers = {
  "content-security-policy": policy,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), payment=(), publickey-credentials-get=()",
  "x-dns-prefetch-control": "off",
};

let server;
let page;
let names;
before(async () => {
  server = await serve();
  page = await ask("/");
  names = [...page.body.toString().matchAll(/(?:href|src)="(?!data:)([^"]+)"/g)].map(([, name]) => name);
});
after(() => server?.close());

/** Asks for a path exactly as written; `fetch` would tidy it up. */
function ask(path, sent = {}, method = "GET") {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: sent }, async (reply) => {
      const parts = await reply.toArray();
      const { statusCode: status, headers } = reply;
      resolve({ status, headers, body: Buffer.concat(parts) });
    });
    asked.once("error", reject).end();
  });
}

test("every answer has exactly the headers promised", async () => {
  for (const path of ["/", "/index.html", "/nowhere", "/%", ...names.map((name) => `/${name}`)]) {
    const reply = await ask(path);
    for (const [name, value] of Object.entries(headers)) {
      assert.equal(reply.headers[name], value, `${path}: ${name}`);
    }
  }
});

test("the page names five files after their content, and they are kept for ever", async () => {
  assert.equal(names.length, 5);
  for (const name of names) {
    assert.match(name, /^(boot|details|ready42|style)-[0-9a-f]{16}\.(js|txt|wasm|css)$/);
    const { status, headers } = await ask(`/${name}`);
    assert.equal(status, 200, name);
    assert.equal(headers["cache-control"], "public, max-age=31536000, immutable", name);
  }
  assert.equal(page.headers["cache-control"], "no-cache");
});

test("each file has its type", async () => {
  const types = {
    wasm: "application/wasm",
    js: "text/javascript; charset=utf-8",
    css: "text/css; charset=utf-8",
    txt: "text/plain; charset=utf-8",
  };
  for (const name of names) {
    const { headers } = await ask(`/${name}`);
    assert.equal(headers["content-type"], types[name.split(".").pop()], name);
  }
  assert.equal(page.headers["content-type"], "text/html; charset=utf-8");
});

test("compressed answers hold the same bytes", async () => {
  for (const path of ["/", ...names.map((name) => `/${name}`)]) {
    const plain = await ask(path);
    assert.equal(plain.headers["content-encoding"], undefined);
    const br = await ask(path, { "accept-encoding": "gzip, deflate, br" });
    assert.equal(br.headers["content-encoding"], "br", path);
    assert.ok(brotliDecompressSync(br.body).equals(plain.body), path);
    const gz = await ask(path, { "accept-encoding": "gzip, br;q=0" });
    assert.equal(gz.headers["content-encoding"], "gzip", path);
    assert.ok(gunzipSync(gz.body).equals(plain.body), path);
    assert.equal(br.headers.vary, "Accept-Encoding");
  }
});

test("a page that has not changed is not sent again", async () => {
  const again = await ask("/", { "if-none-match": page.headers.etag });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
});

test("there is no way to a file outside the site", async () => {
  for (const path of ["/../Cargo.toml", "/..%2f..%2f..%2fCargo.toml", "//etc/passwd", "/_headers"]) {
    assert.equal((await ask(path)).status, 404, path);
  }
  assert.equal((await ask("/", {}, "POST")).status, 405);
});

test("the page carries the policy itself, without what a meta cannot carry", () => {
  const meta = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page.body.toString());
  const kept = policy.split("; ").filter((it) => !/^(frame-ancestors|sandbox)/.test(it));
  assert.equal(meta?.[1], kept.join("; "));
});
