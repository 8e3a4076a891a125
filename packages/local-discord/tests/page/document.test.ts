import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readStatic } from "../../src/page-api/static.ts";

const page = join(import.meta.dirname, "../../page");
const html = readFileSync(join(page, "index.html"), "utf8");
const sources = globSync("**/*.ts", { cwd: page }).map((name) => ({
  name,
  text: readFileSync(join(page, name), "utf8"),
}));

function importMap(): Readonly<Record<string, string>> {
  return JSON.parse(/<script type="importmap">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "").imports;
}

/** The path that the browser asks for when a module imports `name`. */
function resolve(name: string): string | undefined {
  const map = importMap();
  const prefix = Object.keys(map).find((key) => key === name || (key.endsWith("/") && name.startsWith(key)));
  return prefix ? `${map[prefix]}${name.slice(prefix.length)}` : undefined;
}

describe("the document", () => {
  test("lets its import map pass its own security policy", () => {
    const script = /<script type="importmap">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
    expect(html).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  });

  test("allows no other origin", () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test("names style sheets that exist, and all of them", () => {
    const linked = [...html.matchAll(/href="\/page\/(style\/[^"]+)"/g)].map((found) => found[1] ?? "");
    expect(linked.toSorted()).toEqual(globSync("style/*.css", { cwd: page }).toSorted());
  });
});

describe("the modules of the page", () => {
  const imports = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/^(?:import|} from|export .* from)(?! type)[^"\n]*"([^"]+)";$/gm)].map((found) => ({
      from: name,
      name: found[1] ?? "",
      line: found[0],
    })),
  );

  test("import packages only where the import map finds them", async () => {
    const bare = imports.filter(
      ({ name, from, line }) =>
        !(
          name.startsWith(".") ||
          line.startsWith("import type") ||
          (line.startsWith("} from") && isTypeImport(from, name))
        ),
    );
    const paths = bare.map(({ name }) => resolve(name) ?? "");
    const served = await Promise.all(paths.map(readStatic));
    expect(bare.filter((_, index) => served[index] === undefined)).toEqual([]);
    expect(bare.length).toBeGreaterThan(5);
  });

  test("set no markup from a text", () => {
    const offenders = sources.filter(({ text }) =>
      /innerHTML|unsafeHTML|insertAdjacentHTML|document\.write/.test(text),
    );
    expect(offenders.map(({ name }) => name)).toEqual([]);
  });
});

/** Whether an import over several lines brings in types only. */
function isTypeImport(from: string, name: string): boolean {
  const text = sources.find((source) => source.name === from)?.text ?? "";
  const end = text.indexOf(`} from "${name}";`);
  return text.slice(text.lastIndexOf("import ", end), end).startsWith("import type");
}
