// “Что отменил Трамп”, “was hat China nach Pelosis Besuch abgesagt”: what somebody called off, as English asks it.

import type { Archive } from "../../../archive/archive.ts";
import type { Covered } from "./cover.ts";
import { AFTER_WORDS, SUSPENDED_WORDS, WHAT_WORDS } from "./deed-words.ts";
import { englishNameOf } from "./english-names.ts";
import type { Meaning, RecordMeaning } from "./meaning.ts";
import { timeInEnglish } from "./time-of.ts";

type WordsOfEnd = { readonly has: (words: Readonly<Record<string, string>>) => boolean };

/** undefined where it is not asked what, or where not just one is named who may have done it. */
export function endedInEnglish(covered: Covered, { has }: WordsOfEnd, archive: Archive): string | undefined {
  const { pieces, ahead } = covered;
  const isSuspended = has(SUSPENDED_WORDS);
  const at = pieces.findIndex(({ means }) => means.some(isStatusOff));
  if (ahead || !has(WHAT_WORDS) || (at < 0 && !isSuspended) || pieces.some(({ means }) => means.some(isOtherThanEnd)))
    return undefined;
  const isAfter = has(AFTER_WORDS);
  const named = pieces.flatMap(({ means }, place) =>
    means.flatMap((one) => (one.is === "record" ? [{ place, one }] : [])),
  );
  const [who, ...others] = named
    .filter(({ one }) => one.records.some(({ kind }) => kind === "actor"))
    .toSorted((a, b) => Math.abs(a.place - at) - Math.abs(b.place - at));
  const isOfMeeting = pieces.some(({ means }) => means.some(({ is }) => is === "kind"));
  if (who === undefined || (!isAfter && (others.length > 0 || named.length > 1 || isOfMeeting))) return undefined;
  // “Nach Pelosis Besuch”: only who did it stands at the verb, where that is known.
  if (at < 0 && others.length > 0) return undefined;
  const rest = named
    .filter((one) => one !== who)
    .map(({ one }: { readonly one: RecordMeaning }) => englishNameOf(one, archive));
  return [
    `what did ${englishNameOf(who.one, archive)} ${isSuspended ? "halt" : "call off"}`,
    ...(rest.length === 0 ? [] : [`after ${rest.join(" ")}`]),
    timeInEnglish(covered),
  ]
    .filter((one) => one !== "")
    .join(" ");
}

function isStatusOff(one: Meaning): boolean {
  return one.is === "status" && /cancel|called off/u.test(one.english);
}

/** Any other way in which it may stand, and what is no record. */
function isOtherThanEnd(one: Meaning): boolean {
  return (
    one.is === "missing" ||
    one.is === "office" ||
    (one.is === "status" && !isStatusOff(one)) ||
    (one.is === "ask" && one.ask !== "event" && one.ask !== "status")
  );
}
