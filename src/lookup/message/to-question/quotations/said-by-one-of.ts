// “Chinese general who said at all costs”: words on record, in whatever language, of somebody of that state; whether they had such a rank no record need tell.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { stateOfSide } from "../journeys/visit-called-off.ts";

const SAID_BY_ONE_OF = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:(?:which|what|the|an?|some|that|who was the|who is the) )?(?<of>\p{L}+) (?:(?:foreign|defen[cs]e|prime|military|army|senior|top) )?(?:general|admiral|officials?|diplomat|leader|politician|minister|spokes\p{L}+|commander|officer|guy|man|woman|president)(?: (?:who|that))? (?:once )?said (?:that )?(?<words>\S+ \S+.*?)[\s?!.]*$/iu,
);

/** undefined where nothing of the kind is asked, or no quotation that has the words is of one of theirs. `ask`: how a message is read. */
export function asksSaidByOneOf(
  asked: string,
  then: IntentContext,
  ask: (question: string) => Intent,
): Intent | undefined {
  const { of, words } = SAID_BY_ONE_OF.exec(asked)?.groups ?? {};
  if (of === undefined || words === undefined) return undefined;
  const [state, ...others] = readMessage(of, then.archive, then.today).parts.flatMap((part) =>
    part.is === "record" ? part.records.map(({ id }) => id as string) : [],
  );
  if (state === undefined || others.length > 0) return undefined;
  const intent = ask(`who said ${words}`);
  if (!intent.ok || !("question" in intent) || intent.question.about !== "quote") return undefined;
  const speaker = then.archive.quotes.get(intent.question.id)?.speaker;
  return speaker !== undefined && stateOfSide(speaker, then) === state ? intent : undefined;
}
