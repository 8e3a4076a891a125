// Every module that the page loads, told in its document: a browser asks for all of them at once, and not for those of one file after
// the other, import by import.
import { readStatic } from "./static.ts";

const START = "/page/main.ts";
const IMPORT_MAP = /<script type="importmap">([\s\S]*?)<\/script>/;
/** Of code without types, minified or not. */
const IMPORTED = /(?:\bfrom|\bimport)\s*"([^"\n]+)"/g;

type ImportMap = Readonly<Record<string, string>>;

let found: Promise<string> | undefined;

/** The document with its preloads. They are looked up once: a file that imports more since then is only fetched later. */
export async function withPreloads(document: string): Promise<string> {
  const map: ImportMap = JSON.parse(IMPORT_MAP.exec(document)?.[1] ?? "{}").imports ?? {};
  found ??= modulesFrom(START, map).then((paths) =>
    paths.map((path) => `    <link rel="modulepreload" href="${path}" />\n`).join(""),
  );
  const links = await found;
  // A module may not be asked for before the map of imports has been read.
  return document.replace(`    <script type="module"`, (script) => `${links}${script}`);
}

/** The paths of a module and of all that it imports, in the order in which they are met. */
async function modulesFrom(start: string, map: ImportMap): Promise<readonly string[]> {
  const paths = new Set([start]);
  for (const path of paths) {
    const { text = "" } = (await readStatic(path)) ?? {};
    for (const [, name = ""] of text.matchAll(IMPORTED)) {
      const imported = pathOf(name, path, map);
      if (imported !== undefined) paths.add(imported);
    }
  }
  return [...paths];
}

function pathOf(name: string, from: string, map: ImportMap): string | undefined {
  if (name.startsWith(".")) return new URL(name, `http://127.0.0.1${from}`).pathname;
  const exact = map[name];
  if (exact !== undefined) return exact;
  const folder = Object.keys(map).find((key) => key.endsWith("/") && name.startsWith(key));
  return folder === undefined ? undefined : `${map[folder]}${name.slice(folder.length)}`;
}
