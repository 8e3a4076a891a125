// “When was Blinken secretary of state”, “until when was Merkel chancellor”, “when did Kishida step down”: the time of an office that somebody had, and no meeting of theirs.

import type { Archive } from "../../../../archive/archive.ts";
import type { Holder } from "../../../../archive/names/offices-by-word.ts";
import { officesBegunBy } from "../../../../archive/offices.ts";
import type { Office } from "../../../../archive/schema.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { cutWords } from "../../../../core/question.ts";
import { withTerm } from "../../../../wording/describe-term.ts";
import { latestFirst } from "../../../answers/answer-office.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { asksFor as asksForRecords } from "../../../names/ask-similar.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { saysNotTheirs, saysOnlyOther, strangerInOffice } from "./not-theirs.ts";
import { withMatterOfTitle, withWholeOffices } from "./office-title.ts";
import { type OfficePart, sentTo } from "./resolve-holder.ts";
import { heldAsTwo, type TermsOfSeveral, termsOfSeveral } from "./several-offices.ts";
import { withStyled } from "./styled-name.ts";
import { HOW_IT_ENDED, heldIn, isOnlyOfTerm, type TermsMeant, termsBeside } from "./terms-held.ts";
import { landsOffice } from "./unknown-office.ts";
import { heldAtAll } from "./what-held.ts";

/** Before or behind who held it: “since when was she”, “Rutte, which years was he”, “Lapid was prime minister when”, “Commission president since?”, “defence minister, dates”. */
const WHEN_HELD =
  /\bwhen\b|\bhow (?:long|many (?:years|months|days))\b|\b(?:what|which) (?:exact )?(?:years?|months?|dates?|days?)\b|^(?:the )?years of\b|\b(?:exact|precise) (?:dates?|days?)\b|\bdates[\s?!.]*$|\b(?:since|until|till|from)[\s?!.]*$|\bfrom\W+to[\s?!.]*$/iu;

/** “Was Schumer majority leader in 2023”, “is Guterres still secretary-general”. */
const WHETHER_HELD = /^(?:so |and |but )?(?:was|were|is|has|had)\b/iu;

/** undefined where it is no question of when, or whether at a time, somebody held an office, or of what they held then. */
export function asksTerm(typed: ReadMessage, then: IntentContext): Intent | undefined {
  return asksWhatHeld(typed, then) ?? asksWhenHeld(typed, then);
}

function asksWhatHeld(message: ReadMessage, then: IntentContext): Intent | undefined {
  const [person, ...others] = message.parts.filter((part): part is RecordPart => isPeople(part, then.archive));
  if (person === undefined || others.length > 0 || message.quoted.length > 0) return undefined;
  const terms = heldAtAll(person, message, then);
  return terms && ofTerms(terms, person, message, then);
}

function asksWhenHeld(typed: ReadMessage, then: IntentContext): Intent | undefined {
  const isWhether = WHETHER_HELD.test(typed.rest) || isHeldSince(typed);
  if (typed.quoted.length > 0 || !(isWhether || (WHEN_HELD.test(typed.rest) && typed.span === undefined)))
    return undefined;
  const { archive } = then;
  const message = withMatterOfTitle(withStyled(withWholeOffices(typed), archive), archive);
  const { parts } = message;
  const offices = parts.filter((part): part is OfficePart => part.is === "office");
  const people = parts.filter((part): part is RecordPart => isPeople(part, archive));
  const [office, ...otherOffices] = offices;
  const [person, ...otherPeople] = people;
  const bodies = parts.filter((part): part is RecordPart => isBodyPart(part, archive));
  const target = office && sentTo(office, message, archive);
  const [body = target, ...otherBodies] = bodies.filter((one) => one !== target);
  if (otherPeople.length + otherBodies.length > 0) return undefined;
  const isOfTerm = (part: Part) => [...offices, ...people, ...bodies].includes(part as never) || isPost(part, target);
  // “Bulgarian prime minister until when”: a state that is only a place of something has no office on record.
  if (!parts.every(isOfTerm)) return parts.length > 2 || isWhether ? undefined : landsOffice(message, office, then);
  if (otherOffices.length > 0) return isWhether ? undefined : ofOffices(offices, person, message, then);
  if (person === undefined) return office && !isWhether ? strangerInOffice(message, office, then) : undefined;
  return ofOneOffice(office, person, body, isWhether, message, then);
}

