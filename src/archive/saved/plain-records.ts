// Records as JSON and back. Dates stand there as they are written: shorter, and read again each is in memory once.
import { type Edtf, formatEdtf } from "@attache/edtf";
import { readDate, readKnown, sharedId, sharedWord } from "../fields.ts";
import type { Collection, RecordOf } from "../files/collections.ts";
import { formatKnown, type Known } from "../known.ts";

const DATE_KEYS: ReadonlySet<string> = new Set(["date", "said", "published", "from", "to"]);

/** The schema leaves these keys there. */
const KEPT_WITHOUT_VALUE: ReadonlySet<string> = new Set(["confirmedBy", "partOfDay", "heldAs", "familyName"]);

/** A record that has passed the schema of its collection, as text. */
export function writtenRecord(record: object): string {
  return JSON.stringify(record, (key, value: unknown) => {
    // What is there from the beginning has its place in the object; what is put into it later takes another one beside it.
    if (value === undefined && KEPT_WITHOUT_VALUE.has(key)) return null;
    // Under these keys stand dates and nothing else, or the text of a name in the language “to”.
    if (typeof value !== "object" || value === null) return value;
    if (key === "known") return formatKnown(value as Known);
    return DATE_KEYS.has(key) ? formatEdtf(value as Edtf) : value;
  });
}

type Plain = { [key: string]: unknown };

/** The record of which `plain`, which is used up, was written. Keys that the schema leaves without a value are there again. */
export function readRecord(collection: Collection, plain: Plain): RecordOf<Collection> {
  dated(plain, DATES[collection]);
  shareIds(plain);
  shareWords(plain);
  for (const part of plainParts(plain.developments)) {
    dated(part, ["date"]);
    const known = readKnown(String(part.known));
    if (typeof known === "string") throw new Error(known);
    part.known = known;
    part.confirmedBy ??= undefined;
    part.partOfDay ??= undefined;
    shareWords(part);
  }
  for (const part of plainParts(plain.wordings)) shareWords(part);
  for (const part of plainParts(plain.participants)) part.actor = sharedId(String(part.actor));
  for (const part of plainParts(plain.offices)) dated(part, ["from", "to"]);
  if (collection === "events") plain.heldAs ??= undefined;
  if (collection === "actors") plain.familyName ??= undefined;
  // Just what a record of it was written as.
  return plain as RecordOf<Collection>;
}

/** Under these keys stand a few words again and again. */
const WORD_KEYS = ["status", "kind", "language"] as const;

/** Beside those of its parts. */
const DATES: { readonly [S in Collection]: readonly string[] } = {
  events: [],
  quotes: ["said"],
  actors: [],
  topics: [],
  sources: ["published"],
};

function dated(part: Plain, keys: readonly string[]): void {
  for (const key of keys) {
    const text = part[key];
    if (typeof text !== "string") continue;
    const read = readDate(text);
    if (!read.ok) throw new Error(read.message);
    part[key] = read.value;
  }
}

function shareIds(plain: Plain): void {
  if (typeof plain.speaker === "string") plain.speaker = sharedId(plain.speaker);
  if (Array.isArray(plain.topics)) plain.topics = plain.topics.map((id) => sharedId(String(id)));
}

function shareWords(part: Plain): void {
  for (const key of WORD_KEYS) {
    const word = part[key];
    if (typeof word === "string") part[key] = sharedWord(word);
  }
}

/** What was written is known to be a list of parts, or to be absent. */
function plainParts(list: unknown): readonly Plain[] {
  return (list ?? []) as readonly Plain[];
}
