import { Agenda } from "../agenda/agenda.ts";
import type { AgendaStore, GuildScheduleStore } from "../agenda/ports.ts";
import { GuildSchedule, ScheduledEventRecord } from "../agenda/scheduled-event-record.ts";
import { openShelf } from "./shelf.ts";
import type { Table } from "./table.ts";

export function openAgendaStore(table: Table): AgendaStore {
  const shelf = openShelf(table, "agendas", Agenda);
  return {
    get: (guild, channel) => shelf.get(`${guild}/${channel}`),
    list: (guild) => shelf.range(...keysOf(guild)),
    names: async () => (await shelf.keys()).map(nameOf),
    save: (agenda) => shelf.set(`${agenda.guild}/${agenda.channel}`, agenda),
    remove: (guild, channel) => shelf.delete(`${guild}/${channel}`),
  };
}

/** Beside the events stand the servers that have any, so that not every event has to be read each minute. */
export function openScheduleStore(table: Table): GuildScheduleStore {
  const schedules = openShelf(table, "agenda-mirrors", GuildSchedule);
  const entries = openShelf(table, "agenda-events", ScheduledEventRecord);
  return {
    get: (guild) => schedules.get(guild),
    guilds: () => schedules.keys(),
    save: (schedule) => schedules.set(schedule.guild, schedule),
    remove: (guild) => schedules.delete(guild),
    entries: (guild) => entries.range(...keysOf(guild)),
    saveEntry: (entry) => entries.set(`${entry.guild}/${entry.event}`, entry),
    removeEntry: (guild, event) => entries.delete(`${guild}/${event}`),
  };
}

/** “0” follows “/” in the order of characters, so this is everything that begins with the server. */
function keysOf(guild: string): [string, string] {
  return [`${guild}/`, `${guild}0`];
}

function nameOf(key: string): { readonly guild: string; readonly channel: string } {
  const [guild = "", channel = ""] = key.split("/");
  return { guild, channel };
}
