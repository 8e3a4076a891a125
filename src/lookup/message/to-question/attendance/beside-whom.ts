// “Who sat next to Xi at the parade”, “who went with Trump to Beijing”: the step that tells it of the one event that is named, and not all who took part.

import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventAt } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { isOfMany } from "../../../answers/own-meetings.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";

const WHO_ELSE = "^(?:(?:so|and|but),? )?who(?:m)?(?: all| else| was| were)* ";
const WHO_WAS_BESIDE = whereItMayFit(
  new RegExp(
    `${WHO_ELSE}(?:sat|sit(?:s|ting)?|stood|stand(?:s|ing)?|seated|walk(?:ed|s|ing)?|placed)(?: (?:right|directly))? (?:next to|beside|alongside|by the side of|(?:on|to) the (?:right|left)(?: hand)?(?: side)? of|on either side of|near|(?:on|to|at) (?=\\S.*['’]s (?:left|right)\\b))(?= |(?<= ))`,
    "iu",
  ),
);
const WHO_WENT_ALONG = whereItMayFit(
  new RegExp(
    `${WHO_ELSE}(?:(?:went|goes|going|travel(?:l?ed|s|l?ing)|flew|flies|flying|came along|c[ao]mes?|coming|tagged|taken) (?:along )?with|accompan(?:ied|ies|ying)|did \\S.* (?:take|bring)(?: along)? with)(?= )`,
    "iu",
  ),
);

const TELLS_BESIDE =
  /\b(?:sits?|stands?|seated|walks?|is placed) (?:\p{L}+ ){0,3}?(?:on the (?:right|left)|next to|beside|alongside|at the side)\b/iu;
const TELLS_COMPANY =
  /\b(?:goes|travels|flies|comes|is) (?:\p{L}+ ){0,4}?with (?:him|her|them)\b|\bwith a (?:\p{L}+ )?delegation\b|\baccompan(?:ies|ied|ying)\b|\bin (?:his|her|their) (?:delegation|company|entourage)\b|\bwith (?:\p{L}+ ){1,4}in (?:his|her) (?:delegation|party)\b/iu;

/** Words of such a question, of which no event has to tell. */
const OWN_TO_BESIDE =
  /^(?:sat|sit|sits|sitting|stood|stand|stands|standing|seated|walked|walk|walks|walking|placed|right|left|hand|side|directly|next|beside|alongside|near|either|went|goes|going|travel\w*|flew|flies|flying|came|come|comes|coming|tagged|along|taken|take|bring|accompan\w+|trip|visit|journey)$/u;

/** undefined where nothing of the kind is asked, or not one event is meant. */
export function asksWhoWasBeside(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts, words } = message;
  const isOfCompany = WHO_WENT_ALONG.test(rest);
  if (translated === true || quoted.length > 0 || (!isOfCompany && !WHO_WAS_BESIDE.test(rest))) return undefined;
  const who = parts.find(
    (part): part is RecordPart =>
      part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, then.archive)),
  );
  if (who === undefined) return undefined;
  const isOwn = (key: string) => OWN_TO_BESIDE.test(key);
  const asked = { by: undefined, to: undefined, isOwn };
  const ids = who.records.map(({ id }) => id as string);
  const found = eventsMeantIn(asked, message, then)
    .map((some) =>
      ofItsTime(some, message.span).filter(({ state }) => state.participants.some(({ actor }) => ids.includes(actor))),
    )
    .find((some) => some.length > 0);
  const best = (found && singleBest(found)) ?? onItsSide(message, ids, then);
  // Whose left it was, left nothing.
  if (best === undefined)
    return ITS_SIDE.test(rest) ? saysUntold(typedText(words, 0, who.to), message, then) : undefined;
  const steps = knownBy(best.event, then.asOf);
  const names = refsOf(who.records)
    .split("|")
    .flatMap((ref) => namesOfSubject(ref, then.archive));
  const tells = isOfCompany ? TELLS_COMPANY : TELLS_BESIDE;
  const line = clausesOfSteps(steps).findLast(({ clause, development }) => {
    const told = OF_NOBODY_NAMED.test(clause) ? development.summary : clause;
    return tells.test(clause) && names.some((name) => ` ${keyOf(told)} `.includes(` ${name} `));
  });
  const step = wordsForClause(line, steps, then.archive);
  const at = { about: "event", id: best.event.id, page: 0, ...asKnown(then.asOf) } as const;
  if (step === undefined && isOfCompany && haveCompany(best, ids, then)) return asks({ ...at, focus: "who" });
  const near = found?.length === 1 ? best.event.id : undefined;
  if (step === undefined) return saysUntold(typedText(words, 0, who.to), message, then, near);
  return asks({ ...at, focus: "told", step });
}

const ITS_SIDE = /['’]s (?<side>left|right)\b/iu;

/** “Who sat on Xi’s left”, where no meeting is named: the one event at which they were that tells of that side. */
function onItsSide({ rest }: ReadMessage, ids: readonly string[], then: IntentContext): FoundEvent | undefined {
  const side = ITS_SIDE.exec(rest)?.groups?.side?.toLowerCase();
  if (side === undefined) return undefined;
  const may = then.archive.search.eventsWith([side]);
  const told = may.flatMap((id) => {
    const event = then.archive.events.get(id as never);
    return event !== undefined && knownBy(event, then.asOf).some(({ summary }) => TELLS_BESIDE.test(summary))
      ? eventAt(event, then.asOf)
      : [];
  });
  const [only, ...others] = told.filter(({ state }) => state.participants.some(({ actor }) => ids.includes(actor)));
  return only === undefined || others.length > 0 ? undefined : { ...only, score: 1 };
}

/** “Beran goes to China with him.” */
const OF_NOBODY_NAMED = /\bwith (?:him|her|them)\b/iu;

/** Whether others than the hosts took part, in no larger meeting. */
function haveCompany({ event, state }: FoundEvent, ids: readonly string[], { archive }: IntentContext): boolean {
  if (isOfMany(event) || event.kind === "conference") return false;
  const home = (state.place ?? event.place)?.country;
  return state.participants.some(
    ({ actor }) => !ids.includes(actor) && actor !== home && archive.actors.get(actor)?.country !== home,
  );
}
