// “Who told Pompeo not to fly to North Korea”: the step in which somebody tells, asks or orders that of whoever is named, and no words of others.

import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf, recordsCalled } from "../../../../archive/names/whole-names.ts";
import type { Development, Event } from "../../../../archive/schema.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { isPartOf } from "./promises.ts";

const TOLD_WHOM = whereItMayFit(
  /^(?:(?:so|and|but),? )?who (?<verb>told|tells|asked|ordered|instructed|urged|advised|warned) (?<whom>\S.*?) (?:not to|to not|to|against) (?<what>\S.*)$/iu,
);

/** In a step. */
const TELLING_FORMS = "tells told asks asked orders ordered instructs urges urged advises warns".split(" ");
const TELLS_SOMEBODY = new RegExp(
  `\\b(?:${TELLING_FORMS.join("|")}) (?<whom>(?:[\\p{L}’'.-]+ ){1,4}?)(?:not )?to\\b`,
  "giu",
);

/** What is told instead of `intent`; undefined where nothing of the kind is asked of a person, or no step tells it and `intent` is no list of words. */
export function askedWhoTold(
  message: ReadMessage,
  asked: string,
  intent: Intent,
  then: IntentContext,
): Intent | undefined {
  const { verb, whom, what } = TOLD_WHOM.exec(asked)?.groups ?? {};
  if (verb === undefined || whom === undefined || what === undefined || message.translated === true) return undefined;
  const { archive, asOf } = then;
  const people = recordsCalled(keyOf(whom), archive).filter(
    ({ kind, id }) => kind === "actor" && archive.actors.get(id as never)?.kind === "person",
  );
  if (people.length === 0) return undefined;
  const names = people.flatMap(({ id }) => namesOfSubject(`actor:${id}`, archive));
  const others = message.parts.filter(
    (part): part is RecordPart =>
      part.is === "record" && !part.records.some(({ id }) => people.some((one) => one.id === id)),
  );
  const ids = TELLING_FORMS.filter(archive.search.has).flatMap((form) =>
    names.flatMap((name) => archive.search.eventsWith([...tokenize(name), form])),
  );
  const content = tokenize(what).filter((word) => !isFunctionWord(word) && !isLightWord(word));
  // Where no meeting, state or person says what it is about, a word of it has to.
  const isOfIt = ({ summary }: Development) =>
    others.length > 0 || content.some((word) => tokenize(summary).includes(word));
  const telling = [...new Set(ids)]
    .flatMap((id) => archive.events.get(id) ?? [])
    .filter((event) => others.every((part) => isPartOf(part, event, then)))
    .flatMap((event) =>
      stepsTelling(event, names, message, then)
        .filter(isOfIt)
        .map((step) => ({ event, step })),
    );
  const [only, ...more] = telling;
  if (only !== undefined && more.every(({ event }) => event.id === only.event.id)) {
    const { from, by } = only.step.known;
    const step = saidAsStep({ span: { from: from ?? by, to: by } });
    return asksToldStep(only.event.id, step, { asOf });
  }
  const areWords = intent.ok && "question" in intent && intent.question.about === "quotes";
  return areWords ? saysUntold(verb, message, then) : undefined;
}

/** In the time that is asked about, where one is. */
function stepsTelling(
  event: Event,
  names: readonly string[],
  { span }: ReadMessage,
  { asOf }: IntentContext,
): readonly Development[] {
  return knownBy(event, asOf).filter(({ summary, known }) => {
    const isThen = span === undefined || (known.by >= span.from && (known.from ?? known.by) <= span.to);
    return isThen && [...summary.matchAll(TELLS_SOMEBODY)].some(({ groups }) => isOneOf(groups?.whom ?? "", names));
  });
}

function isOneOf(whom: string, names: readonly string[]): boolean {
  return names.some((name) => ` ${keyOf(whom)} `.includes(` ${name} `));
}
