// “Where did Xi say planet Earth is big enough”, “when did Biden say he did what he came to do”: words of theirs that are on record tell when and where they said them.

import { compare } from "../../../../archive/compare/compare.ts";
import { CLOSE, mayBeQuoted } from "../../../../archive/compare/verdict.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { strangerAsked } from "../../../read/stranger.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { checks } from "./check-intents.ts";
import { quotedAbroad } from "./foreign-quotes.ts";
import { asksOfQuotes, quotesTelling, stemsOfText } from "./quotes-with-parts.ts";
import { type Speaker, speakerIn } from "./resolve-speaker.ts";

const WHEN_SAID = whereItMayFit(
  /^(?:so |and |but )?(?:when|where|(?:in|on|at) (?:which|what) (?:city|place|country|language|year|month|day|occasion|meeting|summit|event)) (?:did|has|had) (?<who>\S.{1,40}?) (?:first |once |ever |really )?(?:(?:say|said|write|wrote|tweet|post)(?: that)? (?<what>\S+ \S+ \S.*?)|(?:warn(?: us)?(?: about| of)|speak (?:about|of)|talk (?:about|of)|mention|use the (?:words?|phrase|term)) (?:an? |the )?(?<phrase>\S+ \S.*?))[\s?!.]*$/iu,
);

const WARNED = /\bwarn(?: us)?(?: about| of)\b/iu;

/** “Karabakh is Armenia”, “the US does not support independence”: what something is, does not or must not, and nothing that is to be. */
const STATES =
  /^(?:that )?(?:the |this )?(?:[\p{L}’'.-]+ ){1,3}(?:(?:is|are|isn['’]?t|aren['’]?t) (?:not |no )?|(?:does|do|must|should|can)(?: ?n['’]?t| not| never) )\S/iu;

/** “I have convened an extraordinary summit”: words as somebody spoke them, whatever they are about; “we” may be whoever asks. */
const IN_OWN_PERSON = /(?<![\p{L}’'])(?:I|I['’](?:m|ve|ll|d)|my|myself)(?![\p{L}])/u;

/** How a meeting stands: that is told by its steps. */
const OF_A_MEETING =
  /\b(?:summits?|meetings?|talks|visits?|conferences?|trips?|calls?|rounds?|deal|ceasefire)\b|\b(?:is|are) (?:not |no longer |still |also )*(?:\p{L}+(?:ed|ing)|off|on|over|out|back|in|ready|to|dead|due|set|up)\b/iu;

/** By the one quotation of theirs that says so in another language, or has all of it; else that none does. */
function asStated(clause: string, speaker: Speaker, then: IntentContext): Intent {
  const stems = stemsOfText(clause);
  return (
    quotedAbroad(clause, speaker, then) ??
    (stems.length < 2 ? undefined : asksOfQuotes(quotesTelling(stems, speaker, stems.length, then), speaker, then)) ??
    checks(clause, speaker)
  );
}

/** undefined where nothing of the kind is asked, or whoever is named is not on record with the words. */
export function asksWhenSaid(asked: string, then: IntentContext): Intent | undefined {
  const { who, what: clause, phrase } = WHEN_SAID.exec(asked)?.groups ?? {};
  const what = clause ?? phrase;
  if (who === undefined || what === undefined) return undefined;
  const stranger = strangerAsked(`did ${who} say ${what}`, then.archive);
  if (stranger !== undefined) {
    const isKnown = compare(what, then.archive).findings.length > 0;
    return isKnown ? checks(`${stranger}: “${what.replace(/[“”"]/g, "")}”`, undefined) : undefined;
  }
  const speaker = speakerIn(readMessage(`quotes by ${who}`, then.archive, then.today), then.archive);
  if (speaker === undefined || speaker.others.length > 0) return undefined;
  const asQuotation = clause === undefined;
  const [first] = compare(what, then.archive, { speaker: speaker.id }, { asQuotation }).findings;
  const isTheirs =
    first !== undefined &&
    first.verdict === first.standing &&
    first.likeness >= CLOSE &&
    (first.standing === "close" || (first.standing !== "other-sense" && mayBeQuoted(first.standing)));
  const isStatement = clause !== undefined && STATES.test(clause) && !OF_A_MEETING.test(clause);
  if (!isTheirs && clause !== undefined && (isStatement || IN_OWN_PERSON.test(clause)))
    return asStated(clause, speaker.id, then);
  // Of what is on record nowhere, no meeting at which others spoke of the matter is where they said it.
  if (!isTheirs && !(asQuotation && WARNED.test(asked))) return undefined;
  return checks(asQuotation ? `“${what.replace(/[“”"]/g, "")}”` : what, speaker.id);
}
