// What was typed for /digest add and edit → what a subscription keeps of it.
import { EVENT_KINDS } from "#src/archive/schema.ts";
import type { Context, Values } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import type { View } from "#src/core/view.ts";
import type { Change } from "#src/digest/service.ts";
import { ClockTime, DAY_CHOICES, type QuietHours, WHEN_QUIET } from "#src/digest/subscription.ts";
import { resolveZone } from "#src/digest/zones.ts";
import { resolveFilter } from "#src/lookup/names/resolve-filter.ts";
import type { Words } from "#src/wording/words.ts";
import { type choiceOptions, LEAST_STATUS } from "./options.ts";

type TypedChoices = Values<typeof choiceOptions>;

export type Chosen = { readonly ok: true; readonly change: Change } | { readonly ok: false; readonly view: View };

/**
 * Only what was typed is in the change; a sentence when some of it cannot be read or does not go together. The role that
 * everybody has bears the id of its server.
 */
export function parseChoices(
  typed: TypedChoices,
  guild: string,
  { archive, words }: Pick<Context, "archive" | "words">,
): Chosen {
  const say = words.digest;
  if (typed.mention === guild) return choiceProblem(say.noEverybody());
  const at = typed.at === undefined ? undefined : parseClockTime(typed.at);
  if (at === undefined && typed.at !== undefined) return unreadable(typed.at, words);
  const zone = typed.zone === undefined ? undefined : resolveZone(typed.zone, archive);
  if (zone === undefined && typed.zone !== undefined) {
    return choiceProblem(say.unknownZone({ typed: typed.zone }));
  }
  const quietHours = parseQuietHours(typed, words);
  if (!quietHours.ok) return quietHours;
  const narrowed = resolveFilter(typed, { archive, words });
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

function parseQuietHours({ "quiet-from": begin, "quiet-to": end }: TypedChoices, words: Words): Quiet {
  if (begin === undefined && end === undefined) return { ok: true, hours: undefined };
  if (begin === undefined || end === undefined) return choiceProblem(words.digest.quietHoursTogether());
  const [from, to] = [parseClockTime(begin), parseClockTime(end)];
  if (from === undefined) return unreadable(begin, words);
  if (to === undefined) return unreadable(end, words);
  if (from === to) return choiceProblem(words.digest.quietHoursEqual());
  return { ok: true, hours: { from, to } };
}

/** “8:00” is as good as “08:00”; undefined for what is not a time. */
function parseClockTime(text: string): string | undefined {
  return ClockTime.safeParse(text.trim().padStart(5, "0")).data;
}

function unreadable(typed: string, words: Words) {
  return choiceProblem(words.digest.unreadableTime({ typed }));
}

function choiceProblem(text: string): { readonly ok: false; readonly view: View } {
  return { ok: false, view: notice("problem", text) };
}
