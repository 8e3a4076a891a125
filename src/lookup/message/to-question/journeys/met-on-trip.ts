// “Did Trump meet Kim on his Asia trip in October 2025”: a meeting of those days that came to nothing tells it, whatever the journey is called; one that was held may have been on another.

import { OFF_STATUSES } from "../../../../archive/phase.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { eventsOfIntent } from "./visit-called-off.ts";

/** What stands around the journey: who met whom, and the time, without which any journey may be meant. */
const MET_ON_TRIP = whereItMayFit(
  /^(?<met>(?:(?:so|and|but),? )?(?:did|has|had|was|will) \S.*\b(?:meet(?:ing)?|met|see|seen|talk(?:ed)? (?:to|with))\b \S.*?),? (?:on|during) (?:his|her|their|the|that) (?:\p{L}+[ -]){0,3}?(?:trip|tour|journey|visit|swing)(?: (?:to|through|of|in|around) (?!(?:19|20)\d\d\b)(?:the )?\p{L}+(?: \p{Lu}\p{L}+)?)??,? (?<time>(?:in|of) (?:\p{L}+ )?(?:19|20)\d\d)[\s?!.]*$/iu,
);

/** undefined where nothing of the kind is asked, or anything but what came to nothing is found. */
export function asksMetOnTrip(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { met, time } = MET_ON_TRIP.exec(asked)?.groups ?? {};
  if (met === undefined || time === undefined) return undefined;
  const intent = read(`${met} ${time.replace(/^of /u, "in ")}`, then);
  const ids = new Set(eventsOfIntent(intent, then));
  if (ids.size === 0) return undefined;
  const subjects = [[...ids].map((id) => `event:${id}`).join("|")];
  const found = findEvents({ subjects, which: "one", asOf: then.asOf }, then.archive);
  return found.length > 0 && found.every(({ state }) => OFF_STATUSES.has(state.status)) ? intent : undefined;
}
