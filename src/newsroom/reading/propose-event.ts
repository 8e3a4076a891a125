// A new event, where a headline tells that two sides are to come together and the archive knows of nothing like it. Pure.

import { type Day, latest } from "@attache/edtf";
import type { ActorId } from "../../archive/fields.ts";
import type { Records } from "../../archive/records.ts";
import type { EventKind } from "../../archive/vocabulary.ts";
import { kindsTold } from "./event-kinds.ts";
import type { ProposedEvent } from "./item-reading.ts";
import { isTurnedDown } from "./kind-of-step.ts";
import type { ReadStep } from "./read-step.ts";
import type { SpottedName } from "./spotted-name.ts";
import type { StepKind } from "./step-patterns.ts";
import type { ToldHeadline } from "./told.ts";
import { hasUnknownOffice, hasUnknownPerson, hasUnknownState } from "./unknown-person.ts";

const LIES_AHEAD: ReadonlySet<StepKind> = new Set([
  "moved",
  "cancelled",
  "postponed",
  "agreed",
  "floated",
  "planned",
  "sure",
]);

/** “Pays a visit this week” is ahead, too. */
function isStillAhead({ kind, date }: ReadStep, text: string, today: Day): boolean {
  if (LIES_AHEAD.has(kind) || (kind === "denied" && isTurnedDown(text))) return true;
  return (kind === "present" || kind === "under-way") && date !== undefined && (latest(date.date) ?? "9999") > today;
}

/** The more special kind is meant, where words tell several. */
const SPECIAL_FIRST: readonly EventKind[] = ["call", "summit", "talks", "visit", "conference", "meeting"];

/** Who held an office comes for nobody. */
const PAST_HOLDER = /^(?:\S+ ){0,2}(?:former|ex|retired|late) /;

/** What two sides sign, restore or vote on, if nothing gathers them. */
const SIGNS = /\b(?:sign|ink|seal|restore|resume|re establish|normali[sz]e)\b/;
const TO_VOTE = /\bto (?:vote|rule)\b/;

/** Who is on tour in a country sings there, or plays. */
const ONLY_ON_STAGE =
  /^(?!.*\b(?:visits?|trips?|travels?|president|minister|chancellor|king|pm)\b).*(?<!\bto )\btours?\b(?! of\b)/;

/** “Pakistan postpones tour of Sri Lanka”: nobody is named who travels. */
function isTeamOnTour({ people }: ToldHeadline, text: string): boolean {
  return people.length === 0 && ONLY_ON_STAGE.test(text.replace(/\btours? of\b/, "tour"));
}

function kindIn(text: string, kinds: ReadonlySet<EventKind>): EventKind | undefined {
  const gathering = SPECIAL_FIRST.find((one) => kinds.has(one));
  if (gathering !== undefined) return gathering === "visit" && ONLY_ON_STAGE.test(text) ? undefined : gathering;
  if (SIGNS.test(text) && (kinds.has("agreement") || /\b(?:ties|relations)\b/.test(text))) return "agreement";
  return TO_VOTE.test(text) ? "vote" : undefined;
}

/** What is asked of the words of a language: which kinds a clause tells, and whether it names somebody whom the archive lacks. */
export type ProposalWords = {
  readonly kindsOf: (text: string) => ReadonlySet<EventKind>;
  readonly isWithUnknown: (told: ToldHeadline, clause: number) => boolean;
};

const ENGLISH_WORDS: ProposalWords = {
  kindsOf: kindsTold,
  isWithUnknown: (told, clause) =>
    [hasUnknownPerson, hasUnknownOffice, hasUnknownState].some((has) => has(told, clause)),
};

