// How a message of an agenda is told from others, and whether it shows what it should.
import { createHash } from "node:crypto";
import { messageIdentity } from "../delivery/page.ts";
import type { Agenda } from "./agenda.ts";
import type { PageBody } from "./ports.ts";

/** What identifies a message of an agenda for good; one that is set up anew has marks of its own. */
export function agendaMarks({ guild, channel, createdAt, post }: Agenda) {
  return messageIdentity(`agenda/${guild}/${createdAt}`, channel, post.generation);
}

export function hashBody(body: PageBody): string {
  return createHash("sha256").update(JSON.stringify(body)).digest("base64url");
}
