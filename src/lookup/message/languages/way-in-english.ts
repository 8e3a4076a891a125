// “Pourquoi Trump n’est pas allé à …”, “seit wann ist bekannt, dass … nicht kommt”, 왜 결렬됐어: the whole of it as English asks it.

import type { Archive } from "../../../archive/archive.ts";
import type { Ask } from "../ask/ask.ts";
import type { Covered } from "./cover.ts";
import { deedInEnglish } from "./deeds-in-english.ts";
import { eachOnce, englishNameOf, meansPerson } from "./english-names.ts";
import { hasForm } from "./has-form.ts";
import { leftOver } from "./left-over.ts";
import type { Meaning, RecordMeaning } from "./meaning.ts";
import { meetingNamed, placesOfWay } from "./meeting-named.ts";
import { ofMeetingInEnglish } from "./of-meeting.ts";
import { receivedInEnglish } from "./received.ts";
import { timeInEnglish } from "./time-of.ts";
import { AWAY_WORDS, GOING_WORDS, KNOWN_WORDS, NOT_WORDS, REPRESENT_WORDS, wayPlaces } from "./way-words.ts";

export type WayInEnglish = {
  readonly english: string;
  /** Whether nothing else may be told, not even what the other words name. */
  readonly binds: boolean;
  /** What is asked, where it is not what the word for asking says: who stood in for somebody is asked of a meeting. */
  readonly ask?: Ask;
};

type WayIn = {
  readonly message: string;
  /** BCP 47. */
  readonly language: string;
  readonly archive: Archive;
};

/** undefined where it is of no such thing, or where it is not told of whom or of what. */
export function wayInEnglish(covered: Covered, { message, language, archive }: WayIn): WayInEnglish | undefined {
  const { units } = covered;
  const has = (words: Readonly<Record<string, string>>) => hasForm(units, words[language] ?? "");
  const asked = asksOfWay(covered);
  const isAway = isAwayIn(units, language);
  const { telling } = leftOver(covered, { ask: "event", language, message, archive });
  const led = asked.has("who") ? whoseDelegationIn(covered, language, telling, archive) : undefined;
  if (led !== undefined)
    return { english: `who led the delegation of ${led.who} at ${led.to}`, binds: true, ask: "attends" };
  const received = receivedInEnglish(covered, { language, telling, asked }, archive);
  if (received !== undefined)
    return { english: received, binds: true, ...(asked.has("who") ? { ask: "attends" as const } : {}) };
  const way = whoseWay(covered, telling, archive);
  if (way !== undefined && isAway && (asked.has("why") || asked.has("when")))
    return asked.has("why") || has(KNOWN_WORDS) ? awayInEnglish(way, asked.has("why")) : undefined;
  if (way !== undefined && asked.has("who") && has(REPRESENT_WORDS))
    return { english: `who represented ${way.who} at ${way.to}`, binds: false, ask: "attends" };
  if (way !== undefined && !covered.ahead && (isAway || has(GOING_WORDS)) && [...asked].every((ask) => ask === "event"))
    return { english: `did ${way.who} go to ${way.to}`, binds: false };
  const absent = isAway && asksForPeople(asked) ? absentInEnglish(covered, telling, archive) : undefined;
  if (absent !== undefined) return absent;
  const deed = deedInEnglish(covered, { asked, has, telling }, archive);
  return ofMeetingInEnglish(meetingNamed(covered, telling, archive), deed, has, asked.has("why"));
}

/** Who did not come to a meeting; undefined where somebody is named, or no meeting is. */
function absentInEnglish(covered: Covered, telling: readonly string[], archive: Archive): WayInEnglish | undefined {
  const event = namesSomebody(covered, archive) ? "" : meetingNamed(covered, telling, archive);
  return event === "" ? undefined : { english: `who did not come to the ${event}`, binds: false, ask: "attends" };
}

/** Who was there is asked as who came. */
function asksForPeople(asked: ReadonlySet<Ask>): boolean {
  return asked.has("who") || asked.has("attends");
}

function namesSomebody({ pieces }: Covered, archive: Archive): boolean {
  return pieces.some(({ means }) => means.some((one) => one.is === "record" && meansPerson(one, archive)));
}

/** Why somebody did not go there, or since when it is known. */
function awayInEnglish({ who, to }: Way, asksWhy: boolean): WayInEnglish {
  const english = asksWhy
    ? `why did ${who} not go to ${to}`
    : `since when is it known that ${who} does not go to ${to}`;
  return { english, binds: true };
}

/** Whether somebody is not there, or was not. */
function isAwayIn(units: Covered["units"], language: string): boolean {
  const has = (words: Readonly<Record<string, string>>) => hasForm(units, words[language] ?? "");
  return has(AWAY_WORDS) || (has(NOT_WORDS) && has(GOING_WORDS));
}

