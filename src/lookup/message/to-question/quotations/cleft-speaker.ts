// “Was it Rubio who spoke of an impediment to peace”: whether it was, by what they are on record with that has all of the words.

import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { speakerIn } from "./resolve-speaker.ts";

const WAS_IT_THEY = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:was|is) it (?:the )?(?<who>\p{L}[\p{L}'’ .-]*?) (?:who|that) (?:(?:spoke|talked|warned) (?:of|about)|mentioned|brought up|raised) (?<what>\S.*?)[\s?!.]*$/iu,
);

/** undefined where nothing of the kind is asked, or nobody known is named. */
export function asksCleftSpeaker(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { who, what } = WAS_IT_THEY.exec(asked)?.groups ?? {};
  if (who === undefined || what === undefined) return undefined;
  const speaker = speakerIn(readMessage(`quotes by ${who}`, then.archive, then.today), then.archive);
  if (speaker === undefined || speaker.others.length > 0) return undefined;
  const intent = read(`did ${who} speak of ${what}`, then);
  const isOfAll = intent.ok && "question" in intent && intent.question.about === "quotes";
  if (isOfAll && hasEach(intent.question.words ?? "", what)) return intent;
  const words = tokenize(what).filter((word) => !isFunctionWord(word));
  if (words.length === 0) return undefined;
  return asks({
    about: "quotes",
    speaker: speaker.id,
    words: cutWords(words.join(" ")),
    page: 0,
    ...asKnown(then.asOf),
  });
}

/** What a list of quotations leaves out might be what was asked. */
function hasEach(words: string, what: string): boolean {
  const kept = new Set(tokenize(words).map(toldStem));
  return tokenize(what).every((word) => isFunctionWord(word) || kept.has(toldStem(word)));
}
