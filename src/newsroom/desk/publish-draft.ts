// Has a draft written into the archive, once as many agree as the operator asks for, and closes the lead that it came from.
import { iso } from "../../process/clock.ts";
import type { Draft } from "../writing/draft.ts";
import type { Editor } from "../writing/publication.ts";
import { askOthers, endAsks } from "./agreement.ts";
import { type FormDraft, publicationKey } from "./form-draft.ts";
import { nextRevision } from "./place-reading.ts";
import type { DeskPorts } from "./ports.ts";
import type { Publishing } from "./service.ts";

/** `draft` is what the form draft says now; agreement to another wording does not count. */
export async function publishDraft(
  id: string,
  draft: Draft,
  title: string,
  editor: Editor,
  ports: DeskPorts,
): Promise<Publishing> {
  const { stores, writer, approvals } = ports;
  const form = await stores.formDrafts.get(id);
  if (form === undefined) return { kind: "gone" };
  const more = approvals - form.approvals.length;
  if (more > 0) {
    const planned = await writer.plan(draft);
    if (!planned.ok) return { kind: "refused", faults: planned.faults };
    if (form.asked !== true) {
      await askOthers(form, draft, title, planned, ports);
      await stores.formDrafts.save({ ...form, asked: true });
    }
    return { kind: "waits", more };
  }
  const written = await writer.publish(draft, editor, publicationKey(form));
  if (written.kind !== "written") return written;
  await closePublished(form, written.publication, title, ports);
  return written;
}

/** After a start: what was written just before a crash is told, and its lead closed. */
export async function finishPublished(title: (form: FormDraft) => string, ports: DeskPorts): Promise<void> {
  for (const form of await ports.stores.formDrafts.all()) {
    const publication = await ports.writer.written(publicationKey(form));
    if (publication !== undefined) await closePublished(form, publication, title(form), ports);
  }
}

async function closePublished(form: FormDraft, publication: string, title: string, ports: DeskPorts): Promise<void> {
  const { stores, clock } = ports;
  const now = clock.now();
  const { about, by } = form;
  const isSources = about.kind === "sources";
  const found = form.lead === undefined ? undefined : await stores.leads.get(form.lead);
  // What was said beside it is not the step that the lead tells of.
  const lead = about.kind === "quote" ? undefined : found;
  if (lead !== undefined && lead.closed?.publication !== publication) {
    const as = isSources ? "sourced" : lead.about === "report" ? "mended" : "published";
    const closed = { as, at: iso(now), by, publication } as const;
    // A report stays open for its answer.
    const next = lead.about === "report" ? { ...lead, closed } : { ...lead, state: "closed" as const, closed };
    await stores.leads.save(nextRevision(next, now));
  }
  const event = "event" in about ? { event: about.event } : {};
  await stores.deskLog.add({
    at: iso(now),
    by,
    did: isSources ? "sourced" : "published",
    title,
    publication,
    ...event,
  });
  await endAsks(form.id, { as: "agreed", by: form.approvals, publication }, ports);
  await stores.claims.remove(form.claim);
  await stores.formDrafts.remove(form.id);
}
