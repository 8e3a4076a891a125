// /digest edit: what was typed replaces what a subscription had.
import type { Context, Values } from "#src/core/command.ts";
import type { View } from "#src/core/view.ts";
import type { Change } from "#src/digest/service.ts";
import { misfit, parseChoices } from "./choices.ts";
import type { editOptions } from "./options.ts";
import { cannotPost, digestNotice, nextSentence, unknownDigest } from "./sentences.ts";

/** `guild` is the server of the asker. */
export async function editDigest(values: Values<typeof editOptions>, guild: string, context: Context): Promise<View> {
  const { digests, archive } = context;
  const { id: typed, clear, "as-it-happens": wish } = values;
  const id = typed.trim().toLowerCase();
  const reports = await digests.list(guild);
  const current = reports.find(({ subscription }) => subscription.id === id)?.subscription;
  if (current === undefined) return unknownDigest(typed);
  if (Object.values(values).filter((value) => value !== undefined).length === 1) {
    return digestNotice("info", `Name what to change, such as /digest edit id:${id} at:09:00.`);
  }
  const asItHappens = wish ?? (values.at === undefined && current.at === undefined);
  const refused = misfit(values, asItHappens);
  if (refused !== undefined) return refused;
  if (!asItHappens && values.at === undefined && current.at === undefined) {
    return digestNotice("problem", "Without as-it-happens a digest needs a time, such as at:08:00.");
  }
  const chosen = parseChoices(values, guild, archive);
  if (!chosen.ok) return chosen.view;
  const times: Change = asItHappens ? { at: undefined, quiet: "skip" } : { quietHours: undefined };
  const edited = await digests.edit(guild, id, { ...cleared(clear), ...times, ...chosen.change });
  switch (edited.kind) {
    case "edited":
      return digestNotice("done", `Digest ${id} is changed. ${nextSentence(edited.report)}`);
    case "not-found":
      return unknownDigest(typed);
    case "cannot-post":
      return cannotPost(edited.missing);
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
