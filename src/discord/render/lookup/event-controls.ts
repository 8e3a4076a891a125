// What can be pressed on an event: what opens in the message and closes again, then what asks or does something else.

import type { Archive } from "../../../archive/archive.ts";
import { liesAhead } from "../../../archive/phase.ts";
import type { EventOpen } from "../../../core/event-focus.ts";
import type { Ask, EventView } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import type { Words } from "../../../wording/words.ts";
import type { ButtonSpec } from "../message/buttons.ts";
import { sourcesOf } from "./event-details.ts";
import { eventAsk } from "./event-item.ts";

/** In the order of their use: of these the first four are buttons, the others stand in the menu. */
export function eventControls(view: EventView, archive: Archive, words: Words): readonly ButtonSpec[] {
  const { at, question, today, actions } = view;
  const opening = toggles(view, words);
  const [first, others] = [opening.slice(0, 2), opening.slice(2)];
  const doing = actions.map(({ label, action }): ButtonSpec => ({ label, press: { act: "do", action } }));
  const rest = asksOf(view, archive, words).map(toAsk);
  if (question.asOf !== undefined) {
    const now = { about: "event", id: at.event.id, page: 0 } as const;
    return [...first, toAsk({ label: words.buttons.asKnownNow(), question: now }), ...others, ...rest];
  }
  // What lies ahead is followed; of what has been, one reads what was said and who was there.
  return liesAhead(at.state, today)
    ? [...first, ...doing, ...others, ...rest]
    : [...first, ...others, ...doing, ...rest];
}

function toggles(view: EventView, words: Words): readonly ButtonSpec[] {
  const { question, named = question, quotes, at, steps } = view;
  const there: readonly EventOpen[] = [
    ...(steps.length > 0 ? (["history"] as const) : []),
    ...(sourcesOf(view).length > 0 ? (["sources"] as const) : []),
    ...(quotes.length > 0 ? (["quotes"] as const) : []),
    ...(at.state.participants.length > 0 ? (["people"] as const) : []),
  ];
  const { open: _, ...closed } = { ...named, page: 0 };
  return there.map((open) => {
    const isOn = question.open === open;
    return { label: words.opens[open](), press: { act: "turn", question: isOn ? closed : { ...closed, open } }, isOn };
  });
}

function asksOf(view: EventView, archive: Archive, words: Words): readonly Ask[] {
  const { question, at, others } = view;
  const { topics } = at.event;
  const then = { page: 0, ...asKnown(question.asOf) };
  const ofTopic = topics.slice(0, 1).flatMap((topic): readonly Ask[] => {
    const name = archive.topics.get(topic)?.name ?? topic;
    return [
      { label: words.buttons.next({ topic: name }), question: { about: "next", topic, ...then } },
      { label: words.buttons.changesOf({ topic: name }), question: { about: "changes", topic, ...then } },
    ];
  });
  return [...others.map(({ event }) => eventAsk(event, question.asOf)), ...ofTopic];
}

function toAsk({ label, question }: Ask): ButtonSpec {
  return { label, press: { act: "ask", question } };
}
