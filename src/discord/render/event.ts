// /event: what is known now or was known then, and how it became known.
import { type Archive, nameOf } from "../../archive/archive.ts";
import { describeDay } from "../../archive/dates.ts";
import { knownOn, type State } from "../../archive/history.ts";
import { phraseDate, phraseState, phraseWhere } from "../../archive/phrase.ts";
import type { Ask, Step, View } from "../../view.ts";
import type { Card } from "./card.ts";
import { archiveFooter, changeLine, changeWords, participantLine, sourceLine, statusLine, whenLines } from "./lines.ts";
import { capital, plain } from "./markdown.ts";
import { ACCENT } from "./theme.ts";

type EventView = Extract<View, { kind: "event" }>;

export function eventCard(view: EventView, archive: Archive): Card {
  const { question, at, steps } = view;
  const asOf = question.asOf === undefined ? [] : [`-# As known on ${describeDay(question.asOf)}`];
  return {
    accent: ACCENT[at.state.status],
    heading: [`## ${plain(at.event.title)}`, ...asOf].join("\n"),
    blocks: [nowBlock(view, archive), ...steps.map((step, index) => stepBlock(step, index, archive))],
    footer: archiveFooter(archive),
    page: question.page,
    turn: (page) => ({ ...question, page }),
    asks: asksOf(view, archive),
  };
}

function nowBlock({ at: { state }, steps, today }: EventView, archive: Archive): string {
  const latest = steps[0];
  const lines = [
    ...whenLines(state, archive, today),
    statusLine(state, archive),
    placeLine(state),
    lengthLine(state),
    ...contradictions(steps, archive),
    participantLine(state.participants, archive),
    latest === undefined ? undefined : plain(latest.development.summary),
    latest === undefined ? undefined : sourceLine(latest.development.sources, archive),
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

/** What others said of the date on the same day: both claims stand, each with who makes it. */
function contradictions(steps: readonly Step[], archive: Archive): readonly string[] {
  const [latest] = steps;
  if (latest === undefined) return [];
  const date = phraseDate(latest.state, archive);
  const sameDay = steps.slice(1).filter(({ development }) => knownOn(development) === knownOn(latest.development));
  const others = new Map<string, string>();
  for (const { state, development } of sameDay) {
    const other = development.date === undefined ? undefined : phraseState(state, archive);
    if (other === undefined || phraseDate(state, archive) === date) continue;
    others.set(other, development.says === undefined ? other : `${other}, according to ${development.says}`);
  }
  return [...others.values()].map((claim) => `Also said that day: ${plain(claim)}`);
}

function placeLine(state: State): string | undefined {
  const where = phraseWhere(state);
  return where === undefined ? undefined : capital(plain(where));
}

function lengthLine({ start, end, status }: State): string | undefined {
  if (start === undefined || end === undefined || status !== "held") return undefined;
  const minutes = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `Lasted ${[hours > 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""].join(" ").trim()} from beginning to end`;
}

function stepBlock({ before, state, development, changes }: Step, index: number, archive: Archive): string {
  const heading = index === 0 ? "### How it became known, newest first\n" : "";
  const what = development.correction === true ? "Correction" : changeWords(changes);
  const lines = [
    `${heading}${describeDay(knownOn(development))}${what === "" ? "" : ` · ${what}`}`,
    changes.length === 0 ? undefined : changeLine(before, state, archive),
    development.says === undefined ? undefined : `According to ${plain(development.says)}`,
    index === 0 ? undefined : plain(development.summary),
    development.note === undefined ? undefined : `-# Note: ${plain(development.note)}`,
    index === 0 ? undefined : sourceLine(development.sources, archive),
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

/** Those who take part and get a button. */
const PEOPLE = 2;

function asksOf({ question, at, quotes, others }: EventView, archive: Archive): readonly Ask[] {
  const { id, topics } = at.event;
  const asOf = question.asOf === undefined ? {} : { asOf: question.asOf };
  const now: Ask[] =
    question.asOf === undefined ? [] : [{ label: "As known now", question: { about: "event", id, page: 0 } }];
  const said: Ask[] =
    quotes.length === 0 ? [] : [{ label: "Quotes", question: { about: "quotes", event: id, page: 0, ...asOf } }];
  const people = at.state.participants
    .slice(0, PEOPLE)
    .map(
      ({ actor }): Ask => ({ label: nameOf(archive, actor), question: { about: "who", id: actor, page: 0, ...asOf } }),
    );
  const [topic] = topics;
  const more: Ask[] =
    topic === undefined
      ? []
      : [
          {
            label: `Changes: ${archive.topics.get(topic)?.name ?? topic}`,
            question: { about: "changes", topic, page: 0, ...asOf },
          },
        ];
  const sources: Ask = { label: "Sources", question: { about: "sources", event: id, page: 0, ...asOf } };
  const meant = others.map(
    ({ event }): Ask => ({ label: event.title, question: { about: "event", id: event.id, page: 0, ...asOf } }),
  );
  return [...now, ...said, sources, ...people, ...more, ...meant];
}
