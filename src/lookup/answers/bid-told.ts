// The steps of an event that tell who offered to host it, to whom it was given, and who gave that up: told of that state, and of no other. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { BidAsked } from "../../core/bid-asked.ts";
import type { EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { tokenize } from "../../text/tokens.ts";
import { actorsIn } from "./step-told.ts";

/** More of one event nobody asks for. */
const MOST_BIDS_TOLD = 3;

/** `steps` stand newest first; those told, oldest first. `by`: ids of those whose bid it is. */
export function bidsTold(
  steps: readonly EventStep[],
  asked: BidAsked,
  by: readonly string[] | undefined,
  archive: Archive,
): readonly EventStep[] {
  if (asked.what === "lost") return lostTold(steps, by, archive);
  const all = steps.toReversed();
  const host = steps[0]?.state.place?.country;
  const isMeant = (bidders: readonly string[]) => {
    if (asked.name !== undefined) return bidders.includes(asked.name);
    if (by !== undefined) return by.some((id) => bidders.includes(stateOfBidder(id, archive)));
    return asked.what !== "others" || bidders.some((id) => id !== host);
  };
  const told = all.filter((step) => {
    if (asked.what === "others" && RIVALS.test(step.development.summary)) return true;
    return biddersIn(step, asked, archive).some(isMeant);
  });
  return asked.what === "won" ? firstAndFinal(told) : told.slice(0, MOST_BIDS_TOLD);
}

/** The last step that names who was not chosen, or else who had bid beside the host; of one state alone that of its cities. */
function lostTold(
  steps: readonly EventStep[],
  by: readonly string[] | undefined,
  archive: Archive,
): readonly EventStep[] {
  const [rivals] = steps.filter(({ development: { summary } }) => RIVALS.test(summary));
  if (rivals !== undefined && by === undefined) return [rivals];
  const others = bidsTold(steps, { what: "others" }, by, archive);
  if (others.length > 0 || by !== undefined) return others;
  const place = steps[0]?.state.place?.name ?? "";
  return bidsTold(steps, { what: "offered" }, by, archive).filter(
    ({ development: { says = "", summary } }) => OF_A_CITY.test(says) && !summary.includes(place),
  );
}

/** Who speaks for one of several cities of the host. */
const OF_A_CITY = /\b(?:city|mayor|governor) of \p{Lu}/iu;

/** Who was named first, and the step by which it was decided, for the first and the last time. */
function firstAndFinal(told: readonly EventStep[]): readonly EventStep[] {
  const decided = told.filter(({ development: { summary } }) => DECIDES.test(summary));
  const steps = [told[0], decided[0], decided.at(-1)].filter((step) => step !== undefined);
  return told.filter((step) => steps.includes(step));
}

/** Of each place in which such a deed stands, whose it is: empty where nobody is named. */
function biddersIn(
  { development: { summary, says = "" } }: EventStep,
  { what, name }: BidAsked,
  archive: Archive,
): readonly (readonly string[])[] {
  const sentences = summaryClauses(summary).filter(
    (sentence) => OF_HOSTING.test(sentence) && !(what === "won" && IS_OPEN.test(sentence)),
  );
  return sentences.flatMap((sentence) =>
    bidPatterns(what, sentence).flatMap((form) => {
      const named = (text: string) => mentioned(text, name, archive);
      return [...sentence.matchAll(new RegExp(form, "giu"))].map((found) => bidderAt(found, form, says, named));
    }),
  );
}

/** “About which of the two is to be host”: nobody is yet. */
const IS_OPEN =
  /\b(?:which of|whether|who) (?:\S+ ){0,6}(?:is|are|was|were|will)(?: to)? (?:be (?:the )?host|host|hold)\b/iu;

function bidPatterns(what: BidAsked["what"], sentence: string): readonly RegExp[] {
  if (what === "won") return [IS_CHOSEN, CHOOSES];
  if (what === "withdrew") return [GIVES_UP_BID];
  return GIVES_UP_BID.test(sentence) ? [] : [BIDS];
}

/** Who is named nearest before the word for it, or behind it where others do it to them; where nobody is, who says so. */
function bidderAt(
  { 0: { length }, index, input }: RegExpExecArray,
  form: RegExp,
  says: string,
  named: (text: string) => readonly string[],
): readonly string[] {
  const ahead = input.slice(0, index);
  const before = named(ahead).slice(SHARED_BY_ALL.test(ahead) ? 0 : -1);
  const behind = named(input.slice(index + length)).slice(0, 1);
  const [first, second] = form === CHOOSES ? [behind, before] : [before, behind];
  if (first.length > 0) return first;
  if (form !== BIDS && second.length > 0) return second;
  const speakers = named(says);
  return speakers.length > 0 ? speakers : second;
}

/** “Bulgaria, Azerbaijan and Armenia each want to hold it.” */
const SHARED_BY_ALL = /\b(?:each|both|all)\s*$/iu;

/** The states that a text names, by themselves or by who is of them, and the name that is sought, in their order. */
function mentioned(text: string, name: string | undefined, archive: Archive): readonly string[] {
  const parts = name === undefined ? [text] : ` ${tokenize(text).join(" ")} `.split(` ${name} `);
  return parts.flatMap((part, at) => [
    ...(at === 0 || name === undefined ? [] : [name]),
    ...actorsIn(part, archive).map((id) => stateOfBidder(id, archive)),
  ]);
}

function stateOfBidder(id: string, { actors }: Archive): string {
  const actor = actors.get(id as never);
  return actor?.kind === "state" ? id : (actor?.country ?? id);
}

const OF_HOSTING =
  /\b(?:host\w*|hold|receive|candida\w+|bids?|conference|summit|meeting|wants it|as (?:an? |the )?(?:place|venue))\b/iu;
const BIDS =
  /\b(?:bids?|offer(?:s|ed)?|candida(?:te|cy|cies)|appl(?:ies|ied)|asked to (?:receive|host|hold)|proposed (?:in \w+ \d+ )?to (?:host|hold)|wants? (?:it in|to host|to hold|to be (?:the |its )?host)|(?:glad|ready|willing) to (?:host|hold|receive|be (?:the |its )?host)|is to ask)\b/iu;
const GIVES_UP_BID =
  /\b(?:withdr[ae]ws?|withdrawn|gives? up|given up|drops|dropped)\b(?=.*\b(?:bid|offer|host|candida\w+)\b)/iu;
/** “Armenia is chosen as host.” */
const IS_CHOSEN =
  /\b(?:(?:is|are|was|were|has been|have been) (?:to (?:host|hold|receive|be (?:the )?host)|chosen|the host)|will (?:host|hold|receive|be (?:the )?host)|presides and is the host)\b/iu;
/** “Chooses Ethiopia over Nigeria.” */
const CHOOSES =
  /\b(?:chooses|agree on|gives?(?! up)|given(?! up)|backs|accepts?|accepted|welcomes?|support it|endorsed)\b/iu;
const DECIDES =
  /\b(?:chosen|chooses|agree (?:on|that)|gives?(?! up)|given(?! up)|accepts?|accepted|welcomes?|support it|endorsed|ballot)\b/iu;
/** Who bid against the host, however they are called. */
const RIVALS =
  /\bagainst \p{Lu}\p{L}+, which wants\b|\bover \p{Lu}\p{L}+ as host\b|\bthe other candidate\b|\bvotes to \d+ for\b/u;
