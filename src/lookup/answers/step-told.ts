// Which step of an event tells what somebody did: “when did Putin offer to extend it”, “when did China confirm the visit”. Pure.

import type { Archive } from "../../archive/archive.ts";
import { nameLengths } from "../../archive/names/name-keys.ts";
import { recordsCalled } from "../../archive/names/whole-names.ts";
import type { Development } from "../../archive/schema.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { rememberedLately } from "../../text/remembered-lately.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { tokenize } from "../../text/tokens.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { splitRef } from "./event-refs.ts";

type AskedOfStep = Pick<QuestionAbout<"event">, "focus" | "step" | "by">;

/** As many words has the longest name that is looked for in a sentence. */
const LONGEST_NAME = 5;

/**
 * Of the steps, which stand oldest first, the one that tells it of whoever is asked about: that it was done before that it is to be, then
 * the one that tells most of the further words; the first of equals. undefined where none does.
 */
export function stepTold<T extends StepText>(steps: readonly T[], asked: AskedOfStep, archive: Archive): T | undefined {
  const [deed, ...others] = asked.step?.split(" ") ?? [];
  const weight = ({ summary }: T) => {
    const isDone = deed === undefined || !isToBe(summary, deed);
    return (isDone ? DONE_WEIGHT : 0) + others.filter((word) => hasDeed(summary, word)).length;
  };
  const told = steps.filter((one) => (deed === undefined || tellsDeed(one.summary, deed)) && isBy(one, asked, archive));
  return ofThemselves(told, asked, archive).reduce<T | undefined>(
    (best, one) => (best === undefined || weight(one) > weight(best) ? one : best),
    undefined,
  );
}

/** Where one tells it of a state itself, none that tells it of whoever stands beside that state as a party of its own. */
function ofThemselves<T extends StepText>(
  steps: readonly T[],
  { step, by, focus }: AskedOfStep,
  archive: Archive,
): readonly T[] {
  const id = by === undefined || by.includes("|") ? undefined : (splitRef(by).id as string);
  if (id === undefined || focus !== "told" || step === undefined || steps.length < 2) return steps;
  if (archive.actors.get(id as never)?.kind !== "state") return steps;
  const doers = (one: T) => beforeDeeds(one.summary, step).flatMap((text) => actorsIn(text, archive));
  if (!steps.some((one) => doers(one).includes(id))) return steps;
  const isBody = (actor: string) => archive.actors.get(actor as never)?.kind === "organisation";
  return steps.filter((one) => doers(one).length === 0 || !doers(one).every(isBody));
}

/** “Russia has neither confirmed it nor said no”: it is not told there that it is confirmed. */
export function tellsDeed(text: string, deed: string): boolean {
  return hasDeed(deed.startsWith("confirm") ? text.replace(DENIES_CONFIRMING, "") : text, deed);
}

const DENIES_CONFIRMING = /\b(?:neither|not|never)(?: (?:yet|been|even|finally|formally|officially))* confirm\p{L}*/giu;

type StepText = Pick<Development, "says" | "summary" | "confirmedBy">;

/** More than a question has. */
const DONE_WEIGHT = 60;

function isBy(
  { says = "", summary, confirmedBy = [] }: StepText,
  { focus, step, by }: AskedOfStep,
  archive: Archive,
): boolean {
  const ids = by?.split("|").map((ref) => splitRef(ref).id as string);
  if (ids === undefined) return true;
  if (focus === "confirmed") return isAmongConfirming(confirmedBy, ids, archive);
  const doers =
    focus === "told" && step !== undefined ? beforeDeeds(summary, step).map((text) => actorsIn(text, archive)) : [];
  return doers.some((some) => some.length > 0)
    ? doers.some((some) => areOfTheirs(some, ids, archive))
    : isSaidBy({ says }, ids, archive);
}

/** Whether one of those is to have said it, or speaks for whom it is asked about. */
export function isSaidBy({ says = "" }: Pick<Development, "says">, ids: readonly string[], archive: Archive): boolean {
  const arePeople = ids.every((id) => archive.actors.get(id)?.kind === "person");
  return areOfTheirs(speakersTold(says, arePeople, archive), ids, archive);
}

/** Steps of many events are by the same few. */
const MOST_SPEAKERS = 2_000;
const speakersLately = rememberedLately<Archive, readonly string[]>(MOST_SPEAKERS);

function speakersTold(says: string, arePeople: boolean, archive: Archive): readonly string[] {
  return speakersLately(archive, `${arePeople ? "+" : "-"}${says}`, () =>
    actorsIn(speakersIn(says, arePeople), archive),
  );
}

