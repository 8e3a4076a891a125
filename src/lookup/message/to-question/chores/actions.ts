// “Follow Iran”, “remind me a day before the G20”, “stop”: the same as the commands do, and asked back when the name is not exact.

import { keyOf, type Named, titleOf } from "../../../../archive/names/whole-names.ts";
import type { MessageAction } from "../../../../core/message-action.ts";
import { notice } from "../../../../core/notice.ts";
import type { ActionButton } from "../../../../core/view.ts";
import { typedText, type Word, wordsIn } from "../../../../text/typed-words.ts";
import { titleWithKind } from "../../../names/ask-back.ts";
import { resolveName } from "../../../names/resolve-name.ts";
import { TARGETS } from "../../../names/suggest-targets.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { findNames, looksLikeName } from "../../../parts/find-names.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { Ask } from "../../ask/ask.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { absent } from "../offices-and-people/unknown-names.ts";
import { holdersNow } from "../quotations/office-speaker.ts";
import { pairTopic } from "../which-event/resolve-series.ts";
import { isOfAnother } from "./ends-what.ts";
import { eventsLeftOpen, eventsToCome, isExact, isOneEvent, MAX_CHOICES, reminds } from "./reminders.ts";

export function asksAction(ask: Ask, message: ReadMessage, text: string, then: IntentContext): Intent | undefined {
  if (ENDS_SOMETHING.has(ask) && isOfAnother(ask, message, then)) return undefined;
  switch (ask) {
    case "stop":
      return does({ do: "stop" });
    case "following":
      return does({ do: "following" });
    case "digest":
      return says(notice("info", then.words.conversation.digestsInServers()));
    case "follow":
    case "unfollow":
      return followWhole(ask, text, then) ?? followOrNot(ask, message, then);
    case "remind":
      return reminds(message, then);
    default:
      return undefined;
  }
}

const ENDS_SOMETHING: ReadonlySet<Ask> = new Set<Ask>(["stop", "unfollow", "following"]);

function does(action: MessageAction): Intent {
  return { ok: true, action };
}

/** What is not named exactly is taken back from the list of all that somebody follows, where each has its button. */
const FROM_THE_LIST: Intent = { ok: true, action: { do: "following" } };

/** “The UN Water Conference 2026”: a whole name with its year is that of the event, though a part of it names a topic. */
function followWhole(ask: "follow" | "unfollow", text: string, { archive }: IntentContext): Intent | undefined {
  const [only, ...others] = findNames(wordsIn(text), archive);
  if (only?.is !== "record" || others.length > 0 || !/\d/.test(only.text)) return undefined;
  const [event, ...more] = only.records;
  return event?.kind === "event" && more.length === 0 ? does({ do: ask, target: event }) : undefined;
}

/** A whole name is followed at once. Of anything else it is asked which is meant, with a button for each. */
function followOrNot(ask: "follow" | "unfollow", message: ReadMessage, then: IntentContext): Intent {
  const named = message.parts.filter((part) => part.is === "record");
  const [only, ...others] = named;
  const pair = pairTopic(named, then.archive);
  if (pair !== undefined && named.length === 2) return does({ do: ask, target: { kind: "topic", id: pair } });
  const events = eventsToCome(message, then);
  const [event, ...more] = events;
  const isPlain =
    only?.is === "record" && others.length === 0 && eventParts(message, then.archive).places === undefined;
  const held = holdersNamed(message, then);
  if (isPlain && !hasKind(message) && held === undefined && message.timeAt !== only.to)
    return ofOneName(ask, only, isAlone(only, message), then);
  const isOne =
    held === undefined &&
    !isOnlyPlace(message) &&
    more.length === 0 &&
    isExact(message) &&
    isOneEvent(message, then) &&
    !isOfSeveral(message);
  if (event !== undefined && isOne) return does({ do: ask, target: { kind: "event", id: event.event.id } });
  if (ask === "unfollow") return message.parts.length === 0 ? does({ do: "stop" }) : FROM_THE_LIST;
  const candidates = [
    ...(held ?? []),
    ...(event === undefined && held === undefined ? eventsLeftOpen(message, then) : events)
      .slice(0, 3)
      .map(({ event: { id } }): Named => ({ kind: "event", id })),
    ...named.flatMap((part) => part.records),
  ];
  const strange = candidates.length === 0 ? strangerTyped(message) : "";
  if (strange !== "") return says(absent([strange], then));
  return candidates.length === 0
    ? says(notice("info", then.words.conversation.nameSomething()))
    : askBack(typedNames(message), candidates, then);
}

