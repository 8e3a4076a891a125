// Whose words are asked for.

import { isSaidBy, quoteConcerns } from "../../../../archive/concerns.ts";
import type { ActorId } from "../../../../archive/fields.ts";
import { eventsBySubject, quotesMayConcern } from "../../../../archive/may-concern.ts";
import { titleOf } from "../../../../archive/names/whole-names.ts";
import { quotesOfEvent } from "../../../../archive/quotes-of-event.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { notice } from "../../../../core/notice.ts";
import type { Ask as AskButton } from "../../../../core/view.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Part, RecordPart, Stretch } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { speakerAsked } from "./speaker-slot.ts";

export type Speaker = ActorId;

export const SAYS: ReadonlySet<string> = new Set(
  "say says said saying tell tells told write wrote posted tweeted remarked state stated declare declared claim claimed comment remark promise promised apologise apologised apologize apologized warn warned thank thanked joke joked praise praised threaten threatened admit admitted deny denied".split(
    " ",
  ),
);
/** “Has Xi ever talked about guardrails”, “did Xi really call Biden an old friend”. */
export const SPOKE_OF = whereItMayFit(
  /^(?:has|have|did|does)\b.*\b(?:(?:talk(?:ed)?|spoken|speak|spoke|comment(?:ed)?) (?:about|on|of)|mention(?:ed)?|call(?:ed)? (?:\S+ ){1,3}(?:an?|his|her|their) )/iu,
);
export const BY: ReadonlySet<string> = new Set("by from of".split(" "));

/** A body of which no words are known is what the words are about. */
export function quotable(
  speaker: Speaking | undefined,
  { words }: ReadMessage,
  archive: IntentContext["archive"],
): Speaking | undefined {
  if (speaker === undefined || isPerson("actor", speaker.id, archive)) return speaker;
  const { from, to } = speaker.part;
  // “Quotes from the Munich Security Conference” were said there, and not by it.
  const isMeeting =
    speaker.part.is === "record" &&
    speaker.part.records.some(
      ({ kind, id }) =>
        kind === "topic" &&
        isSeriesTopic(id, archive) &&
        ((eventsBySubject.of(archive).series.get(id) ?? []).some((one) => quotesOfEvent(one.id, archive).length > 0) ||
          quotesMayConcern({ topic: id }, archive).some((quote) => quoteConcerns(quote, { topic: id }, archive))),
    );
  if (isMeeting && AT_A_MEETING.has(leadOf(from, words))) return undefined;
  const article = words[from - 1]?.key === "the" ? 1 : 0;
  const before = leadOf(from, words);
  const isAsked =
    DID_SPEAK.has(before) ||
    BY.has(before) ||
    SAYS.has(words[to]?.key ?? "") ||
    words.length === to - from + article + 1;
  return isAsked ||
    quotesMayConcern({ actor: speaker.id }, archive).some((quote) => isSaidBy(quote, speaker.id, archive))
    ? speaker
    : undefined;
}

export const AT_A_MEETING: ReadonlySet<string> = new Set("from at in during".split(" "));

/** The word before a name, its article aside. */
export function leadOf(from: number, words: ReadMessage["words"]): string {
  const before = words[from - 1]?.key ?? "";
  return before === "the" ? (words[from - 2]?.key ?? "") : before;
}

const DID_SPEAK: ReadonlySet<string> = new Set(["did", "does", "do", "has", "have"]);

/** `others` have the name too. */
export type Speaking = { readonly id: Speaker; readonly part: Part; readonly others: readonly Speaker[] };

/** Where “say” stands, not counting the State Department; -1 without one. */
export function wordForSaying({ words, parts }: ReadMessage): number {
  return words.findIndex(({ key }, at) => SAYS.has(key) && !parts.some(({ from, to }) => from <= at && at < to));
}

/** What may stand between somebody and what they said. */
export const SURELY: ReadonlySet<string> = new Set("really actually once ever also even never just".split(" "));

/** From so many words on, what somebody is told to have said is a quotation. */
const MIN_SAID = 3;

export function isSaidBySomebody(message: ReadMessage): boolean {
  const said = wordForSaying(message);
  let verb = said;
  while (SURELY.has(message.words[verb - 1]?.key ?? "")) verb--;
  const isBehindName = said > 0 && message.parts.some(({ is, to }) => is === "record" && to === verb);
  return isBehindName && message.words.length - said > MIN_SAID;
}

