// The calendar that an address asks for: /calendar.ics?topic=us-china&actor=xi-jinping&vague=true
import type { Archive } from "../archive/archive.ts";
import type { Words } from "../wording/words.ts";
import { calendarFor } from "./answers/answer-calendar.ts";

const KNOWN_PARAMETERS: ReadonlySet<string> = new Set(["topic", "actor", "vague"]);

/** Ids only: an address that is asked for years must not come to mean something else. */
export function calendarFeed(query: URLSearchParams, archive: Archive, words: Words): CalendarFeed {
  const stray = [...query.keys()].find((name) => !KNOWN_PARAMETERS.has(name));
  if (stray !== undefined) return no(words.calendar.noSuchParameter({ name: words.labels.quoted({ text: stray }) }));
  const [topic, actor, vague] = [query.get("topic"), query.get("actor"), query.get("vague")];
  if (topic !== null && !archive.topics.has(topic))
    return no(words.calendar.noTopicWithId({ id: words.labels.quoted({ text: topic }) }));
  if (actor !== null && !archive.actors.has(actor))
    return no(words.calendar.noActorWithId({ id: words.labels.quoted({ text: actor }) }));
  if (vague !== null && vague !== "true") return no(words.calendar.vagueIsTrue());
  const { text } = calendarFor(
    {
      about: "calendar",
      ...(topic === null ? {} : { topic }),
      ...(actor === null ? {} : { actor }),
      ...(vague === null ? {} : { vague: true }),
    },
    archive,
    words,
  );
  return text === undefined ? no(words.calendar.nothingToShow()) : { ok: true, text };
}

function no(message: string): CalendarFeed {
  return { ok: false, message };
}

/** The text of a calendar, or one sentence that says why there is none. */
export type CalendarFeed =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };
