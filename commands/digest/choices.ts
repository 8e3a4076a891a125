// What was typed for /digest add and edit → what a subscription keeps of it.
import type { Archive } from "#src/archive/archive.ts";
import type { Values } from "#src/core/command.ts";
import type { View } from "#src/core/view.ts";
import type { Change } from "#src/digest/service.ts";
import type { QuietHours } from "#src/digest/subscription.ts";
import { resolveFilter } from "#src/lookup/names/resolve-filter.ts";
import type { choiceOptions } from "./options.ts";
import { digestNotice } from "./sentences.ts";

type TypedChoices = Values<typeof choiceOptions>;

export type Chosen = { readonly ok: true; readonly change: Change } | { readonly ok: false; readonly view: View };

/**
 * Only what was typed is in the change; a sentence when some of it cannot be read or does not go together. The role that
 * everybody has bears the id of its server.
 */
export function parseChoices(typed: TypedChoices, guild: string, archive: Archive): Chosen {
  if (typed.mention === guild) return choiceProblem("A digest does not mention everybody. Choose another role.");
  const quietHours = quietHoursOf(typed);
  if (!quietHours.ok) return quietHours;
  const narrowed = resolveFilter(typed, archive);
  if (!narrowed.ok) return narrowed;
  const given = {
    channel: typed.channel,
    at: typed.at,
    zone: typed.zone,
    days: typed.days,
    quietHours: quietHours.hours,
    ...narrowed.filter,
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
export function misfit(typed: TypedChoices, asItHappens: boolean): View | undefined {
  const { at, days, quiet, "quiet-from": from, "quiet-to": to } = typed;
  if (asItHappens && (at !== undefined || days !== undefined || quiet === "say")) {
    return digestNotice("problem", "as-it-happens posts when something becomes known: leave out at, days and quiet.");
  }
  if (!asItHappens && (from !== undefined || to !== undefined)) {
    return digestNotice(
      "problem",
      "quiet-from and quiet-to are for as-it-happens: a digest with a time comes at that time.",
    );
  }
  return undefined;
}

type Quiet =
  | { readonly ok: true; readonly hours: QuietHours | undefined }
  | { readonly ok: false; readonly view: View };

function quietHoursOf({ "quiet-from": from, "quiet-to": to }: TypedChoices): Quiet {
  if (from === undefined && to === undefined) return { ok: true, hours: undefined };
  if (from === undefined || to === undefined) return choiceProblem("Give quiet-from and quiet-to together.");
  if (from === to) return choiceProblem("Quiet hours must end at another time than they begin.");
  return { ok: true, hours: { from, to } };
}

function choiceProblem(text: string): { readonly ok: false; readonly view: View } {
  return { ok: false, view: digestNotice("problem", text) };
}
