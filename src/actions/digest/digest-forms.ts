// The forms of a digest's settings: what they ask, and what is made of what was written.
import type { Context } from "../../core/command.ts";
import type { SetupForm, SetupPanel } from "../../core/digest-action.ts";
import { AS_IT_HAPPENS } from "../../core/digest-action.ts";
import type { Filled, Form, FormField } from "../../core/form.ts";
import type { Change } from "../../digest/service.ts";
import { DigestChoices, type Subscription } from "../../digest/subscription.ts";
import { resolveZone } from "../../digest/zones.ts";
import { candidatesOf } from "../../lookup/names/resolve-filter.ts";
import { resolveName } from "../../lookup/names/resolve-name.ts";
import { quoted } from "../../wording/describe-state.ts";
import { subjectsChange, type WantedChange } from "./change-digest.ts";
import { readPostingTime, readQuietHours, timesChange } from "./read-times.ts";

/** The form with what is set now in its fields. */
export function digestForm(form: SetupForm, current: Subscription, { words }: Pick<Context, "words">): Form {
  const say = words.setupSteps;
  const action = { do: "digest-fill", id: current.id, form } as const;
  if (form === "name") {
    const names = { name: "names", label: say.nameField(), example: say.nameExample(), maxLength: 200 } as const;
    return { title: say.nameForm(), action, fields: [{ kind: "text", required: true, ...names }] };
  }
  const { at, zone, channel, quietHours, upcoming } = current;
  const hours = quietHours === undefined ? "" : `${quietHours.from}-${quietHours.to}`;
  const text = (name: string, label: string, value: string, example: string, required: boolean): FormField => ({
    kind: "text",
    name,
    label,
    value,
    example,
    required,
    maxLength: 60,
  });
  return {
    title: say.timesForm(),
    action,
    fields: [
      text("time", say.timeField(), at ?? words.setup.asItHappens(), say.timeExample(), true),
      text("zone", say.zoneField(), zone, say.zoneExample(), true),
      { kind: "channel", name: "channel", label: say.channelField(), value: channel, required: true },
      text("quiet-hours", say.quietField(), hours, say.quietExample(), false),
      text("upcoming", say.aheadField(), String(upcoming), "14", true),
    ],
  };
}

/** The panel that stays open below, and ids that stand first in its menu because they may have been meant. */
type FormChange = WantedChange & { readonly panel: SetupPanel; readonly near?: readonly string[] };

/** What was written in a form. What cannot be read stays as it is and is told; the rest is wanted. */
export function formChange(form: SetupForm, filled: Filled, current: Subscription, context: Context): FormChange {
  return form === "name" ? namesChange(filled, current, context) : timesFormChange(filled, current, context);
}

function namesChange(filled: Filled, current: Subscription, context: Context): FormChange {
  const { archive, words } = context;
  const typed = (filled.names?.[0] ?? "").split(/[,;\n]/).map((name) => name.trim());
  const read = typed
    .filter((name) => name !== "")
    .map((name) => ({ name, meant: resolveName(name, ["actor"], archive) }));
  const clear = read.flatMap(({ meant }) => (meant.says === "exact" ? [meant.one.id] : []));
  const open = read.filter(({ meant }) => meant.says !== "exact");
  const near = open.flatMap(({ meant }) => candidatesOf(meant).map(({ id }) => String(id)));
  const missing = open.filter(({ meant }) => meant.says === "none");
  const several = open.filter(({ meant }) => meant.says !== "none");
  const list = (some: typeof read) => words.or(some.map(({ name }) => quoted(name, words)));
  const say = words.setupSteps;
  const nearMissing = missing.some(({ meant }) => candidatesOf(meant).length > 0);
  const told = [
    ...(missing.length === 0 ? [] : [(nearMissing ? say.unknownNear : say.unknownNames)({ names: list(missing) })]),
    ...(several.length === 0 ? [] : [say.severalNames({ names: list(several) })]),
  ];
  const subjects =
    clear.length === 0
      ? { change: {}, problems: [] }
      : subjectsChange("actors", [...new Set([...(current.actors ?? []), ...clear])], context);
  return { change: subjects.change, problems: [...subjects.problems, ...told], panel: "people", near };
}

/** Each field is read by itself: one that cannot be read keeps no other from being saved. */
function timesFormChange(filled: Filled, current: Subscription, context: Context): FormChange {
  const read = Object.entries(FIELD_READERS).flatMap(([name, reader]) => {
    const typed = filled[name]?.[0];
    return typed === undefined ? [] : [reader(typed, current, context)];
  });
  return {
    change: Object.assign({}, ...read.map(({ change }) => change)),
    problems: read.flatMap(({ problems }) => problems),
    panel: "more",
  };
}

type FieldReader = (typed: string, current: Subscription, context: Context) => WantedChange;

const UNCHANGED: WantedChange = { change: {}, problems: [] };

const FIELD_READERS: Readonly<Record<string, FieldReader>> = {
  time(typed, current, { words }) {
    const asItStands = current.at ?? words.setup.asItHappens();
    if (typed.trim() === asItStands) return UNCHANGED;
    const read =
      typed.trim() === words.setup.asItHappens()
        ? ({ ok: true, time: AS_IT_HAPPENS } as const)
        : readPostingTime(typed, words);
    return read.ok ? wish(timesChange(read.time, current)) : problem(read.problem);
  },
  zone(typed, current, { archive, words }) {
    if (typed.trim() === current.zone) return UNCHANGED;
    const zone = resolveZone(typed, archive);
    return zone === undefined ? problem(words.setupSteps.unknownZone({ typed })) : wish({ zone });
  },
  channel: (channel, current) => (channel === current.channel ? UNCHANGED : wish({ channel })),
  "quiet-hours"(typed, _, { words }) {
    const read = readQuietHours(typed, words);
    return read.ok ? wish({ quietHours: read.hours }) : problem(read.problem);
  },
  upcoming(typed, _, { words }) {
    const days = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined;
    const read = DigestChoices.shape.upcoming.safeParse(days);
    return read.success ? wish({ upcoming: read.data }) : problem(words.setupSteps.unreadableDays({ typed }));
  },
};

function wish(change: Change): WantedChange {
  return { change, problems: [] };
}

function problem(text: string): WantedChange {
  return { change: {}, problems: [text] };
}
