import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

type Import = { readonly file: string; readonly to: string; readonly isType: boolean };

const files: ReadonlyMap<string, string> = new Map(
  ["src", "page", "protocol"]
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    )
    .concat("protocol.ts")
    .filter((name) => name.endsWith(".ts"))
    .map((name) => [name, readFileSync(join(ROOT, name), "utf8")]),
);
const imports = [...files].flatMap(([file, text]) => importsOf(file, text));
const inner = imports.filter(({ to }) => to.startsWith("."));

test("nothing is imported but the package itself, its own dependencies, and Node", () => {
  const manifest: { readonly dependencies: object } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const own = Object.keys(manifest.dependencies);
  const strays = imports.filter(({ file, to }) => {
    if (to.startsWith(".")) return !files.has(targetOf(file, to));
    return !to.startsWith("node:") && !own.some((name) => to === name || to.startsWith(`${name}/`));
  });
  expect(strays).toEqual([]);
  expect(own.filter((name) => imports.every(({ to }) => to !== name && !to.startsWith(`${name}/`)))).toEqual([]);
});

test("no import leads back to where it came from, of types neither, between files and between rooms", () => {
  expect(circles(inner.map(({ file, to }) => [file, targetOf(file, to)]))).toEqual([]);
  expect(circles(inner.map(({ file, to }) => [dirname(file), dirname(targetOf(file, to))]))).toEqual([]);
});

test("the page and the server share the protocol and nothing else", () => {
  const crossing = inner.filter(({ file, to }) => {
    const [from, target] = [file, targetOf(file, to)].map((path) => path.split("/")[0]);
    return from !== target && target !== "protocol.ts" && from !== "protocol.ts";
  });
  expect(crossing).toEqual([]);
});

test("fewer than 4 % of the top-level names are declared in more than one file", () => {
  const places = new Map<string, Set<string>>();
  for (const [file, text] of files)
    for (const name of declaredIn(text)) places.set(name, (places.get(name) ?? new Set()).add(file));
  const doubled = [...places].filter(([, declaring]) => declaring.size > 1).map(([name]) => name);
  expect(doubled.length / places.size, doubled.join(", ")).toBeLessThan(0.04);
});

test("no file is longer than 200 lines", () => {
  expect([...files].filter(([, text]) => text.split("\n").length > 201).map(([file]) => file)).toEqual([]);
});

function importsOf(file: string, text: string): readonly Import[] {
  const statements = text.matchAll(
    /(?:^|\n)(?:import|export)\b([^;"]*?)\bfrom "([^"]+)"|\bimport\("([^"]+)"\)|(?:^|\n)import "([^"]+)"/g,
  );
  return [...statements].map(([, what = "", from, loaded, effect]) => ({
    file,
    to: from ?? loaded ?? effect ?? "",
    isType: what.trimStart().startsWith("type "),
  }));
}

function targetOf(file: string, to: string): string {
  return relative(ROOT, resolve(ROOT, dirname(file), to));
}

function declaredIn(text: string): ReadonlySet<string> {
  const declarations = text.matchAll(
    /^(?:export )?(?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|type) (\w+)/gm,
  );
  return new Set([...declarations].map((match) => match[1] ?? ""));
}

/** What is left when everything that imports nothing any more is taken away, again and again: only circles. */
function circles(arrows: readonly (readonly [string, string])[]): readonly string[] {
  let left = arrows.filter(([from, to]) => from !== to);
  for (;;) {
    const importing = new Set(left.map(([from]) => from));
    const imported = new Set(left.map(([, to]) => to));
    const next = left.filter(([from, to]) => importing.has(to) && imported.has(from));
    if (next.length === left.length) break;
    left = next;
  }
  return [...new Set(left.map((arrow) => arrow.join(" → ")))].toSorted();
}
