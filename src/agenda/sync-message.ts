// Keeps the message of one agenda true: posted once, pinned, edited when what it shows is no longer so.

import { attemptAt, CLOCK_SKEW_MS, isFresh, settled } from "../delivery/attempt.ts";
import { reasonText } from "../delivery/reason.ts";
import { iso } from "../process/clock.ts";
import type { Agenda, Post } from "./agenda.ts";
import { agendaMarks, hashBody } from "./agenda.ts";
import { pauseAgenda, postponeAgenda, reactToRefusal, withoutFailures } from "./pause.ts";
import type { MessageAt, SyncedAgenda, SyncMessagePorts } from "./ports.ts";
import { updateMessage } from "./update-message.ts";

/** Deleted twice within this time, in milliseconds, it is not wanted. */
const DELETED_TWICE_MS = 24 * 60 * 60_000;

/** A port that throws leaves the agenda as it was saved last: to be taken up again later. */
export async function syncMessage(agenda: Agenda, ports: SyncMessagePorts): Promise<SyncedAgenda> {
  const now = ports.clock.now();
  if (agenda.paused !== undefined) return revive(agenda, ports);
  if (agenda.retryAt !== undefined && Date.parse(agenda.retryAt) > now) return { agenda, settled: false };
  const { state } = agenda.post;
  return state === "there" ? updateOrReplace(agenda, ports) : publishMessage(agenda, ports);
}

/** A message that was never attempted. `generation` counts the messages of an agenda, from 0. */
export function freshPost(generation: number): Post {
  return { state: "none", generation, pin: "open" };
}

/** Where its message is, as far as that can be told; undefined: nowhere. */
export async function messagePlace(
  agenda: Agenda,
  ports: Pick<SyncMessagePorts, "agendaChannel">,
): Promise<MessageAt | undefined> {
  const { channel, post } = agenda;
  if (post.id !== undefined) return { channel, message: post.id };
  if (post.state !== "posting") return undefined;
  const found = await findMessage(agenda, ports);
  return found.outcome === "done" ? { channel, message: found.value } : undefined;
}

/** Goes on by itself when permissions are back; what Discord refused for another reason is tried again now and then. */
async function revive(agenda: Agenda, ports: SyncMessagePorts): Promise<SyncedAgenda> {
  const { paused, retryAt, ...rest } = agenda;
  if (paused === undefined || retryAt === undefined) return { agenda, settled: false };
  const due = Date.parse(retryAt) <= ports.clock.now();
  const allowed =
    paused.why === "forbidden"
      ? (await ports.agendaChannel.mayPost(agenda.channel, agenda.guild)).ok
      : paused.why === "refused";
  if (!allowed || !(due || paused.lacking === true)) return { agenda, settled: false };
  await ports.agendas.save(rest);
  return syncMessage(rest, ports);
}

async function publishMessage(agenda: Agenda, ports: SyncMessagePorts): Promise<SyncedAgenda> {
  const { post, channel } = agenda;
  const { nonce, marker } = agendaMarks(agenda);
  const doubt = post.state === "posting";
  if (doubt) {
    const found = await findMessage(agenda, ports);
    if (found.outcome === "try-again") return postponeAgenda(agenda, 0, reasonText("history-unreadable"), ports);
    if (found.outcome === "done") return arrived(agenda, found.value, undefined, ports);
    const unreadable = found.outcome === "forbidden" || found.outcome === "fault";
    if (unreadable && !isFresh(post, ports.clock)) {
      return pauseAgenda(agenda, { why: "doubt", reason: reasonText("message-in-doubt") }, ports);
    }
  }
  const attempted: Agenda = {
    ...agenda,
    post: { ...post, ...attemptAt(ports.clock, post), state: "posting" },
  };
  await ports.agendas.save(attempted);
  const body = ports.page(agenda, marker);
  const result = await ports.agendaChannel.publish({ channel, body, nonce, marker, mention: undefined });
  // A repeated nonce gives the message of the first attempt, with what that one said.
  if (result.outcome === "done") return arrived(attempted, result.value, doubt ? undefined : hashBody(body), ports);
  const certain = result.outcome !== "try-again" || result.stored === "no";
  return reactToRefusal(certain ? agenda : attempted, result, ports);
}

async function arrived(
  agenda: Agenda,
  id: string,
  hash: string | undefined,
  ports: SyncMessagePorts,
): Promise<SyncedAgenda> {
  const now = iso(ports.clock.now());
  const there: Agenda = {
    ...withoutFailures(agenda),
    post: { ...settled(agenda.post), state: "there", id, checkedAt: now },
  };
  const edited = hash === undefined ? there : { ...there, post: { ...there.post, hash, editedAt: now } };
  await ports.agendas.save(edited);
  return updateOrReplace(edited, ports);
}

async function updateOrReplace(agenda: Agenda, ports: SyncMessagePorts): Promise<SyncedAgenda> {
  const kept = await updateMessage(agenda, ports);
  return kept === "absent" ? replace(agenda, ports) : kept;
}

/** Somebody deleted the message: one takes its place, unless that has happened just before. */
async function replace(agenda: Agenda, ports: SyncMessagePorts): Promise<SyncedAgenda> {
  const now = ports.clock.now();
  const { generation, replacedAt } = agenda.post;
  const next: Agenda = { ...withoutFailures(agenda), post: { ...freshPost(generation + 1), replacedAt: iso(now) } };
  if (replacedAt !== undefined && now - Date.parse(replacedAt) < DELETED_TWICE_MS) {
    return pauseAgenda(next, { why: "deleted", reason: reasonText("deleted-twice") }, ports);
  }
  await ports.agendas.save(next);
  return publishMessage(next, ports);
}

function findMessage(agenda: Agenda, { agendaChannel }: Pick<SyncMessagePorts, "agendaChannel">) {
  const { channel, post, createdAt } = agenda;
  const since = Date.parse(post.attemptedAt ?? createdAt) - CLOCK_SKEW_MS;
  return agendaChannel.find({ channel, marker: agendaMarks(agenda).marker, since });
}
