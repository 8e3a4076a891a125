// The settings of a digest in words, and what of them changed. Markdown, for a card.
import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import type { DigestChoices } from "../../../digest/subscription.ts";
import { describeZone } from "../../../wording/describe-digest.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";

/** More than these are counted. */
const MAX_LISTED_NAMES = 8;

export type SettingLine = {
  readonly name: keyof Words["settingNames"];
  readonly label: string;
  readonly value: string;
};

/** Every setting with its value, in the order in which a card tells them. */
export function settingLines(choices: DigestChoices, archive: Archive, words: Words): readonly SettingLine[] {
  const { settingValues: say } = words;
  const { at, zone, days, topics = [], actors = [], kind, least, quiet, quietHours, upcoming, mention } = choices;
  const names = (ids: readonly string[], name: (id: string) => string) =>
    ids.length === 0 ? say.all() : plain(listNames(ids.map(name), words));
  const time = at === undefined ? words.setup.asItHappens() : `${at} ${plain(describeZone(zone, words))}`;
  const values: Readonly<Record<SettingLine["name"], string>> = {
    channel: `<#${choices.channel}>`,
    time,
    days: words.setup.days({ days }),
    topics: names(topics, (id) => archive.topics.get(id)?.name ?? id),
    people: names(actors, (id) => nameOf(archive, id)),
    kind: kind === undefined ? say.all() : words.eventKinds[kind](),
    certainty: least === undefined ? words.setupControls.anyCertainty() : words.least[least](),
    nothingNew: say[quiet](),
    quietHours: quietHours === undefined ? say.none() : say.hours(quietHours),
    upcoming: say.daysAhead({ count: upcoming }),
    extras: extrasOf(choices, words).join(", ") || say.none(),
    role: mention === undefined ? say.nobody() : `<@&${mention}>`,
  };
  return (Object.keys(values) as SettingLine["name"][]).map((name) => ({
    name,
    label: words.settingNames[name](),
    value: values[name],
  }));
}

function listNames(names: readonly string[], words: Words): string {
  const rest = names.length - MAX_LISTED_NAMES;
  if (rest <= 1) return words.and(names);
  return words.setup.manySubjects({ first: names.slice(0, MAX_LISTED_NAMES).join(", "), count: rest });
}

function extrasOf({ quotation, remarks, picture }: DigestChoices, { settingValues: say }: Words): readonly string[] {
  return [
    ...(quotation === true ? [say.quotation()] : []),
    ...(remarks === true ? [say.remarks()] : []),
    ...(picture === true ? [say.picture()] : []),
  ];
}

/** “Topics: all → Taiwan”, one for each setting that is not what it was. */
export function changedSettings(
  was: DigestChoices,
  is: DigestChoices,
  archive: Archive,
  words: Words,
): readonly string[] {
  const before = new Map(settingLines(was, archive, words).map(({ name, value }) => [name, value]));
  return settingLines(is, archive, words)
    .filter(({ name, value }) => before.get(name) !== value)
    .map(({ name, label, value }) => words.setup.wasIs({ setting: label, was: before.get(name) ?? "", is: value }));
}

/** Settings that are kept and have no effect as it stands: those of set times while it posts as it happens, and the other way round. */
export function idleSettings(
  { at, days, quiet, quietHours, usualTime }: DigestChoices,
  { setup, settingValues: say }: Words,
): readonly string[] {
  if (at !== undefined) return quietHours === undefined ? [] : [say.quietHours(quietHours)];
  return [
    ...(usualTime === undefined ? [] : [usualTime]),
    ...(days === "daily" ? [] : [setup.days({ days })]),
    ...(quiet === "skip" ? [] : [say.say()]),
  ];
}

/** The settings that a card always tells, and those that are not as they are at first. */
export function shownSettings(choices: DigestChoices, archive: Archive, words: Words): string {
  const { at, kind, least, quietHours } = choices;
  const shown: ReadonlySet<SettingLine["name"]> = new Set([
    "topics" as const,
    "people" as const,
    ...(kind === undefined ? [] : ["kind" as const]),
    ...(least === undefined ? [] : ["certainty" as const]),
    ...(at === undefined ? [] : ["nothingNew" as const]),
    ...(at === undefined && quietHours !== undefined ? ["quietHours" as const] : []),
    "upcoming",
    ...(extrasOf(choices, words).length === 0 ? [] : ["extras" as const]),
    "role",
  ]);
  return settingLines(choices, archive, words)
    .filter(({ name }) => shown.has(name))
    .map(({ label, value }) => `${label}: **${capital(value)}**`)
    .join("\n");
}
