// Bots that know nothing of where they run, each as a process of its own: with discord.js, with oceanic.js, without any library, and one of oceanic.js's authors.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
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

async function run(...args: readonly string[]): Promise<LocalDiscord> {
  const started = await startLocalDiscord();
  discord = started;
  const env = { DISCORD_API_URL: started.apiUrl, DISCORD_TOKEN: started.token };
  await said(args, env, /ready/i);
  return started;
}

const example = (name: string) => join("examples", name);

/** A request of the bot by hand. */
async function request({ apiUrl, token }: LocalDiscord, method: string, path: string, body: object): Promise<unknown> {
  const headers = { authorization: `Bot ${token}`, "content-type": "application/json" };
  return (await fetch(`${apiUrl}/v10${path}`, { method, headers, body: JSON.stringify(body) })).json();
}

test("one with discord.js: a form with a text and a list, an answer with a file, and a menu", patience, async () => {
  const { slash, person, violations } = await run(example("tickets.ts"));
  const { form } = await slash("/ticket");
  expect(form?.title).toBe("A ticket");
  const robin = person("robin");
  const kept = await robin.submit("ticket", { words: "It leaks.", urgency: ["high"] });
  expect(kept.text).toContain("Kept, high urgency");
  expect(kept.files.map(({ name }) => name)).toEqual(["ticket.txt"]);
  expect((await robin.press(kept, "urgency", ["low urgency"])).text).toContain("Now low");
  expect(violations).toEqual([]);
});

describe("one with oceanic.js", () => {
  test(
    "a command with completion, answered late, changed, with a file, and followed up for one alone",
    patience,
    async () => {
      const { person, messages, ids, violations, intercept } = await run(example("lending.ts"));
      const followUps: unknown[] = [];
      intercept(({ method, path, body }, phase) => {
        if (phase === "stored" && method === "POST" && path.startsWith("/webhooks/")) followUps.push(body);
        return undefined;
      });
      const robin = person("robin");
      expect(await robin.complete("/book title:ra")).toEqual([{ name: "Dracula", value: "Dracula" }]);
      const found = await robin.type("/book title:Dracula");
      expect(found.text).toContain("**Dracula** is on the shelf");
      expect(found.files.map(({ name }) => name)).toEqual(["first-page.txt"]);
      const [{ url = "" } = {}] = found.files;
      expect(await (await fetch(url)).text()).toBe("Dracula, page 1");
      await expect.poll(() => followUps).toMatchObject([{ content: "Be gentle with it.", flags: 64 }]);
      expect(messages(ids.general).map(({ content }) => content)).toEqual(["**Dracula** is on the shelf"]);
      expect(violations).toEqual([]);
    },
  );

  test("a button that opens a form, a direct message, and a menu that changes its message", patience, async () => {
    const { person, messages, ids, violations } = await run(example("lending.ts"));
    const robin = person("robin");
    const found = await robin.type("/book title:Emma");
    expect((await robin.press(found, "Borrow")).form?.title).toBe("A loan");
    expect((await robin.submit("borrow:Emma", { name: "Robin" })).text).toBe("Robin has Emma now");
    await expect.poll(() => messages(ids.robinDm).map(({ content }) => content)).toEqual(["Bring Emma back, Robin."]);
    const reserved = await robin.press(found, "For how long", ["two weeks"]);
    expect([reserved.text.split("\n")[0], reserved.buttons]).toEqual(["Reserved, Emma: two weeks", []]);
    expect(violations).toEqual([]);
  });

  test(
    "what is said in a channel and in direct messages, and reactions of the bot and of a person",
    patience,
    async () => {
      const { person, messages, ids, violations } = await run(example("lending.ts"));
      expect((await person("sam").dm("hello")).text).toBe("We have Kim, Emma, Dracula");
      const asked = await person("robin").type("What is there?");
      const told = () => messages(ids.general).at(-1);
      await expect.poll(() => told()?.message_reference?.message_id).toBe(asked.message?.id);
      expect(messages(ids.general)[0]?.reactions?.map(({ emoji }) => emoji.name)).toEqual(["📚"]);
      const answer = told();
      if (answer === undefined) throw new Error("no answer");
      await person("sam").react(answer, "📌");
      await expect.poll(() => told()?.content).toBe(`Kept for <@${ids.sam}>`);
      expect(violations).toEqual([]);
    },
  );
});

/** From github.com/OceanicJS/Oceanic, examples/interactions.js at 72035a87, to which only token and address are given. */
function ofOceanic(): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, "foreign/oceanic-interactions.cjs"), "utf8");
  const given = 'auth: "Bot " + process.env.DISCORD_TOKEN, rest: { baseURL: process.env.DISCORD_API_URL + "/v10" }';
  expect(text).toContain('auth: "Bot [TOKEN]"');
  return ["--input-type=commonjs", "--eval", text.replace('auth: "Bot [TOKEN]"', () => given)];
}

test("one that oceanic.js's authors wrote: commands of all three kinds, completion and buttons", patience, async () => {
  const local = await run(...ofOceanic());
  const { person, ids, violations } = local;
  const option = (type: number, name: string, more = {}) => ({ type, name, description: name, ...more });
  await request(local, "PUT", `/applications/${ids.application}/commands`, [
    { name: "greet", description: "Greets", options: [option(6, "user", { required: true }), option(3, "greeting")] },
    { name: "test-autocomplete", description: "Tests", options: [option(3, "test-option", { autocomplete: true })] },
    { name: "ping", type: 2 },
    { name: "author", type: 3 },
  ]);
  const robin = person("robin");
  expect((await robin.type("/greet user:@sam greeting:Ahoy")).text).toBe(`Ahoy <@${ids.sam}>!`);
  const choices = await robin.complete("/test-autocomplete test-option:c");
  expect(choices.map(({ name }) => name)).toEqual(["Choice 1", "Choice 2"]);
  expect((await robin.menu("ping", ids.sam)).text).toBe(`Pong! <@${ids.sam}>`);
  const said = await person("sam").type("hello");
  expect((await robin.use("author", said)).text).toBe(`<@${ids.sam}> is the author of that message!`);
  const button = (label: string, custom_id: string) => ({ type: 2, style: 1, label, custom_id });
  const row = { type: 1, components: [button("Edit", "edit-message"), button("Amaze", "my-amazing-button")] };
  const posted = await request(local, "POST", `/channels/${ids.general}/messages`, { content: "x", components: [row] });
  const shown = posted as Parameters<typeof robin.press>[0];
  expect((await robin.press(shown, "Edit")).text).toBe(`This message was edited by <@${ids.robin}>!`);
  expect((await robin.press(shown, "Amaze")).text).toBe("You clicked an amazing button!");
  expect(violations).toEqual([]);
});

test("one without any library, by fetch and WebSocket", patience, async () => {
  const { slash, person, violations } = await run(example("bare.ts"));
  const counted = await slash("/count words:one two three");
  expect(counted.text).toContain("3 words");
  expect((await person("robin").press(counted, "Once more")).text).toContain("Pressed");
  expect(violations).toEqual([]);
});

test("what is not modelled is answered in so many words, and told in the terminal", patience, async () => {
  const { apiUrl, token, ids } = await run(example("bare.ts"));
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
