// Topics by another name than their own: which of their events that tells apart.

import type { Archive } from "../../../../archive/archive.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import type { Named } from "../../../../archive/names/whole-names.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { isFormat } from "../../../parts/gathering-words.ts";
import type { RecordPart } from "../../../parts/part.ts";

/** “The Board of Peace”, “arms control”: the words of another name of a topic tell which of its events is meant before the others. */
export function otherNameOf({ records, text }: RecordPart, { topics }: Archive): readonly string[] {
  const typed = tokenize(text);
  const isCalledSo = ({ kind, id }: Named) =>
    kind === "topic" && topics.get(id as never)?.also.some((name) => tokenize(name).join(" ") === typed.join(" "));
  return typed.length > 1 && records.every(isCalledSo) ? typed : [];
}

/** “The Normandy format summit”, “the Board of Peace”: a format or board by which a few events of a topic are called, and the others are not. */
export function eventsCalledSo(part: RecordPart, archive: Archive): readonly string[] {
  const name = otherNameOf(part, archive).join(" ");
  if (!name.split(" ").some((word) => isFormat(word) || word === "board")) return [];
  const isProper = part.records.some(({ id }) =>
    archive.topics.get(id as never)?.also.some((one) => /^\p{Lu}/u.test(one) && tokenize(one).join(" ") === name),
  );
  const theirs = part.records.flatMap(({ id }) => eventsBySubject.of(archive).topics.get(id as never) ?? []);
  const called = theirs.filter((event) => isNamed(event, name));
  const areFew = called.length > 0 && called.length <= MOST_CALLED && called.length * 2 < theirs.length;
  return isProper && areFew ? [name] : [];
}

/** More of them are what the topic is called by. */
const MOST_CALLED = 4;
