// “What did Wang Yi tell Blinken about Russia’s security concerns”: the step of a meeting of both in which one says that; never what the other said, nor what was said to others.

import type { Archive } from "../../../../archive/archive.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import type { Development, Event } from "../../../../archive/schema.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { toldForms } from "../../../parts/same-thing.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { hasNothing } from "../steps/verb-in-step.ts";
import { TELLS_WHOM } from "./hearer-slot.ts";

const BEFORE_MATTER = /^(?:about|regarding|concerning|of|on|over)$/u;
/** By which a clause tells who speaks. */
const VERB_OF_TELLER =
  / (?:says|said|tells|told|asks|asked|warns|warned|urges|urged|assures|assured|reminds|demands|calls|rejects|names|speaks|raises|expresses|repeats|insists|stresses) /u;

/** undefined where not both are people who are named around the verb, words of theirs are on record, or no step tells it. */
export function toldThemOf(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { parts, words, span } = message;
  const { archive, asOf } = then;
  const [by, to] = parts.filter(
    (part): part is RecordPart =>
      part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
  if (by === undefined || to === undefined) return undefined;
  const verb = words.findIndex(({ key }) => TELLS_WHOM.test(key));
  const about = words.findIndex(({ key }, at) => at >= to.to && BEFORE_MATTER.test(key));
  if (verb < by.to || verb >= to.from || about < 0 || !hasNothing(intent, then)) return undefined;
  const matter = words.slice(about + 1).flatMap(({ key }) => (isFunctionWord(key) ? [] : [[...toldForms(key)]]));
  if (matter.length === 0) return undefined;
  const [tellers = [], hearers = []] = [by, to].map((part) => namesOfPart(part, archive));
  const told = eventsOfBoth(by, to, then).flatMap(({ event, isTheirs }) => {
    const steps = knownBy(event, asOf);
    const lines = clausesOfSteps(steps.filter((step) => isToldIn(step, span)));
    const line = lines.find(({ clause }) => saysThat(clause, matter, { tellers, hearers, isTheirs }));
    const step = wordsForClause(line, steps, archive);
    return step === undefined ? [] : [{ id: event.id, step }];
  });
  const [only, ...others] = told;
  if (only === undefined || others.length > 0) return undefined;
  return asks({ about: "event", id: only.id, page: 0, focus: "told", step: only.step, ...asKnown(asOf) });
}

function isToldIn({ known }: Development, span: ReadMessage["span"]): boolean {
  return span === undefined || (known.by >= span.from && (known.from ?? known.by) <= span.to);
}

/** Those at which both were, and those in which both are named. */
function eventsOfBoth(
  by: RecordPart,
  to: RecordPart,
  { archive }: IntentContext,
): readonly { readonly event: Event; readonly isTheirs: boolean }[] {
  const { actors } = eventsBySubject.of(archive);
  const there = new Set(by.records.flatMap(({ id }) => actors.get(id) ?? []));
  const theirs = new Set(to.records.flatMap(({ id }) => actors.get(id) ?? []).filter((event) => there.has(event)));
  const [tellers = [], hearers = []] = [by, to].map((part) => namesOfPart(part, archive));
  const named = tellers.flatMap((teller) =>
    hearers.flatMap((hearer) => archive.search.eventsWith([...tokenize(teller), ...tokenize(hearer)])),
  );
  const others = [...new Set(named)]
    .flatMap((id) => archive.events.get(id) ?? [])
    .filter((event) => !theirs.has(event));
  return [
    ...[...theirs].map((event) => ({ event, isTheirs: true })),
    ...others.map((event) => ({ event, isTheirs: false })),
  ];
}

function namesOfPart(part: RecordPart, archive: Archive): readonly string[] {
  return part.records.flatMap(({ id }) => namesOfSubject(`actor:${id}`, archive));
}

type Talk = { readonly tellers: readonly string[]; readonly hearers: readonly string[]; readonly isTheirs: boolean };

/** Whoever speaks stands before the verb and whoever hears it does not, but behind it where they were not both there; all of the matter stands in the clause. */
function saysThat(
  clause: string,
  matter: readonly (readonly string[])[],
  { tellers, hearers, isTheirs }: Talk,
): boolean {
  const text = ` ${tokenize(clause).join(" ")} `;
  const at = VERB_OF_TELLER.exec(text)?.index;
  if (at === undefined) return false;
  const has = (part: string) => (name: string) => part.includes(` ${name} `);
  const before = text.slice(0, at + 1);
  if (!tellers.some(has(before)) || hearers.some(has(before))) return false;
  if (!isTheirs && !hearers.some(has(text.slice(at)))) return false;
  const stems = new Set(tokenize(clause).map(toldStem));
  return matter.every((forms) => forms.some((form) => stems.has(form)));
}
