// “When did the war end”, “who won the election”: what happens and is no meeting, agreement or vote is told by no record of the talks on it.

import { type Named, recordNameKey } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { kindMeant } from "../../../../archive/search/synonyms.ts";
import { AGREED_TEXTS } from "../../../../core/agreed-asked.ts";
import { nothingFound } from "../../../../core/notice.ts";
import type { Ask as AskButton } from "../../../../core/view.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { asksFor as asksForRecords } from "../../../names/ask-similar.ts";
import { eventsNamed } from "../../../names/near-names.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import type { Ask } from "../../ask/ask.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asSubjects, refsOf } from "../events/record-refs.ts";
import { wordForSaying } from "../quotations/resolve-speaker.ts";
import { ENDS_A_WAR } from "./bind-words.ts";
import { type Happening, happeningAsked, isElection, wordOfHappening } from "./happenings.ts";
import { isOccasion } from "./occasions.ts";

/** That it is in no record, whatever `ask` is where it is not given, with a ceasefire of theirs and whatever is named to tap; undefined where nothing of the kind is asked. */
export function saysUntoldHappening(message: ReadMessage, then: IntentContext, ask?: Ask): Intent | undefined {
  if (ask !== undefined && !OF_ITS_COURSE.has(ask)) return undefined;
  const { parts, quoted, words, rest } = message;
  if (FORETELLS.test(rest)) return undefined;
  const isOfOccasion = words.some(({ key }) => isOccasion(key));
  const isOfMeeting = parts.some(({ is }) => is === "kind" || (is === "office" && !isOfOccasion) || is === "missing");
  if (isOfMeeting || quoted.length > 0 || isOfSayings(message)) return undefined;
  if (words.some(({ key }) => ENDS_A_WAR.has(key))) return undefined;
  const asked = happeningAsked(message);
  if (asked === undefined || isOfEvent(asked, message) || isRecorded(asked.head, message, then)) return undefined;
  const what = textOfHappening(message, asked);
  return says(
    nothingFound(
      then.words.conversation.noRecordOf({ what }),
      then.asOf,
      threeToTap(then.words, [...heldBesideIt(asked, message, then), ...nearestTo(message, then)]),
    ),
  );
}

/** “Who will win the election”, “will there be war”: no record is missing of what nobody can know. */
const FORETELLS = whereItMayFit(/^(?:so |and |but )?(?:who )?(?:will|would|could|might|should)\b/iu);

/** What two agree on, of which an event is the record: “statement on the climate crisis”. */
const WORDS_OF_TEXTS: ReadonlySet<string> = new Set([...AGREED_TEXTS.declared, ...AGREED_TEXTS.settled, "accords"]);

/** “The Contact Group meeting on the air strikes”: an event is named, and the happening is what it was about. */
function isOfEvent({ head }: Happening, { parts, words }: ReadMessage): boolean {
  const at = words.findIndex(({ key }) => key === head);
  const isMeeting = ({ from, to }: RecordPart) =>
    words
      .slice(from, to)
      .some(
        ({ key }) => (kindMeant(key) !== undefined || WORDS_OF_TEXTS.has(key)) && wordOfHappening(key) === undefined,
      );
  return parts.some(
    (part) =>
      part.is === "record" &&
      part.records.every(({ kind }) => kind === "event") &&
      part.from < at &&
      (part.to <= at || isMeeting(part)),
  );
}

/** What may be asked of it in another language, of which only the ask and the names are known. */
const OF_ITS_COURSE: ReadonlySet<Ask> = new Set<Ask>(["when", "where", "status", "why", "outcome", "announced"]);

/** “Tell me when the war ended” asks when; “tell me when it ends” wants to be told then. */
function isOfSayings(message: ReadMessage): boolean {
  const { words, rest } = message;
  const said = wordForSaying(message);
  const isTellingMe = words[said]?.key === "tell" && /^(?:me|us)$/u.test(words[said + 1]?.key ?? "");
  return said >= 0 && !(isTellingMe && IS_OVER_BY_ITS_VERB.test(rest));
}

const IS_OVER_BY_ITS_VERB = /\b(?:did|was|were|began|begun|broke|won|lost|\p{L}+ed)\b/iu;

/** As it was typed; of what was translated only its names and the word for it are known. */
function textOfHappening({ words, parts, translated }: ReadMessage, { head, from, to }: Happening): string {
  if (translated !== true) return typedText(words, from, to);
  return [...parts.flatMap((part) => (part.is === "record" || part.is === "place" ? [part.text] : [])), head].join(" ");
}

