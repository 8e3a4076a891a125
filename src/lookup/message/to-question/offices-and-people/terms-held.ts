// Which of the offices of somebody is meant by the words for it: “WTO head”, “in the Politburo”, “ambassador in Washington”.

import type { Archive } from "../../../../archive/archive.ts";
import type { Holder } from "../../../../archive/names/offices-by-word.ts";
import type { Named } from "../../../../archive/names/whole-names.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";
import { inTitles, type OfficePart, sentTo } from "./resolve-holder.ts";

/** How an office ended, which no record of offices tells. */
export const HOW_IT_ENDED =
  /\b(?:resign(?:ed|s)?|resignation|step(?:ped)? (?:down|aside)|quit|die[ds]?|death|pass(?:ed)? away|fired|sacked|ousted|removed|dismissed|deposed|overthrown|toppled|impeached|f[ae]ll(?:en|s)?(?: from (?:power|office|grace))?|los[et] (?:(?:his|her|their|the) )?(?:job|office|post|power))\b/iu;

/** Of the time of an office, where none is named. */
const OF_AN_OFFICE =
  /\b(?:t[ao]ke(?:n|s)?|took|assumed?) (?:over|office|up|power|charge)\b|\bc[ao]me (?:to power|into office)\b|\bin (?:office|power)\b|\ble(?:ave|aves|ft) (?:office|power|(?:his|her|their|the) (?:post|job))\b|\b(?:term|tenure|mandate|time in office)\b/iu;

const GOES_FROM = /\ble(?:ave|aves|ft)\b/iu;

/** Words with which the time of an office is asked for; any other word asks for something else. */
export const OF_A_TERM: ReadonlySet<string> = new Set(
  (
    "so and but when since until till up to from for how long what which year years month date day in on was were is be been being has had have did does do " +
    "serve served serving hold held holding become became get got as the a an of his her their s position post job role office power charge term tenure mandate time " +
    "begin began begun start started end ended finish finished over take took taken taking assume assumed come came leave left leaving stop stopped stopping cease " +
    "step stepped down aside resign resigned resignation quit die died dies death pass passed away fired sacked ousted removed dismissed deposed overthrown toppled impeached fall fell fallen grace lose lost last first again exactly actually " +
    "made appointed named elected reelected chosen sworn promoted installed already still ever yet once currently now really member " +
    "he she they it many years months dates days to at between been exact precise there"
  ).split(" "),
);

export type TermsMeant = {
  /** Of the office that is meant. */
  readonly held: readonly Holder[];
  /** Whatever they held. */
  readonly all: readonly Holder[];
};

export function heldByThem({ records }: RecordPart, { actors }: Archive): readonly Holder[] {
  return records.flatMap(({ id }) => {
    const actor = actors.get(id as never);
    return actor?.offices.map((office) => ({ actor, office })) ?? [];
  });
}

function bodiesOf(body: RecordPart | undefined): { readonly of?: string } {
  return body === undefined ? {} : { of: refsOf(body.records.filter(({ kind }) => kind === "actor")) };
}

/** Those of the office that is named: with the words of its title that no part has taken (“majority leader”), and to whom somebody is sent. */
export function heldIn(
  office: OfficePart,
  person: RecordPart,
  body: RecordPart | undefined,
  message: ReadMessage,
  archive: Archive,
): TermsMeant {
  const all = heldByThem(person, archive);
  const title = [...office.title, ...wordsOfTitles(message, all)];
  const target = sentTo(office, message, archive);
  const sender = body?.from === target?.from ? undefined : body;
  const sentThere = target === undefined ? "" : ` to ${inTitles(target, title, sender, archive)}`;
  const holders = holdersOf({ title: `${title.join(" ")}${sentThere}`, ...bodiesOf(sender) }, archive);
  return { held: heldBySome(holders, person), all };
}

function heldBySome(holders: readonly Holder[], { records }: RecordPart): readonly Holder[] {
  const ids: readonly string[] = records.map(({ id }) => id);
  return holders.filter(({ actor }) => ids.includes(actor.id));
}

/** What is left of the message and stands in a title of theirs: “majority”, “Politburo”. */
function wordsOfTitles({ telling }: ReadMessage, all: readonly Holder[]): readonly string[] {
  const titles = new Set(all.flatMap(({ office }) => tokenize(office.title)));
  return telling.filter((key) => !OF_A_TERM.has(key) && titles.has(key));
}

/** “When did Rutte take over NATO”: no office is named, and what is done is only done with one; undefined where it is not so, or not theirs. */
export function termsBeside(
  person: RecordPart,
  body: RecordPart | undefined,
  message: ReadMessage,
  { archive }: IntentContext,
): TermsMeant | undefined {
  const { rest } = message;
  const all = heldByThem(person, archive);
  const named = body === undefined ? wordsOfTitles(message, all) : [];
  // “Until when was Yang in the Politburo”: no word for an office, and one that stands in a title of theirs alone.
  const called = all.filter(({ office }) => named.every((key) => tokenize(office.title).includes(key)));
  if (named.length > 0 && called.length > 0) return { held: called, all };
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
export function isOnlyOfTerm({ words, parts }: ReadMessage, all: readonly Holder[]): boolean {
  const titles = new Set(all.flatMap(({ office }) => tokenize(office.title)));
  const isRead = (at: number) => parts.some(({ from, to }) => from <= at && at < to);
  return words.every(({ key }, at) => isRead(at) || OF_A_TERM.has(key) || titles.has(key));
}
