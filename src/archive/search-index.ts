// The full-text index behind the search: SQLite's FTS5 in memory, kept in step with the archive card by card.
import { DatabaseSync } from "node:sqlite";
import { type Card, type Indexed, makeCard, RECORD_KINDS } from "./search-cards.ts";

export type Candidate = { readonly card: Card; readonly bm: number };

export type SearchIndex = {
  /** Brings the index to this archive; records that are the same objects as before cost nothing. */
  readonly update: (archive: Indexed) => void;
  /** The cards that fit an FTS5 expression, best bm25 first, at most `limit`. */
  readonly match: (expression: string, limit: number) => readonly Candidate[];
  readonly vocabulary: () => readonly string[];
};

type Held = { readonly record: object; readonly row: number; readonly card: Card };

export function createSearchIndex(): SearchIndex {
  const database = new DatabaseSync(":memory:");
  database.exec(`
    CREATE VIRTUAL TABLE card USING fts5(names, people, text, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');
    CREATE VIRTUAL TABLE term USING fts5vocab(card, row);
  `);
  const insert = database.prepare("INSERT INTO card(rowid, names, people, text) VALUES (?, ?, ?, ?)");
  const remove = database.prepare("DELETE FROM card WHERE rowid = ?");
  const select = database.prepare(
    "SELECT rowid AS row, bm25(card, 10, 4, 1) AS bm FROM card WHERE card MATCH ? ORDER BY bm LIMIT ?",
  );
  const terms = database.prepare("SELECT term FROM term");
  const held = new Map<string, Held>();
  const byRow = new Map<number, Card>();
  let names: readonly object[] = [];
  let nextRow = 1;
  let vocabulary: readonly string[] | undefined;

  const drop = (key: string, { row }: Held) => {
    remove.run(row);
    byRow.delete(row);
    held.delete(key);
  };

  const add = (key: string, record: object, card: Card) => {
    const row = nextRow++;
    insert.run(row, card.names.flat().join(" "), card.people.join(" "), card.text.join(" "));
    held.set(key, { record, row, card });
    byRow.set(row, card);
  };

  return {
    update(archive) {
      // Events and quotes are found by the names of actors and topics: when one of those changes, all cards may.
      const namesNow = [...archive.actors.values(), ...archive.topics.values()];
      const sameNames = namesNow.length === names.length && namesNow.every((record, index) => record === names[index]);
      names = namesNow;
      vocabulary = undefined;
      database.exec("BEGIN");
      const present = new Set<string>();
      for (const kind of RECORD_KINDS) {
        for (const [id, record] of archive[`${kind}s`]) {
          const key = `${kind}/${id}`;
          present.add(key);
          const before = held.get(key);
          if (sameNames && before?.record === record) continue;
          if (before !== undefined) drop(key, before);
          add(key, record, makeCard(kind, id, archive));
        }
      }
      for (const [key, one] of held) if (!present.has(key)) drop(key, one);
      database.exec("COMMIT");
    },
    match(expression, limit) {
      return select.all(expression, limit).flatMap(({ row, bm }) => {
        const card = byRow.get(Number(row));
        return card === undefined ? [] : [{ card, bm: Number(bm) }];
      });
    },
    vocabulary() {
      vocabulary ??= terms.all().map(({ term }) => String(term));
      return vocabulary;
    },
  };
}
