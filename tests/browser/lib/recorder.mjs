// Writes down everything that leaves the page, or tries to, seen from four sides: the test
// driver, the browser's own protocol, the page, and the server.

/** Schemes that name something inside the browser. */
const inside = /^(data|blob|about):/;

/** Runs in the page before anything else: reports what the protocol does not show. */
function watch() {
  const report = (text) => globalThis.r42Report?.(text);
  addEventListener("securitypolicyviolation", (event) => {
    report(`violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
  });
  for (const name of ["RTCPeerConnection", "WebTransport"]) {
    if (!(name in globalThis)) continue;
    globalThis[name] = new Proxy(globalThis[name], {
      construct(target, args) {
        report(`connection: ${name}`);
        return Reflect.construct(target, args);
      },
    });
  }
}

/** Starts recording; call it before the page is loaded. */
export async function record({ context, page }, server) {
  const seen = [];
  const add = (from) => (text) => seen.push(`${from}: ${text}`);
  const request = (from) => (url, method) => {
    if (!inside.test(url)) seen.push(`${from}: ${method} ${url}`);
  };

  await context.exposeFunction("r42Report", add("page"));
  await context.addInitScript(watch);

  context.on("request", (it) => request("driver")(it.url(), it.method()));
  context.on("page", (it) => add("driver")(`new page ${it.url()}`));
  page.on("websocket", (it) => add("driver")(`websocket ${it.url()}`));
  page.on("console", (it) => it.type() === "error" && add("console")(it.text()));
  page.on("pageerror", (it) => add("console")(it.message));

  const protocol = await context.newCDPSession(page);
  await protocol.send("Network.enable");
  protocol.on("Network.requestWillBeSent", ({ request: it }) =>
    request("protocol")(it.url, it.method),
  );
  protocol.on("Network.webSocketCreated", ({ url }) => add("protocol")(`websocket ${url}`));
  protocol.on("Network.webTransportCreated", ({ url }) => add("protocol")(`webtransport ${url}`));

  let from = { seen: 0, served: 0 };
  return {
    /** Forgets what was seen so far: the page is loaded. */
    mark() {
      from = { seen: seen.length, served: server.log.length };
    },
    /** Everything since the mark, or from the start. */
    since() {
      const served = server.log.slice(from.served).map((line) => `server: ${line}`);
      return [...seen.slice(from.seen), ...served];
    },
  };
}
