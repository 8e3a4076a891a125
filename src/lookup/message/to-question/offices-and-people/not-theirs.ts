// An office that somebody who is named never held, or that is asked of somebody without a record.

import { stateCalled } from "../../../../archive/names/demonyms.ts";
import type { Holder } from "../../../../archive/names/offices-by-word.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { withTerm } from "../../../../wording/describe-term.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { asksFor as asksForRecords } from "../../../names/ask-similar.ts";
import { looksLikeName } from "../../../parts/find-names.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { OfficePart } from "./resolve-holder.ts";
import { heldByThem, OF_A_TERM } from "./terms-held.ts";
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
  const [name, ...others] = names;
  const sent = office.title.some((word) => SENT_OUT.has(word)) && others.length === 0;
  const other = sent ? saysHeldOther(title, heldByThem(person, archive), then) : undefined;
  if (other !== undefined) return other;
  const text = words.office.notTheirs({
    name: others.length === 0 ? (name ?? person.text) : person.text,
    office: title,
  });
  return says(nothingFound(text, asOf, threeToTap(words, asksForRecords(person.records, archive, asOf))));
}

/** Whoever is sent somewhere may be called an envoy, a representative or a coordinator: what they held is told beside. */
const SENT_OUT: ReadonlySet<string> = new Set("envoy representative coordinator emissary negotiator".split(" "));

/** “When was Thatcher prime minister”: who is named has no record, and what others held is no answer. */
export function strangerInOffice(message: ReadMessage, office: OfficePart, then: IntentContext): Intent | undefined {
  const { words, parts } = message;
  const isName = (at: number) => {
    const word = words[at];
    return word !== undefined && !parts.some(({ from, to }) => from <= at && at < to) && looksLikeName(word);
  };
  const from = words.findIndex(({ key }, at) => at < office.from && BE_IN_OFFICE.has(key)) + 1;
  // “Shoigu defence minister until when”.
  const isFirst =
    from === 0 && office.from > 0 && !isEnglishWord(words[0]?.key ?? "") && !looksLikeNation(words[0]?.key ?? "");
  let to = from;
  while (to < office.from && isName(to) && !OF_A_TERM.has(words[to]?.key ?? "")) to++;
  const isWhole =
    (from > 0 || isFirst) &&
    to > from &&
    (to === office.from || AS.has(words[to]?.key ?? "") || parts.some((part) => part.from === to));
  return isWhole ? says(absent([typedText(words, from, to)], then, message)) : undefined;
}

/** “Bulgarian prime minister until when” is of a state, and of nobody who is called so. */
function looksLikeNation(key: string): boolean {
  return stateCalled(key) !== undefined || /(?:ian|ean|ese|ish|ani)$/u.test(key);
}

const BE_IN_OFFICE: ReadonlySet<string> = new Set("was is did has".split(" "));
const AS: ReadonlySet<string> = new Set("as the a still become become first".split(" "));

/** Of two offices the one that they never held, and what they held of the other. */
export function saysOnlyOther({ text }: OfficePart, held: readonly Holder[], then: IntentContext): Intent | undefined {
  return saysHeldOther(text, held, then);
}

function saysHeldOther(text: string, held: readonly Holder[], then: IntentContext): Intent | undefined {
  const { words, asOf, today, archive } = then;
  const [first] = held;
  const offices = held.map(({ office }) => withTerm(office.title, office, asOf ?? today, words)).join("; ");
  if (first === undefined) return undefined;
  const { id, name } = first.actor;
  const said = words.office.onlyOther({ name, office: text, offices });
  const who = asksForRecords([{ kind: "actor", id }], archive, asOf);
  return says(nothingFound(said, asOf, threeToTap(words, who)));
}
