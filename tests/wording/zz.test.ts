import { test } from "vitest";
import { sourceFiles } from "#tests/helpers/structure.ts";
import { wordsIn } from "#tests/helpers/said-in-source.ts";
import { writeFileSync } from "node:fs";
test("x", () => {
  const all = sourceFiles().filter((f) => !f.startsWith("packages/") && !f.startsWith("src/wording/")).flatMap((f) => wordsIn(f));
  writeFileSync("/tmp/found.txt", all.filter(({within}) => within.length === 0).map(({ file, line, text }) => `${file}:${line}: ${text.slice(0,110).replaceAll("\n","\\n")}`).join("\n"));
  writeFileSync("/tmp/excused.txt", all.filter(({within}) => within.length > 0).map(({ file, line, text, within }) => `${file}:${line}: [${within}] ${text.slice(0,110).replaceAll("\n","\\n")}`).join("\n"));
});
