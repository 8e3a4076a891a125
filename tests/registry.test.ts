import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "#commands/index.ts";

const FOLDER = join(import.meta.dirname, "..", "commands");

test("every file in commands/ is in the list, and the command is named like its file", async () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && name !== "index.ts");
  for (const file of files) {
    const { default: command } = await import(join(FOLDER, file));
    expect(command.name).toBe(file.replace(".ts", ""));
    expect(commands).toContain(command);
  }
  expect(commands).toHaveLength(files.length);
});
