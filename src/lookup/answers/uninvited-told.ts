// “Who is not coming to the G20 in Miami”, “why was South Africa left out of it”: the steps that tell of somebody that they are not invited, or should not belong to it, in the sentences that tell it. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Development } from "../../archive/schema.ts";
import type { EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { actorsInSentence } from "./actors-named.ts";
import { IS_UNINVITED } from "./presence-words.ts";

const SHOULD_NOT_BE_IN =
  /\bshould (?:not|no longer|never) (?:belong|be (?:in|at|there|part|a member|among)|have a (?:seat|place))\b/iu;
const TELLS_INVITED =
  /\b(?:is|are|was|were|has been|have been) invited\b|\b(?:asks|asked|invites|invited) (?!whether|if|for)(?:\p{L}+ ){1,4}to (?:come|attend|take part|travel|be (?:there|at)|the (?:summit|meeting|conference|forum))\b/iu;
const ASKS_OF_LEAVING_OUT = /\b(?:\p{L}*invit\p{L}*|exclu\p{L}*|left|leav\p{L}*|barred|banned|kept|shut)\b/iu;

/** As many stand above an answer. */
const MOST_UNINVITED = 3;
const MOST_BESIDE_STEP = 2;

/** In the order of `steps`, the newest first; none that tells only of somebody else than `like` does, a step of which it is asked. */
export function uninvitedTold(
  steps: readonly EventStep[],
  archive: Archive,
  like?: Development,
): readonly Development[] {
  const theirs = like && new Set(sentencesOut(like).flatMap((one) => actorsInSentence(one, archive)));
  return steps
    .flatMap(({ development }) => {
      const sentences = sentencesOut(development).filter(
        (one) => theirs === undefined || actorsInSentence(one, archive).some((id) => theirs.has(id)),
      );
      return sentences.length === 0 ? [] : [withSentences(development, sentences)];
    })
    .slice(0, MOST_UNINVITED);
}

/** The step that is asked for, in the sentences that tell of it, and all else that is told of somebody's being left out; none where something else is asked. `asked`: its words. */
export function uninvitedBeside(
  steps: readonly EventStep[],
  step: Development,
  asked: string | undefined,
  archive: Archive,
): readonly Development[] {
  if (asked === undefined || !ASKS_OF_LEAVING_OUT.test(asked) || sentencesOut(step).length === 0) return [];
  const others = uninvitedTold(
    steps.filter(({ development }) => development !== step),
    archive,
    step,
  );
  return others.length === 0 ? [] : [withSentences(step, sentencesOut(step)), ...others.slice(0, MOST_BESIDE_STEP)];
}

/** The last step that tells who is invited or not. */
export function invitedLast(steps: readonly EventStep[]): readonly Development[] {
  for (const { development } of steps) {
    const sentences = summaryClauses(development.summary).filter(
      (one) => TELLS_INVITED.test(one) || IS_UNINVITED.test(one),
    );
    if (sentences.length > 0) return [withSentences(development, sentences)];
  }
  return [];
}

function sentencesOut({ summary }: Development): readonly string[] {
  return summaryClauses(summary).filter((one) => IS_UNINVITED.test(one) || SHOULD_NOT_BE_IN.test(one));
}

function withSentences(development: Development, sentences: readonly string[]): Development {
  return { ...development, summary: sentences.join(" ").replace(/;$/u, ".") };
}
