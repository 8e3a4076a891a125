// What is asked, from the words of a language that ask: one may say more than one of them.

import type { Archive } from "../../../archive/archive.ts";
import type { Ask } from "../ask/ask.ts";
import { isPerson } from "../to-question/event-query.ts";
import type { Covered } from "./cover.ts";
import type { Meaning } from "./meaning.ts";

/** What tells one event from another goes before what asks for anybody or anything. */
const OF_EVENTS: readonly Ask[] = ["attends", "why", "status", "where", "when"];

/** undefined when nothing is asked. */
export function askOf({ pieces }: Covered, archive: Archive): Ask | undefined {
  const means = pieces.flatMap((piece) => piece.means);
  const asked = new Set(means.flatMap((one) => (one.is === "ask" ? [one.ask] : [])));
  const hasOffice = means.some(({ is }) => is === "office");
  const hasPerson = means.some((one) => isPersonIn(one, archive));
  const ofEvent = OF_EVENTS.find((ask) => asked.has(ask));
  if (ofEvent !== undefined && !(ofEvent === "when" && asked.has("who") && hasOffice && !hasPerson)) return ofEvent;
  if (asked.has("who")) {
    if (hasOffice && !hasPerson) return "office";
    return hasPerson || !means.some(({ is }) => is === "kind") ? "who" : "attends";
  }
  if (asked.has("quotes")) return "quotes";
  if (asked.has("next") && !asked.has("changes")) return "next";
  if (asked.has("changes")) return "changes";
  if (asked.has("next")) return "next";
  if (asked.has("last")) return "last";
  return undefined;
}

function isPersonIn(meaning: Meaning, archive: Archive): boolean {
  return meaning.is === "record" && meaning.records.some(({ kind, id }) => isPerson(kind, id, archive));
}

/** Whether one that lies ahead, or the one that has been, is asked for. */
export function turnOf({ pieces }: Covered): "next" | "last" | undefined {
  const asked = pieces.flatMap(({ means }) => means.flatMap((one) => (one.is === "ask" ? [one.ask] : [])));
  return asked.includes("next") ? "next" : asked.includes("last") ? "last" : undefined;
}
