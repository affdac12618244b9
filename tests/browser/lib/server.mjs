// `cargo xtask serve`, on a port of its own, with what it was asked for.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Serves what is built; `{ mutant: true }` the leaking site. `log` grows by a line a request. */
export async function serve({ mutant = false } = {}) {
  const words = ["serve", "--no-build", "--port", "0", "--log", ...(mutant ? ["--mutant"] : [])];
  // Under `cargo xtask test` the program is named; by hand Cargo finds it.
  const program = process.env.R42_XTASK;
  const [command, args] = program ? [program, words] : ["cargo", ["xtask", ...words]];
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let trouble = "";
  child.stderr.on("data", (text) => (trouble += text));
  const log = [];
  const address = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`serve ended with ${code}: ${trouble.trim()}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = /^serving .* at (http:\/\/\S+)/.exec(line);
      if (found) resolve(found[1]);
      else log.push(line);
    });
  });
  return {
    address,
    log,
    async close() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
    },
  };
}
