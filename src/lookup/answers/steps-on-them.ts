// What one step of an event tells of somebody: the sentences that name them, that they decline, come by video or are in the room. Pure.

import type { Archive } from "../../archive/archive.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import type { Development } from "../../archive/schema.ts";
import type { EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { splitRef } from "./event-refs.ts";
import { BY_VIDEO, COMES, GIVES_CAUSE, IN_PERSON, NOT_SO, STAYS_AWAY } from "./presence-words.ts";
import { namesOfSubject } from "./subject-check.ts";

/** `text`: the sentences that name them. */
export type StepOnThem = {
  readonly step: EventStep;
  readonly isDeclined: boolean;
  readonly text: string;
  readonly isByVideo: boolean;
  readonly isInPerson: boolean;
  /** They do not come, or it is held without them. */
  readonly tellsAway: boolean;
};

/** Whether a step tells of those of `by` that they come, take part or stay away, and does not only speak of them. */
export function tellsOfComing(development: Development, by: string, archive: Archive): boolean {
  const names = namesOfThem(by.split("|"), archive);
  return summaryClauses(development.summary).some((sentence) => {
    return [STAYS_AWAY, COMES, BY_VIDEO].some((pattern) => {
      const clause = sentence.slice(0, Math.max(sentence.search(pattern), 0)).replace(OF_ANOTHERS, "");
      const before = ` ${keyOf(clause)} `;
      return names.some((name) => {
        const at = before.lastIndexOf(name);
        return at >= 0 && !COMES_OF_ANOTHER.test(before.slice(at + name.length));
      });
    });
  });
}

/** “Peskov cannot say when the round will be”, “Johnson has been told so, but Xi may come”: whoever comes stands behind it; “has said that he comes” is of themselves. */
const COMES_OF_ANOTHER = /\b(?:when|whether|if|what|but|because|wants?)\b|\bthat (?!(?:he|she|they)\b)/u;

/** “Whether Trump’s visit to China comes as planned is open”: what is theirs comes, and not they. */
const OF_ANOTHERS = /\p{Lu}[\p{L}-]*['’]s? (?=\p{Ll})/gu;

function namesOfThem(refs: readonly string[], archive: Archive): readonly string[] {
  return refs.flatMap((ref) => namesOfSubject(ref, archive)).map((name) => ` ${name} `);
}

/** What one step tells of those of `refs`; empty where it neither names nor declines for them. */
export function stepsOnThem(step: EventStep, refs: readonly string[], archive: Archive): readonly StepOnThem[] {
  const { summary, declined = [] } = step.development;
  const ids = refs.map((ref) => splitRef(ref).id as string);
  const isPerson = ids.every((id) => archive.actors.get(id as never)?.kind === "person");
  const names = namesOfThem(refs, archive);
  const has = (text: string) => {
    const key = ` ${keyOf(text)} `;
    return names.some((name) => key.includes(name));
  };
  const isDeclined = declined.some((id) => ids.includes(id));
  if (!isDeclined && !has(summary)) return [];
  const sentences = summaryClauses(summary);
  const clauses = isPerson ? sentences.flatMap((_, at) => clausesWith(sentences, at)) : [];
  const isByVideo = clauses.some((one) => speaksByVideo(one, has));
  const isInPerson = clauses.some((one) => tellsOf(one, IN_PERSON, has));
  const text = sentences
    .filter((one, at) => has(one.replace(OF_CONDITION, "")) || (GIVES_CAUSE.test(one) && has(sentences[at - 1] ?? "")))
    .join(" ");
  const tellsAway = STAYS_AWAY.test(text) || sentences.some((one) => has(HELD_WITHOUT.exec(one)?.groups?.who ?? ""));
  return isDeclined || text !== "" ? [{ step, isDeclined, text, isByVideo, isInPerson, tellsAway }] : [];
}

/** “The talks open without the army of Sudan.” */
const HELD_WITHOUT =
  /\b(?:opens?|begins?|starts?|meets?|goes? ahead|takes? place|(?:is|are) held) without (?<who>[^,;.]+)/iu;

/** “Ukraine does not take part if Putin does”: that is told of Ukraine. */
const OF_CONDITION = /\b(?:if|unless) [^,;.]*/giu;

/** “Putin takes part by video, and Lavrov in Rio” are two; “Modi does not travel; he joins by video” is one. */
function clausesWith(sentences: readonly string[], at: number): readonly string[] {
  const sentence = sentences[at] ?? "";
  const whole = /^(?:he|she) /iu.test(sentence) ? `${sentences[at - 1] ?? ""} ${sentence}` : sentence;
  return whole.split(/, (?:and|but|or|while) |, /u);
}

function speaksByVideo(clause: string, has: (text: string) => boolean): boolean {
  // Who speaks by video to others from the place of a meeting is there.
  const isFromThere = /^From \p{Lu}/u.test(clause);
  return isFromThere ? has(HEARD_FROM_THERE.exec(clause)?.groups?.who ?? "") : tellsOf(clause, BY_VIDEO, has);
}

/** “From Tianjin Kerry speaks by video with Han Zheng”: he is not. */
const HEARD_FROM_THERE = /\b(?:speaks?|spoke|talks?|talked|meets?|met) by video (?:with|to) (?<who>[^,;]+)/iu;

/** “Zelensky accepts Kishida’s invitation and will take part by video”: whose it is does not. */
const OF_THEIRS = /\p{Lu}[\p{L}-]*['’]s? (?=invitation|proposal|wish|offer|request|call|words|office|place|sake)/gu;

function tellsOf(clause: string, what: RegExp, has: (text: string) => boolean): boolean {
  const at = clause.search(what);
  return at >= 0 && !NOT_SO.test(clause) && has(clause.slice(0, at).replace(OF_THEIRS, ""));
}
