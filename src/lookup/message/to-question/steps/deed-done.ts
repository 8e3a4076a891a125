// “On what date did Finland join NATO”, “when did the UK leave the EU”: that something was done is told by no step that only invites, asks or plans it, nor by one in which somebody else did.

import { tokenize } from "../../../../text/tokens.ts";
import type { DeedOfThem } from "../../../answers/deed-as-verb.ts";
import type { LineAsked } from "../../../answers/line-told.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";

const ASKS_WHEN_DONE = /(?:when|(?:on |in |by )?(?:what|which) (?:exact )?(?:date|day|month|year))/iu.source;

/** When it was, and who left or joined: a plan to do so tells neither. */
const ASKS_WHAT_WAS_DONE = new RegExp(
  `\\b${ASKS_WHEN_DONE}\\b|^(?:(?:so|and|but) )?(?:who|(?:which|what) \\p{L}+) (?:left|quit|joined)\\b|^(?:(?:so|and|but) )?(?:did|has|have|had) .*\\b(?:join|sign|ratif|leave|left|quit|withdr[ae]w|recogni[sz]e|open|lift|impos|suspend)\\p{L}*\\b`,
  "iu",
);
const DID_THEY_JOIN = new RegExp(
  `^(?:(?:so|and|but) )?(?:${ASKS_WHEN_DONE} )?(?:(?:did|has|have|had) |(?:(?:who|when) )?.*\\bthat ).*\\b(?:join(?:s|ed|ing)? (?!by\\b|in\\b|via\\b|online\\b)|bec[ao]mes? (?:(?:an?|the) .*\\b|\\p{L}+ )?member\\b)`,
  "iu",
);
const DID_THEY_LEAVE = new RegExp(
  `^(?:(?:so|and|but) )?(?:${ASKS_WHEN_DONE} )?(?:did|has|have|had) .*\\b(?:leave|left|quit|withdr[ae]wn?|exit(?:ed)?|recogni[sz]ed?)\\b`,
  "iu",
);

/** Deeds that are nouns too, or that anybody does: a text has the word, and does not tell that it was they who did it. */
const DEED_AND_NOUN =
  /^(?:strik|struck|attack|bomb|shell|raid|sanction|blockad|ban|banned|veto|protest|test|target|threat|assault|return|accept)(?:e|es|s|ed|en|ing)?$/u;
const ASKS_OF_DOERS = /^(?:did|has|have|had)$/u;

/** “When did the US and Israel strike Iran”: who stands before the word, and behind it. */
export function deedOfThem({ words, parts }: ReadMessage): DeedOfThem | undefined {
  const at = words.findIndex(({ key }) => DEED_AND_NOUN.test(key));
  const asking = at < 0 ? -1 : words.findIndex(({ key }) => ASKS_OF_DOERS.test(key));
  if (asking < 0 || asking > at) return undefined;
  const records = parts.filter((part): part is RecordPart => part.is === "record");
  const by = records.filter(({ from, to }) => from > asking && to <= at);
  // “Did Xi raise the strikes”: no deed of his.
  if (by.length === 0 || by.at(-1)?.to !== at) return undefined;
  const to = records.filter(({ from }) => from > at).slice(0, 1);
  return { deed: words[at]?.key ?? "", by: by.map(namesOfPart), to: to.flatMap(namesOfPart) };
}

function namesOfPart({ text, records }: RecordPart): readonly string[] {
  return [...tokenize(text), ...records.flatMap(({ kind, id }) => (kind === "actor" ? tokenize(id) : []))];
}

/** Without the deed of those who are named, which only a sentence about them tells. */
export function withoutDeed(message: ReadMessage): string {
  const { rest } = message;
  return ATTACKS.test(rest) && deedOfThem(message) !== undefined ? rest.replace(ATTACKS, "") : rest;
}

const ATTACKS = /\battack(?:s|ed)?\b/iu;

/** `names`: the words of all that is named, in the order of the sentence. */
export function deedDone(
  message: ReadMessage,
  names: readonly string[],
): Pick<LineAsked, "isDone" | "joining" | "leaving" | "deed"> {
  const { rest, parts } = message;
  const deed = deedOfThem(message);
  const [first] = names;
  const who = parts.find(({ is }) => is === "record");
  const ids = who?.is === "record" ? who.records.flatMap(({ id }) => tokenize(id).slice(-1)) : [];
  return {
    isDone: ASKS_WHAT_WAS_DONE.test(rest),
    ...(deed === undefined ? {} : { deed }),
    ...(DID_THEY_JOIN.test(rest) && first !== undefined ? { joining: first } : {}),
    ...(DID_THEY_LEAVE.test(rest) && first !== undefined ? { leaving: [first, ...ids] } : {}),
  };
}

const WHETHER_DONE = /^(?:(?:so|and|but) )?(?:did|has|have|had)\b/iu;
const CHANGES_A_MEASURE = /^(?:lift|impos|suspend)(?:e|ed|ing)?$/u;

/** “Did they suspend the aid”: that the aid is spoken of does not tell that. */
export function deedToTell({ rest, words }: ReadMessage): readonly string[] {
  if (!WHETHER_DONE.test(rest)) return [];
  return words.flatMap(({ key }) => (CHANGES_A_MEASURE.test(key) ? [key] : []));
}
