// What the panels of the local Discord's newsroom are given: the bot, its feed, and the people who press.
import { readMessage } from "@attache/local-discord";
import type { Bot } from "./bot.ts";
import { utcDayOf } from "./core/context.ts";
import { TRIAL_FEED, type Trial } from "./newsroom-panel/open-trial.ts";
import type { PanelPorts } from "./newsroom-panel/panel-ports.ts";
import type { Playground } from "./playground.ts";
import type { Clock } from "./process/clock.ts";
import { ENGLISH } from "./wording/words.ts";

type BotWithDesk = Pick<Bot, "archive"> & { readonly desk: NonNullable<Bot["desk"]> };

export function panelPorts(
  { archive, desk }: BotWithDesk,
  local: Playground,
  { feed }: Pick<Trial, "feed">,
  clock: Clock,
): PanelPorts {
  return {
    archive,
    today: () => utcDayOf(clock.now()),
    words: ENGLISH,
    desk: desk.scheduler.service,
    read: desk.read,
    async publish(headline) {
      const link = feed.publish(headline, clock.now());
      await desk.ask(TRIAL_FEED);
      return link;
    },
    editor(person) {
      const ids: Readonly<Record<string, string>> = local.ids;
      return desk.scheduler.service.editor(ids[person] ?? "", person);
    },
    async postDigest() {
      const { message, text } = await local.person("noor").type("/digest now id:d1");
      return message === undefined ? text : readMessage(message);
    },
    channels: local.ids,
  };
}
