// Where other editors have to agree: the message that asks them, and how it ended, which the message then says in its place.
import { createHash } from "node:crypto";
import { sendItem } from "../../delivery/outbox.ts";
import type { OutboxItem } from "../../delivery/page.ts";
import { iso } from "../../process/clock.ts";
import type { Draft } from "../writing/draft.ts";
import type { AgreementEnd } from "./agreement-ask.ts";
import { deskPost, isSendable, messageIdOf } from "./desk-posts.ts";
import type { FormDraft } from "./form-draft.ts";
import type { DeskPorts, PlannedDraft } from "./ports.ts";

/** Asked once for each wording of a draft. */
export async function askOthers(
  form: FormDraft,
  draft: Draft,
  title: string,
  planned: PlannedDraft,
  ports: DeskPorts,
): Promise<void> {
  const id = createHash("sha256")
    .update(JSON.stringify([form.id, form.createdAt, draft, iso(ports.clock.now())]))
    .digest("hex")
    .slice(0, 12);
  const item = deskPost(`agree ${id}`, (marker) => ports.render.askAgreement(form, title, planned, marker), ports);
  await ports.stores.asks.save({ id, draft: form.id, title, by: form.by, item });
}

/** What asks about this draft needs no answer any more. */
export async function endAsks(draft: string, end: AgreementEnd, { stores, clock }: DeskPorts): Promise<void> {
  for (const ask of await stores.asks.all()) {
    if (ask.draft !== draft || ask.ended !== undefined) continue;
    await stores.asks.save({ ...ask, ended: { ...end, at: iso(clock.now()) } });
  }
}

/** Sends what asks, and has it say how it ended. What says so is forgotten. Not for two at once: see the scheduler. */
export async function showAsks(ports: DeskPorts): Promise<void> {
  const { stores, clock, publisher, report, render } = ports;
  for (const ask of await stores.asks.all()) {
    let { item } = ask;
    if (isSendable(item, clock.now())) {
      // What has ended before it was out asks nobody.
      if (ask.ended !== undefined && item.pages[0]?.state === "pending") {
        await stores.asks.remove(ask.id);
        continue;
      }
      const save = (next: OutboxItem) => stores.asks.save({ ...ask, item: next });
      const sent = await sendItem(item, { clock, publisher, save });
      if (sent.refusal !== undefined) report(new Error(sent.refusal), "the message that asks to agree");
      item = sent.item;
    }
    const [message, page] = [messageIdOf(item), item.pages[0]];
    if (ask.ended === undefined || message === undefined || page === undefined) continue;
    const edited = await publisher.amend(item.channel, message, render.agreementEnded(ask, page.marker));
    if (edited.outcome === "try-again") continue;
    if (edited.outcome === "fault") report(new Error(edited.reason), "the message that asked to agree");
    await stores.asks.remove(ask.id);
  }
}
