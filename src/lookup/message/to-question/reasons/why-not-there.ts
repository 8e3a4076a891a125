// “Why was the summit in Beijing and not in Brussels”, “why did Russia host it instead of Brazil”: why it left the other place, or the step that tells of who was to hold it; never why somebody stayed away.

import type { Archive } from "../../../../archive/archive.ts";
import { placeWords } from "../../../../archive/events-by-place.ts";
import type { EventId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { tellsWhy } from "../../../../archive/tells-why.ts";
import { changeOfStep } from "../../../../core/change-asked.ts";
import { placeOfStep } from "../../../../core/left-place.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { actorsIn } from "../../../answers/step-told.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { NOT_OTHER_PLACE } from "../phrasing/hosting-phrases.ts";
import {
  AFTER_SO,
  EVENT_SLOT,
  EVENT_TO_END,
  groupsOfFirst,
  NEGATED,
  withoutClosing,
} from "../phrasing/sentence-forms.ts";
import { eventCalled } from "../which-event/resolve-event-name.ts";

const WHY_IT = `${AFTER_SO}(?:why|how come)`;
const AT_OTHER = "(?:(?:in|at|by) )?(?:the )?(?<there>\\p{L}[^,]*?)(?: in (?<year>(?:19|20)\\d\\d))?$";
const HOSTS = "(?:host(?:s|ed|ing)?|hold(?:s|ing)?|organi[sz](?:es?|ed|ing)|chair(?:s|ed|ing)?|stag(?:es?|ed|ing))";

const FORMS: readonly RegExp[] = [
  new RegExp(
    `${WHY_IT} (?:was|were|is|are|did|does|has|will) ${EVENT_SLOT} (?:(?:be|being|been|held|hosted|happen|take place|taking place|meet|convene[sd]?|staged|organi[sz]ed) )*(?:in|at|by) (?:the )?(?<here>\\p{L}[^,]*?)${NOT_OTHER_PLACE}${AT_OTHER}`,
    "iu",
  ),
  new RegExp(
    `${WHY_IT} (?:did |does |is |was |will |has )?(?:the )?(?<here>\\p{L}[^,]*?) ${HOSTS} ${EVENT_SLOT}${NOT_OTHER_PLACE}${AT_OTHER}`,
    "iu",
  ),
  new RegExp(
    `${WHY_IT} (?:did |does |is |was |will |has )?(?:the )?(?<here>\\p{L}[^,]*?)${NOT_OTHER_PLACE}(?:the )?(?<there>\\p{L}[^,]*?),? ${HOSTS} ${EVENT_TO_END}$`,
    "iu",
  ),
];

/** “Why did Brazil not host it”: where no step on the place or the turns tells it, it may have been given up. */
const NOT_HOST: readonly RegExp[] = [
  new RegExp(
    `${WHY_IT} (?:did|does|is|was|will|has)${NEGATED} (?:the )?(?<there>\\p{L}[^,]*?) ${HOSTS} ${EVENT_TO_END}$`,
    "iu",
  ),
  new RegExp(
    `${WHY_IT} (?:did|does|is|was|will|has) (?:the )?(?<there>\\p{L}[^,]*?) not ${HOSTS} ${EVENT_TO_END}$`,
    "iu",
  ),
];

const ASKS_WHY_THERE = whereItMayFit(/^(?:(?:so|and|but),? )?(?:why|how come)\b/iu);
const OF_ANOTHER = /\b(?:rather than|instead of|as opposed to|not)\b|n['’]?t\b/iu;
const CHANGES_TURNS =
  /\b(?:turns|their years|no longer|in place of|exchang\w+|swap\w*|instead of|takes? over|gives? (?:it )?up|withdr[ae]w\w*)\b/iu;

/** undefined where nothing of the kind is asked, of no one event, or where both are no places. */
export function asksWhyNotThere(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!ASKS_WHY_THERE.test(asked) || !OF_ANOTHER.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const both = groupsOfFirst(FORMS, line);
  const { event, here, there, year } = both ?? groupsOfFirst(NOT_HOST, line) ?? {};
  if (event === undefined || there === undefined || !isPlace(there, then)) return undefined;
  if (here !== undefined && !isPlace(here, then)) return undefined;
  const name = year === undefined ? event : `${event} in ${year}`;
  const id = eventCalled(name, then, read);
  if (id === undefined) return undefined;
  const left = read(`why was the ${name} not held in ${there}`, then);
  const told = placeToldIn(left);
  // Who gave it up is told elsewhere.
  if (told === "left") return both === undefined ? undefined : left;
  const step = stepOfHosting(id, there, then);
  if (step !== undefined) return asksToldStep(id, step, then);
  if (both === undefined) return undefined;
  if (told === "set") return left;
  return saysUntold("why", readMessage(line, then.archive, then.today), then, id);
}

/** A place or a state, and nothing else. */
function isPlace(text: string, { archive, today }: IntentContext): boolean {
  const { parts, words } = readMessage(text, archive, today);
  const [only, ...others] = parts;
  if (only === undefined) return words.length === 1 && placeWords.of(archive).has(words[0]?.key ?? "");
  if (others.length > 0 || only.from > 0 || only.to < words.length) return false;
  return only.is === "place" || (only.is === "record" && only.records.some(({ id }) => isState(id, archive)));
}

function isState(id: string, { actors }: Archive): boolean {
  return actors.get(id as never)?.kind === "state";
}

/** Whether it is answered by the steps that left the place, or by the one that set another. */
function placeToldIn(intent: Intent): "left" | "set" | undefined {
  if (!intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about !== "event" && question.about !== "events") return undefined;
  if (placeOfStep(question.step) !== undefined) return "left";
  return changeOfStep(question.step)?.what === "place-set" ? "set" : undefined;
}

/** Of its sentences on an exchange of turns that name the other state, one that gives the reason, else the first. */
function stepOfHosting(id: EventId, there: string, { archive, asOf }: IntentContext): string | undefined {
  const event = archive.events.get(id);
  const steps = event === undefined ? [] : knownBy(event, asOf);
  const ids = actorsIn(there, archive).filter((one) => isState(one, archive));
  if (ids.length === 0) return undefined;
  const telling = clausesOfSteps(steps).filter(
    ({ clause, development: { summary, declined = [] } }) =>
      declined.length === 0 &&
      CHANGES_TURNS.test(summary) &&
      actorsIn(clause, archive).some((actor) => ids.includes(actor)),
  );
  return wordsForClause(telling.find(({ clause }) => tellsWhy(clause)) ?? telling[0], steps, archive);
}
