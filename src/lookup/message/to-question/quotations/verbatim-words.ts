// Questions that are told by the words of a quotation alone: “barebones summit who”, “qui a dit que l'OTAN est en état de mort cérébrale”, “did
// Modi ask Trump to mediate”.

import { earliest, latest } from "@attache/edtf";
import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { cutWords } from "../../../../core/question.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { tellsOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { strangerAsked } from "../../../read/stranger.ts";
import { asks, type Intent, type IntentContext, says } from "../../intent.ts";
import { WHO_SAID_SPACED } from "../../languages/who-said.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { asksToldStep } from "../events/told-step.ts";
import { absent } from "../offices-and-people/unknown-names.ts";
import { checks } from "./check-intents.ts";
import { rememberedWords, standTogether } from "./remembered-words.ts";
import { speakerIn } from "./resolve-speaker.ts";

/** Words, and then who. */
const AND_WHO = whereItMayFit(
  /^(?<words>(?!(?:who|what|when|where|which|why|how|is|are|was|were|did|does|do)\b)\S+(?: \S+){1,8}?),? who$/iu,
);

/** “Qui a dit que …”, with “that” or without. */
const SAID_THAT = new RegExp(`^${WHO_SAID_SPACED}[,:]?\\s+(?:que |qu['’]|dass |che |что |що )?(?<words>.+)$`, "iu");

/** What somebody is to have wanted of somebody else. */
const ASKED_THEM =
  /^(?:so |and |but )?(?:did|has|have) (?<words>.+ (?:ask(?:ed)?|urged?|beg(?:ged)?|beseech|order(?:ed)?|request(?:ed)?|tell|told) .+)$/iu;

/** So many words of a quotation are enough where nothing else is named; of whom somebody asked, more. */
const LEAST = { told: 2, asked: 3 } as const;

/** Undefined where the words stand in no quotation, or name somebody, who may be asked for. */
export function wordsAndWho(message: ReadMessage, asked: string, then: IntentContext): Intent | undefined {
  const words = AND_WHO.exec(asked)?.groups?.words;
  const isNamed = message.parts.some(
    (part) => part.is === "place" || (part.is === "record" && part.records.some(({ kind }) => kind !== "topic")),
  );
  if (words === undefined || isNamed || !standTogether(words, then.archive)) return undefined;
  return ofWords(words, then);
}

/** The same of the words as they were said, in their own language. */
export function saidAbroad(asked: string, then: IntentContext): Intent | undefined {
  const words = SAID_THAT.exec(asked)?.groups?.words;
  return words === undefined ? undefined : ofWords(words, then);
}

/** “Did Modi ask Trump to mediate on Kashmir”: what was said of that, where no event tells it. */
export function askedOfSomebody(asked: string, then: IntentContext): Intent | undefined {
  const words = ASKED_THEM.exec(asked)?.groups?.words;
  // “Did Thatcher tell Modi that …”: what somebody else said is not hers.
  const stranger = words === undefined ? undefined : strangerAsked(asked, then.archive);
  if (stranger !== undefined) return says(absent([stranger], then));
  const found = words === undefined ? undefined : rememberedWords(tokenize(words), undefined, then.archive);
  if (found === undefined || found.words.length < LEAST.asked || !namesAsked(asked, found.quote, then))
    return undefined;
  return ofBothSides(found.quote, then) ?? asks({ about: "quote", id: found.quote.id, page: 0, ...asKnown(then.asOf) });
}

/** Whether whoever was asked is named: that Modi asked Trump is nothing that he asked Biden. */
function namesAsked(asked: string, { speaker, as = "", occasion = "", wordings }: Quote, then: IntentContext): boolean {
  const { archive, today } = then;
  const told = [archive.actors.get(speaker)?.name ?? "", as, occasion, ...wordings.map(({ text }) => text)];
  const text = ` ${keyOf(told.join(" "))} `;
  const { words, parts } = readMessage(asked, archive, today);
  const at = words.findIndex(({ key }) => ASKS_THEM.test(key));
  const whom = parts.find(
    (part) =>
      part.is === "record" && part.from > at && part.records.some(({ kind, id }) => isPerson(kind, id, archive)),
  );
  const names = whom?.is === "record" ? whom.records.flatMap(({ id }) => namesOfSubject(`actor:${id}`, archive)) : [];
  return names.length === 0 || names.some((name) => text.includes(name));
}

const ASKS_THEM = /^(?:ask(?:ed)?|urged?|beg(?:ged)?|beseech|order(?:ed)?|request(?:ed)?|tell|told)$/u;

/** What the event of a quotation has of that day by others too, so that none of them has the only word. */
function ofBothSides({ event: id, said }: Quote, { archive, asOf }: IntentContext): Intent | undefined {
  const event = id === undefined ? undefined : archive.events.get(id);
  const [from, to] = [earliest(said), latest(said)];
  if (event === undefined || from === undefined || to === undefined) return undefined;
  const told = knownBy(event, asOf).filter(({ known }) => known.by >= from && (known.from ?? known.by) <= to);
  if (new Set(told.map(({ says }) => says)).size < 2) return undefined;
  const step = saidAsStep({ span: { from, to } });
  return asksToldStep(event.id, step, { asOf });
}

function ofWords(typed: string, { archive, asOf }: IntentContext): Intent | undefined {
  const found = rememberedWords(tokenize(typed), undefined, archive);
  if (found === undefined || found.words.length < LEAST.told) return undefined;
  return asks({ about: "quotes", words: cutWords(found.forms.join(" ")), page: 0, ...asKnown(asOf) });
}

const ASKED_TO = whereItMayFit(
  /^(?:so |and |but )?(?:did|has|have) \S.*? (?:ask(?:ed)?|urged?|beg(?:ged)?|order(?:ed)?|request(?:ed)?|implored?|told|tell) \S.*? to (?<what>\S.*?)[?.!\s]*$/iu,
);

/** What is told instead of `intent`: a quotation that has it, or that none does; undefined where nothing of the kind is asked, or what is found tells of it. */
export function askedToDo(
  message: ReadMessage,
  asked: string,
  intent: Intent,
  then: IntentContext,
): Intent | undefined {
  const what = ASKED_TO.exec(asked)?.groups?.what;
  if (what === undefined || message.translated === true || !isToldByEvents(intent)) return undefined;
  if (tellsOfAll(what, intent, then)) return undefined;
  const speaker = speakerIn(message, then.archive);
  return (
    askedOfSomebody(asked, then) ??
    (speaker === undefined || speaker.others.length > 0 ? undefined : checks(what, speaker.id))
  );
}

function isToldByEvents(intent: Intent): boolean {
  return intent.ok && "question" in intent && intent.question.about === "events" && intent.question.step === undefined;
}

function tellsOfAll(what: string, intent: Intent, { archive, asOf }: IntentContext): boolean {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return false;
  const words = tokenize(what).filter((word) => !isFunctionWord(word));
  return findEvents(intent.question, archive).some(({ event }) => words.every((word) => tellsOf(event, word, asOf)));
}
