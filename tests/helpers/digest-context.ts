// What /digest is run with, when only digests are asked of it.

import type { Context } from "#src/core/command.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor } from "./archive.ts";
import { archiveWith } from "./one-event.ts";
import { GUILD, type Running, type World } from "./world.ts";

const notAsked = () => Promise.reject(new Error("not asked for here"));

/** The archive knows one event, and Washington by its zone. */
export function aContext(world: World, bot: Running, guildId: string | undefined = GUILD): Context {
  const archive = archiveWith(1);
  const washington = anActor({
    id: "usa",
    kind: "state",
    name: "USA",
    capital: { name: "Washington", zone: "America/New_York" },
  });
  return {
    archive: { ...archive, actors: new Map([...archive.actors, ["usa", washington]]) },
    now: world.clock.now(),
    today: "2021-11-09",
    asker: { userId: "3000", guildId, channelId: "2000", mayManageServer: true, mayWriteHere: true, name: "Robin" },
    desk: undefined,
    deskRole: undefined,
    digests: bot.service,
    agendas: { post: notAsked, list: notAsked, remove: notAsked },
    follows: {
      follow: notAsked,
      remind: notAsked,
      list: notAsked,
      stopFollow: notAsked,
      stopReminder: notAsked,
      resume: notAsked,
      forget: notAsked,
    },
    words: ENGLISH,
    status: () => {
      throw new Error("not asked for here");
    },
    commands: [],
  };
}
