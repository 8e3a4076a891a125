// Of whom and of which step something is asked of an event that is found: why P did not come, whether P was there, who was the host or in the chair, why it was put off the second time.

import type { Archive } from "../../../../archive/archive.ts";
import { type EventFocus, LEFT, REPRESENTED, STAYED_AWAY, TOOK_PLACE } from "../../../../core/event-focus.ts";
import type { Question } from "../../../../core/question.ts";
import { elseOfStep } from "../../../../core/why-else.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { Intent } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { DOES_MOVE_IT, WHY } from "../changes/moving-verbs.ts";
import { ITS_OWN_HELD } from "../dates/day-as-name.ts";
import { regionOfTravellers } from "../events/record-refs.ts";
import { AWAY } from "../lists-and-counts/list-intents.ts";
import { reasonStep } from "../reasons/reason-step.ts";
import { actorsNamed, firstActor, firstWho } from "./actors-named-in.ts";
import { asksOfBeingThere } from "./attendance-patterns.ts";
import { asksOfAllSides, whoseDelegation } from "./delegation-head.ts";
import { HAVE_MET } from "./have-met.ts";
import { withNamedBeside } from "./named-participant.ts";
import { IS_FOR_OTHERS, isWentFor, withoutSending } from "./represented-slot.ts";
import { wasToCome } from "./was-expected.ts";

/** The question with it, where it is one of a single event; and with whoever is named beside that. */
export function withAskedOf(intent: Intent, message: ReadMessage, archive: Archive): Intent {
  if (!intent.ok || !("question" in intent)) return intent;
  const { question } = intent;
  if (!asksOfOneEvent(question) || question.by !== undefined || question.open !== undefined) return intent;
  const more = askedMore(question, inTimeMeant(question, message), archive);
  return { ok: true, question: withNamedBeside({ ...withoutSending(question, more), ...more }, message, archive) };
}

/** “Moved from April”: the April in which the event was to be, once it is known which. */
function inTimeMeant(question: OfOneEvent, message: ReadMessage): ReadMessage {
  const { from, to } = question.about === "events" && message.yearless ? question : {};
  return from === undefined || to === undefined ? message : { ...message, span: { from, to } };
}

type OfOneEvent = Extract<Question, { about: "event" | "events" }>;

function asksOfOneEvent(question: Question): question is OfOneEvent {
  return question.about === "event" || (question.about === "events" && !/^(?:all|count)$/u.test(question.which));
}

type AskedMore = { readonly focus?: EventFocus; readonly step?: string; readonly by?: string };

function askedMore(question: OfOneEvent, message: ReadMessage, archive: Archive): AskedMore | undefined {
  const more = moreAsked(question, message, archive);
  const isAway = question.step === STAYED_AWAY;
  const isOfReason = isAway || (more !== undefined && (more.focus ?? question.focus) === "why");
  return more?.by !== undefined || !isOfReason ? more : { ...more, ...holderOf(question, message) };
}

/** “Why did the Pope call off his journey”, “why did he not come”: whoever held the office, of whom it is told what they did. */
function holderOf(question: OfOneEvent, { parts, words }: ReadMessage): AskedMore {
  const isDoer = parts.some(
    ({ is, from }) =>
      is === "office" && BEFORE_SUBJECTS.has(words[words[from - 1]?.key === "the" ? from - 2 : from - 1]?.key ?? ""),
  );
  const subjects = question.about === "events" ? (question.subjects ?? []) : [];
  const by = subjects.find((refs) => refs.split("|").every((ref) => ref.startsWith("actor:")));
  return !isDoer || by === undefined ? {} : { by };
}

