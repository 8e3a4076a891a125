import { digestName, findDigest, listDigests } from "#src/actions/digest/find-digest.ts";
import { previewDigest } from "#src/actions/digest/preview-digest.ts";
import { askToRemove } from "#src/actions/digest/run-digest-action.ts";
import { startDigest } from "#src/actions/digest/start-digest.ts";
import { type Context, defineAction, defineCommands } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import type { View } from "#src/core/view.ts";
import type { SubscriptionReport } from "#src/digest/service.ts";
import { MAX_SUBSCRIPTIONS } from "#src/digest/subscription.ts";
import { editDigest } from "./digest/edit.ts";
import { addOptions, editOptions, id, page, previewOptions } from "./digest/options.ts";
import { cannotPost, postedDigestNotice, unknownDigest, withNext } from "./digest/sentences.ts";

export default defineCommands({
  name: "digest",
  description: "Regular posts of what has changed, in a channel of this server",
  needs: "manage-server",
  private: true,
  actions: [
    defineAction({
      name: "add",
      description: `Set up a digest: channel, time and zone, the rest by buttons; a server can have ${MAX_SUBSCRIPTIONS}`,
      options: addOptions,
      run: (values, context) => startDigest(values, context),
    }),
    defineAction({
      name: "edit",
      description: "Change a digest, by its buttons or by options; what you leave out stays as it is",
      options: editOptions,
      run: (values, context) => withDigest(values.id, context, (report) => editDigest(values, report, context)),
    }),
    defineAction({
      name: "list",
      description: "The digests of this server, when they come next, and how the last ones went",
      options: { page },
      run: (values, context) => withinServer(context, () => listDigests((values.page ?? 1) - 1, context)),
    }),
    defineAction({
      name: "preview",
      description: "What a digest would post now, or would have told since a day; only you see it",
      options: previewOptions,
      run: (values, context) =>
        withDigest(values.id, context, ({ subscription }) =>
          previewDigest(subscription.id, values.since, (values.page ?? 1) - 1, context),
        ),
    }),
    defineAction({
      name: "now",
      description: "Post what is new at once, without waiting for the hour",
      options: { id },
      run: (values, context) =>
        withDigest(values.id, context, async ({ subscription }) =>
          postedDigestNotice(
            await context.digests.now(subscription.guild, subscription.id),
            digestName(subscription, context),
            context.words,
          ),
        ),
    }),
    defineAction({
      name: "pause",
      description: "Stop a digest for a while; what it misses is told when it goes on",
      options: { id },
      run: (values, context) =>
        withDigest(values.id, context, async ({ subscription }) => {
          const paused = await context.digests.pause(subscription.guild, subscription.id);
          if (paused.kind === "not-found") return unknownDigest(values.id, context.words);
          return notice("done", context.words.digest.paused({ digest: digestName(subscription, context) }));
        }),
    }),
    defineAction({
      name: "resume",
      description: "Let a paused digest go on",
      options: { id },
      run: (values, context) =>
        withDigest(values.id, context, async ({ subscription }) => {
          const resumed = await context.digests.resume(subscription.guild, subscription.id);
          if (resumed.kind === "not-found") return unknownDigest(values.id, context.words);
          if (resumed.kind === "cannot-post") return cannotPost(resumed.missing, context.words);
          const digest = digestName(subscription, context);
          return withNext(context.words.digest.resumed({ digest }), resumed.report, context.words);
        }),
    }),
    defineAction({
      name: "remove",
      description: "Remove a digest for good, once you have said yes; what it posted stays",
      options: { id },
      run: (values, context) =>
        withDigest(values.id, context, ({ subscription }) =>
          askToRemove(subscription.id, digestName(subscription, context), context),
        ),
    }),
  ],
});

function withinServer(context: Context, run: () => View | Promise<View>): View | Promise<View> {
  return context.asker.guildId === undefined ? notice("problem", context.words.digest.serversOnly()) : run();
}

/** The digest of the server that was named, or the sentence that there is none by that name. */
function withDigest(
  typed: string,
  context: Context,
  run: (report: SubscriptionReport) => View | Promise<View>,
): View | Promise<View> {
  return withinServer(context, async () => {
    const report = await findDigest(typed, context);
    return report === undefined ? unknownDigest(typed, context.words) : run(report);
  });
}
