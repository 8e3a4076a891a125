// “When was Blinken secretary of state”, “until when was Merkel chancellor”, “when did Kishida step down”: the time of an office that somebody had, and no meeting of theirs.

import type { Archive } from "../../../../archive/archive.ts";
import type { Holder } from "../../../../archive/names/offices-by-word.ts";
import type { Named } from "../../../../archive/names/whole-names.ts";
import { officesBegunBy } from "../../../../archive/offices.ts";
import type { Office } from "../../../../archive/schema.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { withTerm } from "../../../../wording/describe-term.ts";
import { holdersOf, latestFirst } from "../../../answers/answer-office.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { asksFor as asksForRecords } from "../../../names/ask-similar.ts";
import { looksLikeName } from "../../../parts/find-names.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { withWholeOffices } from "./office-title.ts";
import type { OfficePart } from "./resolve-holder.ts";
import { absent } from "./unknown-names.ts";

const WHEN_HELD =
  /^(?:so |and |but )?(?:(?:since|until|till|up to|from) when|when|(?:for )?how long|(?:(?:since|until|till|in|on) )?(?:what|which) (?:years?|month|date|day))\b|\b(?:since|until|till) when$/iu;

/** How an office ended, which no record of offices tells. */
const HOW_IT_ENDED =
  /\b(?:resign(?:ed|s)?|resignation|step(?:ped)? (?:down|aside)|quit|die[ds]?|death|pass(?:ed)? away|fired|sacked|ousted|removed|dismissed|deposed|overthrown|los[et] (?:(?:his|her|their|the) )?(?:job|office|post|power))\b/iu;

/** Of the time of an office, where none is named. */
const OF_AN_OFFICE =
  /\b(?:t[ao]ke(?:n|s)?|took|assumed?) (?:over|office|up|power|charge)\b|\bc[ao]me (?:to power|into office)\b|\bin (?:office|power)\b|\ble(?:ave|aves|ft) (?:office|power|(?:his|her|their|the) (?:post|job))\b|\b(?:term|tenure|mandate|time in office)\b/iu;

const GOES_FROM = /\ble(?:ave|aves|ft)\b/iu;

/** Words with which the time of an office is asked for; any other word asks for something else. */
const OF_A_TERM: ReadonlySet<string> = new Set(
  (
    "so and but when since until till up to from for how long what which year years month date day in on was were is be been being has had have did does do " +
    "serve served serving hold held holding become became get got as the a an of his her their s position post job role office power charge term tenure mandate time " +
    "begin began begun start started end ended finish finished over take took taken taking assume assumed come came leave left leaving stop stopped stopping cease " +
    "step stepped down aside resign resigned resignation quit die died dies death pass passed away fired sacked ousted removed dismissed deposed overthrown lose lost last first again exactly actually"
  ).split(" "),
);

/** undefined where it is no question of when somebody held an office. */
export function asksTerm(typed: ReadMessage, then: IntentContext): Intent | undefined {
  const message = withWholeOffices(typed);
  const { parts, rest, span, quoted } = message;
  if (!WHEN_HELD.test(rest) || span !== undefined || quoted.length > 0) return undefined;
  const { archive } = then;
  const offices = parts.filter((part): part is OfficePart => part.is === "office");
  const people = parts.filter((part): part is RecordPart => isPeople(part, archive));
  const [office, ...otherOffices] = offices;
  const [person, ...otherPeople] = people;
  const bodies = parts.filter((part): part is RecordPart => isBodyPart(part, archive));
  if (otherOffices.length + otherPeople.length > 0 || bodies.length > 1) return undefined;
  if (parts.length !== offices.length + people.length + bodies.length) return undefined;
  const [body] = bodies;
  if (person === undefined) return office && strangerInOffice(message, office, then);
  const terms = office === undefined ? termsBeside(person, body, message, then) : heldIn(office, person, body, archive);
  if (terms === undefined || !isOnlyOfTerm(message, terms.all)) return undefined;
  if (office !== undefined && terms.held.length === 0) return saysNotTheirs(office, person, body, message, then);
  if (HOW_IT_ENDED.test(rest)) return saysWhenHeld(terms.held, message, then);
  const [only, ...others] = [...new Set(terms.held.map(({ actor }) => actor.id))];
  if (only === undefined) return undefined;
  return others.length === 0
    ? asks({ about: "who", id: only, page: 0, ...asKnown(then.asOf) })
    : asks({ about: "who-named", words: cutWords(person.text), ...asKnown(then.asOf) });
}

type Terms = {
  /** Of the office that is meant. */
  readonly held: readonly Holder[];
  /** Whatever they held. */
  readonly all: readonly Holder[];
};

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

