// /next, /changes and /search: lists of one idea an item, the date first.
import type { Archive } from "../../archive/archive.ts";
import { nameOf } from "../../archive/archive.ts";
import { type Day, describeDay, describeEdtf } from "../../archive/dates.ts";
import { knownOn } from "../../archive/history.ts";
import { phraseDate, phraseOpen, phraseState, phraseStatus } from "../../archive/phrase.ts";
import type { Ask, EventAt, Found, View } from "../../view.ts";
import type { Card } from "./card.ts";
import { archiveFooter, changeLine, changeWords, sourceLine } from "./lines.ts";
import { capital, plain } from "./markdown.ts";
import { PLAIN } from "./theme.ts";

type Of<K extends View["kind"]> = Extract<View, { kind: K }>;

/** How many events of a list get a button. */
const BUTTONS = 5;

export function nextCard(view: Of<"next">, archive: Archive): Card {
  const { question, upcoming, undated, passed, today } = view;
  const line = ({ event, state }: EventAt) => {
    const open = phraseOpen(state, today);
    const date = phraseDate(state, archive) ?? "No date known";
    const tail = open === undefined || state.date === undefined ? "" : ` · ${open}`;
    return `**${capital(plain(date))}**${tail}\n${plain(event.title)}\n-# ${capital(plain(phraseStatus(state, archive)))}`;
  };
  const section = (title: string, items: readonly EventAt[]) =>
    items.map((item, index) => `${index === 0 ? `### ${title}\n` : ""}${line(item)}`);
  const nothing = upcoming.length + undated.length + passed.length === 0;
  return {
    accent: PLAIN,
    heading: asKnown(`## ${plain(view.heading)}`, question.asOf),
    blocks: nothing
      ? ["Nothing that lies ahead is in the archive. It may have ended before today: see how far it reaches below."]
      : [
          ...upcoming.map(line),
          ...section("No date known", undated),
          ...section("Passed, no outcome recorded", passed),
        ],
    footer: archiveFooter(archive),
    page: question.page,
    turn: (page) => ({ ...question, page }),
    asks: [
      ...[...upcoming, ...undated, ...passed].slice(0, BUTTONS).map((one) => askAbout(one, question.asOf)),
      ...(upcoming.length > 0 ? [askTimeline(question)] : []),
    ],
  };
}

function askTimeline({ topic, actor, asOf }: Of<"next">["question"]): Ask {
  const filter = { ...(topic === undefined ? {} : { topic }), ...(actor === undefined ? {} : { actor }) };
  return { label: "Timeline", question: { about: "timeline", ...filter, ...(asOf === undefined ? {} : { asOf }) } };
}

export function changesCard(view: Of<"changes">, archive: Archive): Card {
  const { question, steps } = view;
  const blocks = steps.map(({ event, before, state, development, changes }) =>
    [
      `**${describeDay(knownOn(development))}** · ${development.correction === true ? "Correction" : changeWords(changes)}`,
      plain(event.title),
      changeLine(before, state, archive),
      ...(development.says === undefined ? [] : [`According to ${plain(development.says)}`]),
      sourceLine(development.sources, archive),
    ].join("\n"),
  );
  return {
    accent: PLAIN,
    heading: asKnown(`## ${plain(view.heading)}`, question.asOf),
    blocks: blocks.length > 0 ? blocks : ["Nothing became known in this time. Try an earlier day, such as since:365d."],
    footer: archiveFooter(archive),
    page: question.page,
    turn: (page) => ({ ...question, page }),
    asks: steps.slice(0, BUTTONS).map((one) => askAbout(one, question.asOf)),
  };
}

export function searchCard(view: Of<"search">, archive: Archive): Card {
  const { question, found } = view;
  return {
    accent: PLAIN,
    heading: asKnown(`## Search: “${plain(question.words)}”`, question.asOf),
    blocks: found.map((one) => foundBlock(one, archive)),
    footer: archiveFooter(archive),
    page: question.page,
    turn: (page) => ({ ...question, page }),
    asks: found.slice(0, BUTTONS).flatMap((one) => askFor(one, archive, question.asOf)),
  };
}

function foundBlock(found: Found, archive: Archive): string {
  switch (found.kind) {
    case "event":
      return `**${plain(found.at.event.title)}**\n${capital(plain(phraseState(found.at.state, archive)))}`;
    case "quote": {
      const { quote } = found;
      const text = quote.wordings[0]?.text ?? "";
      return `**${plain(nameOf(archive, quote.speaker))}**, ${plain(describeEdtf(quote.said))}\n“${plain(text)}”`;
    }
    case "actor": {
      const office = found.actor.offices.at(-1);
      const names = Object.values(found.actor.names).map(plain).join(", ");
      return [
        `**${plain(found.actor.name)}**${names === "" ? "" : ` (${names})`}`,
        ...(office === undefined ? [] : [plain(office.title)]),
      ].join("\n");
    }
    case "topic":
      return `**${plain(found.topic.name)}**\nTopic`;
  }
}

function askFor(found: Found, archive: Archive, asOf: Day | undefined): readonly Ask[] {
  switch (found.kind) {
    case "event":
      return [askAbout(found.at, asOf)];
    case "quote":
      return [
        {
          label: `Quote: ${nameOf(archive, found.quote.speaker)}, ${describeEdtf(found.quote.said)}`,
          question: { about: "quote", id: found.quote.id },
        },
      ];
    case "actor":
      return [{ label: `Next with ${found.actor.name}`, question: { about: "next", actor: found.actor.id, page: 0 } }];
    case "topic":
      return [{ label: `Next: ${found.topic.name}`, question: { about: "next", topic: found.topic.id, page: 0 } }];
  }
}

function askAbout({ event }: EventAt, asOf: Day | undefined): Ask {
  return {
    label: event.title,
    question: { about: "event", id: event.id, page: 0, ...(asOf === undefined ? {} : { asOf }) },
  };
}

/** An answer that is not of now says so. */
function asKnown(heading: string, asOf: Day | undefined): string {
  return asOf === undefined ? heading : `${heading}\n-# As known on ${describeDay(asOf)}`;
}
