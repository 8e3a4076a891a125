// An office that somebody who is named never held, or that is asked of somebody without a record.

import type { Holder } from "../../../../archive/names/offices-by-word.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { withTerm } from "../../../../wording/describe-term.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { asksFor as asksForRecords } from "../../../names/ask-similar.ts";
import { looksLikeName } from "../../../parts/find-names.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { OfficePart } from "./resolve-holder.ts";
import { OF_A_TERM } from "./terms-held.ts";
import { absent } from "./unknown-names.ts";

/** “When was Starmer foreign secretary”: never, as far as the archive knows. */
export function saysNotTheirs(
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

/** “When was Thatcher prime minister”: who is named has no record, and what others held is no answer. */
export function strangerInOffice(message: ReadMessage, office: OfficePart, then: IntentContext): Intent | undefined {
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

/** Of two offices the one that they never held, and what they held of the other. */
export function saysOnlyOther({ text }: OfficePart, held: readonly Holder[], then: IntentContext): Intent | undefined {
  const { words, asOf, today, archive } = then;
  const [first] = held;
  const offices = held.map(({ office }) => withTerm(office.title, office, asOf ?? today, words)).join("; ");
  if (first === undefined) return undefined;
  const { id, name } = first.actor;
  const said = words.office.onlyOther({ name, office: text, offices });
  const who = asksForRecords([{ kind: "actor", id }], archive, asOf);
  return says(nothingFound(said, asOf, threeToTap(words, who)));
}
