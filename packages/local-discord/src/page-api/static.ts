// The page's own files and the few packages that it loads, straight from the disk.
import { realpathSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { findPackageJSON, stripTypeScriptTypes } from "node:module";
import { dirname, extname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(import.meta.dirname, "..", "..");
const PAGE_FOLDER = join(ROOT, "page");

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ts": "text/javascript; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** By name, the folder of each package that the page loads: wherever npm has put it. */
const PACKAGES: ReadonlyMap<string, string> = new Map(
  findPackages("lit", import.meta.url, ["lit-html", "lit-element", "@lit/reactive-element"]),
);

function findPackages(name: string, from: string, inside: readonly string[]): [string, string][] {
  const manifest = findPackageJSON(name, from);
  if (manifest === undefined) throw new Error(`the package ${name} is not installed`);
  // Some package managers put links to folders into node_modules.
  const place = realpathSync(manifest);
  const own = pathToFileURL(place).href;
  return [[name, dirname(place)], ...inside.flatMap((one) => findPackages(one, own, []))];
}

export type StaticFile = { readonly type: string; readonly text: string };

/** Undefined for everything that is not meant for the page. */
export async function readStatic(path: string): Promise<StaticFile | undefined> {
  const place = placeOf(path);
  const type = place === undefined ? undefined : CONTENT_TYPES[extname(place.file)];
  if (place === undefined || type === undefined) return undefined;
  const file = await realpath(place.file).catch(() => undefined);
  if (file === undefined || !file.startsWith(place.root + sep)) return undefined;
  const text = await readFile(file, "utf8");
  return { type, text: extname(file) === ".ts" ? strippedOf(file, text) : text };
}

/** What each file was when its types were last stripped, and what was left of it. */
const stripped = new Map<string, { readonly source: string; readonly text: string }>();

/** Stripping a hundred files takes longer than all else that opening the page does: it is done once for what a file says. */
function strippedOf(file: string, source: string): string {
  const known = stripped.get(file);
  if (known?.source === source) return known.text;
  const text = stripTypes(source);
  stripped.set(file, { source, text });
  return text;
}

function placeOf(path: string): { readonly root: string; readonly file: string } | undefined {
  if (path === "/") return { root: PAGE_FOLDER, file: join(PAGE_FOLDER, "index.html") };
  if (path === "/protocol.ts") return { root: ROOT, file: join(ROOT, "protocol.ts") };
  if (/^\/page\/.+\.(ts|css)$/.test(path)) return { root: PAGE_FOLDER, file: join(ROOT, path) };
  const inside = /^\/modules\/((?:@[\w-]+\/)?[\w-]+)(\/.+\.js)$/.exec(path);
  const root = PACKAGES.get(inside?.[1] ?? "");
  return root === undefined ? undefined : { root, file: join(root, inside?.[2] ?? "") };
}

/** Node warns that the function is experimental; that is of no use to those who start the local Discord. */
function stripTypes(text: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}
