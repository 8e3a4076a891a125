// “Why was Myanmar’s junta leader left out of the ASEAN summit”: the step of the meeting that tells it of whoever is named, also under another word, and rather the one with a reason.

import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Development } from "../../../../archive/schema.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { tellsWhy } from "../../../../archive/tells-why.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { isNarrowed, timeOf, withoutStatus, withTopic } from "../events/events-question.ts";
import { asksToldStep } from "../events/told-step.ts";

const TELLS_KEPT_OUT =
  /\bnot(?: \p{L}+){0,2} (?:invit(?:ed?|es|ing)|let in|admitted|allowed|accredited)\b|\bwithout inviting\b|\b(?:un|dis)invited\b|\bexcluded\b|\b(?:barred|banned) (?:from|out)\b|\b(?:left|leav(?:e|es|ing)|kept|keep(?:s|ing)?|shut) (?:\p{L}+ ){0,4}out\b/iu;

/** “So somebody who is not political is to be invited”, “for nothing has been done”: a reason beside it, in whatever words. */
const REASON_BESIDE =
  /,? so (?!far\b|that\b|as\b)\p{L}|\bfor nothing\b|\binsufficient\b|\bbecause\b|\bafter\b|\bfor (?:its|the) \p{L}/iu;
/** What is only thought of. */
const ONLY_THOUGHT_OF = /\b(?:talk(?:s|ing)? about|consider\w*|thinks? of|may|might|proposed?|wants?)\b/iu;

/** Whose, the meeting alone says. */
const ROLE =
  /\b(?:junta|ruler|general|president|(?:prime )?minister|premier|chancellor|king|prince|chief|leader|government|delegation)s?\b/iu;

/** Of more meetings none is meant. */
const MOST_MEETINGS = 12;

/** undefined where no meeting is named, or none of its steps tells it of whoever is. `who`: as “actor:russia”. */
export function stepLeavingOut(
  message: ReadMessage,
  parts: EventParts,
  who: readonly string[],
  then: IntentContext,
): Intent | undefined {
  const { words: _, unread: _unread, mentions: _mentions, names: strange = [], ...named } = parts;
  const isWho = (refs: string) =>
    refs.split("|").some((ref) => who.includes(ref.replace(/^(?:guest|host):/u, "actor:")));
  const subjects = named.subjects?.filter((refs) => !isWho(refs));
  const names = [...who.flatMap((ref) => namesOfSubject(ref, then.archive)), ...strange].map((name) => ` ${name} `);
  const isOfRole = names.length === 0 && ROLE.test(message.rest);
  if (names.length === 0 && !isOfRole) return undefined;
  const isOfThem = ({ summary }: Development) => {
    const text = ` ${keyOf(summary)} `;
    return TELLS_KEPT_OUT.test(summary) && (isOfRole || names.some((name) => text.includes(name)));
  };
  // “The military ruler” is no matter of the meeting.
  const ofSeries = subjects?.filter(
    (ref) => ref.startsWith("event:") || isSeriesTopic(ref.replace(/^topic:/u, ""), then.archive),
  );
  const found =
    [subjects, ofSeries]
      .map((some) => meetingsOf({ ...named, subjects: some }, message, then))
      .find((some) => some.length > 0) ?? [];
  if (found.length > (isOfRole ? 1 : MOST_MEETINGS)) return undefined;
  const telling = found.flatMap(({ event }) => {
    const steps = knownBy(event, then.asOf);
    return steps.filter(isOfThem).map((development) => ({ event, steps, development }));
  });
  return telling
    .toReversed()
    .toSorted((a, b) => reasonWeight(b.development) - reasonWeight(a.development))
    .flatMap(({ event, steps, development }) => {
      const clause = summaryClauses(development.summary).find((one) => TELLS_KEPT_OUT.test(one)) ?? "";
      const step = wordsForClause({ development, clause }, steps, then.archive);
      return step === undefined ? [] : [{ id: event.id, step }];
    })
    .map(({ id, step }) => asksToldStep(id, step, then))[0];
}

function meetingsOf(named: Omit<EventParts, "words">, message: ReadMessage, { archive, asOf }: IntentContext) {
  const { subjects, ...query } = withTopic(withoutStatus(named));
  const asked = subjects === undefined || subjects.length === 0 ? query : { ...query, subjects };
  return isNarrowed(asked) ? findEvents({ ...asked, ...timeOf(message), which: "one", asOf }, archive) : [];
}

function reasonWeight({ summary }: Development): number {
  const isReason = tellsWhy(summary) || REASON_BESIDE.test(summary);
  return (isReason ? 2 : 0) + (ONLY_THOUGHT_OF.test(summary) ? 0 : 1);
}
