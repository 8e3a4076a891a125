// A digest becomes an edition: rendered, marked and stored before any of it is sent.

import { messageIdentity } from "../delivery/page.ts";
import { iso } from "../process/clock.ts";
import type { Digest, DigestItem } from "./digest.ts";
import { Edition, editionKey, type ToldKeys } from "./edition.ts";
import type { Delivery } from "./ports.ts";

/** Renders and stores an edition. If another is stored under its name already, that one counts. */
export async function createEdition(id: string, digest: Digest, slot: number, delivery: Delivery): Promise<Edition> {
  const { guild, channel, mention, place, id: subscription } = digest.subscription;
  const key = editionKey({ guild, id });
  const pages = delivery.render(digest, {
    editionId: id,
    marker: (page) => messageIdentity(key, channel, page).marker,
  });
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
    pages: pages.map((rendered, page) => ({ ...rendered, ...messageIdentity(key, channel, page), state: "pending" })),
    failures: 0,
    told: toldKeys(items, ({ tells }) => tells),
    corrects: toldKeys(items, ({ corrects }) => corrects),
    quotation: digest.quotation?.quote,
  });
  if (await delivery.stores.editions.add(edition)) return edition;
  const stored = await delivery.stores.editions.get(edition);
  if (stored === undefined) throw new Error(`edition ${key} is neither new nor stored`);
  return stored;
}

function toldKeys(items: readonly DigestItem[], keys: (item: DigestItem) => readonly number[]): readonly ToldKeys[] {
  return items.map((item) => ({ event: item.event, keys: [...keys(item)] })).filter((told) => told.keys.length > 0);
}