/** What is named beside it, or in the name of the matter that it is: “war in Ukraine”. */
function partiesNamed({ parts }: ReadMessage) {
  const records = parts.filter((part): part is RecordPart => part.is === "record");
  const places = parts.flatMap((part) => (part.is === "place" ? [part.place] : []));
  const matters = records.filter(({ records: some }) => some.every(({ kind }) => kind !== "event"));
  return {
    ...asSubjects(matters.map((part) => refsOf(part.records))),
    ...(places.length === 0 ? {} : { places: places.slice(0, 3) }),
  };
}

/** A vote is an election, and a measure may be a blockade; whatever else has the word in its name is about it. */
function isRecorded(head: string, message: ReadMessage, { archive, asOf }: IntentContext): boolean {
  const forms = [head, `${head}s`, head.replace(/s$/u, "")];
  const isSo = (event: Event) =>
    (event.kind === "vote" && isElection(head)) ||
    (event.kind === "measure" && forms.some((form) => isNamed({ ...event, also: [] }, form)));
  const so = new Set(forms.flatMap((form) => eventsNamed(form, archive)).filter(isSo));
  return (
    so.size > 0 &&
    findEvents({ ...partiesNamed(message), which: "all", asOf }, archive).some(({ event }) => so.has(event))
  );
}

/** “Trump and Zelensky at the funeral of the pope”: what is called by an occasion was held beside it, and is no part of it. */
function heldBesideIt(
  { head }: Happening,
  message: ReadMessage,
  { archive, asOf }: IntentContext,
): readonly AskButton[] {
  const called = new Set(isOccasion(head) ? eventsNamed(head, archive) : []);
  if (called.size === 0) return [];
  const { span } = message;
  const time = span === undefined ? {} : { from: span.from, to: span.to };
  const beside = findEvents({ ...partiesNamed(message), ...time, names: [head], which: "one", asOf }, archive);
  const ids = beside.flatMap(({ event }) => (called.has(event) ? [{ kind: "event" as const, id: event.id }] : []));
  return asksForRecords(ids.slice(0, MAX_BESIDE), archive, asOf);
}

const MAX_BESIDE = 2;
const MAX_CEASEFIRES = 2;

/** The ceasefires of those who are named, or else the event by a name of which the war is called, and then what is named. */
function nearestTo(message: ReadMessage, { archive, asOf }: IntentContext): readonly AskButton[] {
  const parties = partiesNamed(message);
  const isOfWar = message.words.some(({ key }) => wordOfHappening(key) === "war");
  const isAny = Object.keys(parties).length > 0;
  const ends = [...ENDS_A_WAR].flatMap((word) =>
    isOfWar && isAny ? findEvents({ ...parties, names: [word], which: "all", asOf }, archive) : [],
  );
  const ceasefires = ends.flatMap(({ event }) => (event.kind === "agreement" ? [event.id] : []));
  const records = message.parts.filter((part): part is RecordPart => part.is === "record");
  const called = records.flatMap((part) => part.records.flatMap(({ kind, id }) => (kind === "event" ? [id] : [])));
  const matters = records.flatMap((part) => matterOf(part, archive) ?? []);
  return [
    ...asksForRecords(
      [...new Set([...called, ...ceasefires])].slice(0, MAX_CEASEFIRES).map((id) => ({ kind: "event", id })),
      archive,
      asOf,
    ),
    ...matters.slice(0, 1).flatMap((one): readonly AskButton[] => {
      if (one.kind !== "topic") return one.kind === "actor" ? asksForRecords([one], archive, asOf) : [];
      const label = archive.topics.get(one.id)?.name ?? one.id;
      const subjects = [`topic:${one.id}`];
      return [{ label, question: { about: "events", which: "all", page: 0, subjects, ...asKnown(asOf) } }];
    }),
  ];
}

/** The matter that is called so, or else the state or body: what is called Iran is not all that is about it. */
function matterOf({ records, text }: RecordPart, { topics }: IntentContext["archive"]): Named | undefined {
  const isMatter = ({ kind, id }: Named) =>
    kind === "topic" && recordNameKey(topics.get(id as never)?.name ?? "") === recordNameKey(text);
  return records.find(isMatter) ?? records.find(({ kind }) => kind === "actor") ?? records[0];
}
