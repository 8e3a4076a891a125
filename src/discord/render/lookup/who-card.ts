// /who: names, office on the day, then what the archive has of them.

import type { Archive } from "../../../archive/archive.ts";
import { mayHaveHeld } from "../../../archive/offices.ts";
import { ownNamesOf } from "../../../archive/own-names.ts";
import { nameOf } from "../../../archive/records.ts";
import { mapSteps, type Steps } from "../../../archive/steps.ts";
import type { Ask, View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { withTerm } from "../../../wording/describe-term.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine, headed } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { listPages } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { untoldLine } from "../passed-over-lines.ts";
import { eventItem } from "./event-item.ts";

type WhoView = Extract<View, { kind: "who" }>;

export function* whoCard(view: WhoView, archive: Archive, words: Words): Steps<Card> {
  const { question, actor, events, more, today } = view;
  const names = ownNamesOf(actor, archive).join(", ");
  const items = yield* mapSteps(events, (one) => ({
    ...eventItem(one, { asOf: question.asOf, today }, archive, words),
    heading: `### ${words.who.inTheArchive()}`,
  }));
  const name = headed(`${actor.name}${names === "" ? "" : ` (${names})`}`, question.asOf, archive, words);
  const heading = [name, ...untoldLine(question.untold ?? [], words)].join("\n");
  const footer = freshnessLine(archive, { ...question, today }, words);
  return {
    accent: PLAIN_ACCENT,
    heading,
    blocks: [],
    pages: listPages([{ text: officeBlock(view, archive, words), asks: [] }, ...items], words, {
      around: [heading, footer],
      always: whoAsks(view, words),
      more,
    }),
    footer,
    page: question.page,
    turn: (page) => ({ ...question, page }),
  };
}

function officeBlock({ question, actor, offices, earlier, today }: WhoView, archive: Archive, words: Words): string {
  const country =
    actor.country === undefined
      ? []
      : [words.who.actsFor({ state: plain(words.withArticle(nameOf(archive, actor.country))) })];
  const family =
    actor.familyName === undefined || !actor.name.startsWith(actor.familyName)
      ? []
      : [`-# ${words.who.familyNameFirst({ name: plain(actor.familyName) })}`];
  // A term that ended on a day or later may have gone on: that there was no office then is not known.
  const open = offices.length > 0 ? [] : earlier.filter((office) => mayHaveHeld(office, today, today));
  const current =
    offices.length > 0
      ? offices.map((office) => withTerm(`**${plain(office.title)}**`, office, today, words))
      : actor.kind === "person"
        ? [noOffice(question.asOf === undefined, open.length > 0, words)]
        : [];
  const before = earlier.map((one) => {
    const office = withTerm(plain(one.title), one, today, words);
    return `-# ${open.includes(one) ? words.who.lastKnown({ office }) : words.who.before({ office })}`;
  });
  const lines = [...current, ...before, ...country, ...family];
  return lines.length > 0 ? lines.join("\n") : capital(words.who[actor.kind]());
}

function noOffice(isNow: boolean, isOpen: boolean, { who }: Words): string {
  if (isOpen) return isNow ? who.officeNotKnownNow() : who.officeNotKnownThen();
  return isNow ? who.noOfficeNow() : who.noOfficeThen();
}

function whoAsks({ question, actor, quotes }: WhoView, words: Words): readonly Ask[] {
  const then = { page: 0, ...asKnown(question.asOf) };
  const said: Ask = { label: words.buttons.quotes(), question: { about: "quotes", speaker: actor.id, ...then } };
  return [
    ...(quotes === 0 ? [] : [said]),
    { label: words.buttons.whatIsNext(), question: { about: "next", actor: actor.id, ...then } },
    { label: words.buttons.changes(), question: { about: "changes", actor: actor.id, ...then } },
  ];
}