/** Nobody’s words are told for those of somebody else of the name. */
export function askWho({ id, part, others }: Speaking, { archive, words, asOf }: IntentContext): Intent {
  const asks = [id, ...others].slice(0, MAX_SPEAKERS).map((speaker): AskButton => {
    return {
      label: titleOf({ kind: "actor", id: speaker }, archive),
      question: { about: "quotes", speaker, page: 0, ...asKnown(asOf) },
    };
  });
  return says(notice("info", words.names.fitsSeveral({ typed: part.text }), asks));
}

/** Buttons under a notice. */
export const MAX_SPEAKERS = 5;

/** Whose words they are to be: who stands before “say”, behind “by”, or is the only person named. */
export function speakerIn(message: ReadMessage, archive: IntentContext["archive"]): Speaking | undefined {
  const { parts, words } = message;
  // “What did the Pentagon say about Li Shangfu”: of whom it is said is no speaker.
  const { aboutAt = words.length } = speakerAsked(message) ?? {};
  const bodies = parts.filter(
    (part): part is RecordPart =>
      part.is === "record" && part.from < aboutAt && part.records.some(({ kind }) => kind === "actor"),
  );
  const isAsked = WHO_SPOKE.test(message.rest);
  const says = wordForSaying(message);
  // “Quotes about Zelensky” are by others, and “who said Putin is …” asks for somebody else.
  const isSpokenOf = (part: Part) =>
    (isAsked && (isSpokenTo(part, words) || (says > 0 && says < 3 && part.from > says))) ||
    (says < 0 &&
      SPOKEN_OF.has(leadOf(firstInRow(part, parts, words).from, words)) &&
      /^(?:\p{L}+ )*(?:quot|remark|statement|citation)/iu.test(message.rest));
  const people = bodies.filter(
    (part) => !isSpokenOf(part) && part.records.some(({ kind, id }) => isPerson(kind, id, archive)),
  );
  const beforeSays = bodies.filter(({ to }) => says >= 0 && to <= says).at(-1);
  // “Who spoke of the brain death of NATO?”: somebody did, and not NATO.
  const behindBy = bodies.find(({ from }) => BY.has(leadOf(from, words)) && !(isAsked && leadOf(from, words) === "of"));
  const part =
    (says >= 0 ? (people.find(({ to }) => to <= says) ?? beforeSays) : undefined) ??
    (behindBy !== undefined && people.includes(behindBy) ? behindBy : undefined) ??
    people[0] ??
    behindBy ??
    beforeSays;
  const [id, ...others] = (part?.records ?? []).flatMap((one) => (one.kind === "actor" ? [one.id] : []));
  return id === undefined || part === undefined ? undefined : { id, part, others };
}

/** “About Putin and Zelensky”: the first of those that are joined. */
function firstInRow(part: Part, parts: readonly Part[], words: ReadMessage["words"]): Part {
  const before = /^(?:and|or)$/.test(words[part.from - 1]?.key ?? "")
    ? parts.find(({ to }) => to === part.from - 1)
    : undefined;
  return before === undefined ? part : firstInRow(before, parts, words);
}

const SPOKEN_OF: ReadonlySet<string> = new Set("about on regarding concerning".split(" "));
const WHO_SPOKE = whereItMayFit(/^(?:so |and )?(?:who|which \p{L}+)\b/iu);

/** “Who answered Macron”: somebody else. */
function isSpokenTo({ from }: Part, words: ReadMessage["words"]): boolean {
  const before = words[from - 1]?.key ?? "";
  return (
    SPOKEN_TO.has(before) ||
    (before === "to" && /^(?:repl|respon|said|wrote|talk|spoke)/.test(words[from - 2]?.key ?? ""))
  );
}

const SPOKEN_TO: ReadonlySet<string> = new Set(
  "told answered asked warned thanked contradicted corrected interrupted rebuked".split(" "),
);

/** Whether a name that no record has stands where somebody is said to have spoken. */
export function isSpeaker({ from, to }: Stretch, message: ReadMessage): boolean {
  const { words } = message;
  const says = wordForSaying(message);
  // “The consul in Osaka said”.
  const isWhere = /^(?:in|at)$/.test(leadOf(from, words));
  return (says >= 0 && to <= says && !isWhere) || BY.has(leadOf(from, words)) || QUOTATIONS.has(words[to]?.key ?? "");
}

export const QUOTATIONS: ReadonlySet<string> = new Set(
  "quote quotes quotation quotations remarks words statement statements".split(" "),
);

/** “What did the Pope say”: nobody else’s words answer that, where it is not known who holds the office. */
export function officeThatSaid(message: ReadMessage): string | undefined {
  if (/^(?:who|which)\b/iu.test(message.rest)) return undefined;
  const said = wordForSaying(message);
  return message.parts.find(({ is, to }) => is === "office" && to <= said)?.text;
}
