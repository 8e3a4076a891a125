// Which step of an event a headline tells, by the verbs of the clause that speaks of it. Pure.

import { EVENT_NOUN } from "./event-kinds.ts";
import { type HeadlineDate, headlineDate } from "./headline-date.ts";
import type { RankedEvent } from "./rank-events.ts";
import { STEP_PATTERNS, type StepKind } from "./step-patterns.ts";
import type { Told } from "./told.ts";

export type ReadStep = {
  readonly kind: StepKind;
  /** The place of the clause that tells it. */
  readonly clause: number;
  readonly date: HeadlineDate | undefined;
};

/** So many words may stand between a verb and what it is said of. */
const REACH = { noun: 6, party: 4 } as const;

/** What stands in the reach of a verb: the gathering itself, or one of those who come to it. */
type Anchor = { readonly at: number; readonly is: "noun" | "party" };

export type StepContext = { readonly today: string };

/** The first step that stands beside the event in a clause of its own; undefined when none does. */
export function readStep(told: Told, event: RankedEvent | undefined, { today }: StepContext): ReadStep | undefined {
  const { clauses, words } = told.headline;
  const order = clauses.flatMap(({ role }, at) => (role === "main" || role === "topic" ? [at] : []));
  const beside = clauses.flatMap(({ role }, at) => (role === "beside" ? [at] : []));
  const topic =
    clauses.some(({ role }) => role === "topic") &&
    isAboutEvent(
      told,
      event,
      clauses.findIndex(({ role }) => role === "topic"),
    );
  for (const clause of [...order, ...beside]) {
    const text = clauses[clause]?.text ?? "";
    const own = words.filter((word) => word.clause === clause);
    const first = words.findIndex((word) => word.clause === clause);
    const anchors = anchorsIn(told, event, clause, first);
    const role = clauses[clause]?.role;
    if (anchors.length === 0 && !(topic && role === "main")) continue;
    if (role === "beside" && !isAboutEvent(told, event, clause)) continue;
    const keys = own.map(({ key }) => key).join(" ");
    const found = stepIn(keys, anchors, topic);
    if (found === undefined) continue;
    return { kind: found, clause, date: dateFor(found, text, told, clause, today) };
  }
  return undefined;
}

/** A denial in any clause about the event stands before what is told of it elsewhere. */
function stepIn(keys: string, anchors: readonly Anchor[], topic: boolean): StepKind | undefined {
  for (const [kind, pattern] of STEP_PATTERNS) {
    for (const match of keys.matchAll(new RegExp(pattern.source, "g"))) {
      const from = keys.slice(0, match.index).split(" ").length - 1;
      const to = from + match[0].split(" ").length - 1;
      const near = anchors.some(({ at, is }) => {
        const gap = at < from ? from - at - 1 : at > to ? at - to - 1 : 0;
        return gap <= (is === "noun" ? REACH.noun : REACH.party);
      });
      if (near || (topic && anchors.length === 0)) return kind;
    }
  }
  return undefined;
}

function anchorsIn(told: Told, event: RankedEvent | undefined, clause: number, first: number): readonly Anchor[] {
  const { headline, names } = told;
  const anchors: Anchor[] = headline.words.flatMap((word, at) =>
    word.clause === clause && EVENT_NOUN.test(word.key) ? [{ at: at - first, is: "noun" } as const] : [],
  );
  for (const name of names) {
    if (headline.words[name.from]?.clause !== clause) continue;
    const at = name.from - first;
    if (name.is === "series" || name.is === "event")
      anchors.push({ at, is: "noun" }, { at: name.to - 1 - first, is: "noun" });
    else if (isParty(name, event)) anchors.push({ at, is: "party" }, { at: name.to - 1 - first, is: "party" });
  }
  return anchors;
}

function isParty(name: Told["names"][number], event: RankedEvent | undefined): boolean {
  if (name.is === "person")
    return event === undefined || name.ids.some((id) => event.indexed.people.has(id) || event.evidence.sides.size > 0);
  if (name.is === "state")
    return !name.isPlace && (event === undefined || event.indexed.sides.has(name.id) || event.indexed.host === name.id);
  if (name.is === "organisation") return event === undefined || event.indexed.sides.has(name.id);
  return name.is === "place" && (event === undefined || event.indexed.places.has(name.key));
}

/** Whether a clause by itself speaks of the event: names it, its series, or two of its sides. */
function isAboutEvent(told: Told, event: RankedEvent | undefined, clause: number): boolean {
  if (event === undefined) return false;
  const { headline, names } = told;
  const here = names.filter(({ from }) => headline.words[from]?.clause === clause);
  if (
    here.some(
      (name) =>
        (name.is === "event" && name.ids.includes(event.indexed.event.id)) ||
        (name.is === "series" && name.id === event.indexed.event.series),
    )
  )
    return true;
  return here.filter((name) => isParty(name, event)).length >= 2;
}

const PAST: ReadonlySet<StepKind> = new Set(["held"]);

/** The time of the clause, or of the topic before it; of a move, the time behind “to”. */
function dateFor(kind: StepKind, text: string, told: Told, clause: number, today: string): HeadlineDate | undefined {
  const context = { today, past: PAST.has(kind) };
  if (kind === "moved") {
    const to = /\b(?:to|until|till|for|by)\b(?!.*\b(?:to|until|till|for|by)\b.*\d)/iu.exec(text);
    return headlineDate(to === null ? text : text.slice(to.index), context);
  }
  const own = headlineDate(text, context);
  if (own !== undefined) return own;
  const others = told.headline.clauses.filter(
    ({ role }, at) => at !== clause && role !== "speaker" && (role === "topic" || role === "main"),
  );
  return others.map((other) => headlineDate(other.text, context)).find((one) => one !== undefined);
}
