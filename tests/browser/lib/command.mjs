// The command `ready42`, run as a person would.

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Scores an assessment in one format and language and gives what is printed. */
export async function score(text, format, day, language = "en") {
  const folder = await mkdtemp(join(tmpdir(), "ready42-"));
  try {
    const file = join(folder, "assessment.json");
    await writeFile(file, text);
    const words = ["run", "--quiet", "--package", "ready42-cli", "--", "score", file];
    const options = ["--format", format, "--as-of", day, "--lang", language];
    const run = promisify(execFile);
    const { stdout } = await run("cargo", [...words, ...options], { cwd: root, maxBuffer: 1 << 26 });
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
