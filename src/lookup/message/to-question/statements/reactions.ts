// “What did China do after Pelosi’s visit”, “how did Russia react to the summit”: an event of theirs that is called so, or what they said of it since, and no outcome of what they reacted to.

import { addDays, earliest, latest } from "@attache/edtf";
import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf, recordNameKey } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { namesIn, tellsOf } from "../../../answers/event-texts.ts";
import { areOfTheirs, isSaidBy } from "../../../answers/step-told.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { saysUntold } from "../guards/untold.ts";
import { eventsMeantIn, singleBest } from "../which-event/resolve-events.ts";

const IN_ANSWER_TO =
  "(?:after|to|in (?:response|reaction|retaliation|reply|answer) (?:to|for)|for|over|following|because of|when|once)";

const DID_REACT = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:how|what|did) (?:did |has |have )?(?<who>\\S.*?) (?<deed>react(?:ed)?|respond(?:ed)?|retaliate[ds]?|hit back|strike back|struck back|d(?:o|one)(?= (?:in (?:response|reaction|retaliation)|after|following|when|because)))(?: \\p{L}+ly)?,? ${IN_ANSWER_TO} (?<what>\\S.*)$`,
    "iu",
  ),
);
const ITS_REACTION = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:what (?:was|is) )?(?:the )?(?<who>\S.*?)(?:['’]s?)? (?<deed>reaction|response|retaliation|countermeasures?) (?:to|for|after|over|following) (?<what>\S.*)$/iu,
);

const WHAT_FOLLOWED = whereItMayFit(
  /^(?:(?:so|and|but),? )?what (?:happened|came|followed)(?: next)? (?<deed>after|following) (?<what>\S.*)$/iu,
);

/** Words of such a question, of which no event has to tell. */
const OF_REACTING =
  /^(?:react\w*|respon\w*|retaliat\w*|countermeasures?|hit|back|do|done|did|after|following|happen\w*|came|because|when|once|went|go|gone|visit\w*|trip|travel\w*|meeting|met|came)$/u;

/** An event that is itself an answer to another. */
const IS_AN_ANSWER = /\b(?:countermeasures?|retaliat\w+|reaction|response|reply|after)\b/iu;

/** What tells it; undefined where nothing of the kind is asked, or nothing does. */
export function asksReaction(message: ReadMessage, then: IntentContext): Intent | undefined {
  const asked = reactionIn(message, then);
  return asked && (ownAnswer(asked, message, then) ?? saidSince(asked, message, then));
}

/** That none tells it, in place of what came of the thing itself, or of what others said; undefined where `intent` is none of these. */
export function untoldReaction(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const asked = reactionIn(message, then);
  if (asked === undefined || !intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  // What came after something is none of the same that is yet to come.
  if (asked.ids.length === 0 && !(question.about === "events" && question.which === "next")) return undefined;
  const isOfOthers =
    question.about === "quotes" ? !asked.ids.includes(question.speaker ?? "") : IS_OF_OTHERS.has(question.about);
  const focus = question.about === "events" || question.about === "event" ? question.focus : undefined;
  if (!isOfOthers || (focus !== undefined && !OF_THE_THING.has(focus))) return undefined;
  if (asksReaction(message, then) !== undefined) return undefined;
  const { named } = asked;
  return saysUntold(asked.typed, named, then, eventReactedTo(asked, then)?.event.id);
}

const IS_OF_OTHERS: ReadonlySet<string> = new Set(["events", "event", "who", "next"]);
const OF_THE_THING: ReadonlySet<string> = new Set(["outcome", "who", "when", "announced"]);

type Reaction = {
  /** Of whoever reacted; none where it is asked what followed. */
  readonly ids: readonly string[];
  readonly who: Part | undefined;
  readonly typed: string;
  /** With the parts behind it alone. */
  readonly named: ReadMessage;
};

function reactionIn(message: ReadMessage, then: IntentContext): Reaction | undefined {
  const { rest, translated, quoted, parts, words } = message;
  if (translated === true || quoted.length > 0) return undefined;
  const { deed = "" } = (DID_REACT.exec(rest) ?? ITS_REACTION.exec(rest) ?? WHAT_FOLLOWED.exec(rest))?.groups ?? {};
  const [first] = deed.split(" ");
  const at = words.findIndex(({ key }) => key === first?.toLowerCase());
  const who = parts.find(({ to }) => to <= at);
  const ids = who === undefined ? [] : idsReacting(who, then);
  if (at < 0 || (ids.length === 0 && !WHAT_FOLLOWED.test(rest))) return undefined;
  const named = { ...message, parts: parts.filter(({ from }) => from > at) };
  return { ids, who, typed: reactingAsTyped(deed, rest), named };
}

/** “React”, “do after the summit”. */
function reactingAsTyped(deed: string, rest: string): string {
  if (!/^d(?:o|id|one)$/iu.test(deed) && !WHAT_FOLLOWED.test(rest)) return deed;
  const words = rest.slice(rest.search(new RegExp(`(?<= )${deed}(?= )`, "u"))).split(" ");
  return words.slice(0, MOST_WORDS_REPEATED).join(" ");
}

const MOST_WORDS_REPEATED = 6;

/** Those who are named, and the state whose capital stands for it. */
function idsReacting(part: Part, { archive }: IntentContext): readonly string[] {
  if (part.is === "record") return part.records.flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : []));
  if (part.is !== "place") return [];
  const isCapital = (name: string | undefined) => name !== undefined && recordNameKey(name) === part.place;
  return [...archive.actors.values()].filter(({ capital }) => isCapital(capital?.name)).map(({ id }) => id as string);
}

/** What they did is an event, called after what they did it for. */
function ownAnswer({ ids, named }: Reaction, message: ReadMessage, then: IntentContext): Intent | undefined {
  const behind = named.parts;
  const people = behind.filter((part) => part.is === "record" && part.records.some(({ kind }) => kind !== "topic"));
  const loaded = loadedWords(message).filter(({ key }) => !OF_REACTING.test(key));
  if (people.length + loaded.length === 0) return undefined;
  const isTold = (event: Event) =>
    IS_AN_ANSWER.test(event.title) &&
    (ids.length === 0 || areOfTheirs(participantsOf(event), ids, then.archive)) &&
    people.every((part) => namesIn(event).includes(` ${lastNameOf(part)} `)) &&
    loaded.every(({ key }) => tellsOf(event, key, then.asOf));
  const [only, ...others] = eventsOfAnswer(people.map(lastNameOf), loaded, then).filter(isTold);
  if (only === undefined || others.length > 0) return undefined;
  return asks({
    ...{ about: "events", which: "one", page: 0, subjects: [`event:${only.id}`], focus: "outcome" },
    ...asKnown(then.asOf),
  });
}

/** Those that have a word of `IS_AN_ANSWER` and all that they are called after: looked up, so that it costs what is found. */
function eventsOfAnswer(
  names: readonly string[],
  loaded: readonly { readonly key: string }[],
  { archive }: IntentContext,
): readonly Event[] {
  const beside = [...names.flatMap(tokenize), ...(names.length === 0 ? loaded.map(({ key }) => key) : [])];
  const ids = WORDS_OF_AN_ANSWER.filter(archive.search.has).flatMap((word) =>
    archive.search.eventsWith([...beside, word]),
  );
  return [...new Set(ids)].flatMap((id) => archive.events.get(id) ?? []);
}

const WORDS_OF_AN_ANSWER: readonly string[] =
  "countermeasure countermeasures retaliation retaliatory retaliates reaction response reply after".split(" ");

function participantsOf({ participants }: Event): readonly string[] {
  return participants.map(({ actor }) => actor as string);
}

/** “Pelosi’s”, “the Taiwan trip of Pelosi”: the last of what somebody is called. */
function lastNameOf({ text }: Part): string {
  return (
    keyOf(text.replace(/['’]s?$/u, ""))
      .split(" ")
      .at(-1) ?? ""
  );
}

function eventReactedTo({ who, named }: Reaction, then: IntentContext): FoundEvent | undefined {
  const isOwn = (key: string) => OF_REACTING.test(key);
  return eventsMeantIn({ by: who, to: undefined, isOwn }, named, then)
    .map((some) => singleBest(some))
    .find((one) => one !== undefined);
}

/** What they said of it from its first day on, or once it was over where they were there. */
function saidSince(asked: Reaction, message: ReadMessage, then: IntentContext): Intent | undefined {
  const { ids } = asked;
  if (ids.length === 0) return undefined;
  const found = eventReactedTo(asked, then);
  const from = found && reactedFrom(found, ids, then);
  if (found === undefined || from === undefined || message.span !== undefined) return undefined;
  const isTheirs = knownBy(found.event, then.asOf).some(
    ({ says = "", known }) => known.by >= from && isSaidBy({ says }, ids, then.archive),
  );
  if (!isTheirs) return undefined;
  return asks({
    ...{ about: "event", id: found.event.id, page: 0, focus: "told" },
    ...{ step: saidAsStep({ span: { from, to: then.today } }), by: ids.map((id) => `actor:${id}`).join("|") },
    ...asKnown(then.asOf),
  });
}

function reactedFrom({ state }: FoundEvent, ids: readonly string[], { archive }: IntentContext) {
  const [first, last] = state.date === undefined ? [] : [earliest(state.date), latest(state.date)];
  const wasThere = areOfTheirs(
    state.participants.map(({ actor }) => actor as string),
    ids,
    archive,
  );
  return wasThere ? last && addDays(last, 1) : first;
}
