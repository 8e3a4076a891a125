// The same records in other people's search libraries, set up as their documentation advises for names with typing errors.
import { DatabaseSync } from "node:sqlite";
import { create, insertMultiple, search } from "@orama/orama";
import { Charset, Document as FlexDocument } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { Archive } from "#src/archive/archive.ts";
import { nameOf } from "#src/archive/records.ts";

/** Gives the best five as `kind/id`, best first. */
export type Finder = (words: string) => readonly string[] | Promise<readonly string[]>;

type Document = {
  readonly id: string;
  readonly names: string;
  readonly people: string;
  readonly text: string;
};

export const LIMIT = 5;

/** Names before people before text. */
const WEIGHTS = { names: 10, people: 4, text: 1 } as const;

/** `bytes`: of what does not lie in the memory that V8 counts. */
export type Peer = { readonly find: Finder; readonly bytes?: () => number };

export const PEERS: Readonly<Record<string, (documents: readonly Document[]) => Peer | Promise<Peer>>> = {
  MiniSearch: miniSearch,
  Orama: orama,
  FlexSearch: flexSearch,
  "Fuse.js": fuse,
  FTS5: plainFts5,
};

/** All words before any of them. */
function allBeforeAny(find: (words: string, all: boolean) => readonly string[]): Finder {
  return (words) => {
    const all = find(words, true);
    return all.length > 0 ? all : find(words, false);
  };
}

function miniSearch(documents: readonly Document[]): Peer {
  const index = new MiniSearch<Document>({
    fields: ["names", "people", "text"],
    searchOptions: { boost: WEIGHTS, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents);
  return {
    find: allBeforeAny((words, all) =>
      index
        .search(words, { combineWith: all ? "AND" : "OR" })
        .slice(0, LIMIT)
        .map(({ id }) => String(id)),
    ),
  };
}

async function orama(documents: readonly Document[]): Promise<Peer> {
  const index = create({ schema: { names: "string", people: "string", text: "string" } });
  await insertMultiple(index, [...documents]);
  const ask = async (term: string, threshold: number) => {
    const found = await search(index, { term, boost: WEIGHTS, tolerance: 1, threshold, limit: LIMIT });
    return found.hits.map(({ id }) => String(id));
  };
  return {
    async find(words) {
      const all = await ask(words, 0);
      return all.length > 0 ? all : ask(words, 1);
    },
  };
}

function flexSearch(documents: readonly Document[]): Peer {
  const field = (name: keyof typeof WEIGHTS) =>
    ({ field: name, tokenize: "forward", encoder: Charset.LatinBalance }) as const;
  const index = new FlexDocument({ document: { id: "id", index: [field("names"), field("people"), field("text")] } });
  for (const document of documents) index.add({ ...document });
  return {
    find: allBeforeAny((words, all) =>
      index.search(words, { limit: LIMIT, suggest: !all, merge: true }).map(({ id }) => String(id)),
    ),
  };
}

function fuse(documents: readonly Document[]): Peer {
  const keys = Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight }));
  const index = new Fuse([...documents], { keys, useTokenSearch: true, ignoreLocation: true, threshold: 0.3 });
  return { find: (words) => index.search(words, { limit: LIMIT }).map(({ item }) => item.id) };
}

function plainFts5(documents: readonly Document[]): Peer {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE VIRTUAL TABLE card USING fts5(id UNINDEXED, names, people, text, prefix = '1 2 3')");
  const insert = database.prepare("INSERT INTO card VALUES (?, ?, ?, ?)");
  database.exec("BEGIN");
  for (const { id, names, people, text } of documents) insert.run(id, names, people, text);
  database.exec("COMMIT");
  const { names, people, text } = WEIGHTS;
  const select = database.prepare(
    `SELECT id FROM card WHERE card MATCH ? ORDER BY bm25(card, 0, ${names}, ${people}, ${text}) LIMIT ${LIMIT}`,
  );
  return {
    find: allBeforeAny((words, all) => {
      const parts = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      const match = parts.map((word) => `"${word.replaceAll('"', '""')}"*`).join(all ? " AND " : " OR ");
      return select.all(match).map(({ id }) => String(id));
    }),
    bytes: () =>
      Number(
        database.prepare("SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size").get()
          ?.bytes,
      ),
  };
}

/** Every event, quote, actor and topic by its names, its people and its text. */
export function documentsOf(archive: Archive): readonly Document[] {
  const events = [...archive.events.values()].map((event) => ({
    id: `event/${event.id}`,
    names: [event.title, ...event.also, event.id].join("; "),
    people: event.participants.map(({ actor }) => allNames(archive, actor)).join("; "),
    text: [
      event.place?.name ?? "",
      ...event.topics.map((topic) => archive.topics.get(topic)?.name ?? ""),
      ...event.developments.flatMap(({ summary, says }) => [summary, says ?? ""]),
    ].join("; "),
  }));
  const quotes = [...archive.quotes.values()].map((quote) => ({
    id: `quote/${quote.id}`,
    names: quote.wordings.map(({ text }) => text).join("; "),
    people: allNames(archive, quote.speaker),
    text: quote.occasion,
  }));
  const actors = [...archive.actors.values()].map((actor) => ({
    id: `actor/${actor.id}`,
    names: allNames(archive, actor.id),
    people: "",
    text: actor.offices.map(({ title }) => title).join("; "),
  }));
  const topics = [...archive.topics.values()].map((topic) => ({
    id: `topic/${topic.id}`,
    names: [topic.name, ...topic.also].join("; "),
    people: "",
    text: "",
  }));
  return [...events, ...quotes, ...actors, ...topics];
}

function allNames(archive: Archive, id: string): string {
  const actor = archive.actors.get(id);
  return [nameOf(archive, id), ...Object.values(actor?.names ?? {}), ...(actor?.also ?? [])].join("; ");
}
