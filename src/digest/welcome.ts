// The first edition of a digest: what changed lately and what lies ahead, so that its readers need not wait for news. Pure.

import { addDays, type Day } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import { wasKnown } from "../archive/known.ts";
import type { ChangesSince } from "../ledger/changes-since.ts";
import { type EventEntry, stateIn } from "../ledger/entry.ts";
import { entryAt } from "../ledger/ledger.ts";
import type { DigestGroup } from "./digest.ts";

/** How far the first edition looks back and ahead, in days. */
const LOOK_BACK_DAYS = 30;
export const WELCOME_AHEAD_DAYS = 90;

/** Of each list in it: what fits one message. */
export const MAX_WELCOME_ITEMS = 4;

/** The time that is looked back on: it ends today, or with the last day that the archive knows of. */
export function lookBack(
  { reaches }: Pick<Archive, "reaches">,
  today: Day,
): { readonly since: Day; readonly until: Day } {
  const until = reaches === undefined || reaches > today ? today : reaches;
  return { since: addDays(until, -LOOK_BACK_DAYS), until };
}

/** What became known of an event since that day, as readers would be told it who knew it before; undefined: nothing. */
export function changesKnownSince(entries: readonly EventEntry[], since: Day, to: number): ChangesSince | undefined {
  const entry = entryAt(entries, to);
  const eve = addDays(since, -1);
  // What may have been known before that day is not told as news of the time after.
  const earlier =
    entry === undefined ? 0 : entry.steps.findLastIndex(({ known }) => wasKnown(known, eve) !== "not") + 1;
  const after = entry && stateIn(entry);
  if (entry === undefined || after === undefined || earlier === entry.steps.length) return undefined;
  const told = { correction: false, corrects: [], steps: entry.steps.slice(earlier), past: false };
  return { before: stateIn(entry, earlier), after, ...told };
}

/**
 * What became known since the digest was set up, and of the rest the first items, which are the most important ones; and how many
 * others there are. `news`: the events that must not be left out, for they count as told from now on.
 */
export function mostImportant(
  groups: readonly DigestGroup[],
  news: ReadonlySet<string>,
): { readonly groups: readonly DigestGroup[]; readonly more: number } {
  const all = groups.flatMap(({ items }) => items.map(({ event }) => event));
  const others = all.filter((event) => !news.has(event));
  const shown = new Set([...news, ...others.slice(0, Math.max(0, MAX_WELCOME_ITEMS - (all.length - others.length)))]);
  const kept = groups
    .map(({ group, items }) => ({ group, items: items.filter(({ event }) => shown.has(event)) }))
    .filter(({ items }) => items.length > 0);
  return { groups: kept, more: all.filter((event) => !shown.has(event)).length };
}
