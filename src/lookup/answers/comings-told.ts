// “Who came to Tianjin”, where no person stands among those who take part: what the steps tell all the same of who came or is to come, each in the sentence that tells it. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Development } from "../../archive/schema.ts";
import type { EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { actorsInSentence } from "./actors-named.ts";
import { STAYS_AWAY, TELLS_REPRESENTING } from "./presence-words.ts";

const COMES_THERE =
  /\b(?:(?:comes?|came|travels?|travelled|goes to|went to|arrive[sd]?|attend(?:s|ed)?|takes? part|took part)\b|(?:was|were) in (?=\p{Lu})|(?:is|are|was|were) (?:there|present|among those)\b|(?:is|are) to (?:be (?:in|at|there)|come|attend|travel|go to|lead|take part|speak (?:at|there))\b|will (?:be (?:in|at|there)|come|attend|travel|go to|lead|take part|speak (?:at|there))\b|le(?:ads?|d) (?:the|its|his|her) (?:\p{L}+ )?(?:delegation|side|team|meetings?|sessions?)\b|speaks? (?:at|there|before|by video|to the (?:summit|conference|meeting|assembly))\b|spoke (?:at|there|before|by video|to the (?:summit|conference|meeting|assembly))\b)/u;
/** “Whether Xi comes”, “wants Trump to come”, “likely to”: nothing that anybody is told to do. */
const TELLS_NO_COMING =
  /\b(?:whether|may|might|could|would|should|if|unless|likely|perhaps|possib\w+|probabl\w+|consider\w*|wants?|wish\w*|hop(?:es?|ed|ing)|ask(?:s|ed)?|urg\w+|invit\w+|plans? to|intend\w*|not|never|nobody|none|neither|nor|doubt\w*|denie[sd]|welcomes?|means?|meant|essential|necessary|calls? (?:on|for)|idea|those who|takes it|expects?|believes?|thinks?)\b|n[’']t\b/iu;
/** Whoever says it is not who comes: “Johnson has been told that Xi …”. */
const BEHIND_TELLER = /^.*\b(?:that|says?|said|tells?|told|according to [^,]*),? /u;
const PRONOUN_ONLY = /^\s*(?:(?:he|she|they|it|who)\b\s*)?(?:too|also|himself|herself|now)?\s*$/iu;
const LEADERS_WHO = /\b(?:leaders|heads of (?:state|government)|presidents|prime ministers)\b/iu;

/** As many stand above an answer. */
const MOST_COMINGS = 2;

/**
 * The steps, newest first, with those sentences alone that tell of somebody that they come or came: of `asked`, in ids or by their state, or of those of them; of
 * anybody where none are asked about. What was told last of somebody holds.
 */
export function comingsTold(
  steps: readonly EventStep[],
  asked: readonly string[] | ((state: string | undefined) => boolean),
  archive: Archive,
): readonly Development[] {
  const isAsked = (id: string) => {
    const { kind, country } = archive.actors.get(id as never) ?? {};
    if (typeof asked === "function") return asked(country) || asked(id);
    return asked.length === 0
      ? kind === undefined || kind === "person"
      : asked.some((one) => one === id || one === country);
  };
  const areAll = typeof asked !== "function" && asked.length === 0;
  const settled = new Set<string>(steps[0]?.state.declined ?? []);
  const told: Development[] = [];
  for (const { development } of steps) {
    const sentences = summaryClauses(development.summary).filter(
      (one) => isNews(one, isAsked, settled, archive) || (areAll && areLeadersTold(one)),
    );
    if (sentences.length === 0) continue;
    told.push({ ...development, summary: sentences.join(" ").replace(/;$/u, ".") });
    if (told.length === MOST_COMINGS) break;
  }
  return told;
}

/** Whether it tells of somebody's coming of whom nothing newer is told; they are settled by it. */
function isNews(sentence: string, isAsked: (id: string) => boolean, settled: Set<string>, archive: Archive): boolean {
  const awayAt = sentence.search(STAYS_AWAY);
  const away = awayAt < 0 ? [] : namedNear(sentence.slice(0, awayAt), archive);
  const coming = comersIn(sentence, archive);
  const news = coming.filter((id) => isAsked(id) && !settled.has(id));
  for (const id of [...coming, ...away]) settled.add(id);
  return news.length > 0;
}

/** Whom it tells to come, by whoever stands before the verb. */
function comersIn(sentence: string, archive: Archive): readonly string[] {
  const at = firstPlaceOf(sentence, [COMES_THERE, TELLS_REPRESENTING]);
  if (at === undefined || TELLS_NO_COMING.test(sentence) || STAYS_AWAY.test(sentence)) return [];
  const before = sentence.slice(0, at);
  return /\bwhich $/u.test(before) ? [] : namedNear(before, archive);
}

/** Their ids, and the name of whoever has no record but an office before it. */
function namedNear(before: string, archive: Archive): readonly string[] {
  const near = before.replace(BEHIND_TELLER, "");
  // “Trump has told Schoof that he comes”: whoever stands first.
  const isPronoun = PRONOUN_ONLY.test(near);
  const text = (isPronoun ? before : near).replace(FIRST_PRONOUN, "");
  const without = WITH_OFFICE.exec(text)?.groups?.name;
  const ids = actorsInSentence(text, archive).slice(0, isPronoun ? 1 : undefined);
  const isPerson = ids.some((id) => archive.actors.get(id as never)?.kind === "person");
  return isPerson || without === undefined ? ids : [...ids, without];
}

/** Else “He” is the name of some. */
const FIRST_PRONOUN = /^(?:He|She|They|It)\b/u;
const WITH_OFFICE =
  /\b(?:President|Minister|Chancellor|Premier|Secretary|General|King|Queen|Prince|Emir|Sultan) (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/u;

/** “Leaders of more than 20 states are to come.” */
function areLeadersTold(sentence: string): boolean {
  const at = firstPlaceOf(sentence, [COMES_THERE]);
  return at !== undefined && !TELLS_NO_COMING.test(sentence) && LEADERS_WHO.test(sentence.slice(0, at));
}

/** That the leaders come, of whom none is named. */
export function leadersTold(steps: readonly EventStep[]): readonly Development[] {
  return steps
    .flatMap(({ development }) => {
      const sentences = summaryClauses(development.summary).filter(areLeadersTold);
      return sentences.length === 0 ? [] : [{ ...development, summary: sentences.join(" ").replace(/;$/u, ".") }];
    })
    .slice(0, 1);
}

function firstPlaceOf(sentence: string, patterns: readonly RegExp[]): number | undefined {
  const found = patterns.map((pattern) => sentence.search(pattern)).filter((at) => at >= 0);
  return found.length === 0 ? undefined : Math.min(...found);
}
