// Of whom it is asked what they said: who stands between “what did” and “say about”, and nobody who is named behind it.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";

export type SpeakerAsked = {
  readonly by: RecordPart | undefined;
  /** As it is typed, of more than one word or where no record is called so. */
  readonly name: string | undefined;
  /** “What was said”: by whomever. */
  readonly isAnybody: boolean;
  /** The place of the word behind which stands what it was about; that of none where only a day is told. */
  readonly aboutAt: number;
};

const WHAT_WAS_SAID = whereItMayFit(
  /^(?:so |and |but )?what(?: exactly)? (?:(?:did|does|do|has|have|had) \S.*? (?:say|said|tell|told|announced?|stated?|commented?|declared?)|(?:was|is|has been|had been) (?:said|announced|told)(?: by \S.*?)?) (?:\S+ ){0,3}?(?:about|on|of|regarding|concerning) \S/iu,
);

/** “What did Baghaei say”, of a day. */
const WHAT_WAS_SAID_THEN = whereItMayFit(
  /^(?:so |and |but )?what(?: exactly)? (?:did|does|do|has|have|had) (?:(?!\b(?:about|say|said)\b).)*? (?:say|said|tell|told|announced?|stated?|declared?)(?: (?:on|that day|then|exactly|there))*[\s?!.]*$/iu,
);

const SPOKEN_ON: ReadonlySet<string> = new Set(["about", "on", "of", "regarding", "concerning"]);
const VERB_OF_SAYING = /^(?:say|said|tell|told|announced?|stated?|commented?|declared?)$/u;
const BEFORE_SPEAKER = /^(?:so|and|but|what|exactly|did|does|do|has|have|had|ever|really|actually|the|been|was|is)$/u;

/** undefined where nothing of the kind is asked, or it is asked of those who are only called *they*, of several, or of an office. */
export function speakerAsked(message: ReadMessage): SpeakerAsked | undefined {
  const { rest, words, parts } = message;
  const isOfDay = message.span !== undefined && WHAT_WAS_SAID_THEN.test(rest);
  if (!isOfDay && !WHAT_WAS_SAID.test(rest)) return undefined;
  const isInName = (at: number) => parts.some(({ from, to, is }) => is === "record" && from <= at && at < to);
  const saidAt = words.findIndex(({ key }, at) => VERB_OF_SAYING.test(key) && !isInName(at));
  const aboutAt = isOfDay
    ? words.length
    : words.findIndex(({ key }, at) => at > saidAt && SPOKEN_ON.has(key) && !isInName(at));
  const isBehind = words[saidAt + 1]?.key === "by";
  const [from, to] = isBehind
    ? [saidAt + 2, aboutAt]
    : [words.findIndex(({ key }) => !BEFORE_SPEAKER.test(key)), saidAt];
  if (saidAt < 0 || aboutAt < 0 || from < 0) return undefined;
  if (from >= to) return { by: undefined, name: undefined, isAnybody: true, aboutAt };
  const own = parts.filter((part) => part.from >= from && part.to <= to);
  const typed = words.slice(from, to).map(({ key }) => key);
  if (own.some(({ is }) => is === "office") || typed.every(isFunctionWord)) return undefined;
  if (typed.some((key) => key === "and" || key === "or")) return undefined;
  const [only, ...others] = own.filter((part): part is RecordPart => part.is === "record");
  const by = only?.records.some(({ kind }) => kind === "actor") === true ? only : undefined;
  if (others.length > 0 || (only !== undefined && by === undefined)) return undefined;
  const name = by === undefined || by.to - by.from > 1 ? typed.filter((key) => key !== "the").join(" ") : undefined;
  return { by, name, isAnybody: false, aboutAt };
}
