import { AGENDA_DAYS_AHEAD, MAX_AGENDA_DAYS, MAX_AGENDAS } from "#src/agenda/agenda.ts";
import { type Context, defineAction, defineCommands } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import type { View } from "#src/core/view.ts";
import { postedNotice, removedNotice } from "./agenda/sentences.ts";
import { choiceOption } from "./options/choices.ts";
import { settledActor, settledTopic } from "./options/filters.ts";

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
        channel: { type: "channel", description: "Where to post and pin it: a channel, not a thread", required: true },
        topic: settledTopic,
        actor: settledActor,
        days: {
          type: "number",
          description: `How many days ahead it tells week by week; ${AGENDA_DAYS_AHEAD} if left out`,
          min: 1,
          max: MAX_AGENDA_DAYS,
        },
        events: choiceOption(
          "Whether confirmed days become events of this server; off if left out",
          ["on", "off"],
          (value) => (value === "on" ? "on: keep events of this server" : "off: only the message"),
        ),
      },
      run: ({ channel, topic, actor, days, events }, context) =>
        inServer(context, async (guild) => {
          const posted = await context.agendas.post({
            guild,
            createdBy: context.asker.userId,
            channel,
            ...(topic === undefined ? {} : { topic }),
            ...(actor === undefined ? {} : { actor }),
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
      description: "Remove the agenda of a channel, its message, and the events that it added",
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
