// Keeps a message that is there: edited when it no longer shows what is so, looked for now and then, pinned.

import type { DiscordRefusal } from "../delivery/discord-result.ts";
import { iso } from "../process/clock.ts";
import type { Agenda } from "./agenda.ts";
import { agendaMarks, hashBody } from "./agenda.ts";
import { reactToRefusal, withoutFailures } from "./pause.ts";
import type { MessageAt, PageBody, SyncedAgenda, SyncMessagePorts } from "./ports.ts";

/** A message is edited at most so often. Milliseconds, like all of these. */
export const EDIT_INTERVAL_MS = 60_000;

/** How often it is looked whether the message is still there. */
export const CHECK_INTERVAL_MS = 60 * 60_000;

/** Edits or looks, and pins, as far as each is due. `absent`: there is no such message any more. */
export async function updateMessage(agenda: Agenda, ports: SyncMessagePorts): Promise<SyncedAgenda | "absent"> {
  const body = ports.page(agenda, agendaMarks(agenda).marker);
  const hash = hashBody(body);
  const refreshed = await refresh(agenda, { body, hash }, ports);
  if (refreshed.agenda === undefined) return replaceOrWait(agenda, refreshed.refusal, ports);
  const pinned = refreshed.agenda.post.pin === "open" ? await pinUp(refreshed.agenda, ports) : refreshed;
  if (pinned.agenda === undefined) return replaceOrWait(refreshed.agenda, pinned.refusal, ports);
  return { agenda: pinned.agenda, settled: pinned.agenda.post.hash === hash };
}

/** The agenda as it was saved, or what stood in the way. */
type UpdateStep = { readonly agenda: Agenda } | { readonly agenda: undefined; readonly refusal: DiscordRefusal };

async function refresh(
  agenda: Agenda,
  { body, hash }: { readonly body: PageBody; readonly hash: string },
  { clock, agendaChannel, agendas }: SyncMessagePorts,
): Promise<UpdateStep> {
  const now = clock.now();
  const { post } = agenda;
  // A time that is still to come was taken from a clock that was ahead.
  const due = (at: string | undefined, every: number) => at === undefined || Math.abs(now - Date.parse(at)) >= every;
  if (hash !== post.hash && due(post.editedAt, EDIT_INTERVAL_MS)) {
    const edited = await agendaChannel.edit(messageOf(agenda), body);
    if (edited.outcome !== "done") return { agenda: undefined, refusal: edited };
    const next = { ...withoutFailures(agenda), post: { ...post, hash, editedAt: iso(now), checkedAt: iso(now) } };
    await agendas.save(next);
    return { agenda: next };
  }
  if (!due(post.checkedAt, CHECK_INTERVAL_MS)) return { agenda };
  const seen = await agendaChannel.look(messageOf(agenda));
  if (seen.outcome === "absent" || seen.outcome === "gone") return { agenda: undefined, refusal: seen };
  // Whoever may not read the history may still edit: then the next edit tells.
  const next: Agenda = {
    ...agenda,
    post: { ...post, checkedAt: iso(now), pin: post.pin === "refused" ? "open" : post.pin },
  };
  await agendas.save(next);
  return { agenda: next };
}

async function pinUp(agenda: Agenda, { agendaChannel, agendas }: SyncMessagePorts): Promise<UpdateStep> {
  const pinned = await agendaChannel.pin(messageOf(agenda));
  if (pinned.outcome !== "done" && pinned.outcome !== "forbidden" && pinned.outcome !== "fault") {
    return { agenda: undefined, refusal: pinned };
  }
  const isPinned = pinned.outcome === "done";
  const next: Agenda = {
    ...withoutFailures(agenda),
    ...(isPinned ? {} : { reason: pinned.reason }),
    post: { ...agenda.post, pin: isPinned ? "pinned" : "refused" },
  };
  await agendas.save(next);
  return { agenda: next };
}

async function replaceOrWait(
  agenda: Agenda,
  refusal: DiscordRefusal,
  ports: SyncMessagePorts,
): Promise<SyncedAgenda | "absent"> {
  return refusal.outcome === "absent" ? "absent" : reactToRefusal(agenda, refusal, ports);
}

function messageOf({ channel, post }: Agenda): MessageAt {
  return { channel, message: post.id ?? "" };
}
