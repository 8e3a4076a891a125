// A reading that may be taken → the question, by the same resolver of names and the same makers of questions as for everybody. Pure.

import { addDays } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { keyOf, titleOf } from "../../../archive/names/whole-names.ts";
import type { Part } from "../../parts/part.ts";
import { readSentence } from "../../parts/read-sentence.ts";
import type { Intent, IntentContext } from "../intent.ts";
import { cldrStates, type StateName } from "../languages/states.ts";
import { type ReadMessage, readMessage } from "../read-message.ts";
import { keepsParts } from "../to-question/guards/keeps-parts.ts";
import { toQuestion } from "../to-question/to-question.ts";
import type { ModelReading } from "./reading.ts";

/** undefined where no question comes of it. */
export function readingIntent(reading: ModelReading, then: IntentContext): Intent | undefined {
  const { ask, language } = reading;
  if (ask === "nothing") return undefined;
  const names = reading.names.map((typed) => readTypedName(typed, language, then.archive));
  const known = names.flatMap(({ english }) => english ?? []);
  const missing = names.flatMap(({ typed, english }): Part[] =>
    english === undefined ? [{ is: "missing", from: 0, to: 0, text: typed }] : [],
  );
  const sentence = sentenceOf(reading, known, missing.length > 0);
  if (sentence === undefined) return undefined;
  const message = readMessage(sentence, then.archive, then.today);
  const timed = { ...message, ...daysOf(reading), parts: [...message.parts, ...missing] };
  const intent = toQuestion(ask, timed, sentence, then);
  if (intent === undefined || !keepsParts(intent, timed, then.archive)) return undefined;
  // No ask of a reading is one; held here too, because nothing may ever be done on the word of a model.
  return intent.ok && "action" in intent ? undefined : intent;
}

type TypedName = { readonly typed: string; readonly english: string | undefined };

/** As typed, where the readers of English know it; a state by its English name; otherwise nobody that the archive has. */
function readTypedName(typed: string, language: string, archive: Archive): TypedName {
  const { parts } = readSentence(typed, archive);
  const isKnown = parts.some(({ is }) => is === "record" || is === "place");
  if (isKnown && !parts.some(({ is }) => is === "missing")) return { typed, english: typed };
  const state = statesByLanguage(language, archive).find(({ names }) =>
    names.some((name) => keyOf(name) === keyOf(typed)),
  );
  const [one] = state?.records ?? [];
  return { typed, english: one && titleOf(one, archive) };
}

const STATES_BY_LANGUAGE = new WeakMap<Archive, Map<string, readonly StateName[]>>();

/** None for a language that the CLDR does not have, or that is none. */
function statesByLanguage(language: string, archive: Archive): readonly StateName[] {
  const known = STATES_BY_LANGUAGE.get(archive) ?? new Map<string, readonly StateName[]>();
  STATES_BY_LANGUAGE.set(archive, known);
  const code = /^\p{ASCII}{2,3}(?=$|-)/u.exec(language.toLowerCase())?.[0] ?? "";
  if (!/^[a-z]+$/.test(code) || Intl.DisplayNames.supportedLocalesOf(code).length === 0) return [];
  const states = known.get(code) ?? cldrStates(code, archive);
  known.set(code, states);
  return states;
}

/** “Foreign minister of Japan”, “next NATO summit”. undefined where the names do not go with what is asked. */
function sentenceOf(
  { ask, office, kinds, words }: ModelReading,
  names: readonly string[],
  someMissing: boolean,
): string | undefined {
  const [first, ...others] = names;
  switch (ask) {
    case "who":
      return names.length + Number(someMissing) === 0 ? undefined : names.join(" ");
    case "office":
      if (office === null || others.length > 0 || (first === undefined && !someMissing)) return undefined;
      return first === undefined ? office : `${office} of ${first}`;
    case "quotes":
      return [first ?? "", "said", ...(others.length + words.length === 0 ? [] : ["about", ...others, ...words])]
        .join(" ")
        .trim();
    default:
      return [...(ask === "next" || ask === "last" ? [ask] : []), names.join(" and "), ...kinds].join(" ").trim();
  }
}

type Time = Pick<ReadMessage, "span" | "pastSpan" | "since" | "unreadTime" | "daysBefore">;

/** What a name has of a time is part of the name. */
function daysOf({ from, to }: ModelReading): Time {
  const none = { unreadTime: undefined, daysBefore: undefined };
  if (from === null) return { ...none, span: undefined, pastSpan: undefined, since: false };
  const meant = { from, to: to ?? addDays(from, FAR_DAYS) };
  return { ...none, span: meant, pastSpan: meant, since: to === null };
}

/** “Since March” has no end; of a span that is open only the beginning is looked at. */
const FAR_DAYS = 3_650;
