// “The meeting of the Pope and Zelensky”: whoever has such an office, and is in no record, is not passed over for what others did.

import { nothingFound } from "../../../core/notice.ts";
import { NONE } from "../../../wording/describe-limits.ts";
import { holdersOf } from "../../answers/answer-office.ts";
import { threeToTap } from "../../answers/three-to-tap.ts";
import { type Intent, type IntentContext, says } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";

/** Offices by which people name a person, and which stand for no government. */
const NAMES_SOMEBODY = /^(?:pope|king|queen|emperor|empress|sultan|emir)$/iu;

/** That nobody is known to have it; undefined where somebody is, or is named beside it. */
export function saysUnknownHolder({ parts }: ReadMessage, then: IntentContext): Intent | undefined {
  const office = parts.find(
    (part) =>
      part.is === "office" &&
      NAMES_SOMEBODY.test(part.text) &&
      !parts.some(({ is, from }) => is === "record" && from === part.to) &&
      holdersOf({ title: part.title.join(" ") }, then.archive).length === 0,
  );
  if (office === undefined) return undefined;
  const { words } = then;
  const text = words.office.none({ office: office.text, of: NONE, span: NONE });
  return says(nothingFound(text, then.asOf, threeToTap(words)));
}
