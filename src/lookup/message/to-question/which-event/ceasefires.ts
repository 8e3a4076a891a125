// “Iran war: when did the ceasefire start and who mediated”: where those who are named had more than one, each of them is told, the latest first, and no other text that somebody mediated.

import { deedAsStep } from "../../../../core/deed-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { ofParts } from "./around-event.ts";

const CEASEFIRE_ASKED = whereItMayFit(
  /(?=.*\b(?:cease-?fire|truce)\b)(?=.*\b(?:who|when|which countr\p{L}+)\b)(?=.*\b(?:start(?:ed)?|beg[aiu]n|c[ao]me into force|t(?:ake|ook) effect|mediat\p{L}+|broker\p{L}*)\b)/iu,
);
const MEDIATED_TOO = /\b(?:mediat\p{L}+|broker\p{L}*)\b/iu;

/** undefined where nothing of the kind is asked, or those who are named had one or none. */
export function asksCeasefires(asked: string, then: IntentContext): Intent | undefined {
  if (!CEASEFIRE_ASKED.test(asked) || /["“”«»„]/u.test(asked)) return undefined;
  const { archive, today, asOf } = then;
  const message = readMessage(asked, archive, today);
  const named = message.parts.filter(({ is }) => is === "record" || is === "place");
  if (named.length === 0 || message.span !== undefined || message.parts.some(({ is }) => is === "missing"))
    return undefined;
  const { statuses: _, kinds: _kinds, ...query } = ofParts(message, named, then);
  const found = findEvents({ ...query, names: ["ceasefire"], which: "one", asOf }, archive)
    .map(({ event }) => event)
    .filter((event) => isNamed(event, "ceasefire") || isNamed(event, "truce"));
  if (found.length < 2 || found.length > MOST_CEASEFIRES) return undefined;
  const told = MEDIATED_TOO.test(asked)
    ? ({ focus: "told", step: deedAsStep({ deed: "mediate", by: [], whom: [] }) } as const)
    : ({ focus: "when" } as const);
  return asks({
    ...{ about: "events", which: "last", most: found.length, page: 0, ...told },
    ...{ subjects: [found.map(({ id }) => `event:${id}`).join("|")], ...asKnown(asOf) },
  });
}

const MOST_CEASEFIRES = 6;
