// The calendar that an address asks for: /calendar.ics?topic=us-china&actor=xi-jinping&vague=true
import { createHash } from "node:crypto";
import type { Archive } from "../archive/archive.ts";
import { idIn } from "../archive/records.ts";
import type { Steps } from "../archive/steps.ts";
import type { Words } from "../wording/words.ts";
import { calendarFor } from "./answers/answer-calendar.ts";

const KNOWN_PARAMETERS: ReadonlySet<string> = new Set(["topic", "actor", "vague"]);

/** Ids only: an address that is asked for years must not come to mean something else. `known`: the tag of what whoever asks has already. */
export function* calendarFeed(
  query: URLSearchParams,
  archive: Archive,
  words: Words,
  known?: string,
): Steps<CalendarFeed> {
  const stray = [...query.keys()].find((name) => !KNOWN_PARAMETERS.has(name));
  if (stray !== undefined) return no(words.calendar.noSuchParameter({ name: words.labels.quoted({ text: stray }) }));
  const [askedTopic, askedActor, vague] = [query.get("topic"), query.get("actor"), query.get("vague")];
  const topic = idIn(archive.topics, askedTopic ?? "");
  const actor = idIn(archive.actors, askedActor ?? "");
  if (askedTopic !== null && topic === undefined)
    return no(words.calendar.noTopicWithId({ id: words.labels.quoted({ text: askedTopic }) }));
  if (askedActor !== null && actor === undefined)
    return no(words.calendar.noActorWithId({ id: words.labels.quoted({ text: askedActor }) }));
  if (vague !== null && vague !== "true") return no(words.calendar.vagueIsTrue());
  const tags = TAGS.get(archive) ?? new Map<string, string>();
  TAGS.set(archive, tags);
  const address = [topic, actor, vague].join(" ");
  const kept = tags.get(address);
  if (kept !== undefined && kept === known) return { ok: true, parts: [], tag: kept };
  const { parts } = yield* calendarFor(
    {
      about: "calendar",
      ...(topic === undefined ? {} : { topic }),
      ...(actor === undefined ? {} : { actor }),
      ...(vague === null ? {} : { vague: true }),
    },
    archive,
    words,
  );
  if (parts === undefined) return no(words.calendar.nothingToShow());
  const tag = kept ?? (yield* tagOf(parts));
  tags.set(address, tag);
  return { ok: true, parts, tag };
}

/** By what an archive is asked for: what has not changed is not composed to be told so. */
const TAGS = new WeakMap<Archive, Map<string, string>>();

function* tagOf(parts: readonly string[]): Steps<string> {
  const hash = createHash("sha256");
  for (const part of parts) {
    hash.update(part);
    yield;
  }
  return `"${hash.digest("base64url")}"`;
}

function no(message: string): CalendarFeed {
  return { ok: false, message };
}

/** The text of a calendar, one part behind the other, and the tag that tells it from others, without the text for whoever has it; or one sentence that says why there is none. */
export type CalendarFeed =
  | { readonly ok: true; readonly parts: readonly string[]; readonly tag: string }
  | { readonly ok: false; readonly message: string };
