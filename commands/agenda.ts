import { AGENDA_DAYS_AHEAD, MAX_AGENDAS, MOST_DAYS } from "#src/agenda/agenda.ts";
import { type Context, defineAction, defineCommands } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import type { View } from "#src/core/view.ts";
import { resolveFilter } from "#src/lookup/names/resolve-filter.ts";
import { postedNotice, removedNotice } from "./agenda/sentences.ts";
import { actor, topic } from "./options/filters.ts";

export default defineCommands({
  name: "agenda",
  description: "A pinned message in a channel that always tells what lies ahead",
  needs: "manage-server",
  private: true,
  actions: [
    defineAction({
      name: "post",
      description: `Post an agenda, or change the one a channel has; a server can have ${MAX_AGENDAS}`,
      options: {
        channel: { type: "channel", description: "Where to post and pin it", required: true },
        topic,
        actor,
        days: {
          type: "number",
          description: `How many days ahead it looks; ${AGENDA_DAYS_AHEAD} if left out`,
          min: 1,
          max: MOST_DAYS,
        },
        events: {
          type: "text",
          description: "Whether confirmed days become events of this server; off if left out",
          choices: [
            { name: "on: keep events of this server", value: "on" },
            { name: "off: only the message", value: "off" },
          ],
        },
      },
      run: ({ channel, days, events, ...named }, context) =>
        inServer(context, async (guild) => {
          const narrowed = resolveFilter(named, context);
          if (!narrowed.ok) return narrowed.view;
          const posted = await context.agendas.post({
            guild,
            createdBy: context.asker.userId,
            channel,
            ...narrowed.filter,
            days: days ?? AGENDA_DAYS_AHEAD,
            events: events === "on",
          });
          return postedNotice(posted, context.words);
        }),
    }),
    defineAction({
      name: "list",
      description: "The agendas of this server, and what keeps one from being true",
      options: {},
      run: (_, context) =>
        inServer(context, async (guild) => ({ kind: "agendas", agendas: await context.agendas.list(guild) })),
    }),
    defineAction({
      name: "remove",
      description: "Remove the agenda of a channel, its message, and the events that it kept",
      options: { channel: { type: "channel", description: "Whose agenda", required: true } },
      run: ({ channel }, context) =>
        inServer(context, async (guild) => removedNotice(await context.agendas.remove(guild, channel), context.words)),
    }),
  ],
});

function inServer(context: Context, run: (guild: string) => Promise<View>): Promise<View> | View {
  const { guildId } = context.asker;
  return guildId === undefined ? notice("problem", context.words.agenda.serversOnly()) : run(guildId);
}
