// The same records in other people's search libraries, set up as their documentation advises for names with typing errors.
import { DatabaseSync } from "node:sqlite";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { Archive } from "#src/archive/archive.ts";
import { nameOf } from "#src/archive/records.ts";

/** Gives the best five as `kind/id`, best first. */
export type Finder = (words: string) => readonly string[];

type Document = {
  readonly id: string;
  readonly names: string;
  readonly people: string;
  readonly text: string;
};

const LIMIT = 5;

export function ours(archive: Archive, today: string): Finder {
  return (words) => archive.search.find(words, { limit: LIMIT, today }).map(({ kind, id }) => `${kind}/${id}`);
}

export function miniSearch(documents: readonly Document[]): Finder {
  const index = new MiniSearch<Document>({
    fields: ["names", "people", "text"],
    searchOptions: { boost: { names: 10, people: 4 }, prefix: true, fuzzy: 0.2, combineWith: "AND" },
  });
  index.addAll(documents);
  return (words) => {
    const all = index.search(words);
    const found = all.length > 0 ? all : index.search(words, { combineWith: "OR" });
    return found.slice(0, LIMIT).map(({ id }) => String(id));
  };
}

export function fuse(documents: readonly Document[]): Finder {
  const keys = [
    { name: "names", weight: 10 },
    { name: "people", weight: 4 },
    { name: "text", weight: 1 },
  ];
  const index = new Fuse([...documents], { keys, useTokenSearch: true, ignoreLocation: true, threshold: 0.3 });
  return (words) => index.search(words, { limit: LIMIT }).map(({ item }) => item.id);
}

export function plainFts5(documents: readonly Document[]): Finder {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE VIRTUAL TABLE card USING fts5(id UNINDEXED, names, people, text, prefix = '1 2 3')");
  const insert = database.prepare("INSERT INTO card VALUES (?, ?, ?, ?)");
  database.exec("BEGIN");
  for (const { id, names, people, text } of documents) insert.run(id, names, people, text);
  database.exec("COMMIT");
  const select = database.prepare(
    `SELECT id FROM card WHERE card MATCH ? ORDER BY bm25(card, 0, 10, 4, 1) LIMIT ${LIMIT}`,
  );
  const match = (words: readonly string[], operator: string) =>
    select.all(words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(operator)).map(({ id }) => String(id));
  return (words) => {
    const parts = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const all = match(parts, " AND ");
    return all.length > 0 ? all : match(parts, " OR ");
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
