// The menus of a digest's settings, with what is set now chosen in them.
import type { Archive } from "../../../archive/archive.ts";
import { EVENT_KINDS } from "../../../archive/vocabulary.ts";
import { AS_IT_HAPPENS, LEAST_STATUS, type MenuSetting } from "../../../core/digest-action.ts";
import type { MenuOption } from "../../../core/form.ts";
import type { View } from "../../../core/view.ts";
import { DAY_CHOICES, type Subscription, WHEN_QUIET } from "../../../digest/subscription.ts";
import { byStanding } from "../../../lookup/names/suggest.ts";
import type { Words } from "../../../wording/words.ts";
import { capital } from "../message/markdown.ts";
import { MAX_MENU_OPTIONS, type MenuSpec } from "../message/menus.ts";

export type SetupView = Extract<View, { kind: "digest-setup" }>;

/** Full hours at which digests are wanted; any other time is written. */
const USUAL_HOURS = Array.from({ length: 17 }, (_, index) => `${String(index + 6).padStart(2, "0")}:00`);

const USUAL_QUIET_HOURS = [
  { from: "22:00", to: "07:00" },
  { from: "23:00", to: "08:00" },
  { from: "00:00", to: "06:00" },
  { from: "18:00", to: "09:00" },
];

/** The values of menus that take a setting away. */
const NO_LIMIT = "any";
const NO_HOURS = "none";

/** The menus of the panel that is open; none where none is. */
export function menusOf(view: SetupView, archive: Archive, words: Words): readonly MenuSpec[] {
  const { panel, page = 0, report } = view;
  const { subscription } = report;
  const { id } = subscription;
  const { setupControls: say } = words;
  const menu = (setting: MenuSetting, placeholder: string, options: readonly MenuOption[], many = false): MenuSpec => ({
    kind: "values",
    action: { do: "digest-set", id, setting, ...(page === 0 ? {} : { page }) },
    placeholder,
    options,
    ...(many ? { least: 0, most: options.length } : {}),
  });
  switch (panel) {
    case "topics":
      return [menu("topics", say.chooseTopics(), subjectPage(view, archive, words), true)];
    case "people":
      return [menu("people", say.choosePeople(), subjectPage(view, archive, words), true)];
    case "days":
      return [
        menu("days", say.chooseDays(), dayOptions(subscription, words)),
        menu("time", say.chooseTime(), timeOptions(subscription.at, false, words)),
      ];
    case "quiet":
      return subscription.at === undefined
        ? [menu("quiet-hours", say.chooseQuietHours(), quietHoursOptions(subscription, words))]
        : [menu("nothing-new", say.chooseNothingNew(), nothingNewOptions(subscription, words))];
    case "more":
      return [
        menu("extras", say.chooseExtras(), extraOptions(subscription, words), true),
        menu("kind", say.chooseKind(), kindOptions(subscription, words)),
        menu("certainty", say.chooseCertainty(), certaintyOptions(subscription, words)),
        {
          kind: "role",
          action: { do: "digest-set", id, setting: "role" },
          placeholder: say.chooseRole(),
          chosen: subscription.mention,
        },
      ];
    case undefined:
      return [];
  }
}

/** How many pages the open menu of topics or people has; one for all others. */
export function pagesOfMenu({ panel }: Pick<SetupView, "panel">, { topics, actors }: Archive): number {
  const size = panel === "topics" ? topics.size : panel === "people" ? actors.size : 1;
  return Math.max(1, Math.ceil(size / MAX_MENU_OPTIONS));
}

type MenuRecord = { readonly id: string; readonly name: string };

