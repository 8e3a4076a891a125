// “Who chairs the African Union Commission”, “who leads the parliament of Iran”: a part of a body or state, which has no record but stands in somebody’s office, is asked for by that office.

import { headOfBodyCalled } from "../../../../archive/names/head-of-part.ts";
import { keyOf, recordsCalled } from "../../../../archive/names/whole-names.ts";
import { cutWords } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";

const HEADS_PART = whereItMayFit(
  /^(?:(?:so|and|but),? )?who(?:['’]?s| (?<was>was|is))? (?:currently |now )?(?:(?:chair(?:s|ed|ing)?|(?:head|lead|run|command)(?:s|ed|n?ing)?|led|ran|presid(?:es|ed|ing) over)|in charge of|at the helm of|(?:the )?(?:head|leader|chief|boss|commander) of) (?:the )?(?<body>\S.*?)(?<time> (?:in|as of|on|since) .*\d{4})?(?: (?:now|today|currently))?$/iu,
);
const HAS_PART =
  /\b(?:commission|parliament|council|bank|court|committee|secretariat|assembly|agency|fund|board|command|theat(?:er|re))\b/iu;

const IS_A_COMMAND = /\b(?:command|theat(?:er|re))\b/iu;

/** undefined where it has a record of its own, or nobody’s office is at the head of just that. */
export function asksHeadOfPart(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!HAS_PART.test(asked)) return undefined;
  const { body, time = "", was } = HEADS_PART.exec(withoutClosing(asked))?.groups ?? {};
  if (body === undefined || recordsCalled(keyOf(body), then.archive).length > 0) return undefined;
  const title = headOfBodyCalled(body, then.archive);
  // “Who commands the Northern Theater of China” is not who leads China.
  if (title === undefined)
    return IS_A_COMMAND.test(body)
      ? asks({ about: "office", title: cutWords(`commander of the ${body}`), page: 0 })
      : undefined;
  const intent = read(`who ${time === "" && was !== "was" ? "is" : "was"} the ${title}${time}`, then);
  const isOfOffice = intent.ok && "question" in intent && intent.question.about === "office";
  // A title that no word for an office begins: “Commander of the Indo-Pacific Command”.
  if (isOfOffice) return intent;
  const { span } = readMessage(asked, then.archive, then.today);
  return asks({ about: "office", title: cutWords(title), ...(time === "" ? {} : span), page: 0 });
}
