// /digest add: from what was typed to a subscription.

import type { Context, Values } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import type { View } from "#src/core/view.ts";
import { misfit, parseChoices } from "./choices.ts";
import { type addOptions, DIGEST_DAYS_AHEAD } from "./options.ts";
import { cannotPost, withNext } from "./sentences.ts";

/** `guild` is the server of the asker. */
export async function addDigest(values: Values<typeof addOptions>, guild: string, context: Context): Promise<View> {
  const { digests, asker, words } = context;
  const asItHappens = values["as-it-happens"] === true;
  const refused = misfit(values, asItHappens, words);
  if (refused !== undefined) return refused;
  if (!asItHappens && values.at === undefined) {
    return notice("problem", words.digest.sayWhen());
  }
  const chosen = parseChoices(values, guild, context);
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
    case "added":
      return withNext(({ id }) => words.digest.added({ id }), added.report, words);
    case "too-many":
      return notice("problem", words.digest.tooMany({ limit: added.limit }));
    case "cannot-post":
      return cannotPost(added.missing, words);
  }
}

async function lastZone(guild: string, { digests }: Context): Promise<string> {
  return (await digests.list(guild)).at(-1)?.subscription.zone ?? "UTC";
}
