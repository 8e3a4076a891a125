import { expect, test } from "vitest";
import {
  allImports,
  circlesIn,
  importsOf,
  linesOf,
  roomOf,
  sourceFiles,
  textOf,
  topLevelNames,
} from "./helpers/structure.ts";

/**
 * The rooms of the house, lowest first, and from which others each may import (its own is always allowed). A room names
 * only rooms that stand above it in this list.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "@edtf": [],
  "@local-discord": [],
  process: [],
  text: [],
  alarms: ["process"],
  parser: ["process"],
  delivery: ["process"],
  archive: ["@edtf", "text"],
  wording: ["@edtf", "text", "delivery", "archive"],
  ledger: ["@edtf", "process", "archive"],
  calendar: ["@edtf", "text", "archive", "wording"],
  picture: ["@edtf", "process", "text", "archive", "wording"],
  digest: ["@edtf", "process", "text", "archive", "ledger", "delivery"],
  agenda: ["@edtf", "process", "archive", "delivery", "digest"],
  follow: ["@edtf", "process", "archive", "ledger", "delivery", "digest"],
  newsroom: ["@edtf", "process", "text", "archive", "wording", "ledger", "delivery"],
  store: ["process", "ledger", "delivery", "digest", "agenda", "follow", "newsroom"],
  core: [
    "@edtf",
    "process",
    "text",
    "parser",
    "archive",
    "wording",
    "delivery",
    "calendar",
    "digest",
    "agenda",
    "follow",
    "newsroom",
  ],
  lookup: ["@edtf", "process", "text", "parser", "archive", "wording", "calendar", "digest", "core"],
  actions: ["@edtf", "archive", "wording", "digest", "follow", "newsroom", "core", "lookup"],
  http: ["@edtf", "process", "text", "archive", "wording", "ledger", "picture", "digest", "core", "lookup"],
  commands: [
    "@edtf",
    "process",
    "text",
    "archive",
    "wording",
    "delivery",
    "digest",
    "agenda",
    "follow",
    "newsroom",
    "core",
    "lookup",
    "actions",
  ],
  discord: [
    "@edtf",
    "process",
    "text",
    "alarms",
    "archive",
    "wording",
    "ledger",
    "delivery",
    "picture",
    "digest",
    "agenda",
    "follow",
    "newsroom",
    "core",
    "lookup",
    "actions",
  ],
  "time-machine": ["@edtf", "@local-discord", "archive"],
  "newsroom-panel": ["@edtf", "@local-discord", "archive", "wording", "newsroom", "actions", "discord"],
  main: [
    "@edtf",
    "@local-discord",
    "process",
    "parser",
    "alarms",
    "archive",
    "wording",
    "ledger",
    "delivery",
    "picture",
    "digest",
    "agenda",
    "follow",
    "newsroom",
    "store",
    "core",
    "lookup",
    "http",
    "commands",
    "discord",
    "time-machine",
    "newsroom-panel",
    "package.json",
  ],
};

/** Which rooms may import these packages. */
const PACKAGE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  "discord.js": ["discord", "main"],
  "node-cron": ["discord"],
  "ical-generator": ["calendar"],
  "intl-messageformat": ["wording"],
  "@napi-rs/canvas": ["picture"],
  feedsmith: ["newsroom", "newsroom-panel", "http"],
  htmlparser2: ["newsroom"],
  hono: ["http"],
  "@hono/node-server": ["http"],
  "ipaddr.js": ["newsroom"],
  keyv: ["store"],
  pg: ["store"],
  "pg-boss": ["store"],
  pino: ["process"],
  "prom-client": ["process"],
  undici: ["newsroom"],
};

test("every import goes in an allowed direction", () => {
  const forbidden = allImports()
    .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !(MAY_IMPORT[roomOf(from)] ?? []).includes(roomOf(to)))
    .map(({ from, to }) => `${from} imports ${to}`);
  expect(forbidden).toEqual([]);
});

test("every room is in the table, and names only rooms that stand before it", () => {
  const order = [...Object.keys(MAY_IMPORT), "package.json"];
  const rooms = new Set(sourceFiles().map(roomOf));
  expect([...rooms].filter((room) => !order.includes(room))).toEqual([]);
  const upwards = Object.entries(MAY_IMPORT).flatMap(([room, others]) =>
    others
      .filter((other) => other !== "package.json" && order.indexOf(other) >= order.indexOf(room))
      .map((other) => `${room} names ${other}`),
  );
  expect(upwards).toEqual([]);
});

test("no files import each other in a circle, for types neither", () => {
  expect(circlesIn(allImports())).toEqual([]);
});

test("only the rooms that own a package import it", () => {
  const strays = sourceFiles().flatMap((file) =>
    importsOf(file)
      .filter((name) => PACKAGE_ROOMS[name]?.includes(roomOf(file)) === false)
      .filter(() => !roomOf(file).startsWith("@"))
      .map((name) => `${file} imports ${name}`),
  );
  expect(strays).toEqual([]);
});

const PURE =
  /src\/(alarms\/(judge|due-slots)|wording\/|discord\/render\/|calendar\/|picture\/(letters|month|svg|timeline)\/|archive\/(history|change|concerns|date-history|in-month|phase)|ledger\/|digest\/(due|compose)|http\/(pages|feeds)\/|follow\/(news|remind|event-start|matches)|newsroom\/(stale|morning-post)|agenda\/(agenda-content|schedulable-event|diff-scheduled-events))/;

test("rendering and rules are pure: no await, clock or client", () => {
  const pure = sourceFiles().filter((file) => PURE.test(file));
  const impure = pure.filter((file) => /\bawait\b|Date\.now\(|new Date\(\)|Math\.random/.test(textOf(file)));
  expect(pure.length).toBeGreaterThan(10);
  expect(impure).toEqual([]);
});

// In a process that has worked for a while Node 24 finds nothing with such a pattern where it found something before.
test("no pattern sets its flags inside", () => {
  const patterns = sourceFiles().filter((file) =>
    /(?<!`)\(\?-?[ims]+[-:]/.test(textOf(file).replace(/^ *(?:\/\/|\/?\*).*$/gmu, "")),
  );
  expect(patterns).toEqual([]);
});

test("no source file is longer than 200 lines", () => {
  expect(sourceFiles().filter((file) => linesOf(file) > 200)).toEqual([]);
});

test("fewer than 4 % of the names at the top of files are declared in more than one file", () => {
  const names = topLevelNames();
  const doubled = [...names].filter(([, files]) => files.size > 1);
  expect(doubled.length / names.size).toBeLessThan(0.04);
});