function moreAsked({ focus, step }: OfOneEvent, message: ReadMessage, archive: Archive): AskedMore | undefined {
  const { rest } = message;
  if (step === STAYED_AWAY || (WHY.test(rest) && OF_REASONS.has(focus))) return whyMore(focus, step, message, archive);
  if (focus === "why") return { ...stepOnly(message), ...askedDoer(message, archive) };
  if (focus === "whether" && HAS_HAPPENED.test(rest)) return { step: TOOK_PLACE };
  if (focus !== undefined && focus !== "who" && focus !== "where") return undefined;
  if (OF_HOST.test(rest)) return { focus: "host" };
  const represented = representedMore(message, archive);
  if (represented !== undefined) return represented;
  if (OF_CHAIR.test(rest)) return { focus: "chair" };
  if (focus === undefined && (HAVE_MET.test(rest) || ITS_OWN_HELD.test(rest)))
    return { focus: "whether", step: TOOK_PLACE };
  const region = regionOfTravellers(message.words);
  if (region !== undefined) return { focus: "who", by: region };
  if (focus === "where" || !asksOfBeingThere(rest)) return undefined;
  const people = actorsNamed(message, archive, isPersonOrFirst);
  return people.length === 0 ? undefined : { by: people.slice(0, MOST_ASKED).join("|"), ...wasToCome(rest) };
}

/** For whom it is asked who was there, or of each side. */
function representedMore(message: ReadMessage, archive: Archive): AskedMore | undefined {
  const isFor = IS_FOR_OTHERS.test(message.rest);
  const by =
    whoseDelegation(message, archive) ??
    (isFor ? firstActor(message, archive) : undefined) ??
    firstWho(message, archive, (part) => isWentFor(part, message)) ??
    actorsNamed(message, archive, (part) => isFor || isWentFor(part, message), true)[0];
  if (by !== undefined) return { focus: "who", step: REPRESENTED, by };
  return asksOfAllSides(message) ? { focus: "who", step: REPRESENTED } : undefined;
}

/** “Did it happen”, and not “is it still on”. */
const HAS_HAPPENED =
  /^(?:so |and |but )?(?:did|was|were|has|have|had)\b(?!.*\b(?:going to|to be|to happen|supposed|meant|still)\b)/iu;

const OF_REASONS: ReadonlySet<EventFocus | undefined> = new Set<EventFocus | undefined>([
  "why",
  "outcome",
  "relocated",
]);

/** As many of whom it is asked whether they were there. */
const MOST_ASKED = 3;

const OF_HOST = whereItMayFit(
  /^(?:and |so |but )?(?:who(?!m? (?:all )?(?:did|does|has|have|had) (?!host))|which (?:country|state|nation|leader|president|chancellor|king|prime minister)|what (?:country|state|nation))\b(?:(?!\b(?:though|although|while|whereas|despite|if)\b).)*\bhost(?:s|ed|ing)?\b|^(?:the )?host(?: country| nation| state)?(?: of| for)?\b|\bhost (?:country|nation|state)\b/iu,
);

/** “Which country presides though another hosts” asks for no host. */
const OF_CHAIR = whereItMayFit(
  /\b(?:who(?:['’]s|s)?|(?:which|what) (?:country|state|nation)) (?:\p{L}+ ){0,2}?(?:has|had|holds?|held|keeps?|kept) the (?:presidency|chair|gavel)\b|\b(?:who(?:['’]s|s)?|(?:which|what) (?:country|state|nation)) (?:\p{L}+ ){0,2}?(?:(?:co-?)?chair(?:s|ed|ing)?|presid(?:es?|ed|ing)|led|leads?|leading|headed|heads|ran|mediat\w+)\b|\bwho (?:\p{L}+ ){0,6}?(?:mediators?|facilitators?|brokers?)\b|\bwho (?:is|was|will be) in the chair\b/iu,
);

