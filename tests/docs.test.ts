// What the documents say of the files: links lead somewhere, paths exist, the map is whole.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

const DOCUMENTS = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "PRIVACY.md", "SECURITY.md", "data/README.md"],
  ...["docs", "src", "commands", "packages", "bench"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md") && !name.includes("node_modules"))
      .map((name) => join(folder, name)),
  ),
];

describe.each(DOCUMENTS)("%s", (document) => {
  const text = readFileSync(join(ROOT, document), "utf8");

  test("every link to a file leads to one", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)(?<path>[^)#\s]+)(?:#[^)]*)?\)/g)];
    const broken = links
      .map((match) => join(dirname(document), match.groups?.path ?? ""))
      .filter((path) => !existsSync(join(ROOT, path)));
    expect(broken).toEqual([]);
  });

  test("every path of the source that it names exists", () => {
    const paths = [...text.matchAll(/`(?<path>(?:src|tests|docs|commands|bench)\/[\w./-]*\w)`/g)];
    const missing = paths.map((match) => match.groups?.path ?? "").filter((path) => !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
  });
});

test("every path of the glossary exists; they begin in src/", () => {
  const glossary = readFileSync(join(ROOT, "docs/glossary.md"), "utf8");
  const paths = [...glossary.matchAll(/`(?<path>[a-z-]+\/[\w./-]+\.(?:ts|md))`/g)].map(
    (match) => match.groups?.path ?? "",
  );
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => ![join("src", path), path].some((one) => existsSync(join(ROOT, one))))).toEqual([]);
});

test("the README's map has every room, and every file at the root of src", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const map = readme.slice(readme.indexOf("## Map"), readme.indexOf("## Licence"));
  const names = readdirSync(join(ROOT, "src"), { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  expect(names.filter((name) => !map.includes(` ${name}`))).toEqual([]);
});

test("records are numbered, each number once", () => {
  const numbers = readdirSync(join(ROOT, "docs/adr")).map((name) => [name.slice(0, 4), name] as const);
  for (const [number, name] of numbers) {
    const title = readFileSync(join(ROOT, "docs/adr", name), "utf8").split("\n")[0];
    expect(title, relative(ROOT, name)).toMatch(new RegExp(`^# ${Number(number)}\\. `));
  }
  expect(new Set(numbers.map(([number]) => number)).size).toBe(numbers.length);
});
