// The command `ready42`, run as a person would.

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const run = promisify(execFile);
const options = { cwd: root, maxBuffer: 1 << 26 };
const words = ["run", "--quiet", "--package", "ready42-cli", "--"];

/** Runs the command with an assessment in a file and gives what is printed. */
async function printed(text, asked) {
  const folder = await mkdtemp(join(tmpdir(), "ready42-"));
  try {
    const file = join(folder, "assessment.json");
    await writeFile(file, text);
    const { stdout } = await run("cargo", [...words, ...asked(file)], options);
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Scores an assessment in one format and language and gives what is printed. */
export const score = (text, format, day, language = "en") =>
  printed(text, (file) => ["score", file, "--format", format, "--as-of", day, "--lang", language]);

/** The register of AI systems of an assessment, as a table. */
export const registerAsTable = (text) => printed(text, (file) => ["systems", file, "--format", "csv"]);

/** Checks texts, each as a file of its own; gives the places of those that do not hold. */
export async function refused(texts) {
  const folder = await mkdtemp(join(tmpdir(), "ready42-"));
  try {
    const files = texts.map((_, place) => join(folder, `${place}.json`));
    await Promise.all(texts.map((text, place) => writeFile(files[place], text)));
    const told = await run("cargo", [...words, "check", ...files], options).then(
      () => "",
      ({ code, stderr }) => {
        if (code !== 2) throw new Error(stderr);
        return stderr;
      },
    );
    return files.flatMap((file, place) => (told.includes(`${file}:`) ? [place] : []));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
