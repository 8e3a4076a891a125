// “Who did not come”: who is on no list and yet told to stay away, or to take part by video, by the last word on them. Pure.

import type { Archive } from "../../archive/archive.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import type { EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { familyOf } from "./event-tells.ts";
import { byVideo } from "./presence-told.ts";
import { COMES, IS_CONDITION, STAYS_AWAY } from "./presence-words.ts";
import { actorsIn } from "./step-told.ts";

export type OthersAway = {
  /** Ids of those who take part by video where others are in the room. */
  readonly byVideo: readonly string[];
  /** The last step on each of the others, newest first. */
  readonly steps: readonly EventStep[];
};

/** Of people whom no step has declined; nobody of whom it was told after it that they come. `steps` stand newest first. */
export function othersAway(steps: readonly EventStep[], archive: Archive): OthersAway {
  const declined = new Set<string>(steps.flatMap(({ development }) => development.declined ?? []));
  const participants = (steps[0]?.state.participants ?? []).map(({ actor }) => actor as string);
  const named = steps.flatMap(({ development }) => peopleInSummary(development.summary, archive));
  // Of two who are called alike the one is meant who is on a list.
  const known = new Set([...declined, ...participants].map((id) => familyNameOf(id, archive)));
  const people = [...new Set([...participants, ...named])].filter(
    (id) =>
      archive.actors.get(id as never)?.kind === "person" &&
      !declined.has(id) &&
      (participants.includes(id) || !known.has(familyNameOf(id, archive))),
  );
  const online = byVideo(steps, people, archive);
  const away = people
    .filter((id) => !online.includes(id) && !participants.includes(id))
    .flatMap((id) => stepLastSayingAway(steps, id, archive) ?? []);
  const shown = steps.filter((step) => away.includes(step) || tellsOfStranger(step, archive));
  return { byVideo: online, steps: shown };
}

/** Of those of one family name whoever is named in full, where somebody is: “Wang Yi” is no other Wang. */
function peopleInSummary(summary: string, archive: Archive): readonly string[] {
  const all = actorsIn(summary, archive);
  const text = ` ${keyOf(summary)} `;
  const inFull = all.filter((id) => text.includes(` ${keyOf(archive.actors.get(id as never)?.name ?? "")} `));
  const areTaken = new Set(inFull.map((id) => familyNameOf(id, archive)));
  return all.filter((id) => inFull.includes(id) || !areTaken.has(familyNameOf(id, archive)));
}

/** By which somebody is spoken of; of what is no actor the id. */
function familyNameOf(id: string, { actors }: Archive): string {
  const actor = actors.get(id as never);
  return actor === undefined ? id : familyOf(actor).join(" ");
}

/** undefined where the last word on them is that they come, or there is none. */
function stepLastSayingAway(steps: readonly EventStep[], id: string, archive: Archive): EventStep | undefined {
  const told = steps.map((step) => ({
    step,
    text: summaryClauses(step.development.summary)
      .filter((sentence) => actorsIn(sentence, archive).includes(id))
      .join(" "),
  }));
  const last = told.find(({ text }) => namesAway(text, id, archive) || COMES.test(text.replace(STAYS_AWAY, "")));
  return last !== undefined && namesAway(last.text, id, archive) ? last.step : undefined;
}

/** Whether one of the sentences says it of them, and not of another who is named in it. */
function namesAway(text: string, id: string, archive: Archive): boolean {
  return summaryClauses(text).some(
    (sentence) =>
      !IS_CONDITION.test(sentence) && awayInSentence(sentence).some((who) => actorsIn(who, archive).includes(id)),
  );
}

/** What stands where a sentence has whoever stays away: “X does not come”, “Y stands in for X”, “nor does X”, “but X is not”. */
function awayInSentence(sentence: string): readonly string[] {
  const replaced = REPLACED_BY_SOMEBODY.exec(sentence)?.groups?.who;
  const behind = NOR_DOES_WHO.exec(sentence)?.groups?.who;
  const away = STAYS_AWAY.exec(sentence);
  const isSo = away !== null && SAYS_NOT_COMING.test(away[0]);
  return [replaced, behind, isSo ? subjectBeforeVerb(sentence.slice(0, away.index)) : undefined].filter(
    (who) => who !== undefined,
  );
}

/** “Mao gives no reason why Xi”: Xi; “Trump says that he”: Trump. */
function subjectBeforeVerb(before: string): string {
  const last = before.split(/\b(?:why|that|whether)\b/u).at(-1) ?? before;
  return /^\s*(?:he|she|they)?\s*$/u.test(last) ? before : last;
}

const REPLACED_BY_SOMEBODY = /\b(?:stands? in for|instead of|on behalf of|sends? others than) (?<who>[^,;]+)/u;
const NOR_DOES_WHO =
  /\b(?:nor|neither) (?:do(?:es)?|will|is|are) (?<who>[^,;.]+)|\bbut (?<who>[^,;.]+) (?:is|are|do|does|will) not\b/u;
const SAYS_NOT_COMING = /\b(?:not|cannot|no|away|home|up|off|absen\w*|refuses)\b|n['’]t\b/iu;

/** “The talks open without the army of Sudan.” */
const OPENS_WITHOUT =
  /\b(?:opens?|begins?|starts?|takes? place) without (?!(?:an? )?(?:agenda|delay|date|result|decision|statement|agreement|incident|notice|ceremony)s?\b)/iu;

/** “Prime Minister Robert Fico does not come”: who has an office and no record. */
function tellsOfStranger({ development: { summary } }: EventStep, archive: Archive): boolean {
  return summaryClauses(summary).some((sentence) => {
    const away = STAYS_AWAY.exec(sentence);
    if (OPENS_WITHOUT.test(sentence)) return true;
    if (away === null || !SAYS_NOT_COMING.test(away[0])) return false;
    const who = sentence.slice(0, away.index);
    const isPerson = (id: string) => archive.actors.get(id as never)?.kind === "person";
    return BEGINS_WITH_OFFICE.test(who) && !actorsIn(who, archive).some(isPerson);
  });
}

const BEGINS_WITH_OFFICE =
  /^(?:(?:Crown )?Prince|King|Queen|(?:Vice )?President|(?:Prime|Foreign) Minister|Premier|Chancellor|Pope) (?:(?:al|el)-|(?:de|van|von) )?\p{Lu}/u;
