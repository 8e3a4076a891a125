// “When Putin was in Bali”, “what did Biden say to Putin in Bali”: where all that is found are meetings to which they did not come, or came only by video, that is told first.

import { keyOf, peopleNamed } from "../../../../archive/names/whole-names.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { keptAway } from "../../../answers/kept-away.ts";
import { areQuotesWhole } from "../../../answers/quotes-fitting.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";

/** undefined where nobody is said to have been in a place, or they were. */
export function awayFromThere(intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about === "quotes") return speakersAway(question, then);
  if (question.about !== "events" || !asksOfBeingThere(question)) return undefined;
  const [by] = (question.subjects ?? []).filter((refs) => isOfPerson(refs, then));
  return by === undefined ? undefined : toldAway({ ...question, which: "all" }, by, then);
}

/** What is asked of them there, and neither whether they came nor why they did not. */
function asksOfBeingThere({
  focus,
  step,
  by,
  places,
  away,
  statuses,
  which,
  ...asked
}: QuestionAbout<"events">): boolean {
  const isOpen = focus === undefined || focus === "when" || focus === "where";
  const isSaidOtherwise = [step, by, away, statuses, asked.mentions, asked.words].some((one) => one !== undefined);
  return places !== undefined && isOpen && !isSaidOtherwise && (which === "one" || which === "all");
}

/** Of words that somebody said in a place, or said to somebody there, none is on record, and who spoke or heard was not there. */
function speakersAway(question: QuestionAbout<"quotes">, then: IntentContext): Intent | undefined {
  const { speaker, words, place, topic, from, to, asOf } = question;
  if (speaker === undefined || place === undefined) return undefined;
  const [hearer, ...others] = words === undefined ? [] : peopleNamed(keyOf(words), then.archive);
  if ((words !== undefined && hearer === undefined) || others.length > 0) return undefined;
  if (areQuotesWhole(question, contextToAnswer(then))) return undefined;
  const time = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...asKnown(asOf) };
  const about = topic === undefined ? [] : [`topic:${topic}`];
  const heard = hearer === undefined ? [] : [hearer.map((id) => `actor:${id}`).join("|")];
  for (const by of [...heard, `actor:${speaker}`]) {
    const subjects = [by, ...about];
    const told = toldAway({ about: "events", which: "all", page: 0, subjects, places: [place], ...time }, by, then);
    if (told !== undefined) return told;
  }
  return undefined;
}

function isOfPerson(refs: string, { archive }: IntentContext): boolean {
  return refs
    .split("|")
    .every((ref) => ref.startsWith("actor:") && archive.actors.get(splitRef(ref).id)?.kind === "person");
}

/** As many as are asked back. */
const MOST_AWAY_FROM = 4;

function toldAway(query: QuestionAbout<"events">, by: string, { archive, asOf }: IntentContext): Intent | undefined {
  const found = findEvents({ ...query, focus: undefined }, archive);
  const isAway =
    found.length > 0 && found.length <= MOST_AWAY_FROM && found.every((one) => keptAway(one, by, archive, asOf));
  if (!isAway) return undefined;
  const subjects = [found.map(({ event }) => `event:${event.id}`).join("|")];
  return asks({ about: "events", which: "one", page: 0, subjects, focus: "who", by, ...asKnown(asOf) });
}
