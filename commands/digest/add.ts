// /digest add: from what was typed to a subscription.
import type { Context, Values } from "#src/core/command.ts";
import type { View } from "#src/core/view.ts";
import { misfit, parseChoices } from "./choices.ts";
import { type addOptions, DIGEST_DAYS_AHEAD } from "./options.ts";
import { cannotPost, digestNotice, nextSentence } from "./sentences.ts";

/** `guild` is the server of the asker. */
export async function addDigest(values: Values<typeof addOptions>, guild: string, context: Context): Promise<View> {
  const { digests, archive, asker } = context;
  const asItHappens = values["as-it-happens"] === true;
  const refused = misfit(values, asItHappens);
  if (refused !== undefined) return refused;
  if (!asItHappens && values.at === undefined) {
    return digestNotice("problem", "Say when: at a time, such as at:08:00, or as-it-happens:True.");
  }
  const chosen = parseChoices(values, guild, archive);
  if (!chosen.ok) return chosen.view;
  const usual = { days: "daily", quiet: "skip", upcoming: asItHappens ? 0 : DIGEST_DAYS_AHEAD } as const;
  const added = await digests.add({
    ...usual,
    ...chosen.change,
    zone: chosen.change.zone ?? (await lastZone(guild, context)),
    channel: values.channel,
    guild,
    createdBy: asker.userId,
  });
  switch (added.kind) {
    case "added": {
      const { subscription } = added.report;
      return digestNotice("done", `Digest ${subscription.id} is set up. ${nextSentence(added.report)}`);
    }
    case "too-many":
      return digestNotice("problem", `A server can have ${added.limit} digests: remove one first with /digest remove.`);
    case "cannot-post":
      return cannotPost(added.missing);
  }
}

async function lastZone(guild: string, { digests }: Context): Promise<string> {
  return (await digests.list(guild)).at(-1)?.subscription.zone ?? "UTC";
}
