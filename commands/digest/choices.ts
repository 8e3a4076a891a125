// What was typed for /digest add and edit → what a subscription keeps of it.
import type { Archive } from "#src/archive/archive.ts";
import { EVENT_KINDS } from "#src/archive/schema.ts";
import type { Values } from "#src/core/command.ts";
import type { View } from "#src/core/view.ts";
import type { Change } from "#src/digest/service.ts";
import { ClockTime, DAY_CHOICES, type QuietHours, WHEN_QUIET } from "#src/digest/subscription.ts";
import { resolveZone } from "#src/digest/zones.ts";
import { resolveFilter } from "#src/lookup/names/resolve-filter.ts";
import { type choiceOptions, LEAST_STATUS } from "./options.ts";
import { digestNotice } from "./sentences.ts";

type TypedChoices = Values<typeof choiceOptions>;

export type Chosen = { readonly ok: true; readonly change: Change } | { readonly ok: false; readonly view: View };

/**
 * Only what was typed is in the change; a sentence when some of it cannot be read or does not go together. The role that
 * everybody has bears the id of its server.
 */
export function parseChoices(typed: TypedChoices, guild: string, archive: Archive): Chosen {
  if (typed.mention === guild) return choiceProblem("A digest does not mention everybody. Choose another role.");
  const at = typed.at === undefined ? undefined : parseClockTime(typed.at);
  if (at === null) return unreadable(typed.at);
  const zone = typed.zone === undefined ? undefined : resolveZone(typed.zone, archive);
  if (zone === undefined && typed.zone !== undefined) {
    return choiceProblem(`I know no time zone called “${typed.zone}”. Choose one of those offered while you type.`);
  }
  const quietHours = parseQuietHours(typed);
  if (!quietHours.ok) return quietHours;
  const narrowed = resolveFilter(typed, archive);
  if (!narrowed.ok) return narrowed;
  const given = {
    channel: typed.channel,
    at,
    zone,
    days: DAY_CHOICES.find((days) => days === typed.days),
    quietHours: quietHours.hours,
    ...narrowed.filter,
    kind: EVENT_KINDS.find((kind) => kind === typed.kind),
    least: LEAST_STATUS.find((least) => least === typed.least),
    quiet: WHEN_QUIET.find((quiet) => quiet === typed.quiet),
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

function parseQuietHours({ "quiet-from": begin, "quiet-to": end }: TypedChoices): Quiet {
  if (begin === undefined && end === undefined) return { ok: true, hours: undefined };
  if (begin === undefined || end === undefined) return choiceProblem("Give quiet-from and quiet-to together.");
  const [from, to] = [parseClockTime(begin), parseClockTime(end)];
  if (from === null) return unreadable(begin);
  if (to === null) return unreadable(end);
  if (from === to) return choiceProblem("Quiet hours must end at another time than they begin.");
  return { ok: true, hours: { from, to } };
}

/** “8:00” is as good as “08:00”; null for what is not a time. */
function parseClockTime(text: string): string | null {
  return ClockTime.safeParse(text.trim().padStart(5, "0")).data ?? null;
}

function unreadable(text: string | undefined) {
  return choiceProblem(`“${text}” is not a time I can read. Write the time as HH:MM, such as 08:00.`);
}

function choiceProblem(text: string): { readonly ok: false; readonly view: View } {
  return { ok: false, view: digestNotice("problem", text) };
}
