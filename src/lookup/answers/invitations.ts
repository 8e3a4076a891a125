// What a step tells of an invitation: who invites whom. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Development } from "../../archive/schema.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { actorsInSentence, isPopeNamed } from "./actors-named.ts";
import { areOfTheirs, isSaidBy } from "./step-told.ts";

export type Invitation = {
  /** Those who are named as inviting. */
  readonly by: readonly string[];
  /** Whether it is told who invites, be it somebody without a record. */
  readonly isTold: boolean;
  /** Those who are named as invited, in ids and in words; undefined where they are those whose event it is. */
  readonly whom: readonly string[] | undefined;
  readonly words: string;
};

type ToldOfInvitation = Pick<Development, "says" | "summary">;

/** “At Xi’s invitation”, “invited by Li Qiang”. */
const COMES_INVITED =
  /^(?<whom>.*?),? (?:at (?:the invitation of (?<of>\p{Lu}[^.,;]*)|(?<owner>\p{Lu}[^.,;]*?)['’]s invitation)|invited by (?<by>\p{Lu}[^.,;]*))/u;
/** “Modi accepts Xi’s invitation”. */
const ACCEPTS = /^(?<whom>.*?)\b(?:accepts?|accepted) (?:(?<by>\p{Lu}[^.,;]*?)['’]s|an|the) invitation\b(?<more>.*)$/u;
const RENEWS = /^(?<by>.*?)\b(?:renew(?:s|ed)|repeat(?:s|ed)) (?:his|her|its|their|the) invitation\b/u;
const HAS_ONE = /^(?<whom>.*?)\bha(?:s|d|ve),?(?: (?:an?|the))?(?: \p{L}+)? invitation\b/u;
const IS_INVITED =
  /^(?<whom>.*)\b(?:is|are|was|were|be|been|being)(?: to be)?(?: not| also| now)*(?: being)? invited\b(?:.*\bby (?<by>\p{Lu}.*))?/u;
const INVITES_WHOM = /^(?<by>.*?)\b(?<!\b(?:those|the) )(?:invites?|invited|inviting)\b (?!to )(?<whom>.+)$/u;
/** Where those who are invited end. */
const WHERE_INVITED = / (?:to|for|as|in) .*|[.;].*/u;
const WHOM_PRONOUN = /^(?:him|her|them|both|it)\b/iu;
const NOBODY_NAMED = /^(?:(?:he|she|they|it|has|have|had|will|may|means?|to)\s*)*$/iu;
/** Who told it, and what is said beside it. */
const TELLER_OF_INVITATION = /^According to (?:the )?\S+ |.*\b(?:that|which) /u;

/** All that the step tells of one. */
export function invitationsIn(step: ToldOfInvitation, archive: Archive): readonly Invitation[] {
  return summaryClauses(step.summary)
    .filter((sentence) => /\binvit/iu.test(sentence))
    .flatMap((sentence) => invitationsOf(sentence, step, archive));
}

function invitationsOf(sentence: string, step: ToldOfInvitation, archive: Archive): readonly Invitation[] {
  const named = (text = "") => actorsInSentence(text.replace(TELLER_OF_INVITATION, ""), archive);
  const told = (by: string | undefined, whom: readonly string[] | undefined, words = ""): readonly Invitation[] => [
    { by: named(by), isTold: by !== undefined, whom, words },
  ];
  const comes = COMES_INVITED.exec(sentence)?.groups;
  if (comes !== undefined) {
    const by = comes.of ?? comes.owner ?? comes.by;
    const guests = named(comes.whom)
      .slice(0, 1)
      .filter((id) => !areOfTheirs(named(by), [id], archive));
    return told(by, guests.length === 0 ? undefined : guests, comes.whom);
  }
  const accepts = ACCEPTS.exec(sentence)?.groups;
  if (accepts !== undefined) {
    const more = /\binvites\b/u.test(accepts.more ?? "")
      ? activeIn(`${accepts.whom}${accepts.more}`, step, archive)
      : [];
    return [...told(accepts.by, named(accepts.whom).slice(-1), accepts.whom), ...more];
  }
  const renews = RENEWS.exec(sentence)?.groups;
  if (renews !== undefined) return told(renews.by, undefined);
  const passive = IS_INVITED.exec(sentence)?.groups;
  if (passive !== undefined) return told(passive.by, named(passive.whom), passive.whom);
  const active = activeIn(sentence, step, archive);
  if (active.length > 0) return active;
  const has = HAS_ONE.exec(sentence)?.groups;
  return has === undefined ? [] : told(undefined, named(has.whom), has.whom);
}

/** “Blinken talks with Qin Gang and invites him”: him who is named beside the one who invites, or who tells it. */
function activeIn(sentence: string, step: ToldOfInvitation, archive: Archive): readonly Invitation[] {
  const { by: before, whom: after } = INVITES_WHOM.exec(sentence)?.groups ?? {};
  if (before === undefined || after === undefined) return [];
  const told = before.replace(TELLER_OF_INVITATION, "");
  const [all, near] = [actorsInSentence(before, archive), actorsInSentence(told, archive)];
  const inviting = (NOBODY_NAMED.test(told) && all.length > 0 ? all : near).slice(0, 1);
  const by = inviting.length === 0 && NOBODY_NAMED.test(told) ? speakersOfInvitation(step, archive) : inviting;
  const words = after.replace(WHERE_INVITED, "");
  if (!WHOM_PRONOUN.test(after)) return [{ by, isTold: true, whom: actorsInSentence(words, archive), words }];
  const others = [...all, ...speakersOfInvitation(step, archive)].filter((id) => !areOfTheirs(by, [id], archive));
  return [{ by, isTold: true, whom: others.length === 0 ? undefined : others.slice(0, 1), words: "" }];
}

function speakersOfInvitation(step: ToldOfInvitation, archive: Archive): readonly string[] {
  return actorsInSentence(step.says ?? "", archive).filter((id) => isSaidBy(step, [id], archive));
}

/** Whether it is one of those, by those; none are anybody. `theirs`: those whose event it is. */
export function isInvitationOf(
  { by, whom, words }: Invitation,
  asked: { readonly by: readonly string[]; readonly whom: readonly string[] },
  theirs: readonly string[],
  archive: Archive,
): boolean {
  const guests = whom ?? theirs.filter((id) => !areOfTheirs(by, [id], archive) && !areOfTheirs([id], by, archive));
  const isOf =
    asked.whom.length === 0 || asked.whom.some((id) => guests.includes(id) || isPopeNamed(id, words, archive));
  return isOf && (asked.by.length === 0 || areOfTheirs(by, asked.by, archive));
}
