// The kinds of events that a message names: of a call that somebody made, of a vote on something, of what is said in words for kinds.

import type { Archive } from "../../../archive/archive.ts";
import type { EventKind } from "../../../archive/vocabulary.ts";
import type { Part } from "../../parts/part.ts";
import type { ReadMessage } from "../read-message.ts";
import { isPerson } from "./refs.ts";

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
  return isVotingOn(message) ? ["vote"] : kindsIn(parts);
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

const VOTES: ReadonlySet<string> = new Set("vote votes voted voting referendum plebiscite".split(" "));

function kindsIn(parts: readonly Part[]): readonly EventKind[] | undefined {
  const named = parts.flatMap((part) => (part.is === "kind" ? [part.kinds] : []));
  const call = named.find(([first]) => first === "call");
  if (call !== undefined) return call;
  // “Rounds of the trade talks” are no other meetings on trade.
  if (parts.some(({ is, text }) => is === "kind" && /^rounds?$/iu.test(text))) return ["talks"];
  return named.length === 0 ? undefined : [...new Set(named.flat())];
}
