// /event: what is known now or was known then, and how it became known.

import type { Archive } from "../../../archive/archive.ts";
import { touchesDate } from "../../../archive/deciding-development.ts";
import type { TopicId } from "../../../archive/fields.ts";
import { knownOn, type State } from "../../../archive/history.ts";
import { nameOf } from "../../../archive/records.ts";
import type { Ask, EventStep, View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { describeState, describeWhenFirst, describeWhere } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import {
  archiveFooter,
  changeLine,
  changeWords,
  headed,
  participantLine,
  sourceLine,
  statusLine,
  unreadLine,
  whenLines,
} from "../lines.ts";
import type { Card } from "../message/card.ts";
import { capital, plain } from "../message/markdown.ts";
import { ACCENT } from "../message/theme.ts";
import { eventAsk } from "./event-item.ts";

type EventView = Extract<View, { kind: "event" }>;

export function eventCard(view: EventView, archive: Archive, words: Words): Card {
  const { question, named = question, unread = [], at, steps, actions } = view;
  // Later steps may say other things: date and status stand with the source that they have.
  const deciding = steps.find(({ changes }) => touchesDate(changes)) ?? steps[0];
  return {
    accent: ACCENT[at.state.status],
    heading: [
      headed(at.event.title, question.asOf, words),
      ...unreadLine(unread, words),
      ...insteadLine(view, words),
    ].join("\n"),
    blocks: [
      nowBlock(view, deciding, archive, words),
      ...steps.map((step, index) => stepBlock(step, index, deciding, archive, words)),
    ],
    footer: archiveFooter(archive, question.asOf, words),
    page: question.page,
    turn: (page) => ({ ...named, page }),
    asks: eventAsks(view, archive, words),
    actions,
  };
}

/** Who asks for the next one is told that there is none before they read of another. */
function insteadLine({ named, instead }: EventView, words: Words): readonly string[] {
  if (named === undefined || instead === undefined) return [];
  const none = named.which === "last" ? words.event.noLast : words.event.noNext;
  return [`-# ${none({ words: words.labels.quoted({ text: plain(named.words) }) })}`];
}

function nowBlock(
  { at: { state }, steps, today }: EventView,
  deciding: EventStep | undefined,
  archive: Archive,
  words: Words,
): string {
  const lines = [
    ...whenLines(state, archive, words, today),
    statusLine(state, archive, words, deciding && knownOn(deciding.development)),
    placeLine(state, words),
    lengthLine(state, words),
    ...contradictions(steps, archive, words),
    participantLine(state.participants, archive, words),
    ...(deciding === undefined
      ? []
      : [plain(deciding.development.summary), sourceLine(deciding.development.sources, archive, words)]),
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

/** What others said of the date on the same day: both claims stand, each with who makes it. */
function contradictions(steps: readonly EventStep[], archive: Archive, words: Words): readonly string[] {
  const [latest] = steps;
  if (latest === undefined) return [];
  const date = describeWhenFirst(latest.state, archive, words);
  const sameDay = steps.slice(1).filter(({ development }) => knownOn(development) === knownOn(latest.development));
  const others = new Map<string, string>();
  for (const { state, development } of sameDay) {
    const other = development.date === undefined ? undefined : describeState(state, archive, words);
    if (other === undefined || describeWhenFirst(state, archive, words) === date) continue;
    const who = development.says;
    others.set(other, who === undefined ? other : words.event.stateAccordingTo({ state: other, who }));
  }
  return [...others.values()].map((claim) => words.event.alsoSaidThatDay({ claim: plain(claim) }));
}

function placeLine(state: State, words: Words): string | undefined {
  const where = describeWhere(state, words);
  return where === undefined ? undefined : capital(plain(where));
}

function lengthLine({ start, end, status }: State, words: Words): string | undefined {
  if (start === undefined || end === undefined || status !== "held") return undefined;
  const minutes = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  // Less than half a minute is no length.
  if (minutes < 1) return undefined;
  const length = rest === 0 ? "hours" : hours === 0 ? "minutes" : "both";
  return words.event.lasted({ length, hours, minutes: rest });
}

function stepBlock(
  step: EventStep,
  index: number,
  deciding: EventStep | undefined,
  archive: Archive,
  words: Words,
): string {
  const { before, state, development, changes } = step;
  const heading = index === 0 ? `### ${words.event.howItBecameKnown()}\n` : "";
  const what = stepTitle(step, words);
  // Its summary and its sources stand right above.
  const told = index === 0 && step === deciding;
  const lines = [
    `${heading}${words.dates.day(knownOn(development))}${what === "" ? "" : ` · ${what}`}`,
    changes.length === 0 ? undefined : changeLine(before, state, archive, words),
    development.says === undefined ? undefined : words.event.accordingTo({ who: plain(development.says) }),
    told ? undefined : plain(development.summary),
    development.note === undefined ? undefined : `-# ${words.labels.note({ note: plain(development.note) })}`,
    told ? undefined : sourceLine(development.sources, archive, words),
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

function stepTitle({ development, changes }: EventStep, words: Words): string {
  if (development.correction === true) return capital(words.change.correction());
  return changes.length > 0 ? changeWords(changes, words) : "";
}

/** Who asked for the next one, and there is none, may want what else lies ahead. */
function askAhead(
  topics: readonly TopicId[],
  then: { page: number; asOf?: string },
  archive: Archive,
  words: Words,
): readonly Ask[] {
  return topics.slice(0, 1).map((topic): Ask => {
    const label = words.buttons.next({ topic: archive.topics.get(topic)?.name ?? topic });
    return { label, question: { about: "next", topic, ...then } };
  });
}

/** Those who take part and get a button. */
const MAX_PEOPLE_BUTTONS = 2;

function eventAsks(view: EventView, archive: Archive, words: Words): readonly Ask[] {
  const { question, at, quotes, others } = view;
  const { id, topics } = at.event;
  const then = { page: 0, ...asKnown(question.asOf) };
  const now: Ask = { label: words.buttons.asKnownNow(), question: { about: "event", id, page: 0 } };
  const said: Ask = { label: words.buttons.quotes(), question: { about: "quotes", event: id, ...then } };
  const people = at.state.participants
    .slice(0, MAX_PEOPLE_BUTTONS)
    .map(({ actor }): Ask => ({ label: nameOf(archive, actor), question: { about: "who", id: actor, ...then } }));
  const more = topics.slice(0, 1).map((topic): Ask => {
    const label = words.buttons.changesOf({ topic: archive.topics.get(topic)?.name ?? topic });
    return { label, question: { about: "changes", topic, ...then } };
  });
  return [
    ...(view.instead === true && view.named?.which === "next" ? askAhead(topics, then, archive, words) : []),
    ...(question.asOf === undefined ? [] : [now]),
    ...(quotes.length === 0 ? [] : [said]),
    { label: words.buttons.sources(), question: { about: "sources", event: id, ...then } },
    ...people,
    ...more,
    ...others.map(({ event }) => eventAsk(event, question.asOf)),
  ];
}
