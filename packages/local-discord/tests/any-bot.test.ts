// Bots that are not ours run here as they are: one with discord.js, one without any library, each as a process of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../src/index.ts";

const ROOT = join(import.meta.dirname, "..");
const patience = { timeout: 60_000 };

let running: ChildProcess | undefined;
let discord: LocalDiscord | undefined;
afterEach(async () => {
  running?.kill();
  await discord?.close();
  discord = undefined;
});

/** Runs a program until it has said what is waited for; resolves to all that it said. */
function said(args: readonly string[], env: Readonly<Record<string, string>>, pattern: RegExp): Promise<string> {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
  running = child;
  return new Promise((resolve, reject) => {
    let text = "";
    const take = (part: Buffer) => {
      text += part;
      if (pattern.test(text)) resolve(text);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.once("exit", () => reject(new Error(`it ended: ${text}`)));
  });
}

async function run(example: string): Promise<LocalDiscord> {
  const started = await startLocalDiscord();
  discord = started;
  const env = { DISCORD_API_URL: started.apiUrl, DISCORD_TOKEN: started.token };
  await said([join("examples", example)], env, /ready/);
  return started;
}

test("one with discord.js: a form with a text and a list, an answer with a file, and a menu", patience, async () => {
  const { slash, person, violations } = await run("tickets.ts");
  const { form } = await slash("/ticket");
  expect(form?.title).toBe("A ticket");
  const robin = person("robin");
  const kept = await robin.submit("ticket", { words: "It leaks.", urgency: ["high"] });
  expect(kept.text).toContain("Kept, high urgency");
  expect(kept.files.map(({ name }) => name)).toEqual(["ticket.txt"]);
  expect((await robin.press(kept, "urgency", ["low urgency"])).text).toContain("Now low");
  expect(violations).toEqual([]);
});

test("one without any library, by fetch and WebSocket", patience, async () => {
  const { slash, person, violations } = await run("bare.ts");
  const counted = await slash("/count words:one two three");
  expect(counted.text).toContain("3 words");
  expect((await person("robin").press(counted, "Once more")).text).toContain("Pressed");
  expect(violations).toEqual([]);
});

test("what is not modelled is answered in so many words, and told in the terminal", patience, async () => {
  const { apiUrl, token, ids } = await run("bare.ts");
  const response = await fetch(`${apiUrl}/v10/guilds/${ids.guild}/bans/1`, {
    method: "PUT",
    headers: { authorization: `Bot ${token}` },
  });
  expect([response.status, await response.json()]).toEqual([
    404,
    { code: 0, message: expect.stringContaining(`does not model PUT /guilds/${ids.guild}/bans/1`) },
  ]);
});

test("from the command line: people, channels and a bot that is started with it", patience, async () => {
  const options = ["--name", "Counter", "--people", "ann,bob", "--channels", "lobby,news:announcement", "--port", "0"];
  const cli = ["src/cli.ts", ...options, "--", process.execPath, join("examples", "bare.ts")];
  const [, url = ""] = /Open (\S+)/.exec(await said(cli, {}, /ready/)) ?? [];
  const snapshot: unknown = await (await fetch(`${url}/page-api/snapshot`)).json();
  expect(snapshot).toMatchObject({
    me: { username: "ann" },
    bot: { username: "Counter" },
    channels: [{ name: "lobby" }, { name: "news", kind: "announcement" }, { kind: "dm" }, { name: "bob" }],
    commands: [{ name: "count" }],
  });
});
