import { type Context, defineAction, defineCommands } from "#src/core/command.ts";
import type { View } from "#src/core/view.ts";
import { LIMIT } from "#src/digest/subscription.ts";
import { add } from "./digest/add.ts";
import { edit } from "./digest/edit.ts";
import { addOptions, editOptions, id, page } from "./digest/options.ts";
import { cannotPost, nextSentence, notice, postedNotice, unknown } from "./digest/sentences.ts";

export default defineCommands({
  name: "digest",
  description: "Regular posts of what has changed, in a channel of this server",
  needs: "manage-server",
  private: true,
  actions: [
    defineAction({
      name: "add",
      description: `Set up a digest in a channel; a server can have ${LIMIT}`,
      options: addOptions,
      run: (values, context) => inServer(context, (guild) => add(values, guild, context)),
    }),
    defineAction({
      name: "edit",
      description: "Change a digest; what you leave out stays as it is",
      options: editOptions,
      run: (values, context) => inServer(context, (guild) => edit(values, guild, context)),
    }),
    defineAction({
      name: "list",
      description: "The digests of this server, when they come next, and how the last ones went",
      options: { page },
      run: (values, context) =>
        inServer(context, async (guild) => ({
          kind: "subscriptions",
          subscriptions: await context.digests.list(guild),
          page: (values.page ?? 1) - 1,
        })),
    }),
    defineAction({
      name: "preview",
      description: "What a digest would post now, and what it leaves out and why; only you see it",
      options: { id, page },
      run: (values, context) =>
        inServer(context, async (guild) => {
          const previewed = await context.digests.preview(guild, idOf(values.id));
          if (previewed.kind === "not-found") return unknown(values.id);
          return {
            kind: "digest",
            digest: previewed.digest,
            today: context.today,
            heading: "Preview: nothing is posted",
            page: (values.page ?? 1) - 1,
          };
        }),
    }),
    defineAction({
      name: "now",
      description: "Post what is new at once, without waiting for the hour",
      options: { id },
      run: (values, context) =>
        inServer(context, async (guild) => postedNotice(await context.digests.now(guild, idOf(values.id)), values.id)),
    }),
    defineAction({
      name: "pause",
      description: "Stop a digest for a while; what it misses is told when it goes on",
      options: { id },
      run: (values, context) =>
        inServer(context, async (guild) => {
          const paused = await context.digests.pause(guild, idOf(values.id));
          if (paused.kind === "not-found") return unknown(values.id);
          return notice("done", `Digest ${paused.report.subscription.id} is paused. Use /digest resume to go on.`);
        }),
    }),
    defineAction({
      name: "resume",
      description: "Let a paused digest go on",
      options: { id },
      run: (values, context) =>
        inServer(context, async (guild) => {
          const resumed = await context.digests.resume(guild, idOf(values.id));
          if (resumed.kind === "not-found") return unknown(values.id);
          if (resumed.kind === "cannot-post") return cannotPost(resumed.missing);
          return notice("done", `Digest ${resumed.report.subscription.id} goes on. ${nextSentence(resumed.report)}`);
        }),
    }),
    defineAction({
      name: "remove",
      description: "Remove a digest for good; what it posted stays",
      options: { id },
      run: (values, context) =>
        inServer(context, async (guild) => {
          const removed = await context.digests.remove(guild, idOf(values.id));
          if (removed.kind === "not-found") return unknown(values.id);
          return notice("done", `Digest ${removed.subscription.id} is removed. What it posted stays.`);
        }),
    }),
  ],
});

function inServer(context: Context, run: (guild: string) => Promise<View>): Promise<View> | View {
  const { guildId } = context.asker;
  return guildId === undefined ? notice("problem", "Use /digest in a server where I am a member.") : run(guildId);
}

function idOf(typed: string): string {
  return typed.trim().toLowerCase();
}
