// A direct message that the rules do not understand, with a model behind PARSER_URL: it may say what is asked, and nothing else.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { type ModelServer, startModelServer, writes } from "#tests/helpers/model-server.ts";
import { recordingsOf } from "#tests/lookup/labelled/recorded-model.ts";

const KEY = "sk-a-key-that-nobody-sees";
const NOT_UNDERSTOOD = "I did not understand that. Ask me about";

let bot: TestBot;
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
  const env = { PARSER_URL: server.url, PARSER_MODEL: "tiny:1b", PARSER_KEY: KEY };
  bot = await startTestBot(undefined, { env, begin: Date.parse("2026-11-26T09:00:00Z") });
});
afterAll(async () => {
  await bot.stop();
  await server.close();
});

const replies = new Map(recordingsOf("beyond").map(({ text, reply }) => [text.replace(/[?!.]+$/u, ""), reply]));
beforeEach(() => {
  server.answer = (response, message) => writes(response, replies.get(message) ?? "I have no idea.");
});

const robin = () => bot.discord.person("robin");
const asked = () => server.requests.length;

test("a question in a language that the rules do not read is answered from the archive", async () => {
  const seen = await robin().dm("När är nästa Nato-toppmöte?");
  expect(seen.text).toContain("Tirana");
  const office = await robin().dm("Hvem er statsminister i Japan?");
  expect(office.text).toContain("Sanae Takaichi");
});

test("what the rules understand is never shown to the model", async () => {
  const before = asked();
  await robin().dm("when is the next G20 summit?");
  await robin().dm("who is Mark Carney?");
  await robin().dm("hello");
  await robin().type("/search words:joke about cats");
  expect(asked()).toBe(before);
});

test("an invented name, an action and prose get the rules’ answer", async () => {
  expect((await robin().dm("Kuka oikeastaan on Alexander Stubb?")).text).toContain("I do not have");
  expect((await robin().dm("put the thing with the two big guys on my radar")).text).toContain(NOT_UNDERSTOOD);
  expect((await robin().type("/following")).text).not.toMatch(/big guys|Taiwan/);
  // An answer in between, so that the model is not left alone.
  await robin().dm("När är nästa Nato-toppmöte?");
  expect((await robin().dm("tell me a joke about cats")).text).toContain(NOT_UNDERSTOOD);
});

test("the model gets the words and the day, and neither who wrote nor where", async () => {
  await robin().dm("När är nästa Nato-toppmöte?");
  const { body } = server.requests.at(-1) ?? { body: "" };
  expect(body).toContain("Nato-toppmöte");
  // Neither an id of Discord nor a name.
  expect(body).not.toMatch(/\d{15,}|robin/i);
});

test("/about says that a model reads along", async () => {
  expect((await robin().type("/about")).text).toContain("language model");
});

test("when the model fails the rules answer, soon at once, and the log has the cause and no key", async () => {
  await robin().dm("När är nästa Nato-toppmöte?");
  server.answer = () => {};
  const begun = performance.now();
  expect((await robin().dm("När är nästa Nato-toppmöte?")).text).toContain("I read English");
  expect(performance.now() - begun).toBeLessThan(8_000);
  expect(bot.log.join("\n")).toContain("timeout");
  await server.close();
  for (let time = 0; time < 3; time++)
    expect((await robin().dm("tell me a joke about cats")).text).toContain(NOT_UNDERSTOOD);
  const log = bot.log.join("\n");
  expect(log).toContain("ECONNREFUSED");
  expect(log).toContain("is left alone");
  expect(log).not.toContain(KEY);
  expect(log).not.toMatch(/joke about cats|toppmöte/);
});
