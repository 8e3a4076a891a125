// Words for what a gathering or a treaty is, by which one is told from another when something stands before them: “Manama DIALOGUE”, “Three Seas SUMMIT”.

import type { Archive } from "../../archive/archive.ts";
import type { Event } from "../../archive/schema.ts";
import { isNamed } from "../answers/event-texts.ts";
import { ALIKE, KIND_WORDS } from "./lexicon.ts";

/** What is called by its matter: ordinary words before them belong to the name. */
const CALLED_BY_MATTER: ReadonlySet<string> = new Set(
  (
    "summit summits forum forums dialogue congress conference conferences symposium week " +
    "treaty treaties accord accords pact protocol convention memorandum agreement agreements"
  ).split(" "),
);

export function isCalledByMatter(head: string): boolean {
  return CALLED_BY_MATTER.has(head);
}

/** Meetings that bear the name under which they meet again and again, and of which a place alone tells none from another. */
const INSTITUTIONS: ReadonlySet<string> = new Set("forum forums dialogue congress symposium week".split(" "));

export function isInstitution(head: string): boolean {
  return INSTITUTIONS.has(head);
}

/** Whether it is a name where a city stands right before it: “Shanghai DIALOGUE”, and “Munich CONFERENCE”; without its capital “Paris AGREEMENT” may be any text. */
export function isCalledSoOfCity(head: string, capital = false): boolean {
  return (
    (capital && /^(?:agreement|accord)s?$/u.test(head)) ||
    /^(?:conference|treaty|pact|protocol|convention)$/u.test(head) ||
    isOnlyOfPlace(head) ||
    (isInstitution(head) && head !== "week")
  );
}

/** What is signed. */
export function isTreatyWord(head: string): boolean {
  return KIND_WORDS.get(head)?.includes("agreement") === true;
}

/** What has a place behind it in its name and never before it: “CONCERT of Europe”, “DIET of Worms”. */
const ONLY_OF_PLACE: ReadonlySet<string> = new Set(
  "concert peace diet edict council synod armistice charter compromise capitulation convocation settlement".split(" "),
);

export function isOnlyOfPlace(head: string): boolean {
  return ONLY_OF_PLACE.has(head);
}

/** Whether it is called by the place that stands behind it: “CONGRESS of Vienna”; “agreements of Moscow” are any. */
export function isCalledOfPlace(head: string): boolean {
  return (
    isOnlyOfPlace(head) ||
    /^(?:congress|conference|accords)$/u.test(head) ||
    (isTreatyWord(head) && !head.endsWith("s"))
  );
}

/** What several hold together, and is told by who they are: any words but names say only what it is like. */
const MEETING_HEADS: ReadonlySet<string> = new Set("talks meeting meetings negotiations".split(" "));

export function isMeetingWord(head: string): boolean {
  return MEETING_HEADS.has(head);
}

/** In which some meet again and again, where a name stands before it: “Moscow FORMAT”, “Berlin PROCESS”. */
const FORMAT_WORDS: ReadonlySet<string> = new Set("format process platform initiative mechanism".split(" "));

export function isFormat(key: string): boolean {
  return FORMAT_WORDS.has(key);
}

/** What any summit is for, and a name only of what meets again and again: “Paris Peace Forum”. */
export function isAim(key: string, head: string): boolean {
  return key === "peace" && !isInstitution(head);
}

/** Whether the event may be what the word says: what was signed, or what is called a forum. */
export function isOfHead(event: Event, head: string, isOfParts: boolean): boolean {
  const { kind } = event;
  if (isTreatyWord(head))
    return (
      kind === "agreement" ||
      [...KIND_WORDS].some(([word, kinds]) => kinds.includes("agreement") && isNamed(event, word))
    );
  if (isNamed(event, head) || isNamed(event, head.replace(/s$/, "")) || !isCalledByMatter(head)) return true;
  if (head === "week") return false;
  if (isInstitution(head)) return kind === "conference" || !isOfParts || (head === "dialogue" && ALIKE.includes(kind));
  return ALIKE.includes(kind) && !(isOfParts && /^conference/.test(head) && (kind === "talks" || kind === "visit"));
}

/** Talks of envoys, and a journey on which nobody who is named meets another. */
export function isNoSummit({ kind, participants }: Event, { actors }: Pick<Archive, "actors">): boolean {
  const people = participants.filter(({ actor }) => actors.get(actor)?.kind === "person");
  return kind === "talks" || (kind === "visit" && people.length < 2);
}
