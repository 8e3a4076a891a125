// Do the records agree with each other? Ids, references, the order of developments, offices held.

import { nearestWord } from "../../text/edit-distance.ts";
import { canFollow, formatKnown, type Known } from "../known.ts";
import type { Actor, Event, Participant, Quote } from "../schema.ts";
import type { Steps } from "../steps.ts";
import { COLLECTIONS, type Collection } from "./collections.ts";
import type { Fault, Path } from "./faults.ts";
import { checkOffice, daySpanOfEvent, daySpanOfQuote, type OfficeHolders, officeHolders } from "./office-check.ts";
import type { Draft, FileEntry } from "./parse-file.ts";
import type { Claimed, Drafts } from "./read-folder.ts";
import type { Salvaged } from "./salvage.ts";

type Located = { readonly locate: FileEntry<unknown>["locate"] };

/**
 * Every disagreement between records, as far as each of them could be read: what is at fault in itself is passed over
 * here. `claimed` are those that a reference may name: ids of records that have faults of their own count as known, so that
 * one mistake is not reported twice.
 */
export function* checkReferences({
  drafts,
  claimed: ids,
}: {
  readonly drafts: Drafts;
  readonly claimed: Claimed;
}): Steps<readonly Fault[]> {
  const holders = officeHolders(drafts.actors);
  const faults: Fault[] = yield* duplicates(drafts);
  for (const draft of drafts.actors) {
    faults.push(...checkActor(draft, ids));
    yield;
  }
  for (const draft of drafts.events) {
    faults.push(...checkEvent(draft, ids, holders), ...checkOrder(draft));
    yield;
  }
  for (const draft of drafts.quotes) {
    faults.push(...checkQuote(draft, ids, holders));
    yield;
  }
  return faults;
}

function* duplicates(drafts: Drafts): Steps<Fault[]> {
  const faults: Fault[] = [];
  for (const collection of Object.keys(COLLECTIONS) as Collection[]) {
    const first = new Map<string, Located>();
    for (const { value, locate } of drafts[collection]) {
      if (value?.id === undefined) continue;
      const earlier = first.get(value.id);
      if (earlier === undefined) first.set(value.id, { locate });
      else {
        const { file, line } = earlier.locate(["id"]);
        faults.push({ ...locate(["id"]), message: `id: “${value.id}” is taken by ${file}:${line}` });
      }
      yield;
    }
  }
  return faults;
}

/** Where the record at `path` names what there is not; the nearest id is proposed. */
export function refer(at: Located, path: Path, collection: Collection, id: string | undefined, ids: Claimed): Fault[] {
  const known = ids[collection];
  if (id === undefined || known === undefined || known.has(id)) return [];
  const { noun } = COLLECTIONS[collection];
  const meant = nearestWord(id, known);
  const hint = meant === undefined ? "" : `; did you mean “${meant}”?`;
  return [{ ...at.locate(path), message: `unknown ${noun} “${id}”${hint}` }];
}

function referAll(at: Located, path: Path, collection: Collection, list: Salvaged<string[]>, ids: Claimed): Fault[] {
  return (list ?? []).flatMap((id, index) => refer(at, [...path, index], collection, id, ids));
}

function checkActor({ value: actor, locate }: Draft<Actor>, ids: Claimed): Fault[] {
  return refer({ locate }, ["country"], "actors", actor?.country, ids);
}

function checkEvent(draft: Draft<Event>, ids: Claimed, holders: OfficeHolders): Fault[] {
  const { value: event, locate } = draft;
  const at = { locate };
  const span = daySpanOfEvent(draft);
  const checkPeople = (base: Path, people: Salvaged<Participant[]>) =>
    (people ?? []).flatMap((one, index) => {
      const path = [...base, "participants", index];
      const unknown = refer(at, [...path, "actor"], "actors", one?.actor, ids);
      return [...unknown, ...checkOffice(() => locate([...path, "as"]), one ?? {}, span, holders)];
    });
  const steps = (event?.developments ?? []).flatMap((step, index) => {
    const base = ["developments", index];
    return [
      ...referAll(at, [...base, "sources"], "sources", step?.sources, ids),
      ...referAll(at, [...base, "confirmed-by"], "actors", step?.confirmedBy, ids),
      ...referAll(at, [...base, "declined"], "actors", step?.declined, ids),
      ...refer(at, [...base, "place", "country"], "actors", step?.place?.country, ids),
      ...checkPeople(base, step?.participants),
    ];
  });
  return [
    ...referAll(at, ["topics"], "topics", event?.topics, ids),
    ...refer(at, ["series"], "topics", event?.series, ids),
    ...refer(at, ["attends"], "events", event?.attends, ids),
    ...refer(at, ["place", "country"], "actors", event?.place?.country, ids),
    ...checkPeople([], event?.participants),
    ...steps,
  ];
}

function checkOrder({ value: event, locate, isSound }: Draft<Event>): Fault[] {
  const faults: Fault[] = [];
  const steps = event?.developments ?? [];
  if (steps[0] !== undefined && steps[0].status === undefined && isSound(["developments", 0, "status"])) {
    const message = "status: the first development says how settled the event was";
    faults.push({ ...locate(["developments", 0]), message });
  }
  let before: Known | undefined;
  for (const [index, step] of steps.entries()) {
    if (step?.known !== undefined) {
      if (before !== undefined && !canFollow(before, step.known)) {
        const message = `known: ${formatKnown(step.known)} comes after ${formatKnown(before)}: developments stand oldest first`;
        faults.push({ ...locate(["developments", index, "known"]), message });
      }
      // One that may have been known for longer does not make room for an earlier one after it.
      before = before !== undefined && isEarlier(step.known, before) ? before : step.known;
    }
    if (step?.start !== undefined && step.end !== undefined && Date.parse(step.end) < Date.parse(step.start)) {
      faults.push({ ...locate(["developments", index, "end"]), message: "end: is before start" });
    }
  }
  return faults;
}

function isEarlier(one: Known, other: Known): boolean {
  return (one.from ?? "") < (other.from ?? "");
}

function checkQuote(draft: Draft<Quote>, ids: Claimed, holders: OfficeHolders): Fault[] {
  const { value: quote, locate, isSound } = draft;
  const at = { locate };
  // A misattributed quote names the person wrongly credited, who need not have held any office then.
  const held = quote?.status !== "misattributed" && isSound(["status"]);
  const office = { actor: quote?.speaker, as: held ? quote?.as : undefined };
  return [
    ...refer(at, ["speaker"], "actors", quote?.speaker, ids),
    ...checkOffice(() => locate(["as"]), office, daySpanOfQuote(draft), holders),
    ...refer(at, ["event"], "events", quote?.event, ids),
    ...referAll(at, ["topics"], "topics", quote?.topics, ids),
    ...(quote?.wordings ?? []).flatMap((wording, index) =>
      referAll(at, ["wordings", index, "sources"], "sources", wording?.sources, ids),
    ),
    ...(quote?.corrections ?? []).flatMap((correction, index) =>
      refer(at, ["corrections", index, "speaker"], "actors", correction?.speaker, ids),
    ),
  ];
}
