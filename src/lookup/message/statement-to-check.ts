// “Fact check please – COP27 was in Glasgow”, “I heard that they met in Busan, true?”: a statement about what took place, told as the question whether it is so.

import { compare } from "../../archive/compare/compare.ts";
import { passagesOf } from "../../archive/compare/passages.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { isNaming } from "./beside-the-point.ts";
import { withoutTag } from "./doubt.ts";
import type { Intent, IntentContext } from "./intent.ts";
import { readMessage } from "./read-message.ts";
import { findsSomething } from "./to-question/guards/finds-something.ts";
import { baseOfPast } from "./verb-forms.ts";

/** What may stand before the word for checking, and is none of what is checked. */
const POLITELY =
  "(?:(?:hi|hello|hey|ok(?:ay)?|please|pls|plz|kindly|quick(?:ly)?|just|can|could|would|will|you|u|i|we|need|want|have|get|do|run|an?|to|someone|somebody|anyone|bot)[\\s,:!.]+)*";

const BEHIND_CHECKING =
  "(?:[\\s,]+(?:please|pls|plz|kindly|for (?:me|us)|me|this|that|it|the|these|following|one|an?|my|our|quick(?:ly)?|fact|claim|line|sentence|statement|quotes?|if|whether))*";

/** “Can you verify:”, “quick fact-check –”, “pls check if”; “/check”, the command as a message. */
const CHECKING = whereItMayFit(
  new RegExp(
    `^${POLITELY}/?(?:fact[- ]?check(?:ing)?|double[- ]?check(?:ing)?|check(?:ing)?|verify(?:ing)?|verification|debunk)(?![\\p{L}\\p{N}-])${BEHIND_CHECKING}[\\s:,.–—-]+(?=\\S+\\s+\\S)`,
    "iu",
  ),
);

/** “Claim:”, “true or false:”, “is it true that”. */
const WHETHER_IT_IS_SO =
  /^(?:so |and |but )?(?:(?:the )?(?:claim|statement|rumou?r)(?: is)?(?: that)?\s?[:–—-]+|(?:true|real|fact|right) or (?:false|fake|fiction|wrong)\s?[?:,.–—-]+|is (?:this|that|it)(?: (?:really|actually))? (?:true|right|correct|real|accurate|a fact|so)\s?(?:[?:,–—-]+|that\b)|(?:is|was) there any truth (?:in|to) (?:it|this|that|the (?:claim|rumou?r|report)s?)(?: that)?[:,]?)\s+(?=\S+\s+\S)/iu;

