// The edition of a recurring meeting that comes after, or came before, one that is named, or a time.

import { addDays, type Day, earliest, latest } from "@attache/edtf";
import { liesAhead } from "../../../../archive/phase.ts";
import { comesOn } from "../../../../archive/upcoming-order.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { BEGINNING } from "../../../read/extract-time.ts";
import { asKnown } from "../../../read/read-day.ts";
import type { Ask } from "../../ask/ask.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { asksFor, isNarrowed } from "../events/events-question.ts";
import { editionBehind } from "./edition-slot.ts";
import { besideInTime, mayComeFirst, mayComeLast, otherIn } from "./order-known.ts";

const EDITION_AFTER: ReadonlySet<string> = new Set(
  "after follow follows following succeeds succeeding succeeded successor beyond subsequent post once behind".split(
    " ",
  ),
);

const BEFORE: ReadonlySet<string> = new Set(
  "before preceding precedes preceded precede prior predecessor ahead".split(" "),
);

/** “The G20 after Miami”, “once COP31 is over”: the edition that follows the one that is named behind the word. */
export function afterOne(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { words } = message;
  const at = words.findIndex(({ key }, place) => {
    // “The following one”, “already behind us”.
    const isOther = (key === "following" && words[place - 1]?.key === "the") || words[place + 1]?.key === "us";
    return (EDITION_AFTER.has(key) || isDoneWith(place, words) || isSinceOne(place, message)) && !isOther;
  });
  const edition =
    at < 0 ? undefined : (editionAhead(at, message, parts, then) ?? editionBehind(at, message, parts, then));
  if (edition !== undefined && "ok" in edition) return edition;
  const isOfAny =
    edition === undefined && (WHICH_COMES_AFTER.test(message.rest) || WHAT_COMES_AFTER.test(message.rest));
  if (isOfAny) return afterAll(at, edition, message, parts, then);
  const date = edition?.state.date;
  const [first, last] = date === undefined ? [] : [earliest(date), latest(date) ?? earliest(date)];
  const series = edition?.event.series;
  if (series === undefined || first === undefined || last === undefined) return undefined;
  const isTied = first !== last && otherIn(first, last, series, edition?.event.id, then);
  // Two in one year, of which no day is known: which comes first nobody can tell.
  if (isTied)
    return asks({ about: "events", which: "all", page: 0, series, from: first, to: last, ...asKnown(then.asOf) });
  const query = { series, from: addDays(last, 1), ...asKnown(then.asOf) };
  const either = anyOfTied(mayComeFirst(findEvents({ ...query, which: "all" }, then.archive)), query);
  if (either !== undefined) return either;
  // After one that is over comes the first behind it, though that is over too.
  const until = { ...query, to: then.today };
  const isThere = last < then.today && findEvents({ ...until, which: "all" }, then.archive).length > 0;
  return asks({ about: "events", page: 0, ...(isThere ? { which: "first", ...until } : { which: "next", ...query }) });
}

/** “Which summit comes after the G20”, where no edition is named: any other. */
const WHICH_COMES_AFTER =
  /^(?:and |so )?which (?:other )?(?:summits?|meetings?|events?)(?: else)? (?:comes?|follows?|is|are|happens?|takes? place)\b/iu;

/** “What comes after the G20 summit”: the same. */
const WHAT_COMES_AFTER = /^(?:and |so )?what(?: else)? (?:comes?|follows?|happens?)\b/iu;

/** Later ones do not come after it any more. */
const SOON_AFTER_DAYS = 92;

/** What comes once the edition that is named is over, or the next one where none is. */
function afterAll(
  after: number,
  edition: FoundEvent | undefined,
  message: ReadMessage,
  { series }: EventParts,
  then: IntentContext,
): Intent | undefined {
  if (series === undefined || after < 0) return undefined;
  const next =
    edition ??
    findEvents({ series, from: then.today, which: "all", asOf: then.asOf }, then.archive)
      .filter(({ state }) => liesAhead(state, then.today))
      .toSorted((a, b) => comesOn(a.state, then.today).localeCompare(comesOn(b.state, then.today)))[0];
  const date = next?.state.date;
  const last = date === undefined ? undefined : (latest(date) ?? earliest(date));
  if (last === undefined) return undefined;
  // Any summit may come, where nothing but a summit is asked for.
  const kinds = WHICH_COMES_AFTER.test(message.rest) ? message.parts.find(({ is }) => is === "kind") : undefined;
  const ofKind = kinds?.is === "kind" ? { kinds: [...kinds.kinds] } : {};
  const time = { from: addDays(last, 1), to: addDays(last, SOON_AFTER_DAYS) };
  return asks({ about: "events", which: "all", page: 0, ...ofKind, ...time, ...asKnown(then.asOf) });
}

