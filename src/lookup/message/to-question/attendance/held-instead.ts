// “Was there a Munich conference in 2021”: beside the one that was called off, what the same body held then all the same.

import { phaseOf } from "../../../../archive/phase.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

const WAS_THERE_ANY = whereItMayFit(
  /^(?:so |and |but )?(?:was|were|wasn['’]?t) there\b|\b(?:did|was) it (?:go ahead|happen|take place|held)$|^(?:so |and |but )?did .* (?:take place|happen|go ahead|meet)\b/iu,
);

/** The question, of both; as it is where there is none. */
export function withHeldBeside(intent: Intent, { rest }: ReadMessage, then: IntentContext): Intent {
  if (!WAS_THERE_ANY.test(rest) || !intent.ok || !("question" in intent) || intent.question.about !== "events")
    return intent;
  const { question } = intent;
  const { which, subjects = [], series, from, to, asOf } = question;
  const topic =
    series ??
    (subjects.length === 1
      ? /^(?:topic:|.*\|topic:)(?<id>[a-z0-9-]+)$/u.exec(subjects[0] ?? "")?.groups?.id
      : undefined);
  if (which !== "one" || topic === undefined || from === undefined || !then.archive.actors.has(topic as never))
    return intent;
  const [only] = findEvents(question, then.archive).toSorted((a, b) => b.score - a.score);
  if (only === undefined || phaseOf(only.state, asOf ?? then.today) !== "off") return intent;
  const held = findEvents({ which: "all", subjects: [`actor:${topic}`], from, to, asOf }, then.archive).filter(
    ({ event, state }) => event.id !== only.event.id && phaseOf(state, then.today) === "over",
  );
  const [one] = held;
  if (one === undefined || held.length > MOST_HELD) return intent;
  const both = [only, ...held].map(({ event }) => `event:${event.id}`).join("|");
  return { ok: true, question: { about: "events", which: "all", page: 0, subjects: [both] } };
}

/** Of more it is not clear that they stand for it. */
const MOST_HELD = 1;
