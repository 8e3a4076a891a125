// /digest add: from what was typed to a subscription.
import { EVENT_KINDS } from "#src/archive/schema.ts";
import type { Context, Values } from "#src/command.ts";
import { ClockTime, DAYS, QUIET } from "#src/digest/subscription.ts";
import { resolveZone } from "#src/digest/zones.ts";
import { narrow } from "#src/lookup/narrow.ts";
import type { View } from "#src/view.ts";
import { type addOptions, DAYS_AHEAD, LEAST } from "./options.ts";
import { cannotPost, nextSentence, notice } from "./sentences.ts";

const HOUR_HINT = "Write the time as HH:MM, such as 08:00.";

/** `guild` is the server of the asker. */
export async function add(values: Values<typeof addOptions>, guild: string, context: Context): Promise<View> {
  const { digests, archive, asker } = context;
  const at = ClockTime.safeParse(values.at.trim().padStart(5, "0"));
  if (!at.success) return notice("problem", `“${values.at}” is not a time I can read. ${HOUR_HINT}`);
  const zone = values.zone === undefined ? await lastZone(guild, context) : resolveZone(values.zone, archive);
  if (zone === undefined) {
    return notice(
      "problem",
      `I know no time zone called “${values.zone}”. Choose one of those offered while you type.`,
    );
  }
  const narrowed = narrow(values, archive);
  if (!narrowed.ok) return narrowed.view;
  const added = await digests.add({
    guild,
    createdBy: asker.userId,
    channel: values.channel,
    at: at.data,
    zone,
    days: DAYS.find((days) => days === values.days) ?? "daily",
    ...narrowed.filter,
    kind: EVENT_KINDS.find((kind) => kind === values.kind),
    least: LEAST.find((least) => least === values.least),
    quiet: QUIET.find((quiet) => quiet === values.quiet) ?? "skip",
    upcoming: values.upcoming ?? DAYS_AHEAD,
    mention: values.mention,
  });
  switch (added.kind) {
    case "added": {
      const { subscription } = added.report;
      return notice("done", `Digest ${subscription.id} is set up. ${nextSentence(added.report)}`);
    }
    case "too-many":
      return notice("problem", `A server can have ${added.limit} digests: remove one first with /digest remove.`);
    case "cannot-post":
      return cannotPost(added.missing);
  }
}

async function lastZone(guild: string, { digests }: Context): Promise<string> {
  return (await digests.list(guild)).at(-1)?.subscription.zone ?? "UTC";
}
