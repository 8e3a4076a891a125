import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "./shipped.ts";
import { aStatus } from "./status.ts";

const TODAY = "2026-12-01";

/** The event that a message is answered with where the shipped archive lacks some; undefined where several are, or none. */
export function shownWithout(gone: readonly string[], text: string): string | undefined {
  const { events, ...records } = shipped();
  const archive = { ...records, events: new Map([...events].filter(([id]) => !gone.includes(id))) };
  const intent = parseMessage(text, archive, TODAY, ENGLISH);
  if (!intent.ok || !("question" in intent)) return undefined;
  const view = answer(intent.question, { archive, today: TODAY, words: ENGLISH, status: aStatus, commands: [] });
  return view.kind === "event" && view.amongOthers === undefined ? view.at.event.id : undefined;
}
