import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deskCommands, commands as everywhere } from "#commands/index.ts";

const commands = [...everywhere, ...deskCommands];

const FOLDER = join(import.meta.dirname, "..", "commands");

/** “Check quotes” → check-quotes; a slash command's name is as it is. */
const fileNameOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");

test("every file in commands/ is in the list, and the command is named like its file", async () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && name !== "index.ts");
  for (const file of files) {
    const { default: command } = await import(join(FOLDER, file));
    expect(fileNameOf(command.name)).toBe(file.replace(".ts", ""));
    expect(commands).toContain(command);
  }
  expect(commands).toHaveLength(files.length);
});

test("a slash command's name is one that Discord takes, and a message command's is short enough", () => {
  for (const { kind, name, description } of commands) {
    expect(name).toMatch(kind === "slash" ? /^[a-z0-9-]{1,32}$/ : /^[A-Z][\w ]{0,31}$/);
    expect(description.length).toBeLessThanOrEqual(100);
  }
});
