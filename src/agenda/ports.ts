// What agendas need from the outside: a channel to post in, a place to keep things, and what it all looks like.

import type { Archive } from "../archive/archive.ts";
import type { DiscordResult, Permission, Setback } from "../delivery/discord-result.ts";
import type { Peers } from "../delivery/job-queue.ts";
import type { Report } from "../delivery/job-runner.ts";
import type { PageBody, Publisher } from "../delivery/ports.ts";
import type { Clock } from "../process/clock.ts";
import type { Agenda } from "./agenda.ts";
import type { AgendaContent } from "./agenda-content.ts";
import type { SchedulableEvent } from "./schedulable-event.ts";
import type { GuildSchedule, ScheduledEventContent, ScheduledEventRecord } from "./scheduled-event-record.ts";

export type { Clock, PageBody };

export type MessageAt = { readonly channel: string; readonly message: string };

/** An event of a server that is not over. `own`: this bot made it. */
export type ListedEvent = {
  readonly id: string;
  readonly own: boolean;
  readonly content: ScheduledEventContent | undefined;
};

export type AgendaChannel = Pick<Publisher, "publish" | "find" | "mayPost"> & {
  /** Replaces all that the message shows. */
  edit(at: MessageAt, body: PageBody): Promise<DiscordResult>;
  pin(at: MessageAt): Promise<DiscordResult>;
  /** Whether the message is still there. */
  look(at: MessageAt): Promise<DiscordResult>;
  erase(at: MessageAt): Promise<DiscordResult>;
  /** Whether the bot may make events in this server, and change its own. */
  mayKeepEvents(guild: string): Promise<Permission>;
  listEvents(guild: string): Promise<DiscordResult<readonly ListedEvent[]>>;
  /** Makes at most one event, never repeats a request of which it is not known what became of it, and gives its id. */
  createEvent(guild: string, content: ScheduledEventContent): Promise<DiscordResult<string>>;
  changeEvent(guild: string, id: string, content: ScheduledEventContent): Promise<DiscordResult>;
  /** `begun`: it goes on already, and can only be taken away. */
  cancelEvent(guild: string, id: string, begun: boolean): Promise<DiscordResult>;
};

export type AgendaStore = {
  get(guild: string, channel: string): Promise<Agenda | undefined>;
  list(guild: string): Promise<readonly Agenda[]>;
  /** Where there is one. */
  names(): Promise<readonly Pick<Agenda, "guild" | "channel">[]>;
  save(agenda: Agenda): Promise<void>;
  remove(guild: string, channel: string): Promise<void>;
};

export type GuildScheduleStore = {
  get(guild: string): Promise<GuildSchedule | undefined>;
  /** Every server that has, or may have, events of ours. */
  guilds(): Promise<readonly string[]>;
  save(schedule: GuildSchedule): Promise<void>;
  remove(guild: string): Promise<void>;
  entries(guild: string): Promise<readonly ScheduledEventRecord[]>;
  saveEntry(entry: ScheduledEventRecord): Promise<void>;
  removeEntry(guild: string, event: string): Promise<void>;
};

export type AgendaStores = { readonly agendas: AgendaStore; readonly schedules: GuildScheduleStore };

export type AgendaRender = {
  /** One message; `marker` is the component id by which it can be found again. */
  readonly page: (content: AgendaContent, marker: number) => PageBody;
  readonly content: (schedulable: SchedulableEvent) => ScheduledEventContent;
};

/** One agenda, or the events of one server, brought up to date; for the service and the tick. */
export type AgendaUpkeep = {
  readonly agenda: (agenda: Agenda) => Promise<Agenda>;
  readonly events: (guild: string) => Promise<void>;
};

/** `hasServer`: whether the gateway tells this process of the server; otherwise another one looks after what stands there. */
export type SharedAgendas = {
  readonly peers: Pick<Peers, "exclusively">;
  readonly recorder: { isLevel(): boolean };
  readonly hasServer: (guild: string) => boolean;
};

export type AgendaPorts = {
  readonly archive: () => Archive;
  readonly clock: Clock;
  readonly agendaChannel: AgendaChannel;
  readonly stores: AgendaStores;
  readonly render: AgendaRender;
  readonly report: Report;
  /** Told of each agenda, and of the events of each server, that Discord keeps from being true. */
  readonly setBack?: TellSetback;
  /** Where several processes work with one database. */
  readonly shared?: SharedAgendas | undefined;
};

/** `channel`: of an agenda; without one it is about the events of the server. */
export type TellSetback = (setback: Setback & { readonly guild: string; readonly channel?: string }) => void;

export type SyncMessagePorts = {
  readonly clock: Clock;
  readonly agendaChannel: AgendaChannel;
  readonly agendas: Pick<AgendaStore, "save">;
  /** What an agenda shows now. */
  readonly page: (agenda: Agenda, marker: number) => PageBody;
  readonly setBack?: TellSetback | undefined;
};

/** `settled`: nothing is to be done before the archive or the day changes, or the next look is due. */
export type SyncedAgenda = { readonly agenda: Agenda; readonly settled: boolean };
