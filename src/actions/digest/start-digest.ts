// /digest add: what is missing is asked for, and nothing is assumed but what is told.
import type { Context } from "../../core/command.ts";
import { AS_IT_HAPPENS, type PostingTime } from "../../core/digest-action.ts";
import type { Filled, Form } from "../../core/form.ts";
import { notice } from "../../core/notice.ts";
import type { View } from "../../core/view.ts";
import { resolveZone } from "../../digest/zones.ts";
import { capitalZones, eachZoneOnce, likelyZones } from "../../lookup/read/likely-zones.ts";
import { describePermissions } from "../../wording/describe-reason.ts";
import { digestsHere } from "./find-digest.ts";
import { readPostingTime } from "./read-times.ts";

/** How far ahead a digest looks when nobody says otherwise. */
export const DIGEST_DAYS_AHEAD = 14;

type BegunDigest = {
  readonly channel: string;
  readonly at?: PostingTime | undefined;
  readonly zone?: string | undefined;
};

/** Sets it up once everything is known, and asks for the rest. A throw is a fault of the store. */
export async function startDigest(begun: BegunDigest, context: Context, problem?: string): Promise<View> {
  const { asker, digests, words } = context;
  const { channel, at, zone } = begun;
  if (asker.guildId === undefined) return notice("problem", words.digest.serversOnly());
  if (at === undefined || zone === undefined || problem !== undefined) {
    const asks = at === undefined ? "time" : "zone";
    return { kind: "digest-start", channel, at, asks, zones: await zonesOnOffer(context), problem };
  }
  const asItHappens = at === AS_IT_HAPPENS;
  const added = await digests.add({
    channel,
    zone,
    ...(asItHappens ? {} : { at }),
    days: "daily",
    quiet: "skip",
    upcoming: asItHappens ? 0 : DIGEST_DAYS_AHEAD,
    guild: asker.guildId,
    createdBy: asker.userId,
  });
  switch (added.kind) {
    case "added":
      return { kind: "digest-setup", report: added.report, added: true };
    case "too-many":
      return notice("problem", words.digest.tooMany({ limit: added.limit }));
    case "cannot-post":
      return notice("problem", words.digest.cannotPost({ missing: describePermissions(added.missing, words) }));
  }
}

/** Goes on with what a menu or a form gave for what was missing. */
export function goOnWithDigest(begun: BegunDigest, filled: Filled, context: Context): Promise<View> {
  const { archive, words } = context;
  const typed = filled.time?.[0] ?? (begun.at === undefined ? filled.chosen?.[0] : undefined);
  if (typed !== undefined) {
    const read = readPostingTime(typed, words);
    return read.ok ? startDigest({ ...begun, at: read.time }, context) : startDigest(begun, context, read.problem);
  }
  const named = filled.zone?.[0] ?? filled.chosen?.[0];
  if (named === undefined) return startDigest(begun, context);
  const zone = resolveZone(named, archive);
  if (zone !== undefined) return startDigest({ ...begun, zone }, context);
  return startDigest(begun, context, words.setupSteps.unknownZone({ typed: named }));
}

/** For a time or zone that is not in the menu. */
export function startForm({ channel, at }: BegunDigest, { words }: Pick<Context, "words">): Form {
  const say = words.setupSteps;
  const time = { name: "time", label: say.timeField(), example: say.timeExample(), maxLength: 20 } as const;
  const zone = { name: "zone", label: say.zoneField(), example: say.zoneExample(), maxLength: 60 } as const;
  return {
    title: say.startForm(),
    action: { do: "digest-add", channel, ...(at === undefined ? {} : { at }) },
    fields: [{ kind: "text", required: true, ...(at === undefined ? time : zone) }],
  };
}

/** Discord gives it to every server for which nobody has chosen a language: it does not say where its people live. */
const UNCHOSEN_LOCALE = "en-US";

/** Of 25 that a menu has room for: a language that is spoken everywhere leaves some for UTC and for other capitals. */
const MAX_BEFORE_UTC = 16;

/**
 * Zones to offer before anything is typed: those of the server's digests, the last one first; where the language that was chosen for
 * the server is spoken, then the asker's; UTC; the capitals most spoken of.
 */
export async function zonesOnOffer(context: Context): Promise<readonly string[]> {
  const { archive, asker, now } = context;
  const own = (await digestsHere(context)).map(({ subscription }) => subscription.zone).reverse();
  const { locale, guildLocale } = asker;
  const inOrder = guildLocale === UNCHOSEN_LOCALE ? [locale, guildLocale] : [guildLocale, locale];
  const locales = inOrder.filter((one) => one !== undefined);
  const likely = eachZoneOnce([...own, ...likelyZones(locales, archive, now)]);
  return eachZoneOnce([...likely.slice(0, MAX_BEFORE_UTC), "UTC", ...likely, ...capitalZones(archive)]);
}
