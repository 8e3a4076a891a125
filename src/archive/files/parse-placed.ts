// A file of the archive, parsed as its place in the folder says.
import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type * as z from "zod";
import type { Steps } from "../steps.ts";
import { COLLECTIONS, type Collection, type FilePlacement, type RecordOf } from "./collections.ts";
import type { Path, Spot } from "./faults.ts";
import { type ParsedFile, parseYaml, passedRecord } from "./parse-file.ts";
import { createLinesParser, type KnownLines } from "./parse-lines.ts";
import { createListParser } from "./parse-list.ts";

export type FileParser = {
  readonly parse: (path: string, shown: string, text: string, placement: FilePlacement) => Steps<ParsedFile<unknown>>;
  /** What a file is without its text, where it is known by the SHA-256 of all its bytes (`keyOf`); undefined where it is not. */
  readonly known: (
    path: string,
    shown: string,
    keyOf: () => string,
    placement: FilePlacement,
  ) => Steps<ParsedFile<unknown>> | undefined;
};

/** What texts are known to be, by their SHA-256; undefined when nothing is known of one. */
export type KnownTexts = {
  /** The text of one record. */
  readonly record: (collection: Collection, key: string) => RecordOf<Collection> | undefined;
  /** A file of one record a line. Where none is known its hash is not asked for. */
  readonly lines: (collection: Collection, keyOf: () => string) => KnownLines<RecordOf<Collection>> | undefined;
};

/** Remembers the entries of lists and the lines of long files, which change by an entry at a time. */
export function createFileParser(texts?: KnownTexts): FileParser {
  const lists = new Map<string, ReturnType<typeof createListParser>>();
  const lines = new Map<string, ReturnType<typeof createLinesParser<z.ZodType<RecordOf<Collection>>>>>();
  const schemaOf = (collection: Collection): z.ZodType<RecordOf<Collection>> => COLLECTIONS[collection].schema;
  const linesOf = (path: string, shown: string, collection: Collection) => {
    const find = (key: string) => texts?.record(collection, key);
    const file = lines.get(path) ?? createLinesParser(shown, schemaOf(collection), find);
    lines.set(path, file);
    return file;
  };

  function* parse(
    path: string,
    shown: string,
    text: string,
    { collection, layout }: FilePlacement,
  ): Steps<ParsedFile<unknown>> {
    if (layout === "lines") return yield* linesOf(path, shown, collection)(text);
    const schema = schemaOf(collection);
    const known = (key: string) => texts?.record(collection, key);
    if (layout === "one") {
      const key = hash("sha256", text, "base64");
      const record = known(key);
      const parseNow = (now: string) => parseYaml(shown, now, schema, false, key);
      const parsed =
        record === undefined
          ? parseNow(text)
          : passedRecord(record, schema, (path) => locateAgain(shown, path, key, parseNow), key);
      return namedAsItsFile(shown, parsed);
    }
    const list = lists.get(path) ?? createListParser(shown, schema, known);
    lists.set(path, list);
    return yield* list(text);
  }

  return {
    parse,
    known(path, shown, keyOf, { collection, layout }) {
      const known = layout === "lines" ? texts?.lines(collection, keyOf) : undefined;
      return known && linesOf(path, shown, collection)(known);
    },
  };
}

/** Where a part stands in a file that was not parsed, because it was known; its beginning when it has changed since. */
function locateAgain(file: string, path: Path, key: string, parse: (text: string) => ParsedFile<unknown>): Spot {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const [entry] = hash("sha256", text, "base64") === key ? parse(text).entries : [];
  return entry?.locate(path) ?? { file, line: 1, column: 1 };
}

function namedAsItsFile(file: string, parsed: ParsedFile<RecordOf<Collection>>): ParsedFile<unknown> {
  const stem = file.replace(/^.*[/\\]|\.ya?ml$/g, "");
  const faults = parsed.drafts.flatMap(({ value, locate }) => {
    if (value?.id === undefined || value.id === stem) return [];
    return [{ ...locate(["id"]), message: `id: “${value.id}” in a file named ${stem}: the file name is the id` }];
  });
  return { ...parsed, faults: [...parsed.faults, ...faults], claimed: [...(parsed.claimed ?? []), stem] };
}
