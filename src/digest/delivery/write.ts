// A digest becomes an edition: rendered, marked and stored before any of it is sent.

import type { Digest, DigestItem } from "../digest.ts";
import { iso } from "../iso.ts";
import type { Delivery } from "./deliver.ts";
import { Edition, editionKey, marksOf, type Told } from "./edition.ts";

/** Renders and stores an edition. If another is stored under its name already, that one counts. */
export async function write(id: string, digest: Digest, slot: number, delivery: Delivery): Promise<Edition> {
  const { guild, channel, mention, place, id: subscription } = digest.subscription;
  const key = editionKey({ guild, id });
  const pages = delivery.render(digest, { editionId: id, marker: (page) => marksOf(key, channel, page).marker });
  const items = digest.groups.flatMap((group) => group.items);
  const edition = Edition.parse({
    id,
    guild,
    subscription,
    channel,
    mention,
    from: place,
    to: digest.to,
    apart: digest.apart,
    day: digest.day,
    slot: iso(slot),
    createdAt: digest.period.to,
    pages: pages.map((rendered, page) => ({ ...rendered, ...marksOf(key, channel, page), state: "pending" })),
    failures: 0,
    told: keysOf(items, ({ tells }) => tells),
    corrects: keysOf(items, ({ corrects }) => corrects),
    quotation: digest.quotation?.quote,
  });
  if (await delivery.stores.editions.add(edition)) return edition;
  const stored = await delivery.stores.editions.get(edition);
  if (stored === undefined) throw new Error(`edition ${key} is neither new nor stored`);
  return stored;
}

function keysOf(items: readonly DigestItem[], keys: (item: DigestItem) => readonly number[]): readonly Told[] {
  return items.map((item) => ({ event: item.event, keys: [...keys(item)] })).filter((told) => told.keys.length > 0);
}
