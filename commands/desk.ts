import { eventNamed } from "#src/actions/desk/event-named.ts";
import { listAtDesk } from "#src/actions/desk/list-at-desk.ts";
import { type Context, defineAction, defineCommands, type TextOption } from "#src/core/command.ts";
import { DESK_LISTS, type DeskListName } from "#src/core/desk-action.ts";
import { notice } from "#src/core/notice.ts";
import type { View } from "#src/core/view.ts";
import { suggestEvents } from "#src/lookup/names/suggest.ts";
import type { DeskService } from "#src/newsroom/desk/service.ts";

const LIST_DESCRIPTIONS: Readonly<Record<DeskListName, string>> = {
  stale: "Events whose time has passed, days that are not sure, sources that are re-posts: one at a time",
  leads: "What headlines and readers say, and nobody has dealt with",
  mentions: "Events that are talked of without a new step",
  feeds: "Every feed: when it was read last, its last item, and what is wrong",
  log: "Who did what",
};

const eventOption = {
  type: "text",
  description: "An event, by its title",
  required: true,
  maxLength: 100,
  suggest: (typed, { archive, today }) => suggestEvents(typed, archive, today),
} satisfies TextOption;

const whatOption = {
  type: "text",
  description: "What to write",
  required: true,
  choices: [
    { name: "an event", value: "event" },
    { name: "a quote", value: "quote" },
  ],
} satisfies TextOption;

export default defineCommands({
  name: "desk",
  description: "For editors: what to look after, and how to write it",
  needs: "desk",
  private: true,
  actions: [
    ...DESK_LISTS.map((list) =>
      defineAction({
        name: list,
        description: LIST_DESCRIPTIONS[list],
        options: {},
        run: (_, context) => atDesk(context, (desk) => listAtDesk(list, 0, desk, context)),
      }),
    ),
    defineAction({
      name: "write",
      description: "What is new about an event: its date, status, place, or a correction",
      options: { event: eventOption },
      opens({ event: typed = "" }, context) {
        const event = eventNamed(String(typed), context).value;
        return event === undefined ? undefined : { do: "desk-write-event", event };
      },
      run: ({ event: typed }, context) =>
        notice("problem", eventNamed(typed, context).problems[0] ?? context.words.desk.needsEvent()),
    }),
    defineAction({
      name: "new",
      description: "An event or a quote that the archive does not have",
      options: { what: whatOption },
      opens: ({ what: wanted }) => ({ do: wanted === "quote" ? "desk-new-quote" : "desk-new-event" }),
      run: (_, { words }) => notice("problem", words.desk.gone()),
    }),
  ],
});

function atDesk(context: Context, run: (desk: DeskService) => View | Promise<View>): View | Promise<View> {
  const { desk, words } = context;
  return desk === undefined ? notice("problem", words.desk.noDesk()) : run(desk);
}
