// The document of the page as it is sent: with its styles in it, so that it is drawn before anything else has come, and with every module that
// the page loads, so that a browser asks for all of them at once, and not for those of one file after the other, import by import.
import { readStatic, type StaticFile } from "./static.ts";

const START_MODULE = "/page/main.ts";
const IMPORT_MAP = /<script type="importmap">([\s\S]*?)<\/script>/;
const STYLE_SHEET = / *<link rel="stylesheet" href="([^"]+)" \/>\n/g;
/** Of code without types, minified or not. */
const IMPORTED = /(?:\bfrom|\bimport)\s*"([^"\n]+)"/g;

type ImportMap = Readonly<Record<string, string>>;

let found: Promise<string> | undefined;

/** The modules are looked up once: a file that imports more since then is only fetched later. */
export async function readDocument(): Promise<StaticFile | undefined> {
  const file = await readStatic("/");
  if (file === undefined) return undefined;
  const map: ImportMap = JSON.parse(IMPORT_MAP.exec(file.text)?.[1] ?? "{}").imports ?? {};
  found ??= modulesFrom(START_MODULE, map).then((paths) =>
    paths.map((path) => `    <link rel="modulepreload" href="${path}" />\n`).join(""),
  );
  const links = await found;
  const styles = await Promise.all([...file.text.matchAll(STYLE_SHEET)].map(async ([, path = ""]) => readStatic(path)));
  const style = `<style>\n${styles.map((sheet) => sheet?.text ?? "").join("")}</style>\n`;
  let at = 0;
  const text = file.text
    .replace(STYLE_SHEET, () => (at++ === 0 ? style : ""))
    // A module may not be asked for before the map of imports has been read.
    .replace(`    <script type="module"`, (script) => `${links}${script}`);
  return { ...file, text };
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
