// What somebody was called, as it is remembered; “introduced Zelensky as President Putin”: of several quotations with the words the one that tells of whoever was introduced so.

import type { ActorId } from "../../../../archive/fields.ts";
import { cutWords } from "../../../../core/question.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { rememberedWords } from "./remembered-words.ts";

type Introduced = {
  /** As what. */
  readonly words: readonly string[];
  /** Those of the words that stand in a quotation, as they stand there. */
  readonly found: readonly string[];
  /** As typed. */
  readonly whom: string;
  readonly speaker: ActorId;
};

/** The quotation; where none tells of both, what is asked for as it stands, so that there is none. */
export function asIntroduced({ words, found, whom, speaker }: Introduced, { archive, asOf }: IntentContext): Intent {
  const both = rememberedWords([...found, whom], speaker, archive);
  const isOfBoth = found.length === words.length && both !== undefined && both.words.length > found.length;
  const event = isOfBoth ? both.quote.event : undefined;
  if (event !== undefined)
    return asks({ about: "quotes", page: 0, words: cutWords(found.join(" ")), speaker, event, ...asKnown(asOf) });
  if (isOfBoth) return asks({ about: "quotes", page: 0, words: cutWords(found.join(" ")), speaker, ...asKnown(asOf) });
  const sought = cutWords(`"${[...words, whom].join(" ")}"`);
  return asks({ about: "quotes", page: 0, words: sought, speaker, ...asKnown(asOf) });
}
