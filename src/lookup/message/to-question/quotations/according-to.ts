// “Who made the SCO summit virtual, according to Ushakov?”: what whoever is named said of it, and not who they are.

import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { groupsOfFirst, withoutClosing } from "../phrasing/sentence-forms.ts";
import { asksOfQuotes, quotesTelling, stemsOfText } from "./quotes-with-parts.ts";
import { speakerIn } from "./resolve-speaker.ts";

const ACCORDING: readonly RegExp[] = [
  /^(?<what>(?:who|what|why|when|where|how)\b.{8,}?),? (?:according to|if you ask|in the words of) (?:the )?(?<who>\S.{1,30})$/iu,
  /^(?:according to|in the words of) (?:the )?(?<who>\S.{1,30}?),? (?<what>(?:who|what|why|when|where|how)\b.{8,})$/iu,
];

/** Beside what the event is called, so much of what is asked has to be told. */
const SHARE = 0.6;

/** Of asking, and of what is done to an event. */
const OF_ASKING = /^(?:mak|mad|got|get|mov|cancel|delay|postpon|put|off|call|want|caus|decid)$/u;

/** undefined where whoever is named said nothing that is on record of it. */
export function asksAccordingTo(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!/\b(?:according to|if you ask|in the words of)\b/iu.test(asked) || /["“”«»„]/u.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const { what, who } = groupsOfFirst(ACCORDING, line) ?? {};
  if (what === undefined || who === undefined) return undefined;
  const speaker = speakerIn(readMessage(`quotes by ${who}`, then.archive, then.today), then.archive);
  if (speaker === undefined || speaker.others.length > 0) return undefined;
  const stems = stemsOfText(what).filter((stem) => !OF_ASKING.test(stem));
  const least = Math.max(2, Math.ceil(stems.length * SHARE));
  const found = asksOfQuotes(quotesTelling(stems, speaker.id, least, then), speaker.id, then);
  if (found !== undefined) return found;
  const spoken = read(`what did ${who} say about ${what.replace(BEFORE_EVENT, "")}`, then);
  return spoken.ok && "question" in spoken && spoken.question.about === "event" ? spoken : undefined;
}

const BEFORE_EVENT =
  /^(?:who|what|why|when|where|how) (?:is |was |were |did |does |has |had )?(?:(?:made|cancelled|canceled|moved|postponed|delay(?:ed|ing)|called off|put off|asked|scrapped) )?/iu;
