// By which names those who may be meant are found in what events are called. Pure.

import type { Archive } from "../../archive/archive.ts";
import { nameKeysOf } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import { remembered } from "../../text/remembered.ts";
import { splitRef } from "./event-refs.ts";
import { namesIn } from "./event-texts.ts";
import { namesOfSubject } from "./subject-check.ts";

/** Whether any name of whoever may be meant stands in one of its own. */
export function isInName(event: Event, refs: string, archive: Archive): boolean {
  return isInNames(event, titleNamesOf(refs, archive));
}

/** `names` as `titleNamesOf` has them. */
export function isInNames(event: Event, names: readonly string[]): boolean {
  const own = namesIn(event);
  return names.some((name) => own.includes(name));
}

const NAMES_OF_REFS = new WeakMap<Archive, (refs: string) => readonly string[]>();

/** All names of whoever may be meant, as they stand in titles, between spaces; kept, as many events are held against the same ones. */
export function titleNamesOf(refs: string, archive: Archive): readonly string[] {
  const kept = NAMES_OF_REFS.get(archive);
  if (kept !== undefined) return kept(refs);
  const names = (ref: string) => [...namesOfSubject(ref, archive), ...nameKeysOf(splitRef(ref), archive)];
  const read = remembered((some: string) =>
    [...new Set(some.split("|").flatMap(names))].flatMap((name) => (name === "" ? [] : [` ${name} `])),
  );
  NAMES_OF_REFS.set(archive, read);
  return read(refs);
}