/** Words for it that the language has no other meaning for are none of a name; who is asked for may be called so. */
export function withWayWords(covered: Covered, language: string): Covered {
  const { units, pieces } = covered;
  const keys = units.map(({ key }) => key);
  const isOfDelegation = wayPlaces(keys, language, "delegation").size > 0;
  const places = asksOfWay(covered).has("who")
    ? new Set([
        ...wayPlaces(keys, language, "standIn"),
        // 谁没有出席: who stayed away is not called so.
        ...(isAwayIn(units, language) ? wayPlaces(keys, language, "way") : []),
        ...(isOfDelegation ? [...wayPlaces(keys, language, "led"), ...wayPlaces(keys, language, "delegation")] : []),
      ])
    : wayPlaces(keys, language, "way");
  // In Korean a verb of one sign begins where a word does.
  const isOfWay = ({ from, means }: Covered["pieces"][number]) =>
    means.length === 0 &&
    places.has(from) &&
    (language !== "ko" || units[from]?.begins === true || places.has(from - 1));
  return {
    ...covered,
    pieces: pieces.map((piece) => (isOfWay(piece) ? { ...piece, means: [{ is: "small" }] } : piece)),
  };
}

function asksOfWay({ pieces }: Covered): ReadonlySet<Ask> {
  const means = pieces.flatMap((piece) => piece.means);
  return new Set(means.flatMap((one) => (one.is === "ask" ? [one.ask] : [])));
}

/** “Хто очолював українську делегацію”: the state that stands next to the word for it, and where; undefined where nobody is asked to have led one. */
function whoseDelegationIn(
  covered: Covered,
  language: string,
  telling: readonly string[],
  archive: Archive,
): Way | undefined {
  const keys = covered.units.map(({ key }) => key);
  const [at] = wayPlaces(keys, language, "delegation");
  if (at === undefined || wayPlaces(keys, language, "led").size === 0) return undefined;
  const states = covered.pieces.flatMap(({ from, means }) =>
    means.flatMap((one) => (one.is === "record" && namesState(one, archive) ? [{ from, one }] : [])),
  );
  const [theirs] = states.toSorted((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at));
  const means = covered.pieces.flatMap((piece) => piece.means);
  const others = means.filter((one): one is RecordMeaning => one.is === "record" && one !== theirs?.one);
  const to = [wayTo(means, others, telling, archive), timeInEnglish(covered)].filter((one) => one !== "").join(" ");
  return theirs === undefined || to === "" ? undefined : { who: englishNameOf(theirs.one, archive), to };
}

function namesState({ records }: RecordMeaning, archive: Archive): boolean {
  return records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id as never)?.kind === "state");
}

type Way = { readonly who: string; readonly to: string };

/** Who it is that comes or not, and where: a person, or the state that is named first where there is none. */
function whoseWay(covered: Covered, telling: readonly string[], archive: Archive): Way | undefined {
  const means = covered.pieces.flatMap((piece) => piece.means);
  if (means.some(({ is }) => is === "status" || is === "missing" || is === "office")) return undefined;
  const records = means.filter((one): one is RecordMeaning => one.is === "record");
  const people = records.filter((one) => meansPerson(one, archive));
  const who =
    people.length > 0 ? people : records.slice(0, 1).filter(({ records: [first] }) => first?.kind === "actor");
  const others = records.filter((one) => !who.includes(one));
  const to = wayTo(means, others, telling, archive);
  if (who.length === 0 || to === "") return undefined;
  const names = eachOnce(who.map((one) => englishNameOf(one, archive)));
  return { who: names.join(" and "), to: [to, timeInEnglish(covered)].filter((one) => one !== "").join(" ") };
}

/** “The Group of Twenty summit in New Delhi”, “Johannesburg”. */
function wayTo(
  means: readonly Meaning[],
  others: readonly RecordMeaning[],
  telling: readonly string[],
  archive: Archive,
): string {
  const of = (is: "kind" | "word") => means.flatMap((one) => (one.is === is ? [one.english] : []));
  const places = placesOfWay(of("word"), telling);
  const kinds = eachOnce(of("kind").filter((kind) => kind !== "visit"));
  const isState = ({ records: [first] }: RecordMeaning) =>
    first?.kind === "actor" && archive.actors.get(first.id as never)?.kind === "state";
  const states = others.filter(isState).map((one) => englishNameOf(one, archive));
  const named = others.filter((one) => !isState(one)).map((one) => englishNameOf(one, archive));
  const where = eachOnce([...states, ...places]);
  if (named.length === 0 && kinds.length === 0) return where.join(" ");
  return [`the ${[...eachOnce(named), ...kinds].join(" ")}`, ...where.map((place) => `in ${place}`)].join(" ");
}
