// Whether “stop …” is an order to the bot: to send nothing more, or nothing more of what is named; and not what the world is to stop.

import { keyOf, type Named, titleOf } from "../../../../archive/names/whole-names.ts";
import { typedText, wordsIn } from "../../../../text/typed-words.ts";
import { resolveName } from "../../../names/resolve-name.ts";
import { TARGETS } from "../../../names/suggest-targets.ts";
import type { Ask } from "../../ask/ask.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

/** “Stop the war in Ukraine”, “stop killing people”: what nobody here does is no order to the bot, unless it says what is to end. */
const ORDERS_END =
  /^(?:please |just |now |ok(?:ay)? |so )*(?:stop|halt|cease|end|quit|do not|don['’]?t)\b[\s,]*(?<matter>.*)$/iu;
const OF_MESSAGES =
  /follow|subscri|report|updat|alert|messag|notif|remind|\bnews|ping|spam|\bdm|ing (?:me|us)\b|send|sent|tell|writ|mail|digest|keep|watch|track|bother|post|\boff\b|\bout\b|interest|hear|know|need|want|care/iu;

/** Whether something is to end that is not of the bot’s sending: neither that nor what may be followed, by its whole name and nothing else. */
export function isOfAnother(ask: Ask, { rest }: ReadMessage, { archive, today }: IntentContext): boolean {
  const typed = ORDERS_END.exec(rest)?.groups?.matter;
  if (typed === undefined || OF_MESSAGES.test(rest)) return false;
  const words = wordsIn(typed);
  const from = words.findIndex(({ key }) => !IS_SMALL.has(key));
  const to = words.findLastIndex(({ key }) => !IS_SMALL.has(key)) + 1;
  if (from < 0) return false;
  const name = typedText(words, from, to);
  const found = resolveName(name, TARGETS, archive, { today });
  const meant = found.says === "exact" ? [found.one] : found.says === "several" ? found.candidates : [];
  const isCalledSo = (one: Named) => one.kind === "actor" || keyOf(titleOf(one, archive)) === keyOf(name);
  return ask !== "unfollow" || !IS_STOP.test(rest) || !meant.some(isCalledSo);
}

/** “End Iran” says nothing of messages. */
const IS_STOP = /^(?:please |just |now |ok(?:ay)? |so )*stop\b/iu;

/** What stands around “stop”, and is nothing that could end. */
const IS_SMALL: ReadonlySet<string> = new Set(
  "it this that these those them all everything anything now please pls plz thanks bot attache me my again already here there at once right away the a of to for and with from any today immediately talking talk bugging pestering annoying bothering then".split(
    " ",
  ),
);
