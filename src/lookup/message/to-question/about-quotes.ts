// “What did Xi say about Taiwan”, “who said the wide Pacific has room”, “did Putin really say …”.

import { cutWords, type QuestionAbout } from "../../../core/question.ts";
import { findEvents } from "../../answers/find-events.ts";
import type { Part } from "../../parts/part.ts";
import { asKnown } from "../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { eventParts, isPerson } from "./event-query.ts";

type RecordPart = Extract<Part, { is: "record" }>;
type Speaker = NonNullable<QuestionAbout<"quotes">["speaker"]>;

const SAYS: ReadonlySet<string> = new Set(
  "say says said saying tell tells told write wrote state stated declare declared claim claimed comment remark promise promised".split(
    " ",
  ),
);
const BY: ReadonlySet<string> = new Set("by from of".split(" "));

/** Words of the question, not of the quotation. */
const ABOUT_QUOTES: ReadonlySet<string> = new Set(
  (
    "quote quotes quotation quotations quoted said say says remark remarks comment comments statement statements citation citations line phrase sentence word words view express " +
    "expressed told tell called call one any everything speech utter uttered hold list search give concerning regarding somebody someone whose who where there"
  ).split(" "),
);

export function asksQuotes(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  const speaker = speakerIn(message, archive);
  const about = message.parts.filter((part): part is RecordPart => part.is === "record" && part !== speaker?.part);
  const [quotation] = message.quoted;
  const [topic] = about.flatMap(({ records }) => records.flatMap((one) => (one.kind === "topic" ? [one.id] : [])));
  const words = quotation === undefined ? wordsOf(message, about) : `"${quotation}"`;
  const { span, since } = message;
  const time = span === undefined ? {} : since ? { from: span.from } : { from: span.from, to: span.to };
  const event = quotation === undefined ? eventIn(message, speaker?.part, then) : undefined;
  if (words === "" && speaker === undefined && topic === undefined && event === undefined) return undefined;
  return asks({
    about: "quotes",
    page: 0,
    ...(speaker === undefined ? {} : { speaker: speaker.id }),
    ...(event !== undefined ? { event } : topic !== undefined && words === "" ? { topic } : {}),
    ...(words === "" || event !== undefined ? {} : { words: cutWords(words) }),
    ...time,
    ...asKnown(asOf),
  });
}

/** Whose words they are to be: who stands before “say”, behind “by”, or is the only person named. */
function speakerIn(
  message: ReadMessage,
  archive: IntentContext["archive"],
): { readonly id: Speaker; readonly part: Part } | undefined {
  const { parts, words } = message;
  const bodies = parts.filter(
    (part): part is RecordPart => part.is === "record" && part.records.some(({ kind }) => kind === "actor"),
  );
  const people = bodies.filter((part) => part.records.some(({ kind, id }) => isPerson(kind, id, archive)));
  const says = words.findIndex(({ key }) => SAYS.has(key));
  const beforeSays = bodies.filter(({ to }) => says >= 0 && to <= says).at(-1);
  const behindBy = bodies.find(({ from }) => BY.has(words[from - 1]?.key ?? ""));
  const part =
    (says >= 0 ? (people.find(({ to }) => to <= says) ?? beforeSays) : undefined) ??
    (behindBy !== undefined && people.includes(behindBy) ? behindBy : undefined) ??
    people[0] ??
    behindBy ??
    (says >= 0 ? bodies[0] : undefined);
  const one = part?.records.find(({ kind }) => kind === "actor");
  return one?.kind === "actor" && part !== undefined ? { id: one.id, part } : undefined;
}

/** What is left to look for: names that are no speaker, and what tells one quotation from another. */
function wordsOf({ telling, parts, unread }: ReadMessage, about: readonly RecordPart[]): string {
  const others = parts
    .filter((part) => part.is === "place" || part.is === "kind" || part.is === "status")
    .map(({ text }) => text);
  const loose = [...telling, ...unread.map((word) => word.toLowerCase())].filter((word) => !ABOUT_QUOTES.has(word));
  return [...about.map(({ text }) => text), ...others, ...loose].join(" ");
}

/** The event at which, or about which, it was said, if quotations of it are known. */
function eventIn(
  message: ReadMessage,
  speaker: Part | undefined,
  { archive }: IntentContext,
): QuestionAbout<"quotes">["event"] {
  const named = message.parts.filter((part) => part !== speaker);
  if (
    !named.some(
      (part) => part.is === "place" || (part.is === "record" && part.records.some(({ kind }) => kind === "event")),
    )
  )
    return undefined;
  const { statuses: _, ...parts } = eventParts({ ...message, parts: named }, archive);
  const quoted = new Set([...archive.quotes.values()].flatMap(({ event }) => event ?? []));
  const found = findEvents(parts, archive).filter(({ event }) => quoted.has(event.id));
  return found.length === 1 ? found[0]?.event.id : undefined;
}

/** Words to check, and who is to have said them. */
export function asksCheck(message: ReadMessage, text: string, { archive }: IntentContext): Intent | undefined {
  const speaker = speakerIn(message, archive);
  const passage = message.quoted[0] ?? CLAUSE.exec(text)?.groups?.clause;
  if (passage === undefined || passage.trim().split(/\s+/).length < 2) return undefined;
  return asks({
    about: "check",
    text: passage.trim(),
    page: 0,
    ...(speaker === undefined ? {} : { speaker: speaker.id }),
  });
}

const CLAUSE =
  /\b(?:say|says|said|saying|state[ds]?|claim(?:ed|s)?|declared?|wr[oi]te|tell|told)\b[,:]?\s*(?:that\s+|it\s+)?(?<clause>\S.*?)[?.!]*$/isu;
