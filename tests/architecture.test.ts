import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** The rooms of the house, and from which others each may import (its own is always allowed). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  archive: [],
  calendar: ["archive"],
  picture: ["archive"],
  digest: ["archive"],
  agenda: ["archive", "digest"],
  follow: ["archive", "digest"],
  store: ["agenda", "digest", "follow"],
  core: ["agenda", "archive", "calendar", "digest", "follow"],
  lookup: ["core", "archive", "calendar"],
  commands: ["core", "agenda", "follow", "lookup", "digest", "archive"],
  discord: ["core", "agenda", "follow", "lookup", "digest", "archive", "picture"],
  main: [
    "core",
    "agenda",
    "follow",
    "archive",
    "digest",
    "store",
    "lookup",
    "picture",
    "commands",
    "discord",
    "package.json",
  ],
};

/** Which rooms may import these packages. */
const PACKAGE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  "discord.js": ["discord", "main"],
  "node-cron": ["discord"],
  "ical-generator": ["calendar"],
  "@napi-rs/canvas": ["picture"],
  keyv: ["store"],
  pg: ["store"],
  pino: ["core"],
  "@attache/local-discord": ["main"],
};

type Import = { readonly file: string; readonly from: string; readonly to: string };

test("every import goes in an allowed direction", () => {
  const forbidden = allImports().filter(({ from, to }) => from !== to && !(MAY_IMPORT[from] ?? []).includes(to));
  expect(forbidden).toEqual([]);
});

test("only the folders that own a package import it", () => {
  const strays = sourceFiles().flatMap((file) =>
    importsOf(file)
      .filter((name) => PACKAGE_ROOMS[name]?.includes(roomOf(file)) === false)
      .map((name) => `${relative(ROOT, file)} imports ${name}`),
  );
  expect(strays).toEqual([]);
});

test("rendering and rules are pure: no await, clock or client", () => {
  const pure = sourceFiles().filter((file) =>
    /src\/(discord\/render\/|calendar\/|picture\/(letters|month|svg|timeline)\/|archive\/(history|change|course|in-month|outlook|phrase)|digest\/(due|compose)|follow\/(news|remind|start|concern)|agenda\/(standing|occasion|plan))/.test(
      file,
    ),
  );
  const impure = pure.filter((file) =>
    /\bawait\b|Date\.now\(|new Date\(\)|Math\.random/.test(readFileSync(file, "utf8")),
  );
  expect(pure.length).toBeGreaterThan(10);
  expect(impure.map((file) => relative(ROOT, file))).toEqual([]);
});

test("no source file is longer than 200 lines", () => {
  const long = sourceFiles().filter((file) => readFileSync(file, "utf8").split("\n").length > 201);
  expect(long.map((file) => relative(ROOT, file))).toEqual([]);
});

function allImports(): readonly Import[] {
  return sourceFiles().flatMap((file) =>
    importsOf(file).flatMap((name) => {
      const target = resolveInside(file, name);
      return target === undefined ? [] : [{ file: relative(ROOT, file), from: roomOf(file), to: roomOf(target) }];
    }),
  );
}

function sourceFiles(): readonly string[] {
  return ["src", "commands"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(ROOT, folder, name)),
  );
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const statements = text.matchAll(
    /(?:^|\n)(?:import|export)\b[^;]*?\bfrom "([^"]+)"|\bimport\("([^"]+)"\)|(?:^|\n)import "([^"]+)"/g,
  );
  return [...statements].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function resolveInside(file: string, name: string): string | undefined {
  if (name.startsWith(".")) return resolve(dirname(file), name);
  const alias = /^#(src|commands)\/(.*)$/.exec(name);
  return alias === null ? undefined : join(ROOT, alias[1] ?? "", alias[2] ?? "");
}

function roomOf(file: string): string {
  const parts = relative(ROOT, file).split("/");
  if (parts[0] !== "src") return parts[0] ?? "";
  if (parts.length > 2) return parts[1] ?? "";
  return ["main.ts", "attache.ts", "deploy.ts", "data.ts", "playground.ts"].includes(parts[1] ?? "") ? "main" : "core";
}
