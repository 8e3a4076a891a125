// /digest edit: what was typed replaces what a subscription had.

import type { Context, Values } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import type { View } from "#src/core/view.ts";
import type { Change } from "#src/digest/service.ts";
import { misfit, parseChoices } from "./choices.ts";
import type { editOptions } from "./options.ts";
import { cannotPost, unknownDigest, withNext } from "./sentences.ts";

/** `guild` is the server of the asker. */
export async function editDigest(values: Values<typeof editOptions>, guild: string, context: Context): Promise<View> {
  const { digests, words } = context;
  const { id: typed, clear, "as-it-happens": wish } = values;
  const id = typed.trim().toLowerCase();
  const reports = await digests.list(guild);
  const current = reports.find(({ subscription }) => subscription.id === id)?.subscription;
  if (current === undefined) return unknownDigest(typed, words);
  if (Object.values(values).filter((value) => value !== undefined).length === 1) {
    return notice("info", words.digest.nameAChange({ id }));
  }
  const asItHappens = wish ?? (values.at === undefined && current.at === undefined);
  const refused = misfit(values, asItHappens, words);
  if (refused !== undefined) return refused;
  if (!asItHappens && values.at === undefined && current.at === undefined) {
    return notice("problem", words.digest.needsTime());
  }
  const chosen = parseChoices(values, guild, context);
  if (!chosen.ok) return chosen.view;
  const times: Change = asItHappens ? { at: undefined, quiet: "skip" } : { quietHours: undefined };
  const edited = await digests.edit(guild, id, { ...cleared(clear), ...times, ...chosen.change });
  switch (edited.kind) {
    case "edited":
      return withNext(() => words.digest.changed({ id }), edited.report, words);
    case "not-found":
      return unknownDigest(typed, words);
    case "cannot-post":
      return cannotPost(edited.missing, words);
  }
}

function cleared(clear: string | undefined): Change {
  switch (clear) {
    case "topic":
      return { topic: undefined };
    case "actor":
      return { actor: undefined };
    case "kind":
      return { kind: undefined };
    case "least":
      return { least: undefined };
    case "mention":
      return { mention: undefined };
    case "quiet-hours":
      return { quietHours: undefined };
    default:
      return {};
  }
}
