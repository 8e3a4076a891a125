// The line by which a change stands in Git's history. Pure.
import { nameOf, type Records } from "../../archive/records.ts";
import type { Draft } from "./draft.ts";

/** `archive: <event title>: <what>`, one line of plain text. */
export function commitMessage(draft: Draft, records: Records, isUndone: boolean): string {
  const line = `archive: ${committedSubject(draft, records)}: ${isUndone ? "takes back " : ""}${whatIsNew(draft)}`;
  return line.replace(/\s+/g, " ").slice(0, 200);
}

function committedSubject(draft: Draft, records: Records): string {
  if (draft.kind === "event") return draft.title;
  if (draft.kind === "quote") return nameOf(records, draft.speaker);
  if (draft.kind === "quote-event" || draft.kind === "quote-correction")
    return nameOf(records, records.quotes.get(draft.quote)?.speaker ?? draft.quote);
  return records.events.get(draft.event)?.title ?? draft.event;
}

function whatIsNew(draft: Draft): string {
  switch (draft.kind) {
    case "event":
      return "new event";
    case "quote":
      return `quote of ${draft.said}`;
    case "quote-event":
      return `the event of ${draft.quote}`;
    case "quote-correction":
      return `${draft.correction === undefined ? "more on" : "correction of"} ${draft.quote}`;
    case "sources":
      return "sources";
    case "development": {
      const { status, date, correction } = draft.step;
      const facts = [correction === true ? "correction" : undefined, status, date === null ? "no date" : date];
      return facts.filter((fact) => fact !== undefined).join(", ") || "development";
    }
  }
}