function heldByThem({ records }: RecordPart, { actors }: Archive): readonly Holder[] {
  return records.flatMap(({ id }) => {
    const actor = actors.get(id as never);
    return actor?.offices.map((office) => ({ actor, office })) ?? [];
  });
}

function bodiesOf(body: RecordPart | undefined): { readonly of?: string } {
  return body === undefined ? {} : { of: refsOf(body.records.filter(({ kind }) => kind === "actor")) };
}

function heldIn(office: OfficePart, person: RecordPart, body: RecordPart | undefined, archive: Archive): Terms {
  const holders = holdersOf({ title: office.title.join(" "), ...bodiesOf(body) }, archive);
  const ids: readonly string[] = person.records.map(({ id }) => id);
  return { held: holders.filter(({ actor }) => ids.includes(actor.id)), all: heldByThem(person, archive) };
}

/** “When did Rutte take over NATO”: no office is named, and what is done is only done with one; undefined where it is not so, or not theirs. */
function termsBeside(
  person: RecordPart,
  body: RecordPart | undefined,
  { rest }: ReadMessage,
  { archive }: IntentContext,
): Terms | undefined {
  const all = heldByThem(person, archive);
  // “When did Wang Yi leave China” asks for no office.
  const leaves =
    body !== undefined && GOES_FROM.test(rest) && body.records.every((one) => isOrganisation(one, archive));
  if (all.length === 0 || !(HOW_IT_ENDED.test(rest) || OF_AN_OFFICE.test(rest) || leaves)) return undefined;
  if (body === undefined) return { held: all, all };
  const led = holdersOf({ title: "leader", ...bodiesOf(body) }, archive);
  const held = all.filter((one) => led.some(({ actor, office }) => actor === one.actor && office === one.office));
  return held.length === 0 ? undefined : { held, all };
}

function isOrganisation({ kind, id }: Named, { actors }: Archive): boolean {
  return kind === "topic" || (kind === "actor" && actors.get(id)?.kind === "organisation");
}

/** Whether all other words ask for the time of an office, or stand in the title of one: “take over the Commission”. */
function isOnlyOfTerm({ words, parts }: ReadMessage, all: readonly Holder[]): boolean {
  const titles = new Set(all.flatMap(({ office }) => tokenize(office.title)));
  const isRead = (at: number) => parts.some(({ from, to }) => from <= at && at < to);
  return words.every(({ key }, at) => isRead(at) || OF_A_TERM.has(key) || titles.has(key));
}

/** “When was Thatcher prime minister”: who is named has no record, and what others held is no answer. */
function strangerInOffice(message: ReadMessage, office: OfficePart, then: IntentContext): Intent | undefined {
  const { words, parts } = message;
  const isName = (at: number) => {
    const word = words[at];
    return word !== undefined && !parts.some(({ from, to }) => from <= at && at < to) && looksLikeName(word);
  };
  const from = words.findIndex(({ key }, at) => at < office.from && BE_IN_OFFICE.has(key)) + 1;
  let to = from;
  while (to < office.from && isName(to) && !OF_A_TERM.has(words[to]?.key ?? "")) to++;
  const isWhole =
    from > 0 &&
    to > from &&
    (to === office.from || AS.has(words[to]?.key ?? "") || parts.some((part) => part.from === to));
  return isWhole ? says(absent([typedText(words, from, to)], then, message)) : undefined;
}

const BE_IN_OFFICE: ReadonlySet<string> = new Set("was is did has".split(" "));
const AS: ReadonlySet<string> = new Set("as the a still become become first".split(" "));

/** “When was Starmer foreign secretary”: never, as far as the archive knows. */
function saysNotTheirs(
  office: OfficePart,
  person: RecordPart,
  body: RecordPart | undefined,
  message: ReadMessage,
  then: IntentContext,
): Intent {
  const { archive, words, asOf } = then;
  const names = person.records.flatMap(({ id }) => archive.actors.get(id as never)?.name ?? []);
  const isBeside = body !== undefined && (body.to === office.from || body.from >= office.to);
  const title = isBeside
    ? typedText(message.words, Math.min(body.from, office.from), Math.max(body.to, office.to))
    : office.text;
  const text = words.office.notTheirs({
    name: names.length === 1 ? (names[0] ?? person.text) : person.text,
    office: title,
  });
  return says(nothingFound(text, asOf, threeToTap(words, asksForRecords(person.records, archive, asOf))));
}

const MAX_TERMS = 3;

/** When it was held, and that how it ended is not told: somebody who resigns may leave days later. */
function saysWhenHeld(held: readonly Holder[], message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, words, asOf, today } = then;
  const day = asOf ?? today;
  const actors = [...new Set(held.map(({ actor }) => actor))];
  const [actor, ...others] = actors;
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