/** Those that may have been meant first, then those that are chosen, then those of whom the archive has most. */
function subjectPage(view: SetupView, archive: Archive, words: Words): readonly MenuOption[] {
  const { panel, page = 0, near = [], report } = view;
  const { topics = [], actors = [] } = report.subscription;
  const ofTopics = panel === "topics";
  const chosen = new Set<string>(ofTopics ? [...topics] : [...actors]);
  const records: ReadonlyMap<string, MenuRecord> = ofTopics ? archive.topics : archive.actors;
  const events = ofTopics ? countEvents(archive) : new Map<string, number>();
  const ranked = [...records.values()].sort(
    (a, b) => (events.get(b.id) ?? 0) - (events.get(a.id) ?? 0) || byStanding(a, b, archive),
  );
  const rank = ({ id }: { readonly id: string }) => (near.includes(id) ? 0 : chosen.has(id) ? 1 : 2);
  const first = page * MAX_MENU_OPTIONS;
  return ranked
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(first, first + MAX_MENU_OPTIONS)
    .map(({ id, name }) => {
      const actor = ofTopics ? undefined : archive.actors.get(id);
      const hint = actor === undefined ? {} : { hint: words.who[actor.kind]() };
      return { value: id, label: name, chosen: chosen.has(id), ...hint };
    });
}

/** How many events each topic has. */
function countEvents({ events }: Archive): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const topic of [...events.values()].flatMap(({ topics }) => topics))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

function dayOptions({ at, days: chosen }: Subscription, { setup }: Words): readonly MenuOption[] {
  return [
    ...DAY_CHOICES.map((days) => ({
      value: days,
      label: capital(setup.days({ days })),
      chosen: at !== undefined && days === chosen,
    })),
    { value: AS_IT_HAPPENS, label: capital(setup.asItHappens()), chosen: at === undefined },
  ];
}

/** Full hours, and the time that is set. */
export function timeOptions(at: string | undefined, orAsItHappens: boolean, { setup }: Words): readonly MenuOption[] {
  const times = [...new Set([...USUAL_HOURS, ...(at === undefined ? [] : [at])])].sort();
  return [
    ...times.map((time) => ({ value: time, label: time, chosen: time === at })),
    ...(orAsItHappens ? [{ value: AS_IT_HAPPENS, label: capital(setup.asItHappens()) }] : []),
  ];
}

function quietHoursOptions(
  { quietHours }: Subscription,
  { settingValues: say, setupControls }: Words,
): readonly MenuOption[] {
  const value = (hours: (typeof USUAL_QUIET_HOURS)[number]) => `${hours.from}/${hours.to}`;
  const set = quietHours && value(quietHours);
  const isUsual = USUAL_QUIET_HOURS.some((hours) => value(hours) === set);
  const all = [...USUAL_QUIET_HOURS, ...(quietHours === undefined || isUsual ? [] : [quietHours])];
  return [
    { value: NO_HOURS, label: capital(setupControls.noQuietHours()), chosen: set === undefined },
    ...all.map((hours) => ({ value: value(hours), label: capital(say.hours(hours)), chosen: value(hours) === set })),
  ];
}

function nothingNewOptions({ quiet }: Subscription, { settingValues: say }: Words): readonly MenuOption[] {
  return WHEN_QUIET.map((value) => ({ value, label: capital(say[value]()), chosen: value === quiet }));
}

function extraOptions(subscription: Subscription, { settingValues: say }: Words): readonly MenuOption[] {
  return (["quotation", "remarks", "picture"] as const).map((value) => ({
    value,
    label: capital(say[value]()),
    chosen: subscription[value] === true,
  }));
}

function kindOptions({ kind: set }: Subscription, { eventKinds, setupControls }: Words): readonly MenuOption[] {
  return [
    { value: NO_LIMIT, label: capital(setupControls.anyKind()), chosen: set === undefined },
    ...EVENT_KINDS.map((kind) => ({ value: kind, label: capital(eventKinds[kind]()), chosen: kind === set })),
  ];
}

function certaintyOptions({ least: set }: Subscription, { least, setupControls }: Words): readonly MenuOption[] {
  return [
    { value: NO_LIMIT, label: capital(setupControls.anyCertainty()), chosen: set === undefined },
    ...LEAST_STATUS.map((status) => ({ value: status, label: capital(least[status]()), chosen: status === set })),
  ];
}
