// What a digest says around its news: that there is none, that it is the first, how far the archive reaches.
import { mayMissNews } from "../../../archive/may-miss-news.ts";
import type { ShownDigest, Welcome } from "../../../digest/digest.ts";
import { WELCOME_AHEAD_DAYS } from "../../../digest/welcome.ts";
import type { Words } from "../../../wording/words.ts";
import { stamp } from "../message/markdown.ts";

function isOld({ knownUntil, day }: ShownDigest): boolean {
  return mayMissNews({ reaches: knownUntil }, day);
}

/** How far the archive reaches, where that is not to the day of the digest; a welcome says it with its time. */
export function archiveAge(digest: ShownDigest, { broadcast, dates }: Words): readonly string[] {
  const { knownUntil } = digest;
  if (knownUntil === undefined || !isOld(digest)) return [];
  return [`-# ${broadcast.archiveEnds({ day: dates.day(knownUntil) })}`];
}

export function quietBlock(digest: ShownDigest, { broadcast, dates }: Words): string {
  const { nextAt, lastChange } = digest;
  const next = nextAt === undefined ? undefined : Date.parse(nextAt);
  return [
    lastChange === undefined ? broadcast.neverChanged() : broadcast.lastChange({ day: dates.day(lastChange) }),
    ...(next === undefined ? [] : [broadcast.next({ time: stamp(next, "F"), ago: stamp(next, "R") })]),
  ].join("\n");
}

export function welcomeBlock(
  digest: ShownDigest,
  { until, more }: Welcome,
  { broadcast, buttons, dates }: Words,
): string {
  const { groups, ahead, subscription } = digest;
  return [
    isOld(digest)
      ? broadcast.welcomeUntilEnd({ until: dates.day(until) })
      : broadcast.welcomeUntil({ until: dates.day(until) }),
    ...(groups.length === 0 ? [broadcast.noneLately()] : []),
    ...(ahead.length === 0 ? [broadcast.noneAhead({ days: Math.max(subscription.upcoming, WELCOME_AHEAD_DAYS) })] : []),
    ...(more === 0 ? [] : [broadcast.moreChanges({ count: more, button: buttons.allChanges() })]),
  ].join(" ");
}