/** Whether one of those themselves is named in a text. */
export function namesAny(text: string, ids: readonly string[], archive: Archive): boolean {
  return actorsIn(text, archive).some((id) => ids.includes(id));
}

/** What stands before the word for what was done, in each sentence that has it: whoever did it, or to whom it was done. */
function beforeDeeds(summary: string, step: string): readonly string[] {
  const [deed = ""] = step.split(" ");
  return summaryClauses(summary).flatMap((sentence) => {
    const words = sentence.split(" ");
    const at = words.findIndex((word) => hasDeed(word, deed));
    return at < 0 ? [] : [words.slice(0, at).join(" ")];
  });
}

/** “Are to resume soon”, “will withdraw”; and what they are to talk about, which tells nothing that was said of it. */
export function isToBe(summary: string, deed: string): boolean {
  const words = tokenize(summary);
  const at = words.findIndex((word) => isFormOf(word, deed));
  return TO_BE.has(words[at - 1] ?? "") || TO_BE_TALKED_OF.test(summary);
}

const TO_BE_TALKED_OF = /^(?!.*\. )[^;]*\b(?:is|are|was|were) to (?:talk|speak|confer|discuss)\b/iu;

const TO_BE: ReadonlySet<string> = new Set(["to", "will", "would", "may", "might", "could", "can", "should"]);

/** Where and to whom it was said, and after which call, is no speaker; nor is whose aide somebody is, where a person is asked about. */
function speakersIn(says: string, isOfPeople: boolean): string {
  return says
    .split(";")
    .map((one) => {
      const [head = "", ...more] = one.split(",");
      const kept = isOfPeople
        ? [head.replace(/ (?:to|of) .*/u, ""), ...more.filter((part) => IN_ITS_CHAIR.test(part))]
        : [head, ...more.filter((part) => !CIRCUMSTANCE.test(part))];
      return kept.map((part) => part.replace(/ (?:after|told by) .*/u, "")).join(", ");
    })
    .join("; ");
}

/** “The General Council, chaired by Dacio Castillo”. */
const IN_ITS_CHAIR = /^\s*chaired by\b/u;

const CIRCUMSTANCE = /^\s*(?:after|before|during|in|on|at|from|to|via|as|told|speaking)\b/u;

/** Whether one of those is among whoever confirms it in a step. */
export function isConfirmedByAny(
  { status, confirmedBy = [] }: Pick<Development, "status" | "confirmedBy">,
  ids: readonly string[],
  archive: Archive,
): boolean {
  return status === "confirmed" && isAmongConfirming(confirmedBy, ids, archive);
}

/** By itself, or for the state whose office or body it is. */
function isAmongConfirming(confirmedBy: readonly string[], ids: readonly string[], archive: Archive): boolean {
  return areOfTheirs(confirmedBy, [...ids, ...ids.flatMap((id) => archive.actors.get(id)?.country ?? [])], archive);
}

/** Letters by which forms of a word are known to be of one: “suspend”, “suspension”. */
const STEM_LETTERS = 5;

/** Whether a text has a word, or one of those with “|” between them, in one of its forms. */
export function hasDeed(text: string, deed: string): boolean {
  return tokenize(text).some((word) => isFormOf(word, deed));
}

function isFormOf(word: string, deed: string): boolean {
  return deed.split("|").some((one) => one.slice(0, STEM_LETTERS) === word.slice(0, STEM_LETTERS));
}

/** Whether one of them is asked about, or speaks for the state that is, or is the state of whoever is. */
export function areOfTheirs(actors: readonly string[], ids: readonly string[], archive: Archive): boolean {
  const stateOf = (id: string) => archive.actors.get(id)?.country;
  return actors.some((id) => ids.some((one) => one === id || one === stateOf(id)));
}

/** “To” alone is not Tô Lâm. */
function isSmall(word: string): boolean {
  return word !== "us" && isFunctionWord(word);
}

/** Those whom a text names, in the order of the text. */
export function actorsIn(text: string, archive: Archive): readonly string[] {
  const words = tokenize(text);
  const lengths = nameLengths.of(archive);
  // With most words no name begins.
  return words.flatMap((word, from) =>
    Array.from({ length: Math.min(LONGEST_NAME, words.length - from, lengths.get(word) ?? 0) }, (_unused, more) =>
      more === 0 && isSmall(word) ? [] : recordsCalled(words.slice(from, from + more + 1).join(" "), archive),
    )
      .flat()
      .flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : [])),
  );
}