/** `isWhether`: it is asked whether they had it at a time. */
function ofOneOffice(
  office: OfficePart | undefined,
  person: RecordPart,
  body: RecordPart | undefined,
  isWhether: boolean,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const terms =
    office === undefined
      ? termsBeside(person, body, message, then)
      : heldIn(office, person, body, message, then.archive);
  if (terms === undefined || !isOnlyOfTerm(message, terms.all)) return undefined;
  if (terms.held.length > 0 || (office === undefined && !isWhether)) return ofTerms(terms, person, message, then);
  return office === undefined || isWhether ? undefined : neverHeld(office, person, body, message, then);
}

function ofOffices(
  offices: readonly OfficePart[],
  person: RecordPart | undefined,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  return person && ofSeveral(termsOfSeveral(offices, person, message, then.archive), person, message, then);
}

/** All that they held, or which of several they did not. */
function ofSeveral(
  terms: TermsOfSeveral | undefined,
  person: RecordPart,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  if (terms?.lacking !== undefined) return saysOnlyOther(terms.lacking, terms.held, then);
  return terms && ofTerms(terms, person, message, then);
}

/** “Biden president since 2021?” */
function isHeldSince({ since, parts, rest }: ReadMessage): boolean {
  const [first, ...others] = parts;
  return (
    since === true && first?.is === "record" && others.some(({ is }) => is === "office") && !ASKS_FOR_OTHERS.test(rest)
  );
}

const ASKS_FOR_OTHERS = /^(?:so |and |but )?(?:who|whom|whose|which|what|where|why|how)\b/iu;

function neverHeld(
  office: OfficePart,
  person: RecordPart,
  body: RecordPart | undefined,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  // “Scholz chancellor in China when”: which office somebody had who was there.
  const isJourney = body !== undefined && message.words[body.from - 1]?.key === "in";
  const both = ofSeveral(heldAsTwo(office, person, then.archive), person, message, then);
  if (both !== undefined) return both;
  const isHeld = isJourney && heldIn(office, person, undefined, message, then.archive).held.length > 0;
  return isHeld ? undefined : saysNotTheirs(office, person, body, message, then);
}

function ofTerms(
  { held }: TermsMeant,
  person: RecordPart,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  if (HOW_IT_ENDED.test(message.rest)) return saysWhenHeld(held, message, then);
  const [only, ...others] = [...new Set(held.map(({ actor }) => actor.id))];
  if (only === undefined) return undefined;
  return others.length === 0
    ? asks({ about: "who", id: only, page: 0, ...asKnown(then.asOf) })
    : asks({ about: "who-named", words: cutWords(person.text), ...asKnown(then.asOf) });
}

/** A capital to which an ambassador is sent is a place, and stands for its state. */
function isPost(part: Part, target: RecordPart | undefined): boolean {
  return target !== undefined && part.from === target.from && part.to === target.to;
}

function isPeople(part: Part, archive: Archive): boolean {
  return part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive));
}

function isBodyPart(part: Part, archive: Archive): boolean {
  return (
    part.is === "record" &&
    part.records.some(({ kind, id }) => kind === "actor" && !isPerson(kind, id, archive)) &&
    part.records.every(({ kind }) => kind !== "event")
  );
}

const MAX_TERMS = 3;

/** When it was held, and that how it ended is not told: somebody who resigns may leave days later. */
function saysWhenHeld(held: readonly Holder[], message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, words, asOf, today } = then;
  const day = asOf ?? today;
  // Of several who are called so, it is asked of whoever is in office no more.
  const ended = held.filter(({ office }) => office.to !== undefined);
  const isOfSeveral = new Set(held.map(({ actor }) => actor)).size > 1;
  const [actor, ...others] = [...new Set((isOfSeveral ? ended : held).map(({ actor }) => actor))];
  const isBegun = (office: Office) => actor !== undefined && officesBegunBy(actor, day).includes(office);
  const begun = held.filter(({ office }) => isBegun(office)).toSorted(latestFirst);
  if (actor === undefined || others.length > 0 || begun.length === 0) return undefined;
  const offices = begun.slice(0, MAX_TERMS).map(({ office }) => withTerm(office.title, office, day, words));
  const text = words.office.onlyWhenHeld({
    what: HOW_IT_ENDED.exec(message.rest)?.[0] ?? "",
    name: actor.name,
    offices: offices.join("; "),
  });
  const who = asksForRecords([{ kind: "actor", id: actor.id }], archive, asOf);
  return says(nothingFound(text, asOf, threeToTap(words, who)));
}
