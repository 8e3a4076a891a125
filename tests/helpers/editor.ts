// Somebody who edits an archive of three events: steps are added, and files are away, or older ones, for a while.
import fc from "fast-check";
import type { Archive } from "#src/archive/archive.ts";
import { aDevelopment, anArchive, anEvent } from "./archive.ts";
import type { aDiscord } from "./digests.ts";

const EVENTS = ["a", "b", "c"] as const;
type Id = (typeof EVENTS)[number];

/** `learn` adds a step · `away` the file is gone · `older` it lacks its last step · `back` it is whole again. */
export type Edit = { readonly edit: "learn" | "away" | "older" | "back"; readonly event: Id };

export const edits: fc.Arbitrary<Edit> = fc.record({
  edit: fc.constantFrom("learn", "learn", "away", "older", "back"),
  event: fc.constantFrom(...EVENTS),
});

/** What goes wrong with one message. */
export const troubles = fc.constantFrom("try-again", "forbidden", "post-then-fail", "none");

export type Trouble = "try-again" | "forbidden" | "post-then-fail" | "none";

/** The next message meets it; “none” takes away what was to come. */
export function makeTrouble(trouble: Trouble, outcomes: ReturnType<typeof aDiscord>["outcomes"]): void {
  if (trouble === "none") outcomes.length = 0;
  else if (trouble === "post-then-fail") outcomes.push(trouble);
  else if (trouble === "forbidden") outcomes.push({ outcome: trouble, reason: "no" });
  else outcomes.push({ outcome: trouble, reason: "no", stored: "no" });
}

/** Each step names another month, so that each is a change. */
function stepOf(n: number) {
  const date = `${2022 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
  return aDevelopment({ known: "2021-11-09", status: "planned", date });
}

/** The events begin with one step each. */
export function anEditor() {
  const learnt = new Map<Id, number>(EVENTS.map((id) => [id, 1]));
  const shown = new Map(learnt);
  const countOf = (counts: ReadonlyMap<Id, number>, id: Id) => counts.get(id) ?? 0;
  return {
    apply({ edit, event }: Edit): void {
      if (edit === "learn") learnt.set(event, countOf(learnt, event) + 1);
      if (edit === "away") shown.set(event, 0);
      else if (edit === "older") shown.set(event, Math.max(1, countOf(shown, event) - 1));
      else shown.set(event, countOf(learnt, event));
    },
    mend(): void {
      for (const id of EVENTS) shown.set(id, countOf(learnt, id));
    },
    archive(): Archive {
      const events = EVENTS.filter((id) => countOf(shown, id) > 0).map((id) =>
        anEvent({
          id,
          title: id,
          topics: ["us-china"],
          developments: Array.from({ length: countOf(shown, id) }, (_, n) => stepOf(n)),
        }),
      );
      return anArchive({ events });
    },
    /** Every step that was added, as “a:2”. */
    added: (): readonly string[] =>
      EVENTS.flatMap((id) => Array.from({ length: countOf(learnt, id) - 1 }, (_, n) => `${id}:${n + 2}`)),
  };
}
