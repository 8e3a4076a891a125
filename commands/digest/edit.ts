// /digest edit: what was typed replaces what a digest had; without any of it, its settings with their buttons.
import { saveChange, type WantedChange } from "#src/actions/digest/change-digest.ts";
import { timesChange } from "#src/actions/digest/read-times.ts";
import type { Context, Values } from "#src/core/command.ts";
import { AS_IT_HAPPENS } from "#src/core/digest-action.ts";
import type { View } from "#src/core/view.ts";
import type { Change, SubscriptionReport } from "#src/digest/service.ts";
import type { Subscription } from "#src/digest/subscription.ts";
import type { Words } from "#src/wording/words.ts";
import type { Clearable, editOptions } from "./options.ts";

type TypedEdit = Values<typeof editOptions>;

export function editDigest(typed: TypedEdit, { subscription }: SubscriptionReport, context: Context): Promise<View> {
  const { change, problems } = editChange(typed, subscription, context.words);
  return saveChange(subscription, { change, problems }, {}, context);
}

/** Only what was typed is in the change. */
function editChange(typed: TypedEdit, current: Subscription, words: Words): WantedChange {
  // The role that everybody has bears the id of its server.
  if (typed.mention === current.guild) return { change: {}, problems: [words.setupSteps.noEverybody()] };
  const times = timesOf(typed, current, words);
  const { topic, actor, quote, remarks, picture } = typed;
  const given = {
    channel: typed.channel,
    zone: typed.zone,
    days: typed.days,
    topics: topic && [topic],
    actors: actor && [actor],
    kind: typed.kind,
    least: typed["minimum-certainty"],
    quiet: typed["when-nothing-new"],
    upcoming: typed.upcoming,
    mention: typed.mention,
  };
  const change: Change = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    change: {
      ...cleared(typed.clear),
      ...times.change,
      ...change,
      ...(typed["quiet-hours"] === undefined ? {} : { quietHours: typed["quiet-hours"].hours }),
      ...(quote === undefined ? {} : { quotation: quote || undefined }),
      ...(remarks === undefined ? {} : { remarks: remarks || undefined }),
      ...(picture === undefined ? {} : { picture: picture || undefined }),
    },
    problems: times.problems,
  };
}

/** A time that was typed ends posting as it happens; without one the digest goes back to the time that it had. */
function timesOf({ at, "as-it-happens": wish }: TypedEdit, current: Subscription, words: Words): WantedChange {
  const time = wish === true ? AS_IT_HAPPENS : (at ?? (wish === false ? (current.at ?? current.usualTime) : undefined));
  if (time !== undefined) return { change: timesChange(time, current), problems: [] };
  return { change: {}, problems: wish === false ? [words.setupSteps.chooseTimeFirst()] : [] };
}

function cleared(clear: Clearable | undefined): Change {
  switch (clear) {
    case "topic":
      return { topics: undefined };
    case "actor":
      return { actors: undefined };
    case "kind":
      return { kind: undefined };
    case "minimum-certainty":
      return { least: undefined };
    case "mention":
      return { mention: undefined };
    case "quiet-hours":
      return { quietHours: undefined };
    case undefined:
      return {};
  }
}
