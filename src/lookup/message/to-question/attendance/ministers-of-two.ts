// “Foreign ministers of Germany and China in October 2025”: what those who held both offices then had, or were to have, with each other, and no holder of one of them.

import { surelyHeld } from "../../../../archive/offices.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";

const MINISTERS_OF_TWO =
  /^(?:(?:when|where) did |(?:the )?(?:meeting|talks|call) (?:of|between) )?(?:the )?(?:\p{L}+ and \p{L}+ )?(?<title>foreign|defen[cs]e|finance|trade|commerce) ministers\b/iu;

/** undefined where no time is told, or nothing of both is known then. */
export function asksOfMinistersOfTwo(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, parts, span, translated } = message;
  const title = MINISTERS_OF_TWO.exec(rest)?.groups?.title;
  if (title === undefined || span === undefined || message.since || translated === true) return undefined;
  const { archive, asOf } = then;
  const states = parts.flatMap((part) => {
    const some = part.is === "record" ? part.records.filter(({ kind }) => kind === "actor") : [];
    return some.some(({ id }) => archive.actors.get(id as never)?.kind === "state") ? [refsOf(some)] : [];
  });
  if (states.length !== 2) return undefined;
  const subjects = states.map((of) =>
    holdersOf({ title: `${title.toLowerCase()} minister`, of }, archive)
      .filter(({ office }) => surelyHeld(office, span.from, span.to))
      .map(({ actor }) => `actor:${actor.id}`)
      .join("|"),
  );
  if (subjects.some((refs) => refs === "")) return undefined;
  const asked = { subjects, from: span.from, to: span.to, which: "one" } as const;
  if (findEvents({ ...asked, asOf }, archive).length === 0) return undefined;
  return asks({ about: "events", page: 0, ...asked, ...asKnown(asOf) });
}
