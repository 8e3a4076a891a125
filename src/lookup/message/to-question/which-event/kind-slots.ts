// The kinds of events that a message names: of a call that somebody made, of a vote on something, of what is said in words for kinds.

import type { Archive } from "../../../../archive/archive.ts";
import type { EventKind } from "../../../../archive/vocabulary.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Part } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";

/** “How often has Trump called Putin”: somebody who is named stands before the word and behind it, and nothing that they were called. */
function isCalling({ words, parts }: ReadMessage, archive: Archive): boolean {
  const at = words.findIndex(({ key }) => key === "called");
  const isSomebody = (part: Part | undefined) =>
    part?.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive));
  const behind = parts.find(({ from }) => from === at + 1);
  return (
    at > 0 &&
    isSomebody(parts.find(({ to }) => to === at)) &&
    isSomebody(behind) &&
    (behind?.to === words.length || words[behind?.to ?? 0]?.key === "in")
  );
}

export function kindsSaid(
  message: ReadMessage,
  parts: readonly Part[],
  archive: Archive,
): readonly EventKind[] | undefined {
  if (isCalling(message, archive)) return ["call"];
  const convening = conveningIn(message, parts);
  const held = parts.filter((part) => part !== convening);
  return isVotingOn(message) ? ["vote"] : (meetingsAndCalls(message, held) ?? kindsIn(held));
}

/** “When did they vote on the accord”: the accord is what the vote is on. */
function isVotingOn({ words, parts }: ReadMessage): boolean {
  const at = words.findIndex(({ key }, place) => VOTES.has(key) && words[place + 1]?.key === "on");
  const isKind = ({ is }: Part) => is === "kind";
  return (
    at >= 0 &&
    parts.some((part) => isKind(part) && part.from > at) &&
    !parts.some((part) => isKind(part) && part.to <= at)
  );
}

/** “Stoltenberg call summit”: who calls a meeting does not telephone. */
function conveningIn({ words }: ReadMessage, parts: readonly Part[]): Part | undefined {
  const kinds = parts.filter(({ is }) => is === "kind");
  return kinds.find(
    (part, n) =>
      /^calls?$/iu.test(part.text) &&
      kinds[n + 1]?.text !== undefined &&
      !/call|phone/iu.test(kinds[n + 1]?.text ?? "") &&
      words.slice(part.to, kinds[n + 1]?.from).every(({ key }) => BEFORE_MEETING.has(key)),
  );
}

const BEFORE_MEETING: ReadonlySet<string> = new Set("a an the for extraordinary emergency special urgent".split(" "));

const VOTES: ReadonlySet<string> = new Set("vote votes voted voting referendum plebiscite".split(" "));

const AND_OR: ReadonlySet<string> = new Set("and or plus as well with".split(" "));

/** “Meetings and calls”, “meet or call”, “met or spoke”: both, the meetings first; undefined where one of them alone is asked for. */
function meetingsAndCalls({ words, rest }: ReadMessage, parts: readonly Part[]): readonly EventKind[] | undefined {
  if (MEETS_OR_SPEAKS.test(rest)) return ["meeting", "summit", "talks", "visit", "conference", "call"];
  const kinds = parts.flatMap((part) => (part.is === "kind" ? [part] : []));
  const [first, second, ...others] = kinds;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const both = [first, second].toSorted((a, b) => Number(a.kinds[0] === "call") - Number(b.kinds[0] === "call"));
  const [meeting, call] = both;
  if (call?.kinds[0] !== "call" || meeting?.kinds[0] === "call") return undefined;
  const isBeside = words.slice(first.to, second.from).every(({ key }) => AND_OR.has(key));
  // “A video call meeting” is one of both.
  const isPlural = /s$/iu.test(first.text) && /s$/iu.test(second.text);
  return isBeside && isPlural ? [...new Set([...(meeting?.kinds ?? []), ...call.kinds])] : undefined;
}

const MEETS_OR_SPEAKS = whereItMayFit(
  /\b(?:me(?:et|ets|t) (?:up )?(?:with )?(?:and|or|and\/or) (?:(?:to|even) )?(?:call(?:s|ed)?|phon(?:e|es|ed)|r[iau]ng|speaks?|spoken?|talk(?:s|ed)?|telephoned?)|(?:call(?:s|ed)?|phon(?:e|es|ed)|r[iau]ng|speaks?|spoken?|talk(?:s|ed)?|telephoned?) (?:to |with )?(?:and|or|and\/or) (?:even )?me(?:et|ets|t))\b/iu,
);

/** “All Wang Yi Rubio talks”: of two people, of whom nothing tells how they talked and on what, those by telephone too, where there are any. */
export function withCallsOfTwo(
  kinds: readonly EventKind[],
  subjects: string[] = [],
  { parts, words }: ReadMessage,
  archive: Archive,
): EventKind[] {
  const people = subjects.filter((refs) =>
    refs.split("|").every((ref) => isPerson("actor", splitRef(ref).id, archive)),
  );
  const areTwo = people.length === 2 && people.length === subjects.length;
  const isNamed = parts.some(
    ({ is, text, from }) => is === "kind" && /^talks$/iu.test(text) && !KINDS_OF_TALKS.has(words[from - 1]?.key ?? ""),
  );
  const isOfCalls =
    areTwo &&
    isNamed &&
    kinds[0] === "talks" &&
    findEvents({ subjects, kinds: ["call"], which: "all" }, archive).length > 0;
  return isOfCalls ? [...new Set([...kinds, "call" as const])] : [...kinds];
}

const KINDS_OF_TALKS: ReadonlySet<string> = new Set("peace trade nuclear ceasefire face person summit".split(" "));

const OF_FORM = /^(?:in[- ]person|face[- ]to[- ]face)$/iu;

function kindsIn(parts: readonly Part[]): readonly EventKind[] | undefined {
  const kinds = parts.flatMap((part) => (part.is === "kind" ? [part] : []));
  // “Summits in person” are summits: how one is held makes no other kind of it.
  const others = kinds.filter(({ text }) => !OF_FORM.test(text));
  const named = (others.length > 0 ? others : kinds).map((part) => part.kinds);
  const call = named.find(([first]) => first === "call");
  if (call !== undefined) return call;
  // “Rounds of the trade talks” are no other meetings on trade.
  if (parts.some(({ is, text }) => is === "kind" && /^rounds?$/iu.test(text))) return ["talks"];
  return named.length === 0 ? undefined : [...new Set(named.flat())];
}
