// A correction reaches those who read the old post: it is edited to point to the new one.

import type { Page, Pointer } from "../delivery/page.ts";
import type { Deed } from "../delivery/ports.ts";
import { type Edition, editionKey, type ToldKeys } from "./edition.ts";
import type { Delivery } from "./ports.ts";

/**
 * Puts pointers on the pages that told what this edition corrects. A message that is gone, or that may no longer be
 * edited, is left as it is, and that is written down. False when some of it is to be tried again.
 */
export async function linkCorrections(edition: Edition, delivery: Delivery): Promise<boolean> {
  const { corrects = [] } = edition;
  if (corrects.length === 0) return true;
  const all = await delivery.stores.editions.list(edition.guild, edition.subscription);
  let complete = true;
  for (const earlier of all.filter((one) => one.to < edition.to && one.result !== undefined)) {
    complete = (await pointFrom(earlier, edition, delivery)) && complete;
  }
  return complete;
}

const FORM: Deed = { refused: "form-without-pointers" };

async function pointFrom(earlier: Edition, edition: Edition, { publisher, stores, point }: Delivery): Promise<boolean> {
  const wrong = wrongIn(earlier, edition.corrects ?? []);
  let current = earlier;
  for (const [index, page] of earlier.pages.entries()) {
    const event = page.events?.find((id) => wrong.has(id));
    const { pointers = [], messageId } = page;
    const pointer = event === undefined ? undefined : pointerTo(edition, event);
    if (pointer === undefined || messageId === undefined || pointers.some((one) => one.edition === pointer.edition)) {
      continue;
    }
    const shown = [...pointers.filter(({ refused }) => refused === undefined), pointer];
    const body = point(page.body, shown);
    const deed = body === undefined ? FORM : await publisher.amend(earlier.channel, messageId, body);
    if (deed === "try-again") return false;
    const kept = deed === "done" ? pointer : { ...pointer, refused: deed.refused };
    const pointed: Page = { ...page, pointers: [...pointers, kept] };
    current = { ...current, pages: current.pages.with(index, pointed) };
    await stores.editions.save(current);
  }
  return true;
}

/** The events of which an edition told something that is corrected now. */
function wrongIn(earlier: Edition, corrects: readonly ToldKeys[]): ReadonlySet<string> {
  const told = new Map((earlier.told ?? []).map(({ event, keys }) => [event, keys]));
  const wrong = corrects.filter(({ event, keys }) => told.get(event)?.some((key) => keys.includes(key)));
  return new Set(wrong.map(({ event }) => event));
}

/** Undefined when the correction did not get into the channel. What found no room is behind a button of the last page. */
function pointerTo(edition: Edition, event: string): Pointer | undefined {
  const { guild, channel, createdAt, day = createdAt.slice(0, 10), pages } = edition;
  const message = (pages.find(({ events }) => events?.includes(event)) ?? pages.at(-1))?.messageId;
  return message === undefined ? undefined : { edition: editionKey(edition), day, guild, channel, message };
}
