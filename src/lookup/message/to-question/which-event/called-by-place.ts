// “Is Islamabad still on”, “are the Muscat talks still on”, “US–Russia summit still on”: what is called by where it is, or by the two states that meet.

import type { Archive } from "../../../../archive/archive.ts";
import { type Named, recordNameKey } from "../../../../archive/names/whole-names.ts";
import { statesBetween } from "../../../answers/subject-check.ts";
import { isPlace } from "../../../parts/find-places.ts";
import type { Part } from "../../../parts/part.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { placeInName, placeOf } from "../hosts-and-places/place-slot.ts";

/** Whether nothing but a place, or what lies between two states, and the word for what it is are in its name. */
export function isCalledByPlaceOrPair(name: string, { archive, today }: IntentContext): boolean {
  const message = readMessage(name, archive, today);
  const [part, ...others] = message.parts.filter(({ is }) => is !== "kind");
  return (
    part !== undefined && others.length === 0 && message.span === undefined && isPlaceOrPair(part, message, archive)
  );
}

function isPlaceOrPair(part: Part, message: ReadMessage, archive: Archive): boolean {
  if (part.is === "place") return true;
  if (part.is !== "record") return false;
  const isPair = part.records.some(({ kind, id }) => kind === "topic" && statesBetween(id, archive).length > 1);
  return isPair || placeOf(part, message, archive) !== undefined || placeInName(part, message, archive).length > 0;
}

/** “Belgrade”, “the Belgrade talks”: what would be in a capital in which the archive has nothing; no event elsewhere at which its state was is meant. */
export function inTownWithoutEvents(name: string, { archive, today }: IntentContext): Intent | undefined {
  const { parts, words } = readMessage(name, archive, today);
  const kind = parts.find(({ is }) => is === "kind");
  const [part, ...others] = parts.filter((one) => one !== kind);
  if (part?.is !== "record" || others.length > 0 || (kind !== undefined && kind.from !== part.to)) return undefined;
  const key = words
    .slice(part.from, part.to)
    .map((word) => word.key)
    .join(" ");
  const isTown = part.records.some((one) => isCapitalTypedOf(key, one, archive)) && !isPlace(key, archive);
  if (!isTown || words.length !== (kind ?? part).to) return undefined;
  const kinds = kind?.is === "kind" ? { kinds: [...kind.kinds] } : {};
  return asks({ about: "events", which: "one", page: 0, places: [key], ...kinds });
}

function isCapitalTypedOf(key: string, { kind, id }: Named, { actors }: Archive): boolean {
  const actor = kind === "actor" ? actors.get(id) : undefined;
  const isState = actor?.kind === "state" && recordNameKey(actor.name) !== key;
  return isState && recordNameKey(actor.capital?.name ?? "") === key;
}