/** “The COP after next”: the next one, which another follows. */
function editionAhead(
  at: number,
  { words }: ReadMessage,
  { series }: EventParts,
  { archive, today, asOf }: IntentContext,
): FoundEvent | undefined {
  if (series === undefined || words[at + 1]?.key !== "next") return undefined;
  return findEvents({ series, from: today, which: "all", asOf }, archive)
    .filter(({ state }) => liesAhead(state, today))
    .toSorted((a, b) => comesOn(a.state, today).localeCompare(comesOn(b.state, today)))[0];
}

/** “Which COPs from COP30 on”: the edition that is named and those that follow it. */
export function fromOne(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { words } = message;
  const at = words.findIndex(({ key }) => key === "from");
  if (at < 0 || !/^on(?:wards?)?$/.test(words.at(-1)?.key ?? "")) return undefined;
  const edition = editionBehind(at, message, parts, then);
  const first =
    edition === undefined || "ok" in edition || edition.state.date === undefined
      ? undefined
      : earliest(edition.state.date);
  if (edition === undefined || "ok" in edition || edition.event.series === undefined || first === undefined)
    return undefined;
  return asks({
    about: "events",
    which: "all",
    page: 0,
    series: edition.event.series,
    from: first,
    ...asKnown(then.asOf),
  });
}

/** “We have finished with Antalya”. */
function isDoneWith(at: number, words: ReadMessage["words"]): boolean {
  return /^(?:done|finished|through)$/.test(words[at]?.key ?? "") && words[at + 1]?.key === "with";
}

/** “Has another been announced since the one of February”: one that follows it, and not what became known since. */
function isSinceOne(at: number, { words, rest }: ReadMessage): boolean {
  return (
    words[at]?.key === "since" && words[at + 1]?.key === "the" && /\b(?:another|a new|a further|more)\b/iu.test(rest)
  );
}

/** All of which it may be one; undefined where that is known. */
function anyOfTied(tied: readonly FoundEvent[], time: { readonly from?: Day; readonly to?: Day }): Intent | undefined {
  if (tied.length < 2) return undefined;
  const subjects = [tied.map(({ event }) => `event:${event.id}`).join("|")];
  return asks({ about: "events", which: "all", page: 0, ...time, subjects });
}

/** “The G20 before Johannesburg”, “what preceded COP26”: the edition that came before the one that is named behind the word. */
export function beforeOne(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { words } = message;
  const at = words.findIndex(
    ({ key }, place) =>
      BEFORE.has(key) &&
      (key !== "ahead" || words[place + 1]?.key === "of") &&
      // “Before it was moved to Muscat”.
      !PRONOUNS.has(words[place + 1]?.key ?? ""),
  );
  const edition = at < 0 ? undefined : editionBehind(at, message, parts, then);
  if (edition !== undefined && "ok" in edition) return edition;
  const first = edition?.state.date === undefined ? undefined : earliest(edition.state.date);
  if (edition?.event.series === undefined || first === undefined) return undefined;
  const { series } = edition.event;
  const all = { series, which: "all", ...asKnown(then.asOf) } as const;
  const tied = mayComeLast(findEvents({ ...all, to: addDays(first, -1) }, then.archive), first);
  const end = edition.state.date && latest(edition.state.date);
  const beside = besideInTime(edition, findEvents({ ...all, from: first, to: end ?? first }, then.archive));
  const either = anyOfTied([...tied, ...beside], { to: end ?? first, ...asKnown(then.asOf) });
  if (either !== undefined) return either;
  // One that is still to come may be the one before another, too.
  const date = tied[0]?.state.date;
  const [from = "", until = ""] = date === undefined ? [] : [earliest(date), latest(date)];
  const query = { series, to: addDays(first, -1), ...asKnown(then.asOf) };
  return asks({
    about: "events",
    page: 0,
    ...(until >= then.today ? { which: "one", from, ...query } : { which: "last", ...query }),
  });
}

const PRONOUNS: ReadonlySet<string> = new Set("it they he she we".split(" "));

/** “The COP before 2024”, “the NPT conference preceding 2026”: the last edition of a series until then; “talks before March”: the last of theirs. */
export function beforeTime(ask: Ask, message: ReadMessage, all: EventParts, then: IntentContext): Intent | undefined {
  const { span, words, parts, timeAt = 0 } = message;
  const { series, ...others } = all;
  if (span === undefined || !isNarrowed(all)) return undefined;
  // “The talks in Vienna before March”: of the editions no more than of those in Vienna.
  if (series === undefined || isNarrowed(others))
    return ask === "event" && span.from === BEGINNING ? asksFor("last", message, all, then) : undefined;
  const isOfSeveral =
    ask === "list" || ask === "count" || parts.some(({ is, text }) => is === "kind" && /s$/i.test(text));
  // What is read of “before 2024” has no beginning.
  if (span.from === BEGINNING && !isOfSeveral)
    return asks({ about: "events", which: "last", page: 0, series, to: span.to, ...asKnown(then.asOf) });
  const key = words[timeAt - 1]?.key ?? "";
  // “Did it go ahead last December?”
  if (!BEFORE.has(key) || key === "ahead") return undefined;
  return asks({ about: "events", which: "last", page: 0, series, to: addDays(span.from, -1), ...asKnown(then.asOf) });
}