/** “Follow Evian”: a city is no name of the summit there. */
function isOnlyPlace({ parts }: ReadMessage): boolean {
  return parts.every(({ is }) => is === "place");
}

/** “Follow Maria Zakharova”: whom some record tells of, and none is called so. */
function strangerTyped({ words, parts }: ReadMessage): string {
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  return words.flatMap((word, at) => (isFree(at) && word.capital && looksLikeName(word) ? [word.text] : [])).join(" ");
}

/** From the first that is named to the last, without what is to be done. */
function typedNames({ words, parts }: ReadMessage): string {
  return typedText(words, parts[0]?.from ?? 0, parts.at(-1)?.to ?? words.length);
}

/** “Follow the president of France”: who holds the office, and whose it is, are to be chosen from; undefined where none is named. */
function holdersNamed(message: ReadMessage, then: IntentContext): readonly Named[] | undefined {
  const isTitle = message.parts.some(
    (part) => part.is === "office" && !message.parts.some(({ is, from }) => is === "record" && from === part.to),
  );
  return isTitle ? holdersNow({ ...message, rest: typedNames(message) }, then) : undefined;
}

/** “The NATO summits” are no single one, though only one lies ahead. */
function isOfSeveral({ parts }: ReadMessage): boolean {
  return parts.some(({ is, text }) => is === "kind" && /s$/iu.test(text) && !/^(?:.* )?talks$/iu.test(text));
}

function hasKind({ parts }: ReadMessage): boolean {
  return parts.some(({ is }) => is === "kind");
}

/** “Follow Trump and Musk”, “follow Northern Ireland”: where nobody has read what stands beside or behind the name, somebody else may be meant. */
function isAlone({ from, to }: RecordPart, { words, parts, unread }: ReadMessage): boolean {
  const isRead = (at: number) => parts.some((part) => part.from <= at && at < part.to);
  const isPlain = ({ key }: Word) => isFunctionWord(key) || isLightWord(key) || cuesOf(key).length > 0;
  return words.every(
    (word, at) =>
      isRead(at) ||
      isPlain(word) ||
      (at !== from - 1 && at < to) ||
      !(at === from - 1 || at === to || unread.includes(word.text)),
  );
}

function ofOneName(
  ask: "follow" | "unfollow",
  { text, records }: RecordPart,
  isSure: boolean,
  then: IntentContext,
): Intent {
  const meant = isSure ? resolveName(text, TARGETS, then.archive, { today: then.today }) : undefined;
  if (meant?.says === "exact") return does({ do: ask, target: meant.one });
  if (meant?.says === "spelling" && ask === "unfollow") return does({ do: ask, target: meant.one });
  if (!isSure && ask === "unfollow") return FROM_THE_LIST;
  const sorted = records.toSorted(byTarget);
  if (ask === "follow") return askBack(text, sorted, then);
  const [first] = sorted;
  return first !== undefined && isOneName(records, then) ? does({ do: ask, target: first }) : FROM_THE_LIST;
}

/** Whether it is a topic and whoever has the same name: what is followed of them is ended, whichever it is. */
function isOneName(records: readonly Named[], { archive }: IntentContext): boolean {
  return new Set(records.map((one) => keyOf(titleOf(one, archive)))).size === 1;
}

/** A topic before the actor of its name: what is about it has the actor too. */
function byTarget(a: Named, b: Named): number {
  const order = ["topic", "actor", "event"];
  return order.indexOf(a.kind) - order.indexOf(b.kind);
}

function askBack(typed: string, candidates: readonly Named[], { archive, words }: IntentContext): Intent {
  const unique = [...new Map(candidates.map((one) => [`${one.kind}:${one.id}`, one])).values()].slice(0, MAX_CHOICES);
  const actions = unique.map(
    (one): ActionButton => ({
      label: words.conversation.followButton({ title: titleWithKind(one, titleOf(one, archive), archive, words) }),
      action: { do: "follow", ...one },
    }),
  );
  return says({ ...notice("info", words.conversation.whichToFollow({ typed })), actions });
}
