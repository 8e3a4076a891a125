import type { Archive } from "#src/archive/archive.ts";
import type { View } from "#src/core/view.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import type { Intent } from "#src/lookup/message/intent.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aStatus } from "./status.ts";

/** What is shown to a direct message on a day; throws for one that has something done. */
export function shownTo(archive: Archive, today: string): (text: string) => View {
  const context = { archive, today, words: ENGLISH, status: () => aStatus(), commands: [] };
  return (text) => {
    const asked = parseMessage(text, archive, today, ENGLISH);
    if (!asked.ok) return asked.view;
    if (!("question" in asked)) throw new Error(`“${text}” is done, and asks nothing`);
    return answer(asked.question, context);
  };
}

/** The ids of the events that are shown, in their order; what kind of view it is where it shows none. */
export function idsShown(view: View): readonly string[] {
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [view.kind];
}

/** What a direct message has done; undefined for one that asks something. */
export function doneBy(
  archive: Archive,
  today: string,
): (text: string) => Extract<Intent, { action: unknown }>["action"] | undefined {
  return (text) => {
    const asked = parseMessage(text, archive, today, ENGLISH);
    return "action" in asked ? asked.action : undefined;
  };
}
