// Keeps the cards of leads true: posted once, at most ten an hour, and edited when their lead changes.
import { sendItem } from "../../delivery/outbox.ts";
import { iso } from "../../process/clock.ts";
import { deskPost, isSendable, messageIdOf } from "./desk-posts.ts";
import type { Lead, LeadCard } from "./lead.ts";
import type { DeskPorts } from "./ports.ts";

const CARD_HOUR_MS = 60 * 60_000;
const MAX_CARDS_PER_HOUR = 10;

/** Not for two at once: see the scheduler. */
export async function showCards(ports: DeskPorts): Promise<void> {
  const { stores, clock } = ports;
  const leads = await stores.leads.all();
  const cards = new Map((await stores.cards.all()).map((card) => [card.lead, card]));
  const since = clock.now() - CARD_HOUR_MS;
  let room = MAX_CARDS_PER_HOUR - [...cards.values()].filter(({ item }) => Date.parse(item.createdAt) > since).length;
  let waiting = 0;
  for (const lead of leads.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) {
    const card = cards.get(lead.id);
    if (card !== undefined && !isBack(lead, card)) await updateCard(lead, card, ports);
    else if (lead.state === "open" && room > 0) {
      room--;
      await updateCard(lead, newCard(lead, ports), ports);
    } else if (lead.state === "open") waiting++;
  }
  if (waiting > 0) await sayWaiting(waiting, ports);
}

/** Put aside until a time that has come: it is shown anew, below what was posted since. */
function isBack({ state, until }: Lead, { item }: LeadCard): boolean {
  return state === "open" && until !== undefined && item.createdAt < until;
}

function newCard(lead: Lead, ports: DeskPorts): LeadCard {
  const item = deskPost(`lead ${lead.id} ${lead.until ?? ""}`, (marker) => ports.render.card(lead, marker), ports);
  return { lead: lead.id, item, shown: lead.revision };
}

async function updateCard(lead: Lead, card: LeadCard, ports: DeskPorts): Promise<void> {
  const { stores, clock, publisher, report } = ports;
  let current = card;
  if (isSendable(card.item, clock.now())) {
    await stores.cards.save(card);
    const save = (item: LeadCard["item"]) => stores.cards.save({ ...card, item });
    const { item, refusal } = await sendItem(card.item, { clock, publisher, save });
    if (refusal !== undefined) report(new Error(refusal), `the card of lead ${lead.id}`);
    current = { ...card, item };
  }
  const message = messageIdOf(current.item);
  const [page] = current.item.pages;
  if (message === undefined || page === undefined || current.shown >= lead.revision) return;
  const edited = await publisher.amend(current.item.channel, message, ports.render.card(lead, page.marker));
  if (edited.outcome === "try-again") return;
  // A card that somebody deleted is not wanted; its lead stays in the list.
  if (edited.outcome === "fault") report(new Error(edited.reason), `the card of lead ${lead.id}`);
  await stores.cards.save({ ...current, shown: lead.revision });
}

/** Once an hour, that more wait than are shown. */
async function sayWaiting(waiting: number, ports: DeskPorts): Promise<void> {
  const { stores, clock, render } = ports;
  const now = clock.now();
  const last = await stores.deskMarks.get("overflow");
  if (last !== undefined && now - Date.parse(last) < CARD_HOUR_MS) return;
  const body = (marker: number) => render.overflow(waiting, marker);
  await stores.deskPosts.save(deskPost(`waiting ${iso(now)}`, body, ports));
  await stores.deskMarks.save("overflow", iso(now));
}
