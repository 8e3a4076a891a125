// /who: names, office on the day, then what the archive has of them.
import { type Archive, nameOf } from "../../archive/archive.ts";
import { type Day, describeDay, describeEdtf, latest } from "../../archive/dates.ts";
import { phraseState, withArticle } from "../../archive/phrase.ts";
import type { Office } from "../../archive/schema.ts";
import type { Ask, View } from "../../view.ts";
import type { Card } from "./card.ts";
import { archiveFooter } from "./lines.ts";
import { capital, plain } from "./markdown.ts";
import { PLAIN } from "./theme.ts";

type WhoView = Extract<View, { kind: "who" }>;

/** Events that get a button. */
const BUTTONS = 3;

export function whoCard(view: WhoView, archive: Archive): Card {
  const { question, actor, events } = view;
  const names = Object.values(actor.names).map(plain).join(", ");
  const asOf = question.asOf === undefined ? [] : [`-# As known on ${describeDay(question.asOf)}`];
  return {
    accent: PLAIN,
    heading: [`## ${plain(actor.name)}${names === "" ? "" : ` (${names})`}`, ...asOf].join("\n"),
    blocks: [
      officeBlock(view, archive),
      ...events.map(
        ({ event, state }, index) =>
          `${index === 0 ? "### In the archive\n" : ""}**${capital(plain(phraseState(state, archive)))}**\n${plain(event.title)}`,
      ),
    ],
    footer: archiveFooter(archive),
    page: question.page,
    turn: (page) => ({ ...question, page }),
    asks: asksOf(view),
  };
}

function officeBlock({ question, actor, offices, earlier, today }: WhoView, archive: Archive): string {
  const country = actor.country === undefined ? [] : [`Acts for ${plain(withArticle(nameOf(archive, actor.country)))}`];
  const family =
    actor.familyName === undefined || !actor.name.startsWith(actor.familyName)
      ? []
      : [`-# Family name first: ${plain(actor.familyName)}`];
  const then = question.asOf === undefined ? "No office recorded now" : "No office recorded on that day";
  const current =
    offices.length > 0
      ? offices.map((office) => `**${plain(office.title)}**${term(office, today)}`)
      : actor.kind === "person"
        ? [then]
        : [];
  const before = earlier.map((office) => `-# Before: ${plain(office.title)}${term(office, today)}`);
  const lines = [...current, ...before, ...country, ...family];
  return lines.length > 0 ? lines.join("\n") : capital(actor.kind);
}

/** The end of a term that lay ahead on that day is not told: nobody knew it. */
function term({ from, to }: Office, day: Day): string {
  const ended = to !== undefined && (latest(to) ?? day) <= day ? describeEdtf(to) : undefined;
  if (from === undefined) return ended === undefined ? "" : `, until ${ended}`;
  return ended === undefined ? `, since ${describeEdtf(from)}` : `, ${describeEdtf(from)} to ${ended}`;
}

function asksOf({ question, actor, events, quotes }: WhoView): readonly Ask[] {
  const day = question.asOf === undefined ? {} : { asOf: question.asOf };
  return [
    ...(quotes === 0
      ? []
      : [{ label: "Quotes", question: { about: "quotes", speaker: actor.id, page: 0 } } satisfies Ask]),
    { label: "What is next", question: { about: "next", actor: actor.id, page: 0 } },
    ...events
      .slice(0, BUTTONS)
      .map(({ event }): Ask => ({ label: event.title, question: { about: "event", id: event.id, page: 0, ...day } })),
  ];
}
