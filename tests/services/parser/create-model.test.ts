// The client of PARSER_URL against a real HTTP server: whatever comes back, it gives a value of the shape or none, and says why.
import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import type { AskModel } from "#src/parser/ask-model.ts";
import { MAX_REPLY_BYTES } from "#src/parser/chat-completion.ts";
import { createModel } from "#src/parser/create-model.ts";
import { createLog } from "#src/process/log.ts";
import { type ModelServer, startModelServer, writes } from "#tests/helpers/model-server.ts";

const KEY = "sk-very-secret-key";
const SECRET_WORDS = "what nobody else may read";
const Shape = z.strictObject({ ask: z.enum(["next", "last"]), day: z.iso.date().nullable(), words: z.string().max(9) });
const GOOD = { ask: "next", day: "2026-11-26", words: "NATO" };

let server: ModelServer;
let now: number;
let lines: string[];
let askModel: AskModel;
beforeEach(async () => {
  server = await startModelServer();
  [now, lines] = [1_000_000, []];
  const log = createLog("debug", [], { write: (line) => void lines.push(line) });
  askModel = createModel({ url: server.url, model: "tiny:1b", key: KEY }, { now: () => now }, log);
});
afterEach(() => server.close());

const ask = () => askModel({ instructions: "Read.", text: JSON.stringify({ message: SECRET_WORDS }), shape: Shape });
const causes = () => lines.map((line) => (JSON.parse(line) as { readonly cause?: string }).cause);

test("one request says all: the model, the key, the schema, no heat, the words as a message of their own", async () => {
  server.answer = (response) => writes(response, GOOD);
  expect(await ask()).toEqual(GOOD);
  expect(server.requests).toHaveLength(1);
  const [request] = server.requests;
  expect(request?.path).toBe("/v1/chat/completions");
  expect(request?.headers.authorization).toBe(`Bearer ${KEY}`);
  expect(JSON.parse(request?.body ?? "")).toEqual({
    model: "tiny:1b",
    temperature: 0,
    max_tokens: 400,
    stream: false,
    response_format: {
      type: "json_schema",
      json_schema: {
        name: "reading",
        strict: true,
        schema: {
          $schema: "http://json-schema.org/draft-07/schema#",
          type: "object",
          properties: {
            ask: { type: "string", enum: ["next", "last"] },
            day: { anyOf: [{ type: "string", format: "date" }, { type: "null" }] },
            words: { type: "string" },
          },
          required: ["ask", "day", "words"],
          additionalProperties: false,
        },
      },
    },
    messages: [
      { role: "system", content: "Read." },
      { role: "user", content: JSON.stringify({ message: SECRET_WORDS }) },
    ],
  });
  expect(lines).toEqual([]);
});

test("without a key none is sent", async () => {
  server.answer = (response) => writes(response, GOOD);
  const log = createLog("debug", [], { write: () => {} });
  const keyless = createModel({ url: server.url, model: "m", key: undefined }, { now: () => now }, log);
  await keyless({ instructions: "", text: "{}", shape: Shape });
  expect(server.requests[0]?.headers.authorization).toBeUndefined();
});

const FAILURES: readonly (readonly [string, ModelServer["answer"], RegExp])[] = [
  ["prose", (response) => writes(response, `Sure! You wrote ${SECRET_WORDS}`), /^what the model wrote is no JSON$/],
  ["another shape", (response) => writes(response, { ...GOOD, ask: SECRET_WORDS }), /^not in the schema: ask/],
  ["a field more", (response) => writes(response, { ...GOOD, [SECRET_WORDS]: 1 }), /^not in the schema: unrec/],
  ["a text that is too long", (response) => writes(response, { ...GOOD, words: "x".repeat(10) }), /words too_big/],
  ["no choices", (response) => void response.end(JSON.stringify({ choices: [] })), /^not in the schema: choices/],
  ["a page of a proxy", (response) => void response.end("<html>Sign in</html>"), /^the reply of the model is no JSON$/],
  [
    "a status",
    (response) => void response.writeHead(401).end(`bad key ${KEY}`),
    /^the model answered with status 401$/,
  ],
  [
    "a body without end",
    (response) => {
      response.on("error", () => {});
      const pour = () => {
        while (!response.destroyed && response.write("x".repeat(16_384)));
        if (!response.destroyed) response.once("drain", pour);
      };
      pour();
    },
    new RegExp(`longer than ${MAX_REPLY_BYTES} bytes`),
  ],
  [
    "another address",
    (response) => void response.writeHead(307, { location: "http://127.0.0.1:1/" }).end(),
    /redirect/,
  ],
  ["a cut connection", (response) => void response.destroy(), /^fetch failed: /],
];

test.each(FAILURES)(
  "%s is no reading; the operator is told the cause, and nothing of the key or the words",
  async (...[, answer, cause]) => {
    server.answer = answer;
    expect(await ask()).toBeUndefined();
    expect(server.requests).toHaveLength(1);
    expect(causes()[0]).toMatch(cause);
    expect(lines.join("\n")).not.toContain(KEY);
    expect(lines.join("\n")).not.toContain(SECRET_WORDS);
  },
);

test("a model that says nothing is waited for four seconds", async () => {
  const begun = performance.now();
  expect(await ask()).toBeUndefined();
  const waited = performance.now() - begun;
  expect(waited).toBeGreaterThan(3_900);
  expect(waited).toBeLessThan(6_000);
  expect(causes()).toEqual([expect.stringContaining("timeout")]);
});

test("an address where nobody listens is a failure like any other", async () => {
  await server.close();
  expect(await ask()).toBeUndefined();
  expect(causes()[0]).toMatch(/ECONNREFUSED/);
});

test("after three failures in a row it is left alone for a minute, then tried once", async () => {
  server.answer = (response) => void response.writeHead(500).end();
  for (let time = 0; time < 5; time++) await ask();
  expect(server.requests).toHaveLength(3);
  expect(lines.filter((line) => line.includes("left alone"))).toHaveLength(1);
  now += 59_000;
  await ask();
  expect(server.requests).toHaveLength(3);
  now += 2_000;
  await Promise.all([ask(), ask()]);
  expect(server.requests).toHaveLength(4);
  now += 61_000;
  server.answer = (response) => writes(response, GOOD);
  expect(await ask()).toEqual(GOOD);
  expect(await ask()).toEqual(GOOD);
  expect(server.requests).toHaveLength(6);
});

test("a success between failures ends the count", async () => {
  for (let time = 0; time < 6; time++) {
    server.answer = (response) => (time % 3 === 2 ? writes(response, GOOD) : void response.writeHead(500).end());
    await ask();
  }
  expect(server.requests).toHaveLength(6);
});

test("of many messages at once it is asked four, and the others do not wait", async () => {
  const waiting: (() => void)[] = [];
  server.answer = (response) => void waiting.push(() => writes(response, GOOD));
  const first = Array.from({ length: 4 }, ask);
  expect(await ask()).toBeUndefined();
  while (waiting.length < 4) await new Promise((resolve) => setTimeout(resolve, 5));
  for (const go of waiting) go();
  expect(await Promise.all(first)).toEqual([GOOD, GOOD, GOOD, GOOD]);
  expect(server.requests).toHaveLength(4);
});