export function proposeEvent(
  told: ToldHeadline,
  step: ReadStep | undefined,
  today: Day,
  { actors }: Pick<Records, "actors">,
  { kindsOf, isWithUnknown }: ProposalWords = ENGLISH_WORDS,
): ProposedEvent | undefined {
  if (step === undefined) return undefined;
  const { words, clauses } = told.headline;
  const text = words.flatMap(({ key, clause }) => (clause === step.clause ? [key] : [])).join(" ");
  const isCalled = isStillAhead(step, text, today) && !PAST_HOLDER.test(text) && !isTeamOnTour(told, text);
  const called = isCalled ? kindIn(text, kindsOf(text)) : undefined;
  if (called === undefined) return undefined;
  // “Vor dem Gipfel: Verteidigungsminister treffen sich”.
  const kind = called === "summit" && told.lesser ? "meeting" : called;
  const isIn = (clause: number | undefined) =>
    clause !== undefined && (clause === step.clause || clauses[clause]?.role === "topic");
  const here = told.names.filter(({ from }) => isIn(words[from]?.clause));
  const people = here.flatMap((name) => (name.is === "person" && name.ids.length === 1 ? name.ids : []));
  const represented = new Set<string>(people.flatMap((id) => told.actFor.get(id) ?? []));
  const others = here.flatMap((name) => sideIn(name, kind, told, represented, actors));
  const named = [...new Set([...people, ...others])];
  const isUnknown = MEETS.has(kind) && isWithUnknown(told, step.clause);
  const participants = named.flatMap((id) => actors.get(id)?.id ?? []) as readonly ActorId[];
  const isEnough =
    participants.length >= 2 ||
    (participants.length === 1 &&
      (isUnknown ||
        isHosted(told, kind, step) ||
        isEdition(told, kind) ||
        isOwnTripOff(kind, step, people.length) ||
        isOfOwnMinisters(told, kind, step, others.length) ||
        COUNTERPART.test(text)));
  return isEnough ? { participants, kind } : undefined;
}

const MEETS: ReadonlySet<EventKind> = new Set(["call", "summit", "talks", "visit", "meeting", "agreement"]);

/** States and organisations that nobody of those named acts for. */
function sideIn(
  name: SpottedName,
  kind: EventKind,
  told: ToldHeadline,
  represented: ReadonlySet<string>,
  actors: Records["actors"],
): readonly string[] {
  switch (name.is) {
    case "state": {
      const counts = !name.isPlace || kind === "visit" || told.series.size > 0;
      return !represented.has(name.id) && counts ? [name.id] : [];
    }
    case "organisation":
      return represented.has(actors.get(name.id)?.country ?? name.id) ? [] : [name.id];
    case "series":
      return actors.get(name.id)?.kind === "organisation" ? [name.id] : [];
    default:
      return [];
  }
}

/** “Egypt to host Gaza peace summit on Monday”: one side is enough where it is told when. */
function isHosted(told: ToldHeadline, kind: EventKind, { date }: ReadStep): boolean {
  return (kind === "summit" || kind === "conference") && told.hosts.size > 0 && date !== undefined;
}

/** “PM of Japan cancels Central Asia trip”: who was to go is told, and that they do not. */
function isOwnTripOff(kind: EventKind, { kind: told }: ReadStep, people: number): boolean {
  return kind === "visit" && people === 1 && (told === "cancelled" || told === "postponed");
}

/** “ASEAN postpones foreign ministers’ meeting”. */
function isOfOwnMinisters(
  { series, text }: ToldHeadline,
  kind: EventKind,
  { kind: told, date }: ReadStep,
  others: number,
): boolean {
  const isTold = told === "cancelled" || told === "postponed" || (told !== "floated" && date !== undefined);
  return kind === "meeting" && isTold && series.size > 0 && others > 0 && /\bministers\b/.test(text);
}

/** “To meet Russian counterpart”: whoever meets is of another state. */
const COUNTERPART = /\bmeets? (?:\S+ ){1,3}counterparts?\b/;

/** “Lula to chair BRICS summit”: who else comes is said by its name. */
function isEdition({ series, lesser }: ToldHeadline, kind: EventKind): boolean {
  return series.size > 0 && !lesser && (kind === "summit" || kind === "conference");
}
