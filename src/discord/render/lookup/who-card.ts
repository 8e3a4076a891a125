// /who: names, office on the day, then what the archive has of them.

import { type Day, type Edtf, earliest, latest } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { mayHaveHeld } from "../../../archive/offices.ts";
import { ownNamesOf } from "../../../archive/own-names.ts";
import { nameOf } from "../../../archive/records.ts";
import type { Office } from "../../../archive/schema.ts";
import { mapSteps, type Steps } from "../../../archive/steps.ts";
import type { Ask, View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine, headed } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { listPages } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { eventItem } from "./event-item.ts";

type WhoView = Extract<View, { kind: "who" }>;

export function* whoCard(view: WhoView, archive: Archive, words: Words): Steps<Card> {
  const { question, actor, events, more, today } = view;
  const names = ownNamesOf(actor, archive).join(", ");
  const items = yield* mapSteps(events, (one) => ({
    ...eventItem(one, { asOf: question.asOf, today }, archive, words),
    heading: `### ${words.who.inTheArchive()}`,
  }));
  const heading = headed(`${actor.name}${names === "" ? "" : ` (${names})`}`, question.asOf, archive, words);
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

/** The end of a term that lay ahead on that day is not told: nobody knew it. */
export function withTerm(office: string, { from, to }: Office, day: Day, words: Words): string {
  const ended = to !== undefined && (latest(to) ?? day) <= day ? words.dates.edtf(to) : undefined;
  if (from === undefined) return ended === undefined ? office : words.who.officeUntil({ office, to: ended });
  const begun = beginning(from, words);
  const { who } = words;
  if (ended === undefined) return (isOneOf(from) ? who.officeFromOn : who.officeSince)({ office, from: begun });
  const isVague = isOneOf(from) || (to !== undefined && isOneOf(to));
  return (isVague ? who.officeFromUntil : who.officeFromTo)({ office, from: begun, to: ended });
}

/** “A day between”: with a first and a last day, and not known which. */
function isOneOf(date: Edtf): boolean {
  return date.kind === "one-of" && earliest(date) !== undefined && latest(date) !== undefined;
}

/** “9 March 2021 or before”: where no page shows the day, a page shows that it was held by then. */
function beginning(from: Edtf, { dates, who }: Words): string {
  const by = latest(from);
  return earliest(from) === undefined && by !== undefined ? who.orBefore({ day: dates.day(by) }) : dates.edtf(from);
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