/** “Someone told me that”, “I read online that”: where somebody has it from. */
const HEARD =
  /^(?:so |and |but |hey,? |hi,? )?(?:(?:(?:i|we)(?:['’]ve| have)?(?: just| once| also)* )?(?:heard|read|saw|(?:been|was|were) told|seen (?:it )?(?:claimed|written|reported))|(?:some(?:one|body)|people|they|every(?:one|body)|(?:my|a|our) [\p{L}-]+(?: of (?:mine|ours))?|chat ?gpt|wikipedia|twitter|tiktok|facebook|reddit|google|grok|the (?:internet|news)) (?:just |once |also |here )*(?:told|tells|tell) (?:me|us)|(?:some(?:one|body)|people|every(?:one|body)|my [\p{L}-]+|chat ?gpt|wikipedia|twitter|tiktok|facebook|reddit|google|grok|the (?:internet|news)) (?:just |also |here )*(?:says?|said|claims?|claimed|insists?|reckons?|swears?))(?: (?:somewhere|online|today|yesterday|recently|on (?:twitter|x|facebook|tiktok|reddit|tv|the (?:news|radio|internet))|in (?:the|a) (?:news|paper|papers|press|article|post)))*,? (?:that )?(?=\S+\s+\S)/iu;

/** “…, can you check?”, “… fact check please”, “… is that accurate or not”. */
const CHECK_BEHIND =
  /[\s,.;:?–—-]+(?:(?:can|could|would|will) (?:you|u|someone|anyone) (?:please )?(?:fact[- ]?check|check|verify|confirm)(?: (?:this|that|it))?|(?:fact[- ]?check|verify|check)(?: (?:this|that|it))?,? (?:please|pls|plz)|(?:please|pls|plz) (?:fact[- ]?check|check|verify)(?: (?:this|that|it))?|(?:true|real|fact) or (?:false|fake|fiction)|(?:is|was) (?:that|this|it) (?:true|right|correct|real|accurate|so)(?: or (?:not|false|fake))?|(?:and )?(?:when|where) (?:did|has) (?:s?he|they) (?:say|said|claim|write|propose|state) (?:that|this|it|so)(?: exactly)?)(?: please| pls)?[\s?!.]*$/iu;

/** Whoever is to have said it is asked for in it, or it is a question already. */
const SAID_OR_ASKED =
  /^(?:when|where|who|whose|whom|what|which|why|how|is|are|was|were|did|does|do|has|have|will|can|could|should)\b|\b(?:said|says?|saying|told|tells|tweeted|posted|wrote|writes|stated|declared|claimed|called \S+ (?!off\b)|according to|quot\w+)\b|^[^:]{2,40}: /iu;

const BEGINS_ASKED =
  /^(?:when|where|who|whose|whom|what|which|why|how|is|are|was|were|did|does|do|has|have|will|can|could)\b/iu;

/** Cheap, and in every one of them. */
const MAY_BE_CHECKED = whereItMayFit(
  /check|verif|debunk|claim|statement|rumou?r|truth|true|right|correct|accurate|real|fact|heard|read|saw|seen|told|tells?|says?|said|insist|reckon|swear/iu,
);

/** What stands behind the word for checking; undefined where nothing is to be checked. */
export function wordsToCheck(message: string): string | undefined {
  const line = message.trim();
  const words = line.replace(CHECKING, "");
  return words === line ? undefined : words.replace(CHECK_BEHIND, "");
}

/** Also without whence somebody has it, and what doubts it; undefined where none of these stand around it. */
function statementIn(message: string): string | undefined {
  const line = message.trim();
  if (!MAY_BE_CHECKED.test(line)) return undefined;
  const before = [CHECKING, WHETHER_IT_IS_SO, HEARD].reduce((left, form) => left.replace(form, ""), line);
  const behind = before.replace(CHECK_BEHIND, "");
  return behind === line || ASKS_MORE.test(behind) ? undefined : withoutTag(behind).trim();
}

/** Something else is asked about it: “…, did he ever go?” */
const ASKS_MORE =
  /[,;:.?!–—-]\s*(?:so |and |but )?(?:what|which|who|whom|whose|when|where|why|how|did|does|do|is|was|were|are|has|have|will|can)\b|\? *\p{L}/iu;

/** The question whether a statement is so: none for words that are quoted, said by somebody or on record as they stand, nor where nothing of it is known. `ask`: how a message is read. */
export function statementToCheck(
  text: string,
  then: IntentContext,
  ask: (question: string) => Intent,
): Intent | undefined {
  const core = statementIn(text.replace(/\s+/gu, " "));
  if (core === undefined || passagesOf(core).length > 0) return undefined;
  if (BEGINS_ASKED.test(core)) return core.length < MOST_STATED ? ask(core) : undefined;
  if (SAID_OR_ASKED.test(core) || core.length > MOST_STATED) return undefined;
  if (!isNaming(readMessage(core, then.archive, then.today))) return undefined;
  const asked = asQuestionWhether(core);
  const { findings, standsIn } = compare(core, then.archive);
  if (findings.length + standsIn.length > 0) return undefined;
  const intent = ask(asked ?? core);
  if (!intent.ok) return asked === undefined || intent.notUnderstood !== undefined ? undefined : intent;
  const isOfEvents = "question" in intent && /^events?$/u.test(intent.question.about);
  return isOfEvents && (asked !== undefined || findsSomething(intent, then)) ? intent : undefined;
}

/** Longer is no sentence about one event. UTF-16 units. */
const MOST_STATED = 200;

const STATING_AUXILIARY = /^(?:was|were|is|are|has|have|had|will|would)$/u;

/** Behind these a verb of the past is no predicate: “the cancelled summit”, “of the planned talks”. */
const LEADS_ATTRIBUTE = /^(?:the|an?|of|and|or|his|her|its|their|by|for|with|in|at|on|to)$/u;

/** “Did Putin skip the summit” for “Putin skipped the summit”; undefined where it is not told by a verb of the past or an auxiliary. */
export function asQuestionWhether(statement: string): string | undefined {
  const words = statement.replace(/[\s.!?]+$/u, "").split(" ");
  const at = words.findIndex((word, place) => place > 0 && isPredicate(word, words[place - 1] ?? ""));
  const verb = words[at]?.toLowerCase() ?? "";
  if (at < 0) return undefined;
  const [before, behind] = [words.slice(0, at).join(" "), words.slice(at + 1).join(" ")];
  // Where or when it was is told as it stands.
  if (/^(?:was|were|is|are)$/u.test(verb) && /^(?:in|at|on)\b/iu.test(behind)) return statement;
  if (STATING_AUXILIARY.test(verb)) return behind === "" ? undefined : `${verb} ${before} ${behind}`;
  return `did ${before} ${baseOfPast(verb) ?? verb} ${behind}`.trim();
}

function isPredicate(word: string, before: string): boolean {
  const isNoAttribute = !LEADS_ATTRIBUTE.test(before.toLowerCase());
  if (STATING_AUXILIARY.test(word)) return isNoAttribute;
  return isNoAttribute && /^\p{Ll}/u.test(word) && word !== "united" && baseOfPast(word) !== undefined;
}
