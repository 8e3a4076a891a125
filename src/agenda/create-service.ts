// Answers what people ask of agendas. All of a server goes one after the other.

import { isDeepStrictEqual } from "node:util";
import type { DiscordResult } from "../delivery/discord-result.ts";
import type { KeyedQueue } from "../delivery/keyed-queue.ts";
import { iso } from "../process/clock.ts";
import { Agenda, MAX_AGENDAS } from "./agenda.ts";
import type { AgendaPorts, AgendaUpkeep } from "./ports.ts";
import type { AgendaReport, AgendaService, NewAgenda, PostedAgenda } from "./service.ts";
import { freshPost, messagePlace } from "./sync-message.ts";

export function createAgendaService(
  { clock, agendaChannel, stores, report }: Pick<AgendaPorts, "clock" | "agendaChannel" | "stores" | "report">,
  upkeep: AgendaUpkeep,
  queue: KeyedQueue,
): AgendaService {
  const { agendas, schedules } = stores;

  const reportOf = async (agenda: Agenda): Promise<AgendaReport> => {
    if (!agenda.events) return { agenda, events: undefined };
    const schedule = await schedules.get(agenda.guild);
    const there = (await schedules.entries(agenda.guild)).filter(({ state }) => state === "there").length;
    return { agenda, events: { there, left: schedule?.left ?? 0, problem: schedule?.problem } };
  };

  const lack = async ({ guild, channel, events }: NewAgenda): Promise<PostedAgenda | undefined> => {
    const posts = await agendaChannel.mayPost(channel, guild);
    if (!posts.ok) return { kind: "cannot-post", missing: posts.missing };
    if (!events) return undefined;
    const keeps = await agendaChannel.mayKeepEvents(guild);
    return keeps.ok ? undefined : { kind: "cannot-keep-events", missing: keeps.missing };
  };

  /** From now on the tick looks after the events of this server, and is not held up by what was refused before. */
  const openSchedule = async (guild: string) => {
    const left = (await schedules.get(guild))?.left ?? 0;
    await schedules.save({ guild, left, failures: 0 });
  };

  /** What people wish now is tried now; what goes wrong with it is tried again by the tick. */
  const tryEvents = async (guild: string) => {
    try {
      await upkeep.events(guild);
    } catch (fault) {
      report(fault, `events of ${guild}`);
    }
  };

  return {
    post: (wanted) =>
      queue.run(wanted.guild, async () => {
        const { guild, channel } = wanted;
        const present = await agendas.list(guild);
        const before = present.find((one) => one.channel === channel);
        if (before === undefined && present.length >= MAX_AGENDAS) return { kind: "too-many", limit: MAX_AGENDAS };
        const lacking = await lack(wanted);
        if (lacking !== undefined) return lacking;
        const agenda = before === undefined ? newAgenda(wanted, clock.now()) : changedAgenda(before, wanted);
        const concerned = wanted.events || before?.events === true;
        // Before the agenda: a server without events of ours does no harm, one that is forgotten would keep them.
        if (concerned) await openSchedule(guild);
        await agendas.save(agenda);
        const tended = await upkeep.agenda(agenda);
        if (concerned) await tryEvents(guild);
        return { kind: whatWasDone(before, tended), report: await reportOf(tended) };
      }),

    list: async (guild) => Promise.all((await agendas.list(guild)).map(reportOf)),

    remove: (guild, channel) =>
      queue.run(guild, async () => {
        const agenda = await agendas.get(guild, channel);
        if (agenda === undefined) return { kind: "not-found" };
        const at = await messagePlace(agenda, { agendaChannel });
        const erased = at === undefined ? undefined : await agendaChannel.erase(at);
        if (agenda.events) await openSchedule(guild);
        await agendas.remove(guild, channel);
        if (agenda.events) await tryEvents(guild);
        return { kind: "removed", stays: erased === undefined ? undefined : whyItStays(erased) };
      }),
  };
}

/** What has a message that the channel had not is posted, whatever stood there before. */
function whatWasDone(before: Agenda | undefined, now: Agenda): "posted" | "changed" | "unchanged" {
  if (before === undefined || (now.post.id !== undefined && now.post.id !== before.post.id)) return "posted";
  return isDeepStrictEqual(choicesOf(before), choicesOf(now)) ? "unchanged" : "changed";
}

/** What is absent and what is undefined are one wish. */
function choicesOf({ topic, actor, days, events }: Agenda) {
  return { topic, actor, days, events };
}

/** Why a message that was to be taken away is still there; undefined when it is not. */
function whyItStays(erased: DiscordResult): string | undefined {
  return erased.outcome === "done" || erased.outcome === "absent" || erased.outcome === "gone"
    ? undefined
    : erased.reason;
}

function newAgenda(wanted: NewAgenda, now: number): Agenda {
  return Agenda.parse({ ...wanted, createdAt: iso(now), post: freshPost(0), failures: 0 });
}

/** The message stays; asked for again, it is looked for at once, and whatever kept it from being true is forgotten. */
function changedAgenda(before: Agenda, wanted: NewAgenda): Agenda {
  const { paused, guild, createdBy, createdAt } = before;
  const { checkedAt: _, replacedAt: __, ...post } = before.post;
  const anew = paused?.why === "deleted" || paused?.why === "doubt" || paused?.why === "gone";
  return Agenda.parse({
    ...wanted,
    guild,
    createdBy,
    createdAt,
    failures: 0,
    post: anew && post.state !== "there" ? freshPost(post.generation + 1) : post,
  });
}
