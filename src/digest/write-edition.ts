// A digest becomes an edition: rendered and marked, before any of it is sent.

import { messageIdentity, type Page } from "../delivery/page.ts";
import { iso } from "../process/clock.ts";
import type { Digest, DigestItem } from "./digest.ts";
import { type Edition, editionKey, type ToldKeys } from "./edition.ts";
import type { Delivery } from "./ports.ts";

/** Rendered and not stored: that is done with its first attempt. `slot` in milliseconds since 1970. */
export function writeEdition(id: string, digest: Digest, slot: number, { render }: Pick<Delivery, "render">): Edition {
  const { guild, channel, mention, place, id: subscription } = digest.subscription;
  const key = editionKey({ guild, id });
  const identities = new Map<number, ReturnType<typeof messageIdentity>>();
  const identity = (page: number) => {
    const known = identities.get(page) ?? messageIdentity(key, channel, page);
    identities.set(page, known);
    return known;
  };
  const pages = render(digest, { editionId: id, marker: (page) => identity(page).marker });
  const items = digest.groups.flatMap((group) => group.items);
  const withdrawn = digest.withdrawn.filter((item) => item.kind === "event");
  return {
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
    pages: pages.map(({ body, events, quotes }, page) => ({
      // What a renderer makes is JSON.
      body: body as Page["body"],
      events: [...events],
      quotes: [...quotes],
      ...identity(page),
      state: "pending",
    })),
    failures: 0,
    told: toldKeys(items, ({ tells }) => tells),
    corrects: toldKeys([...items, ...withdrawn], ({ corrects }) => corrects),
    quotation: digest.quotation?.quote,
  };
}

function toldKeys<Item extends Pick<DigestItem, "event">>(
  items: readonly Item[],
  keys: (item: Item) => readonly number[],
): ToldKeys[] {
  return items.map((item) => ({ event: item.event, keys: [...keys(item)] })).filter((told) => told.keys.length > 0);
}
