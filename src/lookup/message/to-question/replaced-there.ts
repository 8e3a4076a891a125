// “Who replaced Xi at COP28”, “who spoke for Putin in Bali”: who stood in for somebody at a meeting, and not who came after them in office.

import { knownBy } from "../../../archive/known-steps.ts";
import { keyOf } from "../../../archive/names/whole-names.ts";
import { REPRESENTED } from "../../../core/event-focus.ts";
import { splitRef } from "../../answers/event-refs.ts";
import { findEvents } from "../../answers/find-events.ts";
import { TELLS_REPRESENTING } from "../../answers/presence-words.ts";
import { namesOfSubject } from "../../answers/subject-check.ts";
import type { Intent, IntentContext } from "../intent.ts";

const REPLACED =
  /^(?:so |and |but )?who (?:replace[ds]|(?:fill(?:ed|s)|step(?:ped|s)|sub(?:bed|s)|substitut(?:ed|es)|cover(?:ed|s)|sp(?:oke|eaks)|sat) (?:in )?for|took over for|(?:went|came|was sent|attended) (?:instead|in place) of|took the (?:place|seat) of) (?<who>\S.*?) (?<there>(?:at|in|to|during) \S.*)$/iu;

/** undefined where nothing of the kind is asked, or where no meeting is known to have been without them. `read`: how a question is read. */
export function asksOfStandIn(
  asked: string,
  then: IntentContext,
  read: (asked: string, then: IntentContext) => Intent,
): Intent | undefined {
  const { who, there } = REPLACED.exec(asked)?.groups ?? {};
  if (who === undefined || there === undefined) return undefined;
  const intent = read(`who stood in for ${who} ${there.replace(/^to /iu, "at ")}`, then);
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  if (question.step !== REPRESENTED || question.by === undefined) return undefined;
  const refs = question.by.split("|");
  const ids = refs.map((ref) => splitRef(ref).id as string);
  const names = refs.flatMap((ref) => namesOfSubject(ref, then.archive)).map((name) => ` ${name} `);
  const isStoodInFor = (summary: string) =>
    TELLS_REPRESENTING.test(summary) && names.some((name) => ` ${keyOf(summary)} `.includes(name));
  const telling = findEvents(question, then.archive).filter(
    ({ event, state }) =>
      state.declined.some((id) => ids.includes(id)) ||
      knownBy(event, then.asOf).some(({ summary }) => isStoodInFor(summary)),
  );
  if (telling.length === 0) return undefined;
  const { kinds: _, places: _places, names: _names, words: _words, ...asks } = question;
  const found = telling.slice(0, MOST_REPLACED).map(({ event }) => `event:${event.id}`);
  return { ok: true, question: { ...asks, subjects: [found.join("|")] } };
}

/** As many as are asked back. */
const MOST_REPLACED = 4;
