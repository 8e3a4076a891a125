// The settings of a digest: when and where it comes, what it tells, buttons to change it, and the menus that are open.
import type { Archive } from "../../../archive/archive.ts";
import { type DigestAction, SETUP_PANELS, type SetupPanel } from "../../../core/digest-action.ts";
import { occurrenceAt } from "../../../digest/due.ts";
import type { SubscriptionReport } from "../../../digest/service.ts";
import { describeCadence, describeSubjects } from "../../../wording/describe-digest.ts";
import { describeReason } from "../../../wording/describe-reason.ts";
import type { Words } from "../../../wording/words.ts";
import type { ButtonSpec } from "../message/buttons.ts";
import type { Card } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import { TONE } from "../message/theme.ts";
import { changedSettings, idleSettings, shownSettings } from "./digest-settings.ts";
import { menusOf, pagesOfMenu, type SetupView } from "./digest-setup-menus.ts";

export function digestSetupCard(view: SetupView, archive: Archive, words: Words): Card {
  const { report, added, panel, problems = [] } = view;
  const { subscription } = report;
  const { setup } = words;
  const idle = idleSettings(subscription, words);
  const saved = savedLine(view, archive, words);
  const tone = problems.length > 0 ? "problem" : added === true || saved.length > 0 ? "done" : "info";
  const standing = [
    // The longest menus would push the rest off a phone; they show what is set themselves.
    ...(panel === "more" ? [] : [shownSettings(subscription, archive, words)]),
    ...(idle.length === 0 ? [] : [`-# ${plain(setup.kept({ settings: idle.join(", ") }))}`]),
    ...pausedLines(report, words),
  ].join("\n");
  return {
    accent: TONE[tone],
    heading: `### ${added === true ? setup.added() : setup.one()}\n${planLine(report, archive, words)}`,
    blocks: [...(standing === "" ? [] : [standing]), ...saved, ...problems.map(plain)],
    menus: menusOf(view, archive, words),
    settings: [
      panelSwitches(subscription.id, panel, words),
      [...panelButtons(view, archive, words), ...lastButtons(subscription.id, words)],
    ],
  };
}

/** “#digests · daily at 08:00 New York time, next on Friday 27 November 08:00 · all topics”. */
function planLine({ subscription, nextAt }: SubscriptionReport, archive: Archive, words: Words): string {
  const { channel, at, zone, paused } = subscription;
  const cadence = describeCadence(subscription, words);
  const when =
    at === undefined
      ? words.setup.soonAfter({ cadence })
      : nextAt === undefined || paused !== undefined
        ? cadence
        : nextPostOf(cadence, Date.parse(nextAt), zone, words);
  return `**<#${channel}> · ${plain(when)} · ${plain(describeSubjects(subscription, archive, words))}**`;
}

function nextPostOf(cadence: string, next: number, zone: string, words: Words): string {
  const [day = "", time = ""] = occurrenceAt({ zone }, next).local.split("T");
  return words.setup.next({ cadence, day: words.dates.nearWeekday(day), time });
}

function pausedLines({ subscription: { paused } }: SubscriptionReport, words: Words): readonly string[] {
  if (paused === undefined) return [];
  const reason = plain(describeReason(paused.reason, words));
  return [words.settings.pausedBecause({ paused: `**${words.settings.paused()}**`, reason })];
}

function savedLine({ report, before }: SetupView, archive: Archive, words: Words): readonly string[] {
  if (before === undefined) return [];
  const changes = changedSettings(before, report.subscription, archive, words);
  return changes.length === 0 ? [] : [words.setup.saved({ changes: changes.join(" · ") })];
}

/** One row. A pressed button closes its menus again. */
function panelSwitches(id: string, open: SetupPanel | undefined, { setupControls: say }: Words): readonly ButtonSpec[] {
  return SETUP_PANELS.map((panel) => ({
    ...setting(say[panel](), { do: "digest-setup", id, ...(open === panel ? {} : { panel }) }),
    isOn: open === panel,
  }));
}

function lastButtons(id: string, { setupControls: say }: Words): readonly ButtonSpec[] {
  return [setting(say.preview(), { do: "digest-preview", id }), setting(say.remove(), { do: "digest-remove", id })];
}

/** What belongs to the open menus: their other pages, and the form for what is in none. */
function panelButtons(view: SetupView, archive: Archive, words: Words): readonly ButtonSpec[] {
  const { panel, page = 0, report } = view;
  const { id } = report.subscription;
  const { setupControls: say } = words;
  const pages = pagesOfMenu(view, archive);
  const turn = (to: number, label: string) => setting(label, { do: "digest-setup", id, panel, page: to });
  return [
    ...(page > 0 && pages > 1 ? [turn(page - 1, say.previousPage())] : []),
    ...(page < pages - 1 ? [turn(page + 1, say.nextPage())] : []),
    ...(panel === "people" ? [setting(say.someoneElse(), { do: "digest-form", id, form: "name" })] : []),
    ...(panel === "days" || panel === "more" || panel === "quiet"
      ? [setting(say.timesForm(), { do: "digest-form", id, form: "times" })]
      : []),
  ];
}

function setting(label: string, action: DigestAction): ButtonSpec {
  return { label, press: { act: "do", action } };
}
