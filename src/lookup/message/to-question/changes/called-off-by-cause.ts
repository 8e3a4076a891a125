// “Which meetings were moved because of the war with Iran”, “what was cancelled over the balloon”: a list by what is told of their being put off, moved or called off.

import type { Status } from "../../../../archive/vocabulary.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { ALIKE } from "../../../parts/lexicon.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { timeOf } from "../events/events-question.ts";
import { isPandemic } from "./pandemic.ts";

const ASKS_FOR_THEM =
  /^(?:so |and |but )?(?:(?:what|which)\b(?!.*\b(?:happened|happens|did|does|do|why)\b)|(?:list|show|name|all|any|every)\b)/iu;

const BY_CAUSE = whereItMayFit(
  /\b(?:because of|due to|owing to|on account of|as a (?:result|consequence) of|in the wake of|thanks to|over|after)\s+(?<cause>\S.*?)[\s?!.]*$/iu,
);

const WAS_DONE =
  /\b(?:postpon\w+|delay\w+|cancel\w+|call(?:ed)? off|put (?:off|back|on hold)|mov(?:ed|es)|push(?:ed)? back|reschedul\w+|shift(?:ed|s)|scrap\w+|shelved|dropped|suspended|deferred|axed|fell through|off)\b/iu;

/** However it was told to come to nothing, or to another day. */
const UNDONE = ["cancelled", "lapsed", "postponed"] as const satisfies readonly Status[];

/** As many words of a cause as a question holds. */
const MOST_OF_CAUSE = 4;

/** What any cause is told with. */
const OF_ANY_CAUSE = /^(?:crisis|dispute|affair|incident|issue|start|beginning|outbreak|recent|new)$/u;

/** undefined where no list by a cause is asked for, or one by the pandemic, which is known under many names. */
export function asksOffByCause(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, words, parts, translated, quoted } = message;
  const cause = BY_CAUSE.exec(rest);
  if (translated === true || quoted.length > 0 || cause === null || !ASKS_FOR_THEM.test(rest)) return undefined;
  const before = rest.slice(0, cause.index);
  if (!WAS_DONE.test(before)) return undefined;
  const told = cause.groups?.cause ?? "";
  const count = told.split(/\s+/u).length;
  const from = words.length - count;
  const isOfAll = parts.every((part) => part.from >= from || part.is === "kind" || part.is === "status");
  const keys = words.slice(from).flatMap(({ key }) => (isFunctionWord(key) || OF_ANY_CAUSE.test(key) ? [] : [key]));
  if (!isOfAll || keys.length === 0 || keys.length > MOST_OF_CAUSE || keys.some(isPandemic)) return undefined;
  const kinds = parts.flatMap((part) => (part.is === "kind" && part.to <= from ? part.kinds : []));
  const isOfKind = kinds.length > 0 && kinds.length < ALIKE.length;
  return asks({
    about: "events",
    which: "all",
    page: 0,
    focus: "why",
    ...(isOfKind ? { kinds } : {}),
    statuses: [...UNDONE],
    mentions: [...new Set(keys)],
    ...timeOf(message),
    ...asKnown(then.asOf),
  });
}
