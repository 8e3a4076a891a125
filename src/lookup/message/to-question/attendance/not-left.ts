// That no record tells of leaving a text or a body.

import { titleOf } from "../../../../archive/names/whole-names.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import { LEAVES_ANYHOW } from "./leaving-words.ts";

/** Nothing that took place in a city called like it, or of others, is told beside it. */
export function saysNotLeft(
  who: RecordPart | undefined,
  { rest, words }: ReadMessage,
  then: IntentContext,
  to?: number,
) {
  const at = words.findIndex(({ key }) => LEAVES_ANYHOW.test(key));
  const what = WHY.test(rest) || at < 0 ? "why" : typedText(words, at, to ?? at + 1);
  const { conversation } = then.words;
  const [one] = who === undefined ? [] : actorsOf(who);
  const card =
    one?.kind === "actor"
      ? [{ label: titleOf(one, then.archive), question: { about: "who", id: one.id, page: 0 } as const }]
      : [];
  const text = `${conversation.notTold({ what })} ${conversation.whatIsTold()}`;
  return says(nothingFound(text, then.asOf, threeToTap(then.words, card)));
}

/** Who they are, of all that a name may mean. */
export function actorsOf({ records }: RecordPart): RecordPart["records"] {
  return records.filter(({ kind }) => kind === "actor");
}
