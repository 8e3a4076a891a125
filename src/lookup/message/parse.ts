// A direct message → the Question it asks, by plain rules; or a sentence, when it asks none that can be answered.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { notice } from "../../core/notice.ts";
import { Question } from "../../core/question.ts";
import { stripInvisible } from "../../text/strip-invisible.ts";
import type { Words } from "../../wording/words.ts";
import { parseDay } from "../read/parse-day.ts";
import { splitAsOf } from "../read/read-as-of.ts";
import { refuseDay } from "../read/read-day.ts";
import { byRule } from "./by-rule.ts";
import { byWords } from "./by-words.ts";
import { asks, type Intent } from "./intent/intent.ts";
import { parseCheck } from "./parse-check.ts";

const GREETING =
  /^(?:(?:hi|hello|hey|yo|good (?:morning|afternoon|evening|day)|thanks?(?: you)?|thank you|ok(?:ay)?|bye|lol|test|good bot|how are you|how's it going|what's up(?: with you)?|как дела|are you (?:there|real|a bot|human)|привет|здравствуйте|спасибо|你好|您好|谢谢|謝謝)(?![\p{L}\p{N}])[\s,.!:;–-]*(?:there|bot|attach[eé]|all|everyone)?(?![\p{L}\p{N}])[\s,.!:;–-]*)+/iu;

const THANKS = /^(?:thank|спасибо|谢谢|謝謝)/iu;

/** 11/10/2021, which is two days in two countries. */
const TWOFOLD = /(?<![\d/.])\d{1,2}([/.])\d{1,2}\1\d{4}(?![\d/.])/;

/** What people say to each other before they ask. */
const POLITE =
  /^(?:(?:什么是|请问)|(?:please|pls|so|and|can you|could you|would you|do you know|tell me|show me|give me|find me|i(?:'d| would)? (?:want|like) to know|i wonder|is it true(?: that)?)(?: please)?(?: about)?[,:]?\s+)+/iu;

/**
 * `text` is what the person wrote, with “as of” and a day at its end or without; `today` is the day of the message, UTC. A greeting,
 * and words of which the archive knows nothing, are answered with examples.
 */
export function parseMessage(text: string, archive: Archive, today: Day, words: Words): Intent {
  const checked = Question.safeParse({ about: "check", text: parseCheck(text) });
  if (checked.success) return { ok: true, question: checked.data };
  const line = plainWords(text).replace(/’/g, "'");
  const greeting = GREETING.exec(line)?.[0] ?? "";
  const plain = line
    .slice(greeting.length)
    .replace(POLITE, "")
    .replace(/[?!.？！。\s]+$/u, "");
  if (plain === "" && greeting !== "") {
    const { hello, welcome } = words.conversation;
    return examples(THANKS.test(greeting) ? welcome() : hello(), words);
  }
  const twofold = TWOFOLD.exec(plain)?.[0];
  if (twofold !== undefined && parseDay(twofold, today) === undefined) {
    return refuseDay(words.reading.twofoldDay({ typed: twofold }));
  }
  const split = splitAsOf(plain, { today, words });
  if (!split.ok) return split;
  const { words: asked, asOf } = split;
  const then = { archive, today: asOf ?? today, asOf, words };
  if (asked === "" && asOf !== undefined) return asks({ about: "next", page: 0, asOf });
  const intent = byRule(asked, then) ?? byWords(asked, then) ?? examples(words.conversation.notFound(), words);
  return asOf === undefined ? intent : withoutReach(intent);
}

/** How far the archive reaches today is no part of an answer as of a day. */
function withoutReach(intent: Intent): Intent {
  if (intent.ok) return intent;
  const { ofArchive: _, ...view } = intent.view;
  return { ok: false, view };
}

function examples(text: string, words: Words): Intent {
  const next = { label: words.buttons.whatIsNext(), question: { about: "next", page: 0 } as const };
  return { ok: false, view: { ...notice("info", text), asks: [next] } };
}

export function plainWords(text: string): string {
  return stripInvisible(text)
    .replace(/\[([^\]\n]*)\]\(<?[^)\s]*>?\)/g, "$1")
    .replace(/<(?:@[!&]?|#|a?:\w+:)\d+>|@(?:everyone|here)\b/g, " ")
    .replace(/\*\*|__|~~|\|\||`+/g, "")
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, "")
    .replace(/^\s*(?:#{1,3}|-#|[*-])\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
}
