// Whose office is meant, and who holds or held it: “the Saudi Crown Prince”.

import type { Archive } from "../../../../archive/archive.ts";
import { keyOf, type Named, titleOf } from "../../../../archive/names/whole-names.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { holdersOf, latestFirst } from "../../../answers/answer-office.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { isInSomeTitle } from "./office-qualifiers.ts";

export type OfficePart = Extract<Part, { is: "office" }>;

export type Held = { readonly state: RecordPart | undefined; readonly holders: readonly Named[] };

/** “The Saudi Crown Prince”: who holds or held it, the last one first, by whom an answer calls them all; none for “foreign ministers”, of nobody. */
export function heldBy(part: OfficePart, message: ReadMessage, archive: Archive): readonly Held[] {
  const state = stateOf(part, message, archive);
  // There is one Pope, whoever’s state is named.
  if (state === undefined && part.title.join(" ") !== "pope") return [];
  const of = state === undefined ? {} : { of: refsOf(state.records) };
  const holders = holdersOf({ title: part.title.join(" "), ...of }, archive).toSorted(latestFirst);
  return holders.length === 0
    ? []
    : [{ state, holders: holders.map(({ actor }): Named => ({ kind: "actor", id: actor.id })) }];
}

/** Offices held with somebody else. */
const SENT: ReadonlySet<string> = new Set("ambassador envoy consul representative".split(" "));

/** “Ambassador to Russia”, “China’s envoy in Washington”: to whom somebody is sent, which is not whose office it is. */
export function sentTo(
  part: OfficePart,
  { parts, words }: Pick<ReadMessage, "parts" | "words">,
  archive: Archive,
): RecordPart | undefined {
  if (!part.title.some((word) => SENT.has(word))) return undefined;
  const isTo = (other: Part) => {
    const before = words[other.from - 1]?.key === "the" ? other.from - 2 : other.from - 1;
    return other.from > part.to && ["to", "in"].includes(words[before]?.key ?? "");
  };
  const behind = parts.filter(isTo);
  const state = behind.find((other): other is RecordPart => isBody(other, archive));
  return state ?? behind.map((other) => asStateOfCapital(other, archive)).find((one) => one !== undefined);
}

/** “Ambassador in Muscat”: a capital stands for its state. */
function asStateOfCapital(part: Part, { actors }: Archive): RecordPart | undefined {
  if (part.is !== "place") return undefined;
  const state = [...actors.values()].find(({ capital }) => capital !== undefined && keyOf(capital.name) === part.place);
  const { from, to, text } = part;
  return state && { is: "record", records: [{ kind: "actor", id: state.id }], spelling: false, from, to, text };
}

/** What titles call the state or body to which somebody is sent: “the US” is the United States. */
export function inTitles(
  target: RecordPart,
  title: readonly string[],
  of: RecordPart | undefined,
  archive: Archive,
): string {
  const bodies = target.records.filter(({ kind }) => kind === "actor");
  const names = [target.text, ...bodies.map((one) => titleOf(one, archive))];
  return names.find((name) => isInSomeTitle([...title, ...tokenize(name)], of, archive)) ?? names.at(-1) ?? "";
}

function isBody(other: Part, archive: Archive): other is RecordPart {
  return (
    other.is === "record" && other.records.some(({ kind, id }) => kind === "actor" && !isPerson(kind, id, archive))
  );
}

/** The state or organisation that stands beside an office: “US president”, “president of the United States”. */
export function stateOf(part: OfficePart, { parts, words }: ReadMessage, archive: Archive): RecordPart | undefined {
  const bodies = parts.filter((other) => isBody(other, archive));
  const behind = bodies.find((other) => other.from >= part.to);
  const before = bodies.find((other) => other.to === part.from);
  // “China’s ambassador in Washington” is that of China.
  if (before !== undefined && part.title.some((word) => SENT.has(word))) return before;
  // “Who represented China as ambassador in Washington”: whoever is sent to one is of the other.
  const target = sentTo(part, { parts, words }, archive);
  const sender = target && bodies.find((other) => other !== target && other.to < part.from);
  if (sender !== undefined) return sender;
  const between = behind === undefined ? [] : words.slice(part.to, behind.from).map(({ key }) => key);
  // “British prime minister in Beijing”: where that of Britain was.
  if (before !== undefined && between[0] === "in") return before;
  if (behind !== undefined && between.every((key) => ["of", "the", "for", "in"].includes(key))) return behind;
  return before;
}

/** “Has Biden been to Israel as president?”: which office somebody had who travels or meets, and not who has it there. */
export function isHeldMeanwhile(
  part: OfficePart | undefined,
  { parts, words, rest }: ReadMessage,
  archive: Archive,
): boolean {
  if (part === undefined) return false;
  const before = words[part.from - 1]?.key === "the" ? part.from - 2 : part.from - 1;
  const isSomebodyFirst = parts.some(
    (one) =>
      one.is === "record" && one.to <= before && one.records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
  return words[before]?.key === "as" && isSomebodyFirst && GOES_OR_MEETS.test(rest);
}

/** What somebody does who has an office, and is not asked for by it; whoever came after somebody in it is. */
export const GOES_OR_MEETS =
  /\b(?:been|go|goes|went|gone|going|travel\w*|visit\w*|fly|flew|flown|fl(?:ies|ying)|(?:come|came|coming)(?! (?:(?:right|straight|directly|immediately|next|just) )?(?:after|before)\b)|set foot|trips?|meet|meets|met|meeting|attend\w*)\b|^(?:and |so |but )?(?:when|where|how often|was|were)\b.*\b(?:in|at)\b/iu;
