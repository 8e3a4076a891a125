// data/feeds.yaml → the feeds, or every fault in it at once.
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { compareFaults, type Fault } from "../../archive/files/faults.ts";
import type { Draft, ParsedFile } from "../../archive/files/parse-file.ts";
import { createListParser } from "../../archive/files/parse-list.ts";
import { finish, type Steps } from "../../archive/steps.ts";
import { nearestWord } from "../../text/edit-distance.ts";
import { canonicalLink } from "./canonical-link.ts";
import { type Feed, FeedFile } from "./feed.ts";

export type LoadedFeeds =
  | { readonly ok: true; readonly feeds: readonly Feed[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The ids of the archive’s actors: its map of them, or a set. undefined when a broken file may hold any. */
export type KnownActors = Pick<ReadonlyMap<string, unknown>, "has" | "keys"> | undefined;

/**
 * The feeds of an archive folder in the order of its `feeds.yaml`, those that are off too; none when there is no such file.
 * Faults name the file as seen from the current directory. Reads the file as it is now; never throws for what is in it.
 */
export function loadFeeds(dir: string, actors: KnownActors): LoadedFeeds {
  return finish(openFeedList(dir)(actors));
}

/** The same again and again, in steps: gives the very same feeds while neither the file nor the map of actors has changed. */
export function openFeedList(dir: string): (actors: KnownActors) => Steps<LoadedFeeds> {
  const path = join(dir, "feeds.yaml");
  const shown = relative(process.cwd(), path) || path;
  const parse = createListParser(shown, FeedFile);
  let last: { readonly text: string; readonly actors: KnownActors; readonly loaded: LoadedFeeds } | undefined;

  return function* load(actors) {
    if (!existsSync(path)) return { ok: true, feeds: [] };
    let text: string;
    try {
      text = readFileSync(path, "utf8");
    } catch (error) {
      const message = `cannot be read: ${error instanceof Error ? error.message : error}`;
      return { ok: false, faults: [{ file: shown, line: 1, column: 1, message }] };
    }
    if (last?.text === text && last.actors === actors) return last.loaded;
    const loaded = checkFeeds(yield* parse(text), actors);
    last = { text, actors, loaded };
    return loaded;
  };
}

function checkFeeds({ entries, drafts, faults }: ParsedFile<Feed>, actors: KnownActors): LoadedFeeds {
  const all = [
    ...faults,
    ...repeatedValues(drafts, "id", (id) => id),
    ...repeatedValues(drafts, "url", (url) => canonicalLink(url)?.replace(/^https?:/, "")),
    ...drafts.flatMap((draft) => unknownCountry(draft, actors)),
  ];
  if (all.length > 0) return { ok: false, faults: [...all].sort(compareFaults) };
  return { ok: true, feeds: entries.map(({ value }) => value) };
}

/** Every second use of what only one feed may have; two texts are the same when `same` makes the same of them. */
function repeatedValues(
  drafts: readonly Draft<Feed>[],
  key: "id" | "url",
  same: (text: string) => string | undefined,
): readonly Fault[] {
  const first = new Map<string, number>();
  return drafts.flatMap(({ value, locate }) => {
    const text = value?.[key];
    const name = text === undefined ? undefined : same(text);
    if (text === undefined || name === undefined) return [];
    const spot = locate([key]);
    const line = first.get(name);
    if (line === undefined) first.set(name, spot.line);
    return line === undefined ? [] : [{ ...spot, message: `${key}: “${text}” is taken by ${spot.file}:${line}` }];
  });
}

function unknownCountry({ value, locate }: Draft<Feed>, actors: KnownActors): readonly Fault[] {
  const id = value?.country;
  if (id === undefined || actors === undefined || actors.has(id)) return [];
  const meant = nearestWord(id, actors.keys());
  const hint = meant === undefined ? "" : `; did you mean “${meant}”?`;
  return [{ ...locate(["country"]), message: `country: unknown actor “${id}”${hint}` }];
}
