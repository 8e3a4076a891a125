// What a menu or a form says of a digest's settings: saved at once, told as it was and as it is.
import { ActorId, TopicId } from "../../archive/fields.ts";
import { EVENT_KINDS } from "../../archive/vocabulary.ts";
import type { Context } from "../../core/command.ts";
import { AS_IT_HAPPENS, LEAST_STATUS, type MenuSetting, type SetupPanel } from "../../core/digest-action.ts";
import type { Filled } from "../../core/form.ts";
import { notice } from "../../core/notice.ts";
import type { View } from "../../core/view.ts";
import type { Change } from "../../digest/service.ts";
import { ClockTime, DAY_CHOICES, MAX_SUBJECTS, type Subscription, WHEN_QUIET } from "../../digest/subscription.ts";
import { describePermissions } from "../../wording/describe-reason.ts";
import { digestGone, findDigest } from "./find-digest.ts";
import { readQuietHours, timesChange } from "./read-times.ts";

/** What is to be changed, and what of it cannot be. */
export type WantedChange = { readonly change: Change; readonly problems: readonly string[] };

/** Where a view goes on after a change. */
type Open = {
  readonly panel?: SetupPanel | undefined;
  readonly page?: number | undefined;
  readonly near?: readonly string[] | undefined;
};

/** The settings as they are. */
export async function showDigest(id: string, open: Open, context: Context): Promise<View> {
  const report = await findDigest(id, context);
  return report === undefined ? digestGone(context) : { kind: "digest-setup", report, ...open };
}

/** Saves what can be saved and shows the settings, with what changed. Nothing is written when nothing is wanted. A throw is a fault of the store. */
export async function saveChange(
  current: Subscription,
  { change, problems }: WantedChange,
  open: Open,
  context: Context,
): Promise<View> {
  const { digests, words } = context;
  if (Object.keys(change).length === 0) {
    const view = await showDigest(current.id, open, context);
    return view.kind === "digest-setup" ? { ...view, problems } : view;
  }
  const edited = await digests.edit(current.guild, current.id, change);
  switch (edited.kind) {
    case "edited":
      return { kind: "digest-setup", report: edited.report, before: current, ...open, problems };
    case "not-found":
      return digestGone(context);
    case "cannot-post":
      return notice("problem", words.digest.cannotPost({ missing: describePermissions(edited.missing, words) }));
  }
}

/** The panel in which the menu of a setting stands. */
export const PANEL_OF: Readonly<Record<MenuSetting, SetupPanel>> = {
  topics: "topics",
  people: "people",
  days: "days",
  time: "days",
  "nothing-new": "quiet",
  "quiet-hours": "quiet",
  extras: "more",
  kind: "more",
  certainty: "more",
  role: "more",
};

/** What was chosen in the menu of a setting. What none of its values is, is passed over: the menu is from another version. */
export function menuChange(
  setting: MenuSetting,
  filled: Filled,
  current: Subscription,
  context: Context,
): WantedChange {
  const { chosen = [], offered = [] } = filled;
  const [first] = chosen;
  switch (setting) {
    case "topics": {
      const { topics } = context.archive;
      const ids = replaceOffered(current.topics, offered, chosen).filter((id) => topics.has(id));
      return subjectsChange("topics", ids, context);
    }
    case "people": {
      const { actors } = context.archive;
      const ids = replaceOffered(current.actors, offered, chosen).filter((id) => actors.has(id));
      return subjectsChange("actors", ids, context);
    }
    case "days":
      return daysChange(first, current, context);
    case "time": {
      const time = ClockTime.safeParse(first);
      return wanted(time.success ? timesChange(time.data, current) : {});
    }
    case "nothing-new": {
      const quiet = oneOf(WHEN_QUIET, first);
      return wanted(quiet === undefined ? {} : { quiet });
    }
    case "quiet-hours": {
      const read = readQuietHours(first ?? "", context.words);
      return read.ok ? wanted({ quietHours: read.hours }) : { change: {}, problems: [read.problem] };
    }
    case "extras":
      return wanted({
        quotation: chosen.includes("quotation") || undefined,
        remarks: chosen.includes("remarks") || undefined,
        picture: chosen.includes("picture") || undefined,
      });
    case "kind":
      return wanted({ kind: oneOf(EVENT_KINDS, first) });
    case "certainty":
      return wanted({ least: oneOf(LEAST_STATUS, first) });
    case "role":
      // The role that everybody has bears the id of its server.
      if (first === current.guild) return { change: {}, problems: [context.words.setupSteps.noEverybody()] };
      return wanted({ mention: first });
  }
}

/** To be narrowed to these, up to as many as a digest can have; to nothing when there are none. */
export function subjectsChange(
  field: "topics" | "actors",
  ids: readonly string[],
  { words }: Pick<Context, "words">,
): WantedChange {
  if (ids.length > MAX_SUBJECTS)
    return { change: {}, problems: [words.setupSteps.tooManySubjects({ most: MAX_SUBJECTS })] };
  if (ids.length === 0) return wanted({ [field]: undefined });
  return wanted(
    field === "topics"
      ? { topics: ids.map((id) => TopicId.parse(id)) }
      : { actors: ids.map((id) => ActorId.parse(id)) },
  );
}

/** Days are kept for later while a digest posts as it happens and has no time to go back to. */
function daysChange(first: string | undefined, current: Subscription, { words }: Context): WantedChange {
  if (first === AS_IT_HAPPENS) return wanted(timesChange(AS_IT_HAPPENS, current));
  const days = oneOf(DAY_CHOICES, first);
  if (days === undefined) return wanted({});
  if (current.at !== undefined) return wanted({ days });
  if (current.usualTime !== undefined) return wanted({ days, ...timesChange(current.usualTime, current) });
  return { change: { days }, problems: [words.setupSteps.chooseTimeFirst()] };
}

/** What stood in the menu is replaced by what was chosen in it; the rest stays. */
function replaceOffered(
  current: readonly string[] = [],
  offered: readonly string[],
  chosen: readonly string[],
): readonly string[] {
  return [...new Set([...current.filter((id) => !offered.includes(id)), ...chosen])];
}

function oneOf<const V extends string>(values: readonly V[], typed: string | undefined): V | undefined {
  return values.find((value) => value === typed);
}

function wanted(change: Change): WantedChange {
  return { change, problems: [] };
}
