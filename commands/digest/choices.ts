// What was typed for /digest add and edit → what a subscription keeps of it.
import type { Values } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import type { View } from "#src/core/view.ts";
import type { Change } from "#src/digest/service.ts";
import type { QuietHours } from "#src/digest/subscription.ts";
import type { Words } from "#src/wording/words.ts";
import type { choiceOptions } from "./options.ts";

type TypedChoices = Values<typeof choiceOptions>;

export type Chosen = { readonly ok: true; readonly change: Change } | { readonly ok: false; readonly view: View };

/**
 * Only what was typed is in the change; a sentence when some of it cannot be read or does not go together. The role that
 * everybody has bears the id of its server.
 */
export function parseChoices(typed: TypedChoices, guild: string, words: Words): Chosen {
  if (typed.mention === guild) return choiceProblem(words.digest.noEverybody());
  const quietHours = quietHoursOf(typed, words);
  if (!quietHours.ok) return quietHours;
  const given = {
    channel: typed.channel,
    at: typed.at,
    zone: typed.zone,
    days: typed.days,
    quietHours: quietHours.hours,
    topic: typed.topic,
    actor: typed.actor,
    kind: typed.kind,
    least: typed.least,
    quiet: typed.quiet,
    upcoming: typed.upcoming,
    mention: typed.mention,
  };
  const change: Change = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const quotation = typed.quote === undefined ? {} : { quotation: typed.quote ? (true as const) : undefined };
  return { ok: true, change: { ...change, ...quotation } };
}

/** The sentence about what does not go together with the times that a subscription would have. */
export function misfit(typed: TypedChoices, asItHappens: boolean, { digest }: Words): View | undefined {
  const { at, days, quiet, "quiet-from": from, "quiet-to": to } = typed;
  if (asItHappens && (at !== undefined || days !== undefined || quiet === "say")) {
    return notice("problem", digest.noTimesAsItHappens());
  }
  if (!asItHappens && (from !== undefined || to !== undefined)) {
    return notice("problem", digest.noQuietHours());
  }
  return undefined;
}

type Quiet =
  | { readonly ok: true; readonly hours: QuietHours | undefined }
  | { readonly ok: false; readonly view: View };

function quietHoursOf({ "quiet-from": from, "quiet-to": to }: TypedChoices, words: Words): Quiet {
  if (from === undefined && to === undefined) return { ok: true, hours: undefined };
  if (from === undefined || to === undefined) return choiceProblem(words.digest.quietHoursTogether());
  if (from === to) return choiceProblem(words.digest.quietHoursEqual());
  return { ok: true, hours: { from, to } };
}

function choiceProblem(text: string): { readonly ok: false; readonly view: View } {
  return { ok: false, view: notice("problem", text) };
}
