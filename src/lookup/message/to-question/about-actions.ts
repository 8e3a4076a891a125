// “Follow Iran”, “remind me a day before the G20”, “stop”: the same as the commands do, and asked back when the name is not exact.

import { type Named, titleOf } from "../../../archive/names/whole-names.ts";
import { liesAhead } from "../../../archive/phase.ts";
import type { MessageAction } from "../../../core/message-action.ts";
import { notice } from "../../../core/notice.ts";
import type { ActionButton } from "../../../core/view.ts";
import type { FoundEvent } from "../../answers/event-refs.ts";
import { findEvents } from "../../answers/find-events.ts";
import { titleWithKind } from "../../names/ask-back.ts";
import { resolveName } from "../../names/resolve-name.ts";
import { TARGETS } from "../../names/suggest-targets.ts";
import type { Ask } from "../ask/ask.ts";
import { type Intent, type IntentContext, says } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { type EventParts, eventParts } from "./event-query.ts";
import { withRoles } from "./roles.ts";
import { pairTopic } from "./series-named.ts";

/** Buttons under a notice. */
const MAX_CHOICES = 5;

export function asksAction(ask: Ask, message: ReadMessage, then: IntentContext): Intent | undefined {
  switch (ask) {
    case "stop":
      return does({ do: "stop" });
    case "following":
      return does({ do: "following" });
    case "digest":
      return says(notice("info", then.words.conversation.digestsInServers()));
    case "follow":
    case "unfollow":
      return followOrNot(ask, message, then);
    case "remind":
      return reminds(message, then);
    default:
      return undefined;
  }
}

function does(action: MessageAction): Intent {
  return { ok: true, action };
}

/** A whole name is followed at once. Of anything else it is asked which is meant, with a button for each. */
function followOrNot(ask: "follow" | "unfollow", message: ReadMessage, then: IntentContext): Intent {
  const named = message.parts.filter((part) => part.is === "record");
  const [only, ...others] = named;
  const pair = pairTopic(named, then.archive);
  if (pair !== undefined && named.length === 2) return does({ do: ask, target: { kind: "topic", id: pair } });
  const events = eventsNamed(message, then);
  const isPlain =
    only?.is === "record" && others.length === 0 && eventParts(message, then.archive).places === undefined;
  if (isPlain && !hasKind(message)) {
    const meant = resolveName(only.text, TARGETS, then.archive, { today: then.today });
    if (meant.says === "exact") return does({ do: ask, target: meant.one });
    if (meant.says === "spelling" && ask === "unfollow") return does({ do: ask, target: meant.one });
    return askBack(only.text, only.records.toSorted(byTarget), then);
  }
  const [event, ...more] = events;
  if (event !== undefined && more.length === 0 && isExact(message) && isOneEvent(message, then))
    return does({ do: ask, target: { kind: "event", id: event.event.id } });
  const candidates = [
    ...events.slice(0, 3).map(({ event: { id } }): Named => ({ kind: "event", id })),
    ...named.flatMap((part) => part.records),
  ];
  return candidates.length === 0
    ? says(notice("info", then.words.conversation.nameSomething()))
    : askBack(message.rest, candidates, then);
}

/** Whether more is named than who: a place, a day, a recurring meeting. Whatever two leaders do next is many events. */
function isOneEvent(message: ReadMessage, { archive }: IntentContext): boolean {
  const { places, series, names, subjects } = eventParts(message, archive);
  return (
    message.span !== undefined ||
    places !== undefined ||
    series !== undefined ||
    names !== undefined ||
    subjects?.some((refs) => refs.startsWith("event:")) === true
  );
}

function hasKind({ parts }: ReadMessage): boolean {
  return parts.some(({ is }) => is === "kind");
}

function isExact({ parts, unread }: ReadMessage): boolean {
  return unread.length === 0 && parts.every((part) => part.is !== "record" || !part.spelling);
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

/** Those that fit all that is named, the soonest first. */
function eventsNamed(message: ReadMessage, { archive, today }: IntentContext): readonly FoundEvent[] {
  const { statuses: _, ...parts } = withRoles(eventParts(message, archive), message, archive);
  if (!isNarrow(parts)) return [];
  const span = message.span === undefined ? {} : { from: message.span.from, to: message.span.to };
  const found = findEvents({ ...parts, ...span, which: "one" }, archive);
  const ahead = found.filter(({ state }) => liesAhead(state, today));
  const best = Math.max(0, ...ahead.map(({ score }) => score));
  return ahead.filter(({ score }) => score === best);
}

function isNarrow({ subjects, series, places }: Omit<EventParts, "statuses">): boolean {
  return subjects !== undefined || series !== undefined || places !== undefined;
}

function reminds(message: ReadMessage, then: IntentContext): Intent {
  const { archive, words } = then;
  const events = eventsNamed(message, then);
  const [only, ...others] = events;
  const before = beforeOf(message.daysBefore);
  if (only === undefined) return says(notice("info", words.conversation.nothingToRemind()));
  if (others.length === 0 && isExact(message) && isOneEvent(message, then)) {
    return does({ do: "remind", event: only.event.id, ...(before === undefined ? {} : { before }) });
  }
  const actions = events.slice(0, MAX_CHOICES).map(
    ({ event }): ActionButton => ({
      label: words.conversation.remindButton({ title: titleOf({ kind: "event", id: event.id }, archive) }),
      action: { do: "remind-of-event", event: event.id, ...(before === undefined ? {} : { before }) },
    }),
  );
  return says({ ...notice("info", words.conversation.whichToRemind()), actions });
}

/** The nearest that there is: an hour, a day or a week. */
function beforeOf(days: number | undefined): Extract<MessageAction, { do: "remind" }>["before"] {
  if (days === undefined) return undefined;
  return days < 1 ? "1h" : days < 4 ? "1d" : "1w";
}
