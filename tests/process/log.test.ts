import { DiscordAPIError } from "discord.js";
import { expect, test } from "vitest";
import { createLog } from "#src/process/log.ts";

function logged(say: (log: ReturnType<typeof createLog>) => void, secrets: readonly string[] = []): string {
  const lines: string[] = [];
  say(createLog("debug", secrets, { write: (line) => void lines.push(line) }));
  return lines.join("");
}

const refused = (url: string) =>
  new DiscordAPIError({ code: 50035, message: "Invalid Form Body" }, 50035, 400, "POST", url, {
    body: { content: "what somebody typed" },
    files: undefined,
  });

test("secrets are struck out, in the texts of errors and of their causes too", () => {
  const err = new Error("no entry with hunter2", { cause: new Error("hunter2 is wrong") });
  const text = logged((log) => log.error({ err, address: "postgres://robin:hunter2@host/db" }, "hunter2"), ["hunter2"]);
  expect(text).not.toContain("hunter2");
  expect(text).toContain("no entry with [secret]");
});

test("an answer that Discord refuses is told without its body and without the token of its address", () => {
  for (const route of ["interactions/1234567890/aW50ZXJhY3Rpb246/callback", "webhooks/1234567890/aW50ZXJhY3Rpb246"]) {
    const text = logged((log) => log.error({ err: refused(`https://discord.com/api/v10/${route}`) }, "refused"));
    expect(text).not.toMatch(/aW50|somebody typed/);
    expect(text).toContain("Invalid Form Body");
    expect(text).toContain("/1234567890/[token]");
  }
});
