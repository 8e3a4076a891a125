// An event of which nothing was surely known on the day that is asked about.

import type { Day } from "@attache/edtf";
import { perhapsKnownBy } from "../../archive/known-steps.ts";
import type { Event } from "../../archive/schema.ts";
import { nothingFound } from "../../core/notice.ts";
import type { Ask, View } from "../../core/view.ts";
import { describeKnown, describeKnownDay } from "../../wording/describe-known.ts";
import { quoted } from "../../wording/describe-state.ts";
import type { Words } from "../../wording/words.ts";

/** That it was unknown, or may have been known already, and when it was first heard of. */
export function unheardOf(event: Event, asOf: Day | undefined, words: Words): View {
  const [first] = event.developments;
  const title = words.labels.quoted({ text: event.title });
  if (first !== undefined && asOf !== undefined && perhapsKnownBy(event, asOf).length > 0) {
    const known = { title, day: words.dates.day(asOf), known: describeKnown(first.known, words) };
    return nothingFound(words.event.perhapsHeardOf(known), asOf, [askNow(event, words)]);
  }
  const sentences = [
    asOf === undefined
      ? words.event.unknown({ title })
      : words.event.unknownThen({ title, day: words.dates.day(asOf) }),
    ...(first === undefined ? [] : [words.event.firstHeardOf({ day: describeKnownDay(first.known, words) })]),
  ];
  return nothingFound(sentences.join(" "), asOf, [askNow(event, words)]);
}

/** The same event, as it is known now. */
function askNow({ id }: Event, words: Words): Ask {
  return { label: words.buttons.asKnownNow(), question: { about: "event", id, page: 0 } };
}

/** The words that name the event today came up later than the day that is asked about. */
export function knownOtherwise(event: Event, typed: string, asOf: Day, words: Words): View {
  const day = words.dates.day(asOf);
  const title = words.labels.quoted({ text: event.title });
  const then = { about: "event", id: event.id, page: 0, asOf } as const;
  return nothingFound(words.event.otherwiseKnownThen({ words: quoted(typed, words), day, title }), asOf, [
    { label: words.archive.asKnownOn({ day }), question: then },
    askNow(event, words),
  ]);
}
