import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context, SlashCommand } from "#src/core/command.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { viewFrom } from "#tests/helpers/view-from.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** The example of a command in the README, as it stands there. */
const example = /## Add a command\n.*?```ts\n(?<code>.*?)```/s.exec(readFileSync(join(ROOT, "README.md"), "utf8"))
  ?.groups?.code;

let dir: string;
beforeAll(() => {
  // Inside the repository, so that its own imports lead where they lead in commands/.
  dir = mkdtempSync(join(import.meta.dirname, ".readme-"));
  writeFileSync(join(dir, "example.ts"), example ?? "");
});
afterAll(() => rmSync(dir, { recursive: true }));

/** What the compiler says of a file beside the example; empty when it finds nothing wrong. */
function compile(file: string): Promise<string> {
  const project = join(dir, `${file}.json`);
  writeFileSync(project, JSON.stringify({ extends: "../../../tsconfig.json", include: [], files: [file] }));
  const compiler = join(ROOT, "node_modules", ".bin", "tsc");
  return new Promise((resolve) => execFile(compiler, ["-p", project], (_, stdout) => resolve(stdout)));
}

const context = {
  archive: shipped(),
  today: "2026-05-20",
  words: ENGLISH,
  status: () => Promise.reject(new Error("not asked for here")),
  commands: [],
} as unknown as Context;

describe("the README's example of a command", () => {
  test("compiles", { timeout: 120_000 }, async () => {
    expect(await compile("example.ts")).toBe("");
  });

  test("does not compile with the name that somebody typed in the place of an id", { timeout: 120_000 }, async () => {
    const wrong = (example ?? "").replace("...filter }", "topic: named ?? 'us-china' }");
    expect(wrong).not.toBe(example);
    writeFileSync(join(dir, "wrong.ts"), wrong);
    expect(await compile("wrong.ts")).toMatch(/Type 'string' is not assignable to type '.*TopicId/);
  });

  test("answers for the topic that a name means, and asks back when it means none", async () => {
    const { default: command } = (await import(pathToFileURL(join(dir, "example.ts")).href)) as {
      readonly default: SlashCommand;
    };
    const run = (given: { readonly topic?: string; readonly within?: string }) =>
      viewFrom(command.actions[0]?.run(given, context));
    expect(await run({ topic: "US-China relations" })).toMatchObject({
      kind: "next",
      question: { topic: "us-china", within: "year" },
    });
    expect(await run({ topic: "cheese" })).toMatchObject({ kind: "notice" });
    expect(await run({ within: "decade" })).toMatchObject({ kind: "notice", tone: "problem" });
  });
});
