import { type Context, defineAction, defineCommands } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import type { View } from "#src/core/view.ts";
import { MAX_SUBSCRIPTIONS } from "#src/digest/subscription.ts";
import { addDigest } from "./digest/add.ts";
import { editDigest } from "./digest/edit.ts";
import { addOptions, editOptions, id, page } from "./digest/options.ts";
import { cannotPost, postedDigestNotice, unknownDigest, withNext } from "./digest/sentences.ts";

export default defineCommands({
  name: "digest",
  description: "Regular posts of what has changed, in a channel of this server",
  needs: "manage-server",
  private: true,
  actions: [
    defineAction({
      name: "add",
      description: `Set up a digest in a channel; a server can have ${MAX_SUBSCRIPTIONS}`,
      options: addOptions,
      run: (values, context) => inDigestServer(context, (guild) => addDigest(values, guild, context)),
    }),
    defineAction({
      name: "edit",
      description: "Change a digest; what you leave out stays as it is",
      options: editOptions,
      run: (values, context) => inDigestServer(context, (guild) => editDigest(values, guild, context)),
    }),
    defineAction({
      name: "list",
      description: "The digests of this server, when they come next, and how the last ones went",
      options: { page },
      run: (values, context) =>
        inDigestServer(context, async (guild) => ({
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
        inDigestServer(context, async (guild) => {
          const previewed = await context.digests.preview(guild, digestIdOf(values.id));
          if (previewed.kind === "not-found") return unknownDigest(values.id, context.words);
          return {
            kind: "digest",
            digest: previewed.digest,
            today: context.today,
            heading: context.words.digest.previewHeading(),
            page: (values.page ?? 1) - 1,
          };
        }),
    }),
    defineAction({
      name: "now",
      description: "Post what is new at once, without waiting for the hour",
      options: { id },
      run: (values, context) =>
        inDigestServer(context, async (guild) =>
          postedDigestNotice(await context.digests.now(guild, digestIdOf(values.id)), values.id, context.words),
        ),
    }),
    defineAction({
      name: "pause",
      description: "Stop a digest for a while; what it misses is told when it goes on",
      options: { id },
      run: (values, context) =>
        inDigestServer(context, async (guild) => {
          const paused = await context.digests.pause(guild, digestIdOf(values.id));
          if (paused.kind === "not-found") return unknownDigest(values.id, context.words);
          return notice("done", context.words.digest.paused({ id: paused.report.subscription.id }));
        }),
    }),
    defineAction({
      name: "resume",
      description: "Let a paused digest go on",
      options: { id },
      run: (values, context) =>
        inDigestServer(context, async (guild) => {
          const resumed = await context.digests.resume(guild, digestIdOf(values.id));
          if (resumed.kind === "not-found") return unknownDigest(values.id, context.words);
          if (resumed.kind === "cannot-post") return cannotPost(resumed.missing, context.words);
          return withNext(({ id }) => context.words.digest.resumed({ id }), resumed.report, context.words);
        }),
    }),
    defineAction({
      name: "remove",
      description: "Remove a digest for good; what it posted stays",
      options: { id },
      run: (values, context) =>
        inDigestServer(context, async (guild) => {
          const removed = await context.digests.remove(guild, digestIdOf(values.id));
          if (removed.kind === "not-found") return unknownDigest(values.id, context.words);
          return notice("done", context.words.digest.removed({ id: removed.subscription.id }));
        }),
    }),
  ],
});

function inDigestServer(context: Context, run: (guild: string) => Promise<View>): Promise<View> | View {
  const { guildId } = context.asker;
  return guildId === undefined ? notice("problem", context.words.digest.serversOnly()) : run(guildId);
}

function digestIdOf(typed: string): string {
  return typed.trim().toLowerCase();
}
