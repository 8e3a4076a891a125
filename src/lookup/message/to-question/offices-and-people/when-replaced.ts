// “When did Rubio replace Blinken”, “when did Khamenei die and who succeeded him?”: when one had an office last, and when the next had it first.

import { compareEdtf, daysBetween, earliest, latest } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import type { Holder } from "../../../../archive/names/offices-by-word.ts";
import { officesBegunBy } from "../../../../archive/offices.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { withTerm } from "../../../../wording/describe-term.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { asksFor as asksForRecords } from "../../../names/ask-similar.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asks, type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { askedOf, isNearlyKnown } from "./next-in-office.ts";
import { withWholeOffices } from "./office-title.ts";
import type { OfficePart } from "./resolve-holder.ts";
import { HOW_IT_ENDED, heldByThem } from "./terms-held.ts";

const WHEN_IN_TURN = /^(?:so |and |but )?(?:when|(?:on )?(?:what|which) (?:day|date|month|year))\b/iu;

const COMES_AFTER = whereItMayFit(
  /\b(?:replac(?:e|es|ed|ing)|succe(?:ed|eds|eded|eding)|t[ao]ken? over|took over)\b/iu,
);

/** “… and who succeeded him”. */
const AND_BY_WHOM = whereItMayFit(
  /,? and (?:by whom|who(?:m)?(?: (?:then|else|has|had))? (?:succeed(?:ed|s)|replac(?:ed|es)|follow(?:ed|s)|t(?:ook|akes) over|came (?:after|next)|(?:is|was|became) (?:his|her|their) (?:successor|replacement)))(?: (?:from )?(?:him|her|them|it))?$/iu,
);

/** Of a longer time nobody knows who had the office in between. */
const MAX_DAYS_BETWEEN = 730;

/** What stands before whoever came next, where the one before is named first. */
const LEFT_FIRST: ReadonlySet<string> = new Set(["by", "with"]);

type InTurn = { readonly left: Holder; readonly next: Holder };

/** undefined where nothing of the kind is asked, or the archive has no such two one after the other. */
export function asksWhenReplaced(typed: ReadMessage, then: IntentContext): Intent | undefined {
  if (!WHEN_IN_TURN.test(typed.rest) || typed.span !== undefined || typed.quoted.length > 0) return undefined;
  const tail = AND_BY_WHOM.exec(typed.rest)?.index;
  if (tail === undefined && !COMES_AFTER.test(typed.rest)) return undefined;
  const message = withWholeOffices(typed);
  const { archive } = then;
  const people = message.parts.filter(
    (part): part is RecordPart =>
      part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
  const office = message.parts.find((part): part is OfficePart => part.is === "office");
  const [one, other, ...others] = people;
  if (one === undefined || others.length > 0 || message.parts.some(({ is }) => is !== "record" && is !== "office"))
    return undefined;
  const left = endedOf(one, office, archive);
  if (other !== undefined) {
    const between = (first: RecordPart, second: RecordPart) =>
      changesTo(endedOf(first, office, archive), heldByThem(second, archive));
    if (tail !== undefined) return undefined;
    // “When did Rubio replace Blinken” and “when was Blinken replaced by Rubio”; the other way round where only that was so.
    const isFirstLeft = LEFT_FIRST.has(message.words[other.from - 1]?.key ?? "");
    const pairs = isFirstLeft ? [between(one, other), between(other, one)] : [between(other, one), between(one, other)];
    const change = pairs.flatMap((changes) => shortestGapFirst(changes)).at(0);
    return change && asksBothHolders(change, then);
  }
  return tail === undefined ? undefined : withSuccessor(left, typed.rest.slice(0, tail), then);
}

/** The offices that they left, the last first; of the title that is named, where one is. */
function endedOf(person: RecordPart, office: OfficePart | undefined, archive: Archive): readonly Holder[] {
  const called = office === undefined ? undefined : holdersOf({ title: office.title.join(" ") }, archive);
  const isMeant = (held: Holder) =>
    called === undefined || called.some((one) => one.actor === held.actor && one.office === held.office);
  return heldByThem(person, archive)
    .filter((held) => held.office.to !== undefined && isMeant(held))
    .toSorted((a, b) => (a.office.to && b.office.to ? compareEdtf(b.office.to, a.office.to) : 0));
}

/** Each office that one of them left, with the other who had it next. */
function changesTo(left: readonly Holder[], held: readonly Holder[]): readonly InTurn[] {
  return left.flatMap((one) =>
    held
      .filter((next) => next.office.title === one.office.title && daysVacant(one, next) !== undefined)
      .map((next) => ({ left: one, next })),
  );
}

function daysVacant({ office: before }: Holder, { office: after }: Holder): number | undefined {
  const [ended, begun] = [before.to && earliest(before.to), after.from && latest(after.from)];
  if (ended === undefined || begun === undefined || begun < ended) return undefined;
  const days = daysBetween(ended, begun);
  return days <= MAX_DAYS_BETWEEN ? days : undefined;
}

function shortestGapFirst(changes: readonly InTurn[]): readonly InTurn[] {
  return changes.toSorted((a, b) => (daysVacant(a.left, a.next) ?? 0) - (daysVacant(b.left, b.next) ?? 0));
}

/** All who are known to have had it from the last day of the one to the first of the other. */
function asksBothHolders({ left, next }: InTurn, { archive }: IntentContext): Intent | undefined {
  const [from, to] = [left.office.to && earliest(left.office.to), next.office.from && latest(next.office.from)];
  if (from === undefined || to === undefined) return undefined;
  return asks({ about: "office", ...askedOf(left.office, archive), from, to, page: 0 });
}

/** When the last of these was left, and by whom it was held next; what ended it, death or a resignation, no record tells. */
function withSuccessor(left: readonly Holder[], front: string, then: IntentContext): Intent | undefined {
  const { archive, words, asOf, today } = then;
  const [last] = left;
  if (last === undefined || left.some(({ actor }) => actor !== last.actor)) return undefined;
  const day = asOf ?? today;
  const isBegun = (one: Holder) => officesBegunBy(one.actor, day).includes(one.office);
  const found = holdersOf(askedOf(last.office, archive), archive).filter((one) => one !== last && isBegun(one));
  const isExact = last.office.to !== undefined && isNearlyKnown(last.office.to);
  const [change] = isExact ? shortestGapFirst(changesTo([last], found)) : [];
  const how = HOW_IT_ENDED.exec(front)?.[0];
  if (how === undefined) return change && asksBothHolders(change, then);
  const termOf = ({ office }: Holder) => withTerm(office.title, office, day, words);
  const told = words.office.onlyWhenHeld({ what: how, name: last.actor.name, offices: termOf(last) });
  const next =
    change === undefined
      ? words.office.noneAfter({ whom: last.actor.name, office: last.office.title })
      : words.office.heldNext({ name: change.next.actor.name, offices: termOf(change.next) });
  const people = [last, ...(change === undefined ? [] : [change.next])];
  const records = people.map(({ actor }) => ({ kind: "actor", id: actor.id }) as const);
  return says(nothingFound(`${told} ${next}`, asOf, threeToTap(words, asksForRecords(records, archive, asOf))));
}
