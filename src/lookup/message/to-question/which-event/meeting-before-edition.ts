// “Ministers’ meeting before COP30”, “leaders’ meeting before COP31”: a meeting of its own before an edition, and never the edition before.

import { addDays, earliest } from "@attache/edtf";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { lineTold, wordsOfLine } from "../../../answers/line-told.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { saysUntold } from "../guards/untold.ts";
import { editionBehind } from "./edition-slot.ts";

/** What stands before the word: who meets, and that they do. */
const OF_RANK =
  /(?:^|\s)(?<meeting>(?:\p{L}+ )?(?<rank>minister|leader)(?:s|s?['’]s?)? (?:summit|meeting|conference|session|gathering|talks)|(?<ministerial>minister)ial(?: (?:meeting|conference|session|talks))?)(?: (?:held|right|just|shortly))* (?:before|ahead of|prior to|preceding)$/iu;

/** undefined where no such meeting is asked for, or the editions are meetings of the same rank themselves. */
export function meetingBeforeEdition(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { words } = message;
  const at = words.findIndex(
    ({ key }, place) => TURN.test(key) && OF_RANK.test(typedText(words, 0, endOfTurn(place, words))),
  );
  if (at < 0) return undefined;
  const {
    meeting = "",
    rank,
    ministerial = "",
  } = OF_RANK.exec(typedText(words, 0, endOfTurn(at, words)))?.groups ?? {};
  const untold = `${meeting} ${typedText(words, at, words.length)}`;
  const edition = editionBehind(at, message, parts, then);
  if (edition === undefined) return namesNobody(at, message) ? saysUntold(untold, message, then) : undefined;
  if ("ok" in edition) return edition;
  const who = `${rank ?? ministerial}s`.toLowerCase();
  const isOfThem = who === "leaders" ? edition.event.kind === "summit" : /\bminist/iu.test(edition.event.title);
  if (isOfThem) return undefined;
  return (
    ofItsOwn(edition, who, message, then) ??
    toldByEdition(edition, who, then) ??
    saysUntold(untold, message, then, edition.event.id)
  );
}

const TURN = /^(?:before|ahead|prior|preceding)$/;

/** “Ahead of”, “prior to”. */
function endOfTurn(at: number, words: ReadMessage["words"]): number {
  return /^(?:of|to)$/.test(words[at + 1]?.key ?? "") ? at + 2 : at + 1;
}

/** The one event of that year before it which is called after it, “Pre-COP31”, or after those who meet. */
function ofItsOwn(
  { event, state }: FoundEvent,
  who: string,
  { parts }: ReadMessage,
  { archive, asOf }: IntentContext,
): Intent | undefined {
  const begins = state.date === undefined ? undefined : earliest(state.date);
  if (begins === undefined || event.series === undefined) return undefined;
  const time = { from: `${begins.slice(0, 4)}-01-01`, to: addDays(begins, -1) };
  const names = parts.flatMap((part) => (part.is === "record" ? [keyOf(part.text)] : []));
  const found = [
    ...names.flatMap((name) => findEvents({ names: [name], which: "all", ...time, asOf }, archive)),
    ...findEvents({ subjects: [`topic:${event.series}`], names: [who], which: "all", ...time, asOf }, archive),
  ].filter((one) => one.event.series === undefined);
  const [only, ...others] = new Set(found.map((one) => one.event.id));
  if (only === undefined || others.length > 0) return undefined;
  return asks({ about: "events", which: "one", page: 0, subjects: [`event:${only}`], ...asKnown(asOf) });
}

/** “The leaders are to meet on 6 and 7 November, and no longer within the conference.” */
function toldByEdition({ event }: FoundEvent, who: string, { archive, asOf }: IntentContext): Intent | undefined {
  const steps = eventSteps(event, asOf)
    .map(({ development }) => development)
    .toReversed();
  const asked = { words: [who, "meet"], others: [], names: [], isLatest: true };
  const line = lineTold(
    steps.filter(({ summary }) => IS_APART.test(summary)),
    asked,
  );
  const step = line && wordsOfLine(line, steps, asked, archive);
  if (step === undefined) return undefined;
  return asks({ about: "event", id: event.id, page: 0, focus: "told", step, ...asKnown(asOf) });
}

const IS_APART = /\b(?:before|ahead of|apart from|no longer within)\b/iu;

/** Ministers of nobody who is named: of their own meetings other rules know. */
function namesNobody(at: number, { parts }: ReadMessage): boolean {
  return parts.some(({ from }) => from > at) && parts.every(({ is, to }) => to > at || is !== "record");
}
