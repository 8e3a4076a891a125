// Curators at work: news in the files of an archive.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A new day for `count` events, others with each `round`. `known`: when it became known, in milliseconds since 1970. */
export function addNews(
  dataDir: string,
  { count, round, known }: { readonly count: number; readonly round: number; readonly known: number },
): void {
  const folder = join(dataDir, "events");
  const files = readdirSync(folder).filter((name) => endsInDevelopments(readFileSync(join(folder, name), "utf8")));
  const day = new Date(known).toISOString().slice(0, 10);
  for (const [n, name] of files.slice(count * round, count * (round + 1)).entries()) {
    const path = join(folder, name);
    const date = `2028-0${1 + (n % 9)}-${10 + (round % 18)}`;
    const step = `  - known: ${day}\n    status: confirmed\n    date: ${date}\n    summary: The day is named.\n    sources: [newsweek-2021-11-10]\n`;
    writeFileSync(path, `${readFileSync(path, "utf8").trimEnd()}\n${step}`);
  }
}

/** Only there a step can be added at the end. */
function endsInDevelopments(text: string): boolean {
  return text.match(/^[a-z-]+:/gm)?.at(-1) === "developments:";
}
