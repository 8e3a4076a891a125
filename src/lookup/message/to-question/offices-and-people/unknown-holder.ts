// “The meeting of the Pope and Zelensky”: whoever has such an office, and is in no record, is not passed over for what others did, nor for whoever had it before.

import { compareEdtf, type Day, daysBetween, type Edtf, latest } from "@attache/edtf";
import type { Holder } from "../../../../archive/names/offices-by-word.ts";
import { titleOf } from "../../../../archive/names/whole-names.ts";
import { surelyHeld } from "../../../../archive/offices.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { NONE } from "../../../../wording/describe-limits.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { asksFor as asksForRecords } from "../../../names/ask-similar.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { spanOfEvent } from "../dates/time-slot.ts";
import { refsOf } from "../events/record-refs.ts";
import { type OfficePart, stateOf } from "./resolve-holder.ts";

/** Offices by which people name a person, and which stand for no government. */
const NAMES_SOMEBODY = /^(?:pope|king|queen|emperor|empress|sultan|emir|supreme leader)$/iu;

/** That nobody is known to have it, or to have had it at the time that is asked about; undefined where somebody is, or is named beside it. */
export function saysUnknownHolder(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { parts } = message;
  const isNamedBeside = (part: OfficePart) =>
    parts.some(
      ({ is, from, to }) =>
        is === "record" && (from === part.to || (to === part.from && !isItsState(part, message, then))),
    );
  const office = parts.find((part): part is OfficePart => part.is === "office" && !isNamedBeside(part));
  if (office === undefined || /s$/iu.test(office.text)) return undefined;
  const state = stateOf(office, message, then.archive);
  const isOfAny = NAMES_SOMEBODY.test(office.text);
  if (state === undefined && !isOfAny) return undefined;
  const of = state === undefined ? {} : { of: refsOf(state.records) };
  const holders = holdersOf({ title: office.title.join(" "), ...of }, then.archive);
  if (holders.length > 0) return notKnownThen(holders, message, then);
  if (!isOfAny) return undefined;
  const { words } = then;
  const [whose] = state?.records ?? [];
  const ofState = whose === undefined ? NONE : words.withArticle(titleOf(whose, then.archive));
  const text = words.office.none({ office: office.text, of: ofState, span: NONE });
  return says(nothingFound(text, then.asOf, threeToTap(words)));
}

/** “The French president”: what stands before it is whose office it is, and nobody who has it. */
function isItsState(part: OfficePart, message: ReadMessage, { archive }: IntentContext): boolean {
  return stateOf(part, message, archive)?.to === part.from;
}

/** Who had it last, where nobody is known to have had it then. */
function notKnownThen(holders: readonly Holder[], message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, today, words, asOf } = then;
  const isWhen = /^(?:and |so |but )?(?:since )?when\b/iu.test(message.rest);
  const span = message.span ?? (isWhen ? undefined : spanOfEvent(message, then)) ?? { from: today, to: today };
  if (holders.some(({ office }) => surelyHeld(office, span.from, span.to))) return undefined;
  const ended = holders.filter(({ office }) => office.to !== undefined);
  const [last] = ended.toSorted((a, b) => (a.office.to && b.office.to ? compareEdtf(b.office.to, a.office.to) : 0));
  const until = last?.office.to;
  // What was before the first whom the archive knows is asked of nobody whom it has.
  if (last === undefined || until === undefined || span.to < today || isLongOver(until, today)) return undefined;
  const text = [
    words.office.notNow({ office: last.office.title }),
    words.office.lastHolder({ name: last.actor.name, until: words.dates.edtf(until) }),
  ].join(" ");
  const who = asksForRecords([{ kind: "actor", id: last.actor.id }], archive, asOf);
  return says(nothingFound(text, asOf, threeToTap(words, who)));
}

/** An office that nobody is known to have had for so long may be one that is no more: “a Soviet leader”. */
const MAX_DAYS_SINCE = 730;

function isLongOver(until: Edtf, today: Day): boolean {
  const last = latest(until);
  return last !== undefined && daysBetween(last, today) > MAX_DAYS_SINCE;
}
