// Changes a lead for an editor, unless somebody else works on it or it was dealt with.
import type { Archive } from "../../archive/archive.ts";
import { nameOf } from "../../archive/records.ts";
import { iso } from "../../process/clock.ts";
import type { Editor } from "../writing/publication.ts";
import { foreignClaim } from "./claims.ts";
import type { DeskLogEntry } from "./desk-log.ts";
import { claimKey } from "./form-draft.ts";
import type { Lead } from "./lead.ts";
import { nextRevision } from "./place-reading.ts";
import type { DeskPorts } from "./ports.ts";
import type { LeadChange } from "./service.ts";

export type ChangedLead = { readonly lead: Lead; readonly did: DeskLogEntry["did"] };

/** `next` gives the lead as it is to be, and what the log says; `at` is now. */
export async function changeLead(
  id: string,
  editor: Editor,
  next: (lead: Lead, at: string) => ChangedLead,
  ports: DeskPorts,
): Promise<LeadChange> {
  const { stores, clock, archive } = ports;
  const lead = await stores.leads.get(id);
  if (lead === undefined) return { kind: "gone" };
  if (lead.state === "closed") return { kind: "closed", lead };
  const key = claimKey({ kind: "event" }, id, id);
  const claim = await foreignClaim(key, editor, ports);
  if (claim !== undefined) return { kind: "taken", claim };
  const at = iso(clock.now());
  const { lead: asWanted, did } = next(lead, at);
  const saved = nextRevision(asWanted.state === "closed" ? withoutReader(asWanted) : asWanted, clock.now());
  await stores.leads.save(saved);
  if (saved.state !== "open") await stores.claims.remove(key);
  const title = leadTitle(saved, archive());
  await stores.deskLog.add({
    at,
    by: editor,
    did,
    title,
    ...(saved.event === undefined ? {} : { event: saved.event }),
  });
  return { kind: "done", lead: saved };
}

/** What a lead is about, in a few words. */
export function leadTitle({ event, headlines, report }: Lead, archive: Archive): string {
  if (report?.about.kind === "quote") {
    const quote = archive.quotes.get(report.about.id);
    return quote === undefined ? report.about.id : `${nameOf(archive, quote.speaker)}, ${quote.occasion}`;
  }
  if (event !== undefined) return archive.events.get(event)?.title ?? event;
  return headlines[0]?.title ?? "";
}

/** Nothing about a reader is kept once their report is closed. */
function withoutReader(lead: Lead): Lead {
  if (lead.report === undefined) return lead;
  const { reader: _, ...report } = lead.report;
  return { ...lead, report };
}
