// “Where did Xi say planet Earth is big enough”, “when did Biden say he did what he came to do”: words of theirs that are on record tell when and where they said them.

import { compare } from "../../../archive/compare/compare.ts";
import { CLOSE, mayBeQuoted } from "../../../archive/compare/verdict.ts";
import { strangerAsked } from "../../read/stranger.ts";
import type { Intent, IntentContext } from "../intent.ts";
import { readMessage } from "../read-message.ts";
import { checks } from "./about-checks.ts";
import { speakerIn } from "./speaker.ts";

const WHEN_SAID =
  /^(?:so |and |but )?(?:when|where|(?:in|on|at) (?:which|what) (?:city|place|country|language|year|month|day|occasion|meeting|summit|event)) (?:did|has|had) (?<who>\S.{1,40}?) (?:first |once |ever |really )?(?:say|said|write|wrote|tweet|post)(?: that)? (?<what>\S+ \S+ \S.*?)[\s?!.]*$/iu;

/** undefined where nothing of the kind is asked, or whoever is named is not on record with the words. */
export function asksWhenSaid(asked: string, then: IntentContext): Intent | undefined {
  const { who, what } = WHEN_SAID.exec(asked)?.groups ?? {};
  if (who === undefined || what === undefined) return undefined;
  const stranger = strangerAsked(`did ${who} say ${what}`, then.archive);
  if (stranger !== undefined) {
    const isKnown = compare(what, then.archive).findings.length > 0;
    return isKnown ? checks(`${stranger}: “${what.replace(/[“”"]/g, "")}”`, undefined) : undefined;
  }
  const speaker = speakerIn(readMessage(`quotes by ${who}`, then.archive, then.today), then.archive);
  if (speaker === undefined || speaker.others.length > 0) return undefined;
  const [first] = compare(what, then.archive, { speaker: speaker.id }).findings;
  const isTheirs =
    first !== undefined &&
    first.verdict === first.standing &&
    first.likeness >= CLOSE &&
    (first.standing === "close" || (first.standing !== "other-sense" && mayBeQuoted(first.standing)));
  return isTheirs ? checks(what, speaker.id) : undefined;
}
