import { DiscordAPIError } from "discord.js";
import { expect, test } from "vitest";
import { createLog, tiedTo } from "#src/process/log.ts";

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

test("a password is struck out however a line has to write it, and who logs in where, whatever address it is", () => {
  const text = logged(
    (log) => {
      log.error({ err: new Error('no entry with hun"ter\\2') }, "the database");
      log.warn({ url: "https://robin:hunter2@feeds.example/rss?a=b@c" }, "a feed");
      log.warn({ message: "fatal: unable to access 'https://ghp_hunter2@example.org/archive.git/'" }, "Git");
      log.warn({ url: "https://example.org/@robin" }, "a page");
    },
    ['hun"ter\\2'],
  );
  expect(text).not.toMatch(/hun["\\t]/);
  expect(text).toContain("https://[login]@feeds.example/rss?a=b@c");
  expect(text).toContain("https://example.org/@robin");
});

test("an answer that Discord refuses is told without its body and without the token of its address", () => {
  for (const route of ["interactions/1234567890/aW50ZXJhY3Rpb246/callback", "webhooks/1234567890/aW50ZXJhY3Rpb246"]) {
    const text = logged((log) => log.error({ err: refused(`https://discord.com/api/v10/${route}`) }, "refused"));
    expect(text).not.toMatch(/aW50|somebody typed/);
    expect(text).toContain("Invalid Form Body");
    expect(text).toContain("/1234567890/[token]");
  }
});

test("what is logged while something is dealt with has its id, whoever logs it and however late, and nothing else has", async () => {
  const lines: string[] = [];
  const log = createLog("debug", [], { write: (line) => void lines.push(line) });
  const work = async (id: string) => {
    await new Promise((resolve) => setImmediate(resolve));
    log.info({ own: id }, "in the middle");
  };
  await Promise.all(
    ["1", "2"].map((id) => tiedTo({ interaction: id }, () => tiedTo({ edition: `d${id}` }, () => work(id)))),
  );
  log.info({}, "outside");
  const told = lines.map((line) => JSON.parse(line) as Record<string, string>);
  for (const { own, interaction, edition } of told.slice(0, 2))
    expect({ interaction, edition }).toEqual({ interaction: own, edition: `d${own}` });
  expect(told[2]).not.toHaveProperty("interaction");
});
