// What the program of November 2026 did otherwise with a digest, so that it can be compared message by message: it told remarks to
// everybody, and had fewer headings, in another order.

import type { ChangeKind } from "#src/archive/change.ts";
import { firstPossibleDay } from "#src/archive/phase.ts";
import type { Digest, DigestItem, Group } from "#src/digest/digest.ts";
import type { SubscriptionStore } from "#src/digest/ports.ts";

const ORDER = ["corrections", "dates", "new", "off", "happened", "other", "remarks", "record"] as const;

type Then = (typeof ORDER)[number];

/** The items in the order in which they were told. */
export function itemsThen({ groups }: Digest): readonly DigestItem[] {
  const items = groups.flatMap(({ group, items }) => items.map((item) => ({ item, rank: rankThen(group, item) })));
  return items
    .toSorted((a, b) => a.rank - b.rank || dayOf(a.item).localeCompare(dayOf(b.item)) || byTitle(a.item, b.item))
    .map(({ item }) => item);
}

function rankThen(group: Group, item: DigestItem): number {
  if (group === "corrections" || group === "remarks" || group === "record") return ORDER.indexOf(group);
  const then = new Set(item.changes.map((kind) => (kind === "new" ? arrivalThen(item) : groupThen(kind))));
  const first = (["off", "happened", "dates", "new"] as const).find((one) => then.has(one));
  return ORDER.indexOf(first ?? "other");
}

function arrivalThen({ after: { status } }: DigestItem): Then {
  if (status === "cancelled" || status === "lapsed") return "off";
  return status === "held" || status === "under-way" ? "happened" : "new";
}

function groupThen(kind: ChangeKind): Then {
  if (kind === "cancelled" || kind === "lapsed") return "off";
  if (kind === "held" || kind === "under-way") return "happened";
  if (kind === "confirmed" || kind === "status-changed") return "new";
  return kind.endsWith("-changed") && kind !== "days-changed" ? "other" : "dates";
}

const dayOf = ({ after }: DigestItem) => firstPossibleDay(after) ?? "~";
const byTitle = (a: DigestItem, b: DigestItem) => a.title.localeCompare(b.title);

/** Who subscribed then is told remarks, as if they had asked for them. */
export function withRemarks(subscriptions: SubscriptionStore): SubscriptionStore {
  return {
    ...subscriptions,
    async get(guild, id) {
      const found = await subscriptions.get(guild, id);
      return found && { ...found, remarks: true };
    },
  };
}
