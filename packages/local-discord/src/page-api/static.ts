// The page's own files and the few packages that it loads, straight from the disk.
import { readFile, realpath } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { extname, join, sep } from "node:path";

const PLAYGROUND = join(import.meta.dirname, "..", "..");
const PAGE = join(PLAYGROUND, "page");
const MODULES = join(PLAYGROUND, "..", "node_modules");

const PACKAGES = ["lit", "lit-html", "lit-element", "@lit/reactive-element"];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ts": "text/javascript; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

export type StaticFile = { readonly type: string; readonly text: string };

/** Undefined for everything that is not meant for the page. */
export async function readStatic(path: string): Promise<StaticFile | undefined> {
  const place = placeOf(path);
  const type = place === undefined ? undefined : TYPES[extname(place.file)];
  if (place === undefined || type === undefined) return undefined;
  const file = await realpath(place.file).catch(() => undefined);
  if (file === undefined || !file.startsWith(place.root + sep)) return undefined;
  const text = await readFile(file, "utf8");
  return { type, text: extname(file) === ".ts" ? stripTypes(text) : text };
}

function placeOf(path: string): { readonly root: string; readonly file: string } | undefined {
  if (path === "/") return { root: PAGE, file: join(PAGE, "index.html") };
  if (path === "/protocol.ts") return { root: PLAYGROUND, file: join(PLAYGROUND, "protocol.ts") };
  if (/^\/page\/.+\.(ts|css)$/.test(path)) return { root: PAGE, file: join(PLAYGROUND, path) };
  const inside = /^\/modules\/((?:@[\w-]+\/)?[\w-]+)(\/.+\.js)$/.exec(path);
  const name = inside?.[1] ?? "";
  if (!PACKAGES.includes(name)) return undefined;
  const root = join(MODULES, name);
  return { root, file: join(root, inside?.[2] ?? "") };
}

/** Node warns that the function is experimental; that is of no use to those who start the playground. */
function stripTypes(text: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}
