// What the source says of its own structure: files, rooms, imports and names, read as text.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..", "..");

/** Where the program stands; tests, data and docs do not count. */
const FOLDERS = ["src", "commands", "packages/edtf/src", "packages/local-discord"];

export type Import = { readonly from: string; readonly to: string };

/** Every source file, by its path from the root. */
export function sourceFiles(): readonly string[] {
  return FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !/(?:^|\/)(?:tests|node_modules)\//.test(name))
      .map((name) => join(folder, name)),
  );
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

export function linesOf(file: string): number {
  return textOf(file).trimEnd().split("\n").length;
}

/** What stands behind `from` in import and export statements, and in import(). */
export function importsOf(file: string): readonly string[] {
  const statements = textOf(file).matchAll(
    /(?:^|\n)(?:import|export)\b[^;]*?\bfrom "([^"]+)"|\bimport\("([^"]+)"\)|(?:^|\n)import "([^"]+)"/g,
  );
  return [...statements].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

/** Imports of one source file by another; a package of the house counts as its face. */
export function allImports(): readonly Import[] {
  return sourceFiles().flatMap((from) =>
    importsOf(from).flatMap((name) => {
      const to = resolveInside(from, name);
      return to === undefined ? [] : [{ from, to }];
    }),
  );
}

function resolveInside(file: string, name: string): string | undefined {
  if (name.startsWith(".")) return relative(ROOT, resolve(ROOT, dirname(file), name));
  const own = /^@attache\/([^/]+)/.exec(name)?.[1];
  if (own !== undefined) return `packages/${own}/src/index.ts`;
  const alias = /^#(src|commands)\/(.*)$/.exec(name);
  return alias === null ? undefined : join(alias[1] ?? "", alias[2] ?? "");
}

/** A folder of `src`, `commands`, `main` for what stands at the root of `src`, or a package as “@edtf”. */
export function roomOf(file: string): string {
  const [top = "", second = "", ...rest] = file.split("/");
  if (top === "packages") return `@${second}`;
  if (top !== "src") return top;
  return rest.length > 0 ? second : "main";
}

/** Groups of files each of which is reached from every other of its group; in Tarjan's way. */
export function circlesIn(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const lowOf = (file: string) => low.get(file) ?? 0;
  const visit = (file: string) => {
    index.set(file, index.size);
    low.set(file, index.get(file) ?? 0);
    stack.push(file);
    for (const { to } of next.get(file) ?? []) {
      if (!index.has(to)) visit(to);
      if (stack.includes(to)) low.set(file, Math.min(lowOf(file), lowOf(to)));
    }
    if (lowOf(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of next.keys()) if (!index.has(file)) visit(file);
  return circles;
}

/** Names that are declared at the top of a file, exported or not, with the files that declare them. */
export function topLevelNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const file of sourceFiles()) {
    const declared = textOf(file).matchAll(
      /^(?:export )?(?:async )?(?:declare )?(?:abstract )?(?:function\*?|const|let|class|type|interface|enum) ([A-Za-z_$][\w$]*)/gm,
    );
    for (const [, name = ""] of declared) names.set(name, (names.get(name) ?? new Set()).add(file));
  }
  return names;
}
