// An event in a list: its sign and date first, then what it is, how settled it is and who says so.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { decidingDevelopment } from "../../../archive/deciding-development.ts";
import { phaseOf } from "../../../archive/phase.ts";
import type { Event } from "../../../archive/schema.ts";
import { titleKnownOn } from "../../../archive/title-known-on.ts";
import type { Ask, EventAt } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import {
  describeOpen,
  describeStatusInLine,
  describeWhenFirst,
  inWindow,
  meetingNote,
} from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { oneSource, perhapsLine } from "../lines.ts";
import type { ListItem } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import { SIGN } from "../message/theme.ts";

type ItemSeen = {
  readonly asOf?: Day | undefined;
  /** The day from which it is seen. */
  readonly today: Day;
  /** Whether a heading above it says that nobody recorded what came of it. */
  readonly underNoOutcome?: boolean;
};

/** Its lines, and what is asked when it is opened. */
export function eventItem(
  { event, state }: EventAt,
  { asOf, today, underNoOutcome = false }: ItemSeen,
  archive: Archive,
  words: Words,
): ListItem {
  const [open] = underNoOutcome ? meetingNote(state, words) : [openNote(state, today, words)];
  const phase = phaseOf(state, today);
  // Who has something ahead of them wants its hour and its weekday.
  const exact = phase === "upcoming" || phase === "now" ? describeWhenFirst(state, archive, words) : undefined;
  const date = exact ?? (state.date === undefined ? undefined : words.dates.edtf(state.date));
  const source = oneSource(decidingDevelopment(event, asOf)?.sources ?? [], archive, words);
  const perhaps = perhapsLine(event, asOf, archive, words);
  const lines = [
    `${SIGN[state.status]} **${capital(plain(inWindow(date, state, words) ?? words.state.noDateKnown()))}**${open === undefined ? "" : ` · ${open}`}`,
    plain(event.title),
    `-# ${capital(plain(describeStatusInLine(state, archive, words, today)))} · ${source}`,
    ...(perhaps === undefined ? [] : [perhaps]),
  ];
  return { text: lines.join("\n"), asks: [eventAsk(event, asOf)] };
}

/** Of what has no date the first line says so anyway. */
function openNote(state: EventAt["state"], today: Day, words: Words): string | undefined {
  return state.date === undefined ? undefined : describeOpen(state, today, words);
}

export function eventAsk(event: Event, asOf: Day | undefined): Ask {
  return {
    label: titleKnownOn(event, asOf),
    question: { about: "event", id: event.id, page: 0, ...asKnown(asOf) },
  };
}
