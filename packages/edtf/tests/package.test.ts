// What the package promises as a package: it stands alone, its face is documented, and its README is true.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as face from "../src/index.ts";
import { edtf, refusal } from "./samples.ts";

const ROOT = join(import.meta.dirname, "..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

function filesIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(join(ROOT, folder)).map((name) => [name, readFileSync(join(ROOT, folder, name), "utf8")]);
}

/** What stands behind `from` in import and export statements. */
function importsOf(source: string): readonly string[] {
  return [...source.matchAll(/^(?:import|export|\}) ?.*? from "([^"]+)";$/gm)].map(([, name = ""]) => name);
}

test("the source imports nothing outside itself, and the tests only the two test libraries", () => {
  const source = filesIn("src").flatMap(([, text]) => importsOf(text));
  const tests = filesIn("tests").flatMap(([, text]) => importsOf(text));
  expect(source.length).toBeGreaterThan(20);
  expect(source.filter((name) => !/^\.\/[\w-]+\.ts$/.test(name))).toEqual([]);
  const outside = tests.filter((name) => !/^(\.\/samples\.ts|\.\.\/src\/index\.ts|node:\w+|node:\w+\/\w+)$/.test(name));
  expect([...new Set(outside)].toSorted()).toEqual(["fast-check", "vitest"]);
});

describe("every name of the face", () => {
  const source = filesIn("src").filter(([name]) => name !== "index.ts");
  const types = [...readFileSync(join(ROOT, "src", "index.ts"), "utf8").matchAll(/\btype (\w+)[,\s]|^ {2}(\w+),$/gm)];
  const names = [...Object.keys(face), ...types.map(([, inline, listed]) => inline ?? listed ?? "")];

  test.each(names)("%s has a docstring", (name) => {
    const declaration = new RegExp(String.raw`\*/\nexport (?:function|const|type|interface) ${name}\b`);
    expect(source.filter(([, text]) => declaration.test(text))).toHaveLength(1);
  });

  test.each(Object.keys(face))("%s stands in the README", (name) => {
    expect(README).toContain(`\`${name}`);
  });
});

describe("the README", () => {
  const [, snippet = ""] = /```ts\n(import [\s\S]*?)```/.exec(README) ?? [];

  test("has a quick start that prints what it says", () => {
    const promised = [...snippet.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
    const options = { cwd: ROOT, encoding: "utf8" } as const;
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", snippet], options);
    expect(promised.length).toBeGreaterThan(4);
    expect(printed.trimEnd().split("\n")).toEqual(promised);
  });

  const forms = rowsBelow("| text | says |").map(([text = "", , kind, first, last, precision]) => ({
    text,
    expected: [kind, first, last, precision],
  }));

  test("names forms of every kind of value and every precision", () => {
    const kinds = new Set(forms.map(({ expected }) => expected[0]));
    expect(kinds.size).toBe(12);
    expect(new Set(forms.map(({ expected }) => expected[3])).size).toBe(13);
  });

  test.each(forms)("says of $text its kind, bounds and precision", ({ text, expected }) => {
    const value = edtf(text);
    const bounds = [face.earliest(value) ?? "–", face.latest(value) ?? "–"];
    expect([value.kind, ...bounds, face.precisionOf(value)]).toEqual(expected);
  });

  test.each(rowsBelow("| refused | message |"))("says why %s is refused", (text = "", message = "") => {
    expect(refusal(text)).toBe(message);
  });
});

/** The cells of a table, without the marks of code. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const [, table = ""] = README.split(heading);
  const [, , ...rows] = table.split("\n\n")[0]?.split("\n") ?? [];
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, "$1")),
  );
}
