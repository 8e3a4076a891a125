// “Was the inauguration of X attended by Y”, “was Y at the funeral”: a ceremony that is no record is told by no meeting or call on its eve, but by the sentence that has them at it.

import type { EventId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { Event } from "../../../../archive/schema.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { actorsIn } from "../../../answers/step-told.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { saysUntoldHappening } from "../guards/untold-happening.ts";

const CEREMONY =
  "(?<ceremony>inauguration|funeral|coronation|enthronement|swearing[- ]in|oath[- ]taking|burial|wedding)";
/** “Three days before the inauguration” is another time. */
const ON_ITS_EVE =
  "(?<!\\b(?:before|after|since|until|ahead of|following|around|during|on the eve of|on the sidelines of|on the margins of|prior to)\\b[^,;.]{0,30})";
const CEREMONIES = whereItMayFit(new RegExp(`${ON_ITS_EVE}\\b${CEREMONY}\\b`, "iu"));

const ANY_CEREMONY = new RegExp(`\\b${CEREMONY}\\b`, "iu");

/** That somebody is at it, and not what two did there. */
const OF_BEING_AT_IT = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:${[
      `(?:was|were|is|will) .*\\b${CEREMONY.replace("ceremony", "a")}\\b.*\\b(?:attended|visited|joined) by\\b`,
      `(?:(?:why|how come) )?(?:was|were|wasn['’]?t|weren['’]?t) .*\\b(?:at|present at|among the guests (?:at|of)|there for) .*\\b${CEREMONY.replace("ceremony", "b")}`,
      `(?:(?:why|how come) )?(?:did|didn['’]?t|does|has|have|will|is|are) .*\\b(?:attend(?:ed|ing)?|go(?:ing|ne)? to|com(?:e|ing) to|travel(?:l?ed|ling)? to|fly to|be at|been (?:to|at)|skip(?:ped)?|miss(?:ed)?) .*\\b${CEREMONY.replace("ceremony", "c")}`,
      `(?:who|which (?:leader|president|state|countr)\\S*)\\b.* (?:was|were|came|went|attended|attend|send|sent|represented|at|to) .*\\b${CEREMONY.replace("ceremony", "d")}`,
    ].join("|")})`,
    "iu",
  ),
);
const DID_MORE = /\b(?:meet|met|speak|spoke|talk(?:ed)?|say|said|sign(?:ed)?|call(?:ed)?|shake|discuss(?:ed)?)\b/iu;
const IS_ONLY_WISHED = /\b(?:would|may|might|could|should|hopes?|wants?|whether|if)\b/iu;

/** undefined where nothing of the kind is asked, or an event is called so itself. */
export function atCeremony(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, quoted, translated } = message;
  if (!OF_BEING_AT_IT.test(rest) || DID_MORE.test(rest) || quoted.length > 0 || translated === true) return undefined;
  const word = ANY_CEREMONY.exec(rest)?.groups?.ceremony;
  if (word === undefined || isStrangerAtIt(message, word)) return undefined;
  const may = then.archive.search
    .eventsWith(word.toLowerCase().split(/[- ]/u))
    .flatMap((id) => then.archive.events.get(id) ?? []);
  if (may.some(({ title }) => CEREMONIES.test(title))) return undefined;
  const { owner, guests } = whoIsNamed(message, word, then);
  const theirs = owner === undefined ? may : may.filter((event) => tellsOfTheirCeremony(event, [owner], then));
  const told = stepAt(theirs, guests, then);
  if (told !== undefined) return asksToldStep(told.id, told.step, then);
  const near = may.find((event) => tellsOfTheirCeremony(event, owner === undefined ? guests : [owner], then));
  return saysUntoldHappening(message, then) ?? saysUntold(word, message, then, near?.id);
}

/** Of somebody without a record it is not known whether they came; of whom it was is another thing. */
function isStrangerAtIt({ parts, words }: ReadMessage, word: string): boolean {
  return parts.some(
    ({ is, from, to }) => is === "missing" && words[from - 1]?.key !== "of" && words[to]?.key !== word.toLowerCase(),
  );
}

/** Whose it is, and of whom it is asked whether they came. */
function whoIsNamed({ parts, words }: ReadMessage, word: string, { archive }: IntentContext) {
  const first = word.toLowerCase().split(/[- ]/u)[0];
  const at = words.findIndex(({ key }) => key.startsWith(first ?? word));
  const people = parts.filter(
    (part): part is RecordPart =>
      part.is === "record" && part.records.some(({ kind, id }) => kind === "actor" && archive.actors.has(id as never)),
  );
  const isOwner = ({ from, to }: RecordPart) =>
    (words[to - 1]?.owns === true && from < at) || (from > at && words[from - 1]?.key === "of");
  const idOf = ({ records }: RecordPart) => records.find(({ kind }) => kind === "actor")?.id as string | undefined;
  const owner = people.find(isOwner);
  const guests = people.filter((part) => part !== owner).flatMap((part) => idOf(part) ?? []);
  return { owner: owner && idOf(owner), guests };
}

function stepAt(
  may: readonly Event[],
  guests: readonly string[],
  { archive, asOf }: IntentContext,
): { readonly id: EventId; readonly step: string } | undefined {
  if (guests.length === 0) return undefined;
  for (const event of may) {
    const steps = knownBy(event, asOf);
    const line = clausesOfSteps(steps).findLast(({ clause }) => {
      const named = actorsIn(clause, archive);
      return CEREMONIES.test(clause) && !IS_ONLY_WISHED.test(clause) && guests.every((id) => named.includes(id));
    });
    const step = wordsForClause(line, steps, archive);
    if (step !== undefined) return { id: event.id, step };
  }
  return undefined;
}

/** Whether it tells of that ceremony of theirs, or of them at one, and not of another’s. */
function tellsOfTheirCeremony(event: Event, ids: readonly string[], { archive, asOf }: IntentContext): boolean {
  const told = [event.title, ...clausesOfSteps(knownBy(event, asOf)).map(({ clause }) => clause)];
  return told.some((text) => ANY_CEREMONY.test(text) && actorsIn(text, archive).some((id) => ids.includes(id)));
}
