// Those who held an office.

import type { Archive } from "../../../archive/archive.ts";
import { titleOf } from "../../../archive/names/whole-names.ts";
import { mayLieBetween } from "../../../archive/offices.ts";
import type { View } from "../../../core/view.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import { describeSpan, NONE } from "../../../wording/describe-limits.ts";
import { withTerm } from "../../../wording/describe-term.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine, headed } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { listPages } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { untoldLine } from "../passed-over-lines.ts";

type OfficeView = Extract<View, { kind: "office" }>;
type HolderInView = OfficeView["holders"][number];

/** `before`: who stands below, and was in the same office before. */
function othersLine(after: HolderInView, before: HolderInView | undefined, words: Words): readonly string[] {
  if (before === undefined || before.actor === after.actor || !mayLieBetween(before.office, after.office)) return [];
  const names = { before: plain(before.actor.name), after: plain(after.actor.name) };
  return [`-# ${words.office.othersBetween(names)}`];
}

export function officeCard({ question, holders, told, today }: OfficeView, archive: Archive, words: Words): Card {
  const { title, of, from, to, page } = question;
  // Where all of them have one and the same office, its own name says what was found.
  const [found, ...others] = new Set(holders.map(({ office }) => office.title));
  const isOne = found !== undefined && others.length === 0;
  const heading = headed(
    words.office.heading({
      office: isOne ? found : capital(title),
      of: isOne || of === undefined ? NONE : titleOf(splitRef(of.split("|")[0] ?? of), archive),
      span: describeSpan({ from, to }, words) ?? NONE,
    }),
    undefined,
    archive,
    words,
  );
  const footer = freshnessLine(archive, { asOf: undefined, today }, words);
  const note = [
    ...untoldLine(question.untold ?? [], words),
    ...(told === "former" ? [`**${words.office.formerly()}**`] : []),
    ...(told === "partly" ? [words.office.notAllOf()] : []),
  ];
  const items = holders.map(({ actor, office }, at) => ({
    text: [
      `**${plain(actor.name)}**`,
      withTerm(plain(office.title), office, today, words),
      ...(isOne ? othersLine({ actor, office }, holders[at + 1], words) : []),
    ].join("\n"),
    asks: [{ label: actor.name, question: { about: "who", id: actor.id, page: 0 } } as const],
  }));
  return {
    accent: PLAIN_ACCENT,
    heading: [heading, ...note].join("\n"),
    blocks: [],
    pages: listPages(items, words, { around: [heading, footer] }),
    footer,
    page,
    turn: (next) => ({ ...question, page: next }),
  };
}
