// The settings of a digest: when and where it comes, what it tells, buttons to change it, and the menus that are open.
import type { Archive } from "../../../archive/archive.ts";
import type { SetupPanel } from "../../../core/digest-action.ts";
import type { ActionButton, View } from "../../../core/view.ts";
import { occurrenceAt } from "../../../digest/due.ts";
import type { SubscriptionReport } from "../../../digest/service.ts";
import { describeCadence, describeSubjects } from "../../../wording/describe-digest.ts";
import { describeReason } from "../../../wording/describe-reason.ts";
import type { Words } from "../../../wording/words.ts";
import type { Card } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import { TONE } from "../message/theme.ts";
import { changedSettings, idleSettings, shownSettings } from "./digest-settings.ts";
import { menusOf, pagesOfMenu } from "./digest-setup-menus.ts";

type SetupView = Extract<View, { kind: "digest-setup" }>;

export function digestSetupCard(view: SetupView, archive: Archive, words: Words): Card {
  const { report, added, panel, problems = [] } = view;
  const { subscription } = report;
  const { setup } = words;
  const idle = idleSettings(subscription, words);
  const saved = savedLine(view, archive, words);
  const tone = problems.length > 0 ? "problem" : added === true || saved.length > 0 ? "done" : "info";
  return {
    accent: TONE[tone],
    heading: `### ${added === true ? setup.added() : setup.one()}\n${planLine(report, archive, words)}`,
    blocks: [
      [
        shownSettings(subscription, archive, words),
        ...(idle.length === 0 ? [] : [`-# ${plain(setup.kept({ settings: idle.join(", ") }))}`]),
        ...pausedLines(report, words),
      ].join("\n"),
      ...[...saved, ...problems.map(plain)],
    ],
    menus: menusOf(view, archive, words),
    actions: [
      ...mainButtons(subscription.id, panel, words),
      ...panelButtons(view, archive, words),
      ...lastButtons(subscription.id, words),
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
        : nextLine(cadence, Date.parse(nextAt), zone, words);
  return `**<#${channel}> · ${plain(when)} · ${plain(describeSubjects(subscription, archive, words))}**`;
}

function nextLine(cadence: string, next: number, zone: string, words: Words): string {
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
function mainButtons(id: string, open: SetupPanel | undefined, words: Words): readonly ActionButton[] {
  const { setupControls: say } = words;
  const panel = (name: SetupPanel): ActionButton => ({
    label: open === name ? `${say[name]()} ▴` : say[name](),
    action: { do: "digest-setup", id, ...(open === name ? {} : { panel: name }) },
  });
  return [panel("topics"), panel("people"), panel("days"), panel("quiet"), panel("more")];
}

function lastButtons(id: string, { setupControls: say }: Words): readonly ActionButton[] {
  return [
    { label: say.preview(), action: { do: "digest-preview", id } },
    { label: say.remove(), action: { do: "digest-remove", id } },
  ];
}

/** What belongs to the open menus: their other pages, and the form for what is in none. */
function panelButtons(view: SetupView, archive: Archive, words: Words): readonly ActionButton[] {
  const { panel, page = 0, report } = view;
  const { id } = report.subscription;
  const { setupControls: say } = words;
  const pages = pagesOfMenu(view, archive);
  const turn = (to: number, label: string): ActionButton => ({
    label,
    action: { do: "digest-setup", id, panel, page: to },
  });
  return [
    ...(page > 0 && pages > 1 ? [turn(page - 1, say.previousPage())] : []),
    ...(page < pages - 1 ? [turn(page + 1, say.nextPage())] : []),
    ...(panel === "people"
      ? [{ label: say.someoneElse(), action: { do: "digest-form", id, form: "name" } } as const]
      : []),
    ...(panel === "days" || panel === "more" || panel === "quiet"
      ? [{ label: say.timesForm(), action: { do: "digest-form", id, form: "times" } } as const]
      : []),
  ];
}
