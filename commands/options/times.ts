// Times of day and time zones that people type: how they are read, and what is offered meanwhile.
import { readPostingTime, readQuietHours } from "#src/actions/digest/read-times.ts";
import { zonesOnOffer } from "#src/actions/digest/start-digest.ts";
import type { Choice } from "#src/core/choice.ts";
import type { ReadOption, TextOption } from "#src/core/command.ts";
import { AS_IT_HAPPENS, type PostingTime } from "#src/core/digest-action.ts";
import { notice } from "#src/core/notice.ts";
import type { QuietHours } from "#src/digest/subscription.ts";
import { resolveZone, suggestZones } from "#src/digest/zones.ts";
import { eitherHalf, parseClockTime } from "#src/lookup/read/clock-time.ts";
import type { Words } from "#src/wording/words.ts";

/** Discord shows at most 25 choices. */
const MAX_ZONES_OFFERED = 25;

const USUAL_TIMES = ["08:00", "07:00", "09:00", "12:00", "18:00", "20:00"];

/** When a digest is to come: a time of day, or as it happens. */
export function postingTimeOption(description: string) {
  return {
    type: "text",
    description,
    maxLength: 20,
    suggest: (typed, { words }) => suggestTimes(typed, words),
    read(typed, { words }): ReadOption<PostingTime> {
      const read = readPostingTime(typed, words);
      return read.ok ? { ok: true, value: read.time } : { ok: false, view: notice("problem", read.problem) };
    },
  } as const satisfies TextOption;
}

/** The usual ones while nothing is typed; both halves of the day for a bare number. */
function suggestTimes(typed: string, { setup }: Words): readonly Choice[] {
  const text = typed.trim();
  const live = { name: setup.asItHappens(), value: AS_IT_HAPPENS };
  const timed = (times: readonly string[]) => times.map((time) => ({ name: time, value: time }));
  if (text === "") return [...timed(USUAL_TIMES), live];
  const time = parseClockTime(text);
  if (time !== undefined) return timed([time]);
  const begun = live.name.startsWith(text.toLowerCase().replaceAll("-", " ")) ? [live] : [];
  return [...timed(eitherHalf(text)), ...begun];
}

/** Hours in which nothing is posted; `undefined` is none. */
export function quietHoursOption(description: string) {
  return {
    type: "text",
    description,
    maxLength: 30,
    read(typed, { words }): ReadOption<{ readonly hours: QuietHours | undefined }> {
      const read = readQuietHours(typed, words);
      if (!read.ok) return { ok: false, view: notice("problem", read.problem) };
      return { ok: true, value: { hours: read.hours } };
    },
  } as const satisfies TextOption;
}

/** A zone by its own name or that of a city. */
export function zoneOption(description: string) {
  return {
    type: "text",
    description,
    maxLength: 60,
    async suggest(typed, context): Promise<readonly Choice[]> {
      if (typed.trim() !== "") return suggestZones(typed, context.archive);
      const zones = await zonesOnOffer(context);
      return zones.slice(0, MAX_ZONES_OFFERED).map((zone) => ({ name: zone, value: zone }));
    },
    read(typed, { archive, words }): ReadOption<string> {
      const zone = resolveZone(typed, archive);
      if (zone !== undefined) return { ok: true, value: zone };
      return { ok: false, view: notice("problem", words.digest.unknownZone({ typed })) };
    },
  } as const satisfies TextOption;
}
