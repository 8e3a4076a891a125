// A server with channels, pins and events that remembers what was done to it, and a bot with agendas that can be killed.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AgendaContent } from "#src/agenda/agenda-content.ts";
import type { AgendaChannel, AgendaStores, PageBody, SharedAgendas, TellSetback } from "#src/agenda/ports.ts";
import type { ScheduledEventContent } from "#src/agenda/scheduled-event-record.ts";
import { type AgendaScheduler, openAgendaScheduler } from "#src/agenda/scheduler.ts";
import type { NewAgenda } from "#src/agenda/service.ts";
import type { Archive } from "#src/archive/archive.ts";
import { type DiscordRefusal, type DiscordResult, DONE } from "#src/delivery/discord-result.ts";
import { scheduledEventContent } from "#src/discord/render/broadcast/scheduled-event.ts";
import type { Store } from "#src/store/store.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "./archive.ts";
import { openStoreIn } from "./database.ts";
import { aClock, aDiscord, type aMortal } from "./digests.ts";

export const GUILD = "1000";
export const CHANNEL = "2000";

export const WANTED: NewAgenda = { guild: GUILD, channel: CHANNEL, createdBy: "3000", days: 90, events: false };

export type KeptEvent = { readonly id: string; readonly own: boolean; sheet: ScheduledEventContent; open: boolean };

type Call = "edit" | "pin" | "look" | "erase" | "listEvents" | "createEvent" | "changeEvent" | "cancelEvent";

/**
 * What is put into `planned[call]` happens to the next such call instead; “done-then-fail” does it and answers 502. The
 * messages are those of the digests' stand-in; `edits` counts the edits that took effect.
 */
export function aServer(clock: { now(): number }) {
  const discord = aDiscord(clock);
  const events: KeptEvent[] = [];
  const pins: string[] = [];
  const calls: string[] = [];
  const state = { mayKeepEvents: true, edits: 0, most: 0 };
  const planned: Partial<Record<Call, (DiscordRefusal | "done-then-fail")[]>> = {};
  let made = 0;

  const act = <T>(call: Call, effect: () => DiscordResult<T>): DiscordResult<T> => {
    calls.push(call);
    const instead = planned[call]?.shift();
    if (instead !== undefined && instead !== "done-then-fail") return instead;
    const result = effect();
    return instead === undefined ? result : { outcome: "try-again", reason: "502" };
  };
  const onMessage = (call: Call, id: string, effect: (index: number) => void) =>
    act(call, (): DiscordResult => {
      const index = discord.messages.findIndex((one) => one.id === id);
      if (index === -1) return { outcome: "absent", reason: "Unknown Message (10008)" };
      effect(index);
      return DONE;
    });
  const onEvent = (call: Call, id: string, effect: (event: KeptEvent) => void) =>
    act(call, (): DiscordResult => {
      const event = events.find((one) => one.id === id && one.open);
      if (event === undefined) return { outcome: "absent", reason: "Unknown Guild Scheduled Event (10070)" };
      effect(event);
      return DONE;
    });
  const open = () => events.filter((event) => event.open);

  const { publish, find, mayPost } = discord.publisher;
  const board: AgendaChannel = {
    publish: (message) => {
      calls.push("publish");
      return publish(message);
    },
    find,
    mayPost,
    edit: async ({ message }, body) =>
      onMessage("edit", message, (index) => {
        state.edits++;
        discord.messages[index] = { ...discord.messages[index]!, body };
      }),
    pin: async ({ message }) => onMessage("pin", message, () => void pins.push(message)),
    look: async ({ message }) => onMessage("look", message, () => {}),
    erase: async ({ message }) => onMessage("erase", message, (index) => void discord.messages.splice(index, 1)),
    mayKeepEvents: async () => (state.mayKeepEvents ? { ok: true } : { ok: false, missing: ["CreateEvents"] }),
    listEvents: async () =>
      act("listEvents", () => ({
        outcome: "done",
        value: open().map(({ id, own, sheet }) => ({ id, own, content: sheet })),
      })),
    createEvent: async (_, sheet) =>
      act("createEvent", (): DiscordResult<string> => {
        if (open().length >= 100) return { outcome: "forbidden", reason: "no-room-for-events" };
        const id = String(7000 + made++);
        events.push({ id, own: true, sheet, open: true });
        state.most = Math.max(state.most, open().length);
        return { outcome: "done", value: id };
      }),
    changeEvent: async (_, id, sheet) =>
      onEvent("changeEvent", id, (event) => {
        event.sheet = sheet;
      }),
    cancelEvent: async (_, id) =>
      onEvent("cancelEvent", id, (event) => {
        event.open = false;
      }),
  };
  const { state: discordState, ...rest } = discord;
  return { ...rest, discordState, board, events, open, pins, calls, planned, state };
}

/** A summit of which so many steps are known: agreed, a day confirmed, moved by a day, called off. */
export function summit(steps: number, id = "summit") {
  const developments = [
    aDevelopment({ known: "2021-10-06", status: "agreed", date: "[..2021-12-31]" }),
    aDevelopment({ known: "2021-11-09", status: "confirmed", date: "2021-11-15", zone: "America/New_York" }),
    aDevelopment({ known: "2021-11-10", status: "confirmed", date: "2021-11-16" }),
    aDevelopment({ known: "2021-11-11", status: "cancelled" }),
  ];
  return anEvent({ id, title: `The ${id}`, developments: developments.slice(0, steps) });
}

export type RunningAgendas = AgendaScheduler & {
  readonly faults: unknown[];
  readonly setbacks: Parameters<TellSetback>[0][];
  stop(): void;
};

/** Time stands at noon of 9 November 2021, and a day is confirmed for one event. */
export function anAgendaWorld() {
  const folder = mkdtempSync(join(tmpdir(), "attache-agenda-"));
  const clock = aClock("2021-11-09T12:00:00Z");
  const server = aServer(clock);
  let archive = anArchive({ events: [summit(2)] });
  const page = ({ sections }: AgendaContent, marker: number): PageBody => ({
    text: JSON.stringify(sections.flatMap(({ part, items }) => (part === "week" ? items : []))),
    marker,
  });
  return {
    clock,
    server,
    setArchive(next: Archive) {
      archive = next;
    },
    /** `given`: for one of several processes, the store and the locks that it shares with the others. */
    start(
      mortal?: ReturnType<typeof aMortal>,
      given?: { readonly store: Store; readonly shared: SharedAgendas },
    ): RunningAgendas {
      const store = given?.store ?? openStoreIn(folder);
      const faults: unknown[] = [];
      const setbacks: RunningAgendas["setbacks"] = [];
      const stores: AgendaStores =
        mortal === undefined ? store : { agendas: mortal.wrap(store.agendas), schedules: mortal.wrap(store.schedules) };
      const agendas = openAgendaScheduler({
        archive: () => archive,
        clock,
        agendaChannel: mortal?.wrap(server.board) ?? server.board,
        stores,
        render: { page, content: (occasion) => scheduledEventContent(occasion, archive, ENGLISH) },
        report: (fault) => faults.push(fault),
        setBack: (setback) => setbacks.push(setback),
        shared: given?.shared,
      });
      return { ...agendas, faults, setbacks, stop: () => void store.close() };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export type AgendaWorld = ReturnType<typeof anAgendaWorld>;