/** Why somebody did not come, or left, of whoever that is; else of which step. */
function whyMore(
  focus: EventFocus | undefined,
  step: string | undefined,
  message: ReadMessage,
  archive: Archive,
): AskedMore | undefined {
  const { rest } = message;
  const isLeft = HAS_LEFT.test(rest) && step === undefined && elseOfStep(reasonStep(message)) === undefined;
  const isAway = step === STAYED_AWAY || AWAY.test(rest) || IS_AWAY.test(rest);
  const by = isLeft || isAway ? awayActor(message, archive) : undefined;
  if (by !== undefined) return { focus: "who", step: isLeft ? LEFT : STAYED_AWAY, by };
  // Of what came to nothing, the step by which it did.
  if (focus === "outcome") return { step: reasonStep(message) ?? "off" };
  return focus === "why" ? { ...stepOnly(message), ...askedDoer(message, archive) } : undefined;
}

function stepOnly(message: ReadMessage): AskedMore | undefined {
  const step = reasonStep(message);
  return step === undefined ? undefined : { step };
}

/** “Why did Biden cancel it”: right behind “did”; “why Chile gave it up”: right behind the opening. */
function askedDoer({ rest, words, parts }: ReadMessage, archive: Archive): AskedMore {
  const opening = /^(?:so |and |but )?(?:why|how come)(?<did> (?:did|has|had))?\b|^(?:so |and |the )*reasons?\b/iu.exec(
    rest,
  );
  if (opening === null) return {};
  const isDid = opening.groups?.did !== undefined;
  const before = isDid ? BEFORE_SUBJECTS : BEFORE_DOERS;
  const [by] = actorsNamed({ parts, words }, archive, ({ from, to }) => {
    const key = words[from - 1]?.key === "the" ? words[from - 2]?.key : words[from - 1]?.key;
    return before.has(key ?? "") && (isDid || DOES_MOVE_IT.test(words[to]?.key ?? ""));
  });
  return by === undefined ? {} : { by };
}

const BEFORE_DOERS: ReadonlySet<string> = new Set("why come reason reasons that for".split(" "));
const HAS_LEFT =
  /\b(?:leav(?:e|es|ing)|left|depart\w*|(?:go|goes|went|fly|flew|head|headed|rush|rushed) (?:back )?home|walk(?:ed|ing)? out|storm(?:ed)? out|cut(?:ting)? short (?:his|her|their)|cut (?:his|her|their) .*\bshort)\b/iu;

const IS_AWAY =
  /(?:\bnot|n[’']?t|\bnever)\b(?! (?:call|phone|meet|hold|be held|held|happen|take place|sign)\b)(?: [\p{L}’'-]+){0,4} (?:attend|come|coming|go|going|show|turn|join|travel|be|make|at|in|there|visit)\w*\b|^(?:so |and |but )?(?:why|how come) (?:is |was |were )?(?:there )?no \p{L}+|\b(?:instead of|in place of|rather than|and not|represent\w*|stood in|stand in|not come|boycott\w*)\b/iu;

/** Of whom it is told that they were not there: behind “instead of”, else behind “did”, else the only one. */
function awayActor(message: ReadMessage, archive: Archive): string | undefined {
  const key = (at: number) => message.words[at]?.key ?? "";
  const isReplaced = ({ from }: RecordPart) =>
    (key(from - 1) === "of" && /^(?:instead|place)$/.test(key(from - 2))) ||
    (key(from - 1) === "than" && key(from - 2) === "rather") ||
    (key(from - 1) === "not" && key(from - 2) === "and");
  return (
    firstWho(message, archive, isReplaced) ??
    firstWho(message, archive, ({ from }) => BEFORE_SUBJECTS.has(key(from - 1))) ??
    firstActor(message, archive)
  );
}

const BEFORE_SUBJECTS: ReadonlySet<string> = new Set(
  "did didn't didnt was wasn't wasnt were weren't is isn't isnt has had hasn't won't will no does doesn't not".split(
    " ",
  ),
);

/** People, and the state or body of which it is asked first of all. */
function isPersonOrFirst({ from, records }: RecordPart, { actors }: Archive): boolean {
  return from < 3 || records.every(({ kind, id }) => kind === "actor" && actors.get(id as never)?.kind === "person");
}
