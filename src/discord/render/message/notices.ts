// Notices, /about and /help.

import type { Archive } from "../../../archive/archive.ts";
import { STATUSES } from "../../../archive/vocabulary.ts";
import type { View } from "../../../core/view.ts";
import type { Words } from "../../../wording/words.ts";
import { reachLine } from "../lines.ts";
import { developmentInLine, lead } from "../lookup/event-step-line.ts";
import type { Card } from "./card.ts";
import { plain, stamp } from "./markdown.ts";
import { PLAIN_ACCENT, SIGN, TONE } from "./theme.ts";

type NoticeView<K extends View["kind"]> = Extract<View, { kind: K }>;

export function noticeCard(
  { tone, text, asks = [], actions = [], ofArchive, nearest }: NoticeView<"notice">,
  archive: Archive,
  words: Words,
): Card {
  const footer = ofArchive === true ? { footer: reachLine(archive, words) } : {};
  const near =
    nearest === undefined
      ? []
      : [
          lead(
            words.event.nearestOn({ title: plain(nearest.event.title) }),
            [nearest.development, ...(nearest.also ?? [])].map((one) => developmentInLine(one, words)).join("\n"),
          ),
        ];
  return { accent: TONE[tone], blocks: [plain(text), ...near], asks, actions, isChoice: true, ...footer };
}

export function aboutCard({ status }: NoticeView<"attache">, archive: Archive, words: Words): Card {
  const { events, developments, quotes, sources, reaches, changedAt, startedAt, faults, version, zoneRules, model } =
    status;
  const blocks = [
    words.about.purpose(),
    [
      words.about.holdings({ events, steps: developments, quotes, sources }),
      words.archive.changed({ time: stamp(changedAt, "F") }),
      ...(reaches === undefined ? [] : [words.about.reaches({ day: words.dates.day(reaches) })]),
      words.about.running({ time: stamp(startedAt, "R"), version: plain(version) }),
      ...(zoneRules === undefined ? [] : [words.about.zoneRules({ edition: plain(zoneRules) })]),
    ].join("\n"),
    // Somebody’s words go where they did not send them: whoever asks has to be able to know.
    ...(model ? [words.about.model()] : []),
  ];
  // How many and not which: paths and pieces of the files are for operators, in the log, and for npm run data.
  if (faults.length > 0) blocks.push(`**${words.about.faults({ count: faults.length })}**`);
  return {
    accent: faults.length > 0 ? TONE.problem : PLAIN_ACCENT,
    heading: `## ${words.about.name()}`,
    blocks,
    asks: [
      { label: words.buttons.whatIsNext(), question: { about: "next", page: 0 } },
      { label: words.buttons.howToAsk(), question: { about: "help", page: 0 } },
    ],
    footer: `${words.about.licence()} · ${words.about.topics({ count: archive.topics.size })}`,
  };
}

/** Commands on a page of /help: their lines fill a screen. */
const COMMANDS_PER_PAGE = 7;

/** How to ask in plain words; what the signs mean, how fresh the archive is and how to report a mistake; then the commands. */
export function helpCard({ question, commands }: NoticeView<"help">, archive: Archive, words: Words): Card {
  const { help } = words;
  const lines = commands.map(
    ({ kind, name, description }) => `**${kind === "message" ? "" : "/"}${name}** ${plain(description)}`,
  );
  const lists = Array.from({ length: Math.ceil(lines.length / COMMANDS_PER_PAGE) }, (_, page) =>
    lines.slice(page * COMMANDS_PER_PAGE, (page + 1) * COMMANDS_PER_PAGE).join("\n"),
  );
  const asks = [{ label: words.buttons.whatIsNext(), question: { about: "next", page: 0 } } as const];
  const examples = examplesOf(words).map((example) => `- ${plain(example)}`);
  const reach = reachLine(archive, words);
  const asking = [[`**${help.plainWords()}**`, ...examples].join("\n"), help.messages(), `-# ${help.languages()}`];
  const reading = [
    signsBlock(words),
    help.exactness(),
    ...(reach === "" ? [] : [`**${help.fresh()}**\n${reach}`]),
    `**${help.wrong()}**\n${help.mistake()}`,
  ];
  return {
    accent: PLAIN_ACCENT,
    heading: `## ${words.buttons.howToAsk()}`,
    blocks: [],
    pages: [asking, reading, ...lists.map((list) => [list])].map((blocks) => ({ blocks, asks })),
    page: question.page,
    turn: (page) => ({ ...question, page }),
  };
}

/** Questions that a reader may send as they stand. */
export function examplesOf({ help }: Words): readonly string[] {
  const { askNext, askLast, askCount, askOffice, askWhy, askSaid, askChanges, askAsOf, askOther } = help;
  return [askNext, askLast, askCount, askOffice, askWhy, askSaid, askChanges, askAsOf, askOther].map((ask) => ask());
}

const NO_BREAK = "\u00a0";

/** “◌ floated (talked of) · ○ agreed in principle …”: as they stand before dates, everywhere. */
function signsBlock(words: Words): string {
  // A sign never stands alone at the end of a line.
  const signs = STATUSES.map((status) => `${SIGN[status]}${NO_BREAK}${words.signs[status]()}`);
  return `**${words.help.signsMean()}**\n${signs.join(" · ")}`;
}
